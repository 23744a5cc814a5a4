import ArgumentParser
import Console
import Recording
import Timeline

struct SimulateCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Runs a script of timed commands, with no screen.",
        discussion: """
            A script is a line a step, TIME COMMAND; # starts a comment; times never go back; print writes a \
            snapshot; ! COMMAND expects the command to be refused. A refusal that is not expected, or an expected \
            one that does not come, ends the run with 65.

            EXAMPLE
              printf '08:00:00 go\\n08:10:00 print\\n' > day.txt
              runofshow simulate shows/hanoi-2023.yaml day.txt --format json
            """)

    @Argument(help: "The show file, or the name of one in shows/.", completion: .file(extensions: ["yaml", "yml"]))
    var show: String

    @Argument(help: "The script.", completion: .file())
    var script: String

    @Option(help: "text, or json: one snapshot a line.")
    var format = OutputFormat.text

    @Option(help: "Write a recording, marked as simulated, to a file that does not exist yet.")
    var log: String?

    func run() throws {
        let words = Words(.english)
        let show = try ShowSource.load(show)
        let steps = Script(try InputFile.read(script, limit: Script.limit))
        guard steps.mistakes.isEmpty else {
            for mistake in steps.mistakes { Failure.say(mistake.text(file: script, words)) }
            throw Failure.badInput
        }
        var state = State(show)
        let recorder = try log.map { try Recorder.simulated(show, from: steps.steps.first?.time, file: $0) }
        var verdict: ExitCode?
        for step in steps.steps {
            do {
                try perform(step, &state, recorder, words)
            } catch let failure as ExitCode {
                verdict = failure
                break
            }
        }
        // What was run is kept, refused or not.
        try recorder?.finish(at: state.lastChangeAt ?? steps.steps.first?.time ?? .midnight)
        if let verdict { throw verdict }
    }

    private func perform(_ step: Script.Step, _ state: inout State, _ recorder: Recorder?, _ words: Words) throws {
        switch step.action {
        case .print:
            recorder?.record(state.advance(to: step.time))
            switch format {
            case .text: try Output.line(SnapshotText.make(state, at: step.time, words))
            case .json: try Output.line(try JSONText.line(Snapshot(state, at: step.time)))
            }
        case .perform(let command):
            let outcome = state.perform(command, at: step.time)
            recorder?.record(outcome.changes)
            if let rejection = outcome.rejection {
                throw refused("refused: \(command.text): \(words.reason(rejection))", step)
            }
        case .expectRefusal(let command):
            let outcome = state.perform(command, at: step.time)
            recorder?.record(outcome.changes)
            if outcome.rejection == nil { throw refused("was to be refused, and was not: \(command.text)", step) }
        }
    }

    private func refused(_ text: String, _ step: Script.Step) -> ExitCode {
        Failure.say("\(SafeText.make(script, limit: 300)):\(step.line): error: \(text)")
        return Failure.badInput
    }
}
