import ArgumentParser
import Console
import Phrases
import Recording
import ShowFile
import Timeline

struct ExportCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Speech.say(
            "A recording's show, as the night left it.", "Chương trình của một bản ghi, như lúc kết thúc buổi diễn."),
        discussion: Speech.say(
            """
            Writes a show file: the order as it was run, with what was moved and inserted; lengths as planned and \
            adjusted, without overtime and holds; titles, people, notes and cues as edited; what was skipped as \
            reserve: true. It is what one would load for the next run.

            EXAMPLE
              runofshow export hanoi.jsonl --as show --to shows/hanoi-2.yaml
              runofshow check shows/hanoi-2.yaml
            """,
            """
            Ghi ra một tệp chương trình: thứ tự như đã chạy, kể cả mục đã chuyển chỗ và chèn thêm; độ dài theo kế \
            hoạch cộng điều chỉnh, không tính phần trễ và tạm dừng; tên, người thực hiện, ghi chú và hiệu lệnh như đã \
            sửa; mục bị bỏ qua thành reserve: true. Đó là bản để dùng cho buổi diễn sau.

            VÍ DỤ
              runofshow export hanoi.jsonl --as show --to shows/hanoi-2.yaml
              runofshow check shows/hanoi-2.yaml
            """))

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case show
    }

    @Argument(help: .say("The recording.", "Bản ghi."), completion: .file(extensions: ["jsonl"]))
    var log: String

    @Option(name: .customLong("as"), help: .say("What to make of it: show.", "Ghi thành gì: show."))
    var form = Form.show

    @Option(
        help: .say("The file to write; standard output where left out.", "Tệp để ghi; không có thì ra đầu ra chuẩn."),
        completion: .file(extensions: ["yaml", "yml"]))
    var to: String?

    @Flag(help: .say("Write over a file that exists.", "Ghi đè lên tệp đã có."))
    var force = false

    @Flag(
        help: .say(
            "Take what stands before a damaged line. The original stays as it is.",
            "Lấy phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên."))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let reading: Reading
        do { reading = try RecordingReader.open(log, salvage: salvage, keeping: .consoles) } catch { throw Failure.because(error) }
        let show = reading.state.showAsLeft.inReadings(reading.header.clock.wallClock)
        let text = ShowFile.write(show)
        try check(text, is: show)
        if let tail = reading.tail {
            Failure.say("runofshow: " + Speech.words.phrases.recording.tornTail(line: tail.line, bytes: tail.bytes, copy: nil))
        }
        sayWhatStays(in: reading.state)
        if let to { try OutputFile.write(text, to: to, force: force) } else { try Output.text(text) }
    }

    /// A recording may hold what no show file can: then nothing is written rather than a file that does not load.
    private func check(_ text: String, is show: Show) throws(ExitCode) {
        // The recording has its time zone, whether or not this machine knows it.
        let reading = ShowFile.read(Array(text.utf8), fileName: "\(show.id).yaml") { _ in true }
        guard reading.show == show else {
            let why = reading.diagnostics.first { $0.severity == .error }.map { $0.message(Speech.language) }
            throw Failure.because(
                Speech.say(
                    "the show of this recording cannot be written as a file",
                    "chương trình trong bản ghi này không ghi thành tệp được") + (why.map { ": " + $0 } ?? ""),
                Failure.badInput)
        }
    }

    /// A cue that was dropped on the night is in the plan still: that is said, so that nobody wonders.
    private func sayWhatStays(in state: State) {
        let dropped = state.cues.indices.filter { state.cues[$0].status == .dropped }.map { state.running.cues[$0].id }
        guard !dropped.isEmpty else { return }
        let names = SafeText.make(dropped.prefix(8).joined(separator: ", "), limit: 200) + (dropped.count > 8 ? "…" : "")
        Failure.say(
            Speech.say(
                "runofshow: cues that were dropped are kept: \(names)",
                "runofshow: các hiệu lệnh đã bỏ vẫn được giữ lại: \(names)"))
    }
}
