import ArgumentParser
import Console
import LiveShow
import Recording
import Timeline

struct SimulateCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: Speech.say(
            "Runs a script of timed commands, with no screen.", "Chạy một kịch bản lệnh theo giờ, không có màn hình."),
        discussion: Speech.say(
            """
            A script is a line a step, TIME COMMAND; # starts a comment; times never go back; print writes a \
            snapshot; ! COMMAND expects the command to be refused. A refusal that is not expected, or an expected \
            one that does not come, ends the run with 65.

            With --from a recording is taken up instead of a show's beginning, at any time of it: other commands run \
            from there, and what would have become of the hard points stands beside what did.

            EXAMPLE
              printf '08:00:00 go\\n08:10:00 print\\n' > day.txt
              runofshow simulate shows/hanoi-2023.yaml day.txt --format json
              runofshow simulate --from monday.jsonl --at 09:30 other.txt
            """,
            """
            Mỗi dòng kịch bản là một bước, GIỜ LỆNH; # mở đầu lời chú; giờ không bao giờ lùi; print in ra tình hình \
            lúc đó; ! LỆNH chờ lệnh bị từ chối. Bị từ chối mà không chờ, hoặc chờ mà không bị từ chối, thì dừng với \
            mã thoát 65.

            Với --from thì bắt đầu từ một bản ghi, tại bất kỳ giờ nào của nó, thay vì từ đầu chương trình: các lệnh \
            khác chạy từ đó, và các mốc cứng lẽ ra thế nào được đặt cạnh những gì đã xảy ra.

            VÍ DỤ
              printf '08:00:00 go\\n08:10:00 print\\n' > day.txt
              runofshow simulate shows/hanoi-2023.yaml day.txt --format json
              runofshow simulate --from monday.jsonl --at 09:30 other.txt
            """))

    @Argument(
        help: .say(
            "The show file, or the name of one in shows/; with --from the script.",
            "Tệp chương trình, hoặc tên một tệp trong shows/; với --from là kịch bản."),
        completion: .file())
    var show: String

    @Argument(help: .say("The script.", "Kịch bản."), completion: .file())
    var script: String?

    @Option(help: .say("The recording to begin from.", "Bản ghi để bắt đầu từ đó."), completion: .file(extensions: ["jsonl"]))
    var from: String?

    @Option(
        help: .say(
            "With --from: the show time; the recording's end where left out.",
            "Với --from: giờ chương trình; không ghi thì lấy cuối bản ghi."))
    var at: ShowTimeArgument?

    @Option(help: .say("text, or json: one snapshot a line.", "text, hoặc json: mỗi dòng một thời điểm."))
    var format = OutputFormat.text

    @Option(
        help: .say(
            "Write a recording, marked as simulated, to a file that does not exist yet.",
            "Ghi một bản ghi, đánh dấu là mô phỏng, vào một tệp chưa có."))
    var log: String?

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard (from == nil) == (script != nil) else {
            throw ValidationError(
                Speech.say(
                    "simulate takes SHOW SCRIPT, or --from LOG SCRIPT",
                    "simulate nhận CHƯƠNG-TRÌNH KỊCH-BẢN, hoặc --from BẢN-GHI KỊCH-BẢN"))
        }
        if from == nil, at != nil {
            throw ValidationError(Speech.say("--at goes with --from", "--at đi cùng --from"))
        }
        if from != nil, log != nil {
            throw ValidationError(
                Speech.say(
                    "--log cannot go with --from: a recording begins with its show",
                    "--log không đi cùng --from: bản ghi luôn bắt đầu từ đầu chương trình"))
        }
    }

    /// The script's path.
    private var scriptFile: String { script ?? show }

    func run() throws {
        let whatIf = try from.map { try WhatIf($0, at: at?.time) }
        let state: State
        let wallClock: WallClock
        if let whatIf {
            (state, wallClock) = (whatIf.state, whatIf.wallClock)
        } else {
            let file = try ShowSource.load(show)
            wallClock = TimeZones.wallClock(of: file)
            state = State(file.inShowTimes(wallClock))
        }
        let words = Speech.words.by(wallClock)
        let steps = Script(try InputFile.read(scriptFile, limit: Limit.Script.bytes), wallClock)
        guard steps.mistakes.isEmpty else {
            for mistake in steps.mistakes.prefix(Limit.Script.mistakes) { Failure.say(mistake.text(file: scriptFile, words)) }
            let more = steps.mistakes.count - Limit.Script.mistakes
            if more > 0 { Failure.say(words.say("and \(more) more", "và \(more) lỗi nữa")) }
            throw Failure.badInput
        }
        let start = steps.steps.first?.time
        let actor = Actor(Who.current(), via: .script)
        let recorder = try log.map { try Recorder.simulated(state.show, wallClock, from: start, file: $0) }
        var desk = Desk(state, clock: .stopped(start ?? .midnight), who: actor.who, recording: recorder)
        var verdict: ExitCode?
        var end = whatIf?.time ?? start ?? .midnight
        for step in steps.steps {
            end = max(end, step.time)
            do {
                try perform(step, by: actor, &desk, words)
            } catch let failure as ExitCode {
                verdict = failure
                break
            }
        }
        _ = desk.tick(at: end)
        // What was run is kept, refused or not.
        if let status = desk.close(by: actor, at: end), status.queued > 0 {
            throw Failure.because(status.unsaved, Failure.cannotWrite)
        }
        if let verdict { throw verdict }
        guard let whatIf else { return }
        switch format {
        case .text: try Output.line(whatIf.text(desk.state, at: end, words))
        case .json: try Output.json(Snapshot(desk.state, at: end))
        }
    }

    private func perform(_ step: Script.Step, by actor: Actor, _ desk: inout Desk, _ words: Words) throws {
        switch step.action {
        case .print:
            _ = desk.tick(at: step.time)
            switch format {
            case .text: try Output.line(SnapshotText.make(desk.state, at: step.time, words))
            case .json: try Output.json(Snapshot(desk.state, at: step.time))
            }
        case .perform(let command):
            let outcome = desk.perform(command, by: actor, at: step.time)
            if let rejection = outcome.rejection {
                let reason = words.reason(rejection)
                throw refused(
                    words.say("refused: \(command.text): \(reason)", "bị từ chối: \(command.text): \(reason)"), step)
            }
        case .expectRefusal(let command):
            let outcome = desk.perform(command, by: actor, at: step.time)
            guard outcome.rejection == nil else { return }
            throw refused(
                words.say(
                    "was to be refused, and was not: \(command.text)",
                    "lẽ ra phải bị từ chối mà không bị: \(command.text)"), step)
        }
    }

    private func refused(_ text: String, _ step: Script.Step) -> ExitCode {
        Failure.say("\(SafeText.make(scriptFile, limit: 300)):\(step.line): error: \(text)")
        return Failure.badInput
    }
}
