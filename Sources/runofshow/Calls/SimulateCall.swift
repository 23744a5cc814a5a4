import ArgumentParser
import Console
import LiveShow
import Phrases
import Recording
import Screens
import Timeline

struct SimulateCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: Speech.phrases.callHelp.simulate,
        discussion: Speech.phrases.callHelp.simulateDetails)

    @Argument(
        help: .phrase(\.simulatedShow),
        completion: .file())
    var show: String

    @Argument(help: .phrase(\.script), completion: .file())
    var script: String?

    @Option(help: .phrase(\.simulateFrom), completion: .file(extensions: ["jsonl"]))
    var from: String?

    @Option(
        help: .phrase(\.simulateAt))
    var at: ShowTimeArgument?

    @Option(help: .phrase(\.simulateFormat))
    var format = OutputFormat.text

    @Option(
        help: .phrase(\.simulateLog))
    var log: String?

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard (from == nil) == (script != nil) else {
            throw ValidationError(Speech.phrases.simulation.usage)
        }
        if from == nil, at != nil {
            throw ValidationError(Speech.phrases.simulation.atNeedsFrom)
        }
        if from != nil, log != nil {
            throw ValidationError(Speech.phrases.simulation.logNotWithFrom)
        }
    }

    /// The script's path.
    private var scriptFile: String { script ?? show }

    func run() throws {
        let whatIf = try from.map { try WhatIf($0, at: at) }
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
            if more > 0 { Failure.say(words.phrases.simulation.more(more)) }
            throw Failure.badInput
        }
        let start = steps.steps.first?.time
        let actor = Actor(Who.current(), via: .script)
        let recorder = try log.map { try Recorder.simulated(state.show, wallClock, from: start, file: $0) }
        var desk = Desk(state, clock: .stopped(start ?? .midnight), who: actor.who, recording: recorder)
        var verdict: ExitCode?
        if whatIf == nil, let start { desk.open(at: start) }
        var end = whatIf?.time ?? start ?? .midnight
        // Until its last advance a script runs the show itself; from there on it goes as it went in the recording.
        let lastAdvance = steps.steps.lastIndex { $0.isAdvance } ?? -1
        for (index, step) in steps.steps.enumerated() {
            if index > lastAdvance { whatIf?.overruns.run(&desk, by: actor, until: step.time) }
            end = max(end, step.time)
            do {
                try perform(step, by: actor, &desk, words)
            } catch let failure as ExitCode {
                verdict = failure
                break
            }
        }
        if let whatIf, verdict == nil {
            whatIf.overruns.run(&desk, by: actor)
            end = max(end, whatIf.end, desk.state.lastChangeAt ?? end)
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
        case .json: try Output.json(Snapshot(desk.state, at: end).tree)
        }
    }

    private func perform(_ step: Script.Step, by actor: Actor, _ desk: inout Desk, _ words: Words) throws {
        switch step.action {
        case .print:
            _ = desk.tick(at: step.time)
            switch format {
            case .text: try Output.line(SnapshotText.make(desk.state, at: step.time, words))
            case .json: try Output.json(Snapshot(desk.state, at: step.time).tree)
            }
        case .perform(let command):
            let outcome = desk.perform(command, by: actor, at: step.time)
            if let rejection = outcome.rejection {
                throw refused(words.phrases.simulation.refused(command.text, words.reason(rejection, in: desk.state)), step)
            }
        case .expectRefusal(let command):
            let outcome = desk.perform(command, by: actor, at: step.time)
            guard outcome.rejection == nil else { return }
            throw refused(words.phrases.simulation.notRefused(command.text), step)
        }
    }

    private func refused(_ text: String, _ step: Script.Step) -> ExitCode {
        Failure.say("\(SafeText.make(scriptFile, limit: 300)):\(step.line): error: \(text)")
        return Failure.badInput
    }
}
