import ArgumentParser
import Console
import Phrases
import Recording
import Screens
import Timeline

struct LogsCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs", abstract: Speech.phrases.callHelp.logs,
        discussion: Speech.phrases.callHelp.logsDetails)

    @OptionGroup var language: LanguageOption

    func run() throws {
        let library: RecordingLibrary
        do { library = try RecordingLibrary.usual() } catch { throw Failure.because(error) }
        let entries = library.list()
        if entries.isEmpty { Failure.say(Speech.phrases.recordingList.none(in: library.folder)) }
        var output = LongOutput()
        for entry in entries {
            output.add((Output.safe(RecordingLine.text(entry)) + "\n").utf8)
            try output.writeIfFull()
        }
        try output.finish()
        let newer = entries.filter { $0.unknown > 0 }
        if let first = newer.first {
            Failure.say(
                Speech.phrases.recordingList.ofNewerProgram(
                    SafeText.make(InputFile.lastName(first.path), limit: 200), others: newer.count - 1))
        }
    }
}

/// A recording in one line, for `logs` and the start screen.
enum RecordingLine {
    static func text(_ entry: RecordingListEntry) -> String {
        let title = entry.about?.title ?? "-"
        return "\(detail(entry))  \(title)  \(SafeText.make(entry.path, limit: 400))"
    }

    /// `2023-10-10  live       08:29:58-10:31:04  ended cleanly`
    static func detail(_ entry: RecordingListEntry) -> String {
        let mode = entry.about.map { Self.mode($0.mode) } ?? "-"
        let words = Speech.words.by(entry.about?.clock.wallClock ?? .steady)
        let span =
            entry.span.map { "\(words.time($0.lowerBound))-\(words.time($0.upperBound))" }
            ?? Speech.phrases.recordingList.nothingYet
        return [
            entry.about?.clock.day ?? "-", Cells.padded(mode, 9), Cells.padded(span, 17), Cells.padded(end(entry), 13),
        ].joined(separator: "  ")
    }

    /// At most nine columns in any language.
    static func mode(_ mode: Header.Mode) -> String {
        switch mode {
        case .live: Speech.phrases.recordingList.live
        case .rehearsal: Speech.phrases.recordingList.rehearsal
        case .simulated: Speech.phrases.recordingList.simulated
        }
    }

    private static func end(_ entry: RecordingListEntry) -> String {
        let say = Speech.phrases.recordingList
        if let fault = entry.fault { return fault.phrase(Speech.phrases) }
        if entry.isSuperseded { return say.continued }
        if entry.takenOver != nil { return say.takenOver }
        return switch entry.end {
        case .cleanly: say.endedCleanly
        case .interrupted: say.interrupted
        case .beingWritten: say.beingWritten
        }
    }
}
