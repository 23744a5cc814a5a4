import ArgumentParser
import Console
import Recording
import ShowFile
import Timeline

struct ExportCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Speech.say(
            "A recording's show as the night left it, or a copy of the recording to hand on.",
            "Chương trình của một bản ghi như lúc kết thúc buổi diễn, hoặc một bản sao của bản ghi để gửi đi."),
        discussion: Speech.say(
            """
            Writes a show file: the order as it was run, with what was moved and inserted; lengths as planned and \
            adjusted, without overtime and holds; titles, people, notes and cues as edited; what was skipped as \
            reserve: true. It is what one would load for the next run.

            --as recording writes a copy of the recording. With --strip it names nobody who ran the show, and holds no \
            notes: neither those of segments nor those taken during the show. Performers, messages and cues stay.

            EXAMPLE
              runofshow export hanoi.jsonl --as show --to shows/hanoi-2.yaml
              runofshow check shows/hanoi-2.yaml
              runofshow export hanoi.jsonl --as recording --strip --to hand-on.jsonl
            """,
            """
            Ghi ra một tệp chương trình: thứ tự như đã chạy, kể cả mục đã chuyển chỗ và chèn thêm; độ dài theo kế \
            hoạch cộng điều chỉnh, không tính phần trễ và tạm dừng; tên, người thực hiện, ghi chú và hiệu lệnh như đã \
            sửa; mục bị bỏ qua thành reserve: true. Đó là bản để dùng cho buổi diễn sau.

            --as recording ghi ra một bản sao của bản ghi. Thêm --strip thì bản sao không có tên người điều hành và không \
            có ghi chú nào, cả của các mục lẫn ghi trong buổi diễn. Người thực hiện, tin nhắn và hiệu lệnh vẫn giữ.

            VÍ DỤ
              runofshow export hanoi.jsonl --as show --to shows/hanoi-2.yaml
              runofshow check shows/hanoi-2.yaml
              runofshow export hanoi.jsonl --as recording --strip --to gui-di.jsonl
            """))

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case show, recording
    }

    @Argument(help: .say("The recording.", "Bản ghi."), completion: .file(extensions: ["jsonl"]))
    var log: String

    @Option(name: .customLong("as"), help: .say("What to make of it: show or recording.", "Ghi thành gì: show hoặc recording."))
    var form = Form.show

    @Flag(
        help: .say(
            "With --as recording: leave out who ran the show, and all notes.",
            "Với --as recording: bỏ tên người điều hành và mọi ghi chú."))
    var strip = false

    @Option(
        help: .say("The file to write; standard output where left out.", "Tệp để ghi; không có thì ra đầu ra chuẩn."),
        completion: .file(extensions: ["yaml", "yml", "jsonl"]))
    var to: String?

    @Flag(help: .say("Write over a file that exists.", "Ghi đè lên tệp đã có."))
    var force = false

    @Flag(
        help: .say(
            "Take what stands before a damaged line. The original stays as it is.",
            "Lấy phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên."))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard strip, form != .recording else { return }
        throw ValidationError(Speech.say("--strip goes with --as recording", "--strip đi cùng --as recording"))
    }

    func run() throws {
        switch form {
        case .show: try writeShow()
        case .recording: try writeRecording()
        }
    }

    /// The newest part of a recording holds all of it.
    private func writeRecording() throws {
        let reading: Reading
        do { reading = try RecordingReader.openNewest(log, salvage: salvage, keeping: .consoles) } catch {
            throw Failure.because(error)
        }
        reading.sayNotices(of: InputFile.lastName(reading.path))
        if let to {
            try OutputFile.write(to: to, force: force) { (put) throws(ExitCode) in try copy(reading, put) }
        } else {
            try copy(reading, Output.bytes)
        }
    }

    private func copy(_ reading: Reading, _ put: ([UInt8]) throws(ExitCode) -> Void) throws(ExitCode) {
        var copy = RecordingCopy(of: reading, isStripped: strip)
        do { try copy.write(put) } catch let fault as RecordingFault { throw Failure.because(fault) } catch let code as ExitCode {
            throw code
        } catch {
            throw Failure.cannotWrite
        }
    }

    private func writeShow() throws {
        let reading: Reading
        do { reading = try RecordingReader.open(log, salvage: salvage, keeping: .consoles) } catch { throw Failure.because(error) }
        let show = reading.state.showAsLeft.inReadings(reading.header.clock.wallClock)
        let text = ShowFile.write(show)
        try check(text, is: show)
        reading.sayNotices(of: InputFile.lastName(log))
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
