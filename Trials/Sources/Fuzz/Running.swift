import JSON
import LiveShow
import Recording
import Screens
import Timeline

@testable import Console
@testable import Recording

/// Whatever a show says, it can be run, drawn and recorded.
enum Running {
    private static let sizes = [(80, 24), (120, 40), (60, 16), (20, 5), (1, 1), (200, 60)].map(Size.init)

    /// The show as it stands is foretold and drawn without a fault.
    static func requireSound(_ state: State, at now: ShowTime, _ choice: inout Choice) {
        let mode: Model.Mode = choice.one(of: [.live, .rehearsal(speed: 10)])
        var model = DeskModel(state, mode: mode, at: now, words: Words(choice.one(of: Language.allCases))).console
        model.open(choice.one(of: View.allCases))
        require(model.nextMoment > model.forecast.now, "the next moment is \(model.nextMoment)")
        let size = choice.one(of: sizes)
        let grid = Screen.draw(model, size)
        require(grid.size == size, "\(size) became \(grid.size)")
        if let fault = grid.fault { fatalError("\(size): \(fault)") }
        for row in grid.text { requireHarmless(row, "a row of the screen") }
    }

    /// The commands are carried out or refused, and what was recorded makes the same state again.
    static func run(_ commands: [Command], _ show: Show, from start: ShowTime, _ choice: inout Choice) {
        var state = State(show)
        var again = state
        var now = start
        for command in commands {
            let before = state
            let outcome = state.perform(command, at: now)
            if let rejection = outcome.rejection {
                for language in Language.allCases { requireHarmless(Words(language).reason(rejection), "a refusal") }
            }
            require(outcome.rejection == nil || outcome.changes.allSatisfy { $0.cause == .automatic }, "refused and done")
            for change in outcome.changes {
                requireReadsBack(change)
                do { try again.apply(change) } catch { fatalError("\(change) does not fit") }
            }
            require(again.isSameSituation(as: state), "the records make another state")
            if outcome.changes.isEmpty { require(state.isSameSituation(as: before), "something changed by itself") }
            now = max(now, state.lastChangeAt ?? now) + Milliseconds(choice.int(0...100_000))
        }
        requireSound(state, at: now, &choice)
    }

    private static func requireReadsBack(_ change: Change) {
        let moment = Moment(wallClockMs: 1_696_899_600_000, boot: "boot", up: 1)
        let record = Record(seq: 1, t: change.at, moment: moment, by: Actor("linh pts/3", via: .desk), entry: .change(change))
        var json = JSONText()
        json.record(record, in: .current)
        let read = json.bytes.withUnsafeBufferPointer { bytes -> Record? in
            var records = RecordReader(format: .current, mode: .live)
            return try? records.read(bytes)
        }
        require(read == record, "\(record) is read back as \(read.map { "\($0)" } ?? "nothing")")
    }
}
