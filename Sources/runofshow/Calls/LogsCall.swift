import ArgumentParser
import Console
import Recording
import Timeline

struct LogsCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs", abstract: Speech.say("The recordings, newest first.", "Các bản ghi, mới nhất trước."),
        discussion: Speech.say(
            """
            Each with its show, mode, the show times it spans and whether it ended cleanly.

            EXAMPLE
              runofshow logs
            """,
            """
            Mỗi bản ghi kèm tên chương trình, chế độ, khoảng giờ chương trình và có kết thúc trọn vẹn hay không.

            VÍ DỤ
              runofshow logs
            """))

    @OptionGroup var language: LanguageOption

    func run() throws {
        let shelf: RecordingShelf
        do { shelf = try RecordingShelf.usual() } catch { throw Failure.because(error) }
        let entries = shelf.list()
        if entries.isEmpty {
            Failure.say(Speech.say("no recordings in \(shelf.folder)", "chưa có bản ghi nào trong \(shelf.folder)"))
        }
        var output = LongOutput()
        for entry in entries {
            output.add((Output.safe(RecordingLine.text(entry)) + "\n").utf8)
            try output.writeIfFull()
        }
        try output.finish()
        let newer = entries.filter { $0.unknown > 0 }
        if let first = newer.first {
            Failure.say(Speech.words.ofNewerProgram(InputFile.lastName(first.path), others: newer.count - 1))
        }
    }
}

/// A recording in one line, for `logs` and the start screen.
enum RecordingLine {
    static func text(_ entry: ShelfEntry) -> String {
        let title = entry.about?.title ?? "-"
        return "\(detail(entry))  \(title)  \(SafeText.make(entry.path, limit: 400))"
    }

    /// `2023-10-10  live       08:29:58-10:31:04  ended cleanly`
    static func detail(_ entry: ShelfEntry) -> String {
        let mode = entry.about.map { Self.mode($0.mode) } ?? "-"
        let words = Speech.words.by(entry.about?.clock.wallClock ?? .steady)
        let span =
            entry.span.map { "\(words.time($0.lowerBound))-\(words.time($0.upperBound))" }
            ?? Speech.say("nothing yet", "chưa có gì")
        return [
            entry.about?.clock.day ?? "-", padded(mode, 9), padded(span, 17), padded(end(entry), 13),
        ].joined(separator: "  ")
    }

    /// Nine columns at most, in either language.
    static func mode(_ mode: Header.Mode) -> String {
        switch mode {
        case .live: Speech.say("live", "trực tiếp")
        case .rehearsal: Speech.say("rehearsal", "tập duyệt")
        case .simulated: Speech.say("simulated", "mô phỏng")
        }
    }

    private static func end(_ entry: ShelfEntry) -> String {
        if let fault = entry.fault { return fault.text(Speech.language) }
        if entry.isSuperseded { return Speech.say("continued", "đã chạy tiếp") }
        if entry.takenOver != nil { return Speech.say("taken over", "bị tiếp quản") }
        switch entry.end {
        case .cleanly: return Speech.say("ended cleanly", "kết thúc trọn")
        case .interrupted: return Speech.say("interrupted", "bị gián đoạn")
        case .beingWritten: return Speech.say("being written", "đang được ghi")
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    }
}
