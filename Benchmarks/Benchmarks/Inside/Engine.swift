import Benchmark
import Console
import Scenes
import Timeline

/// The forecast, a command, and all that follows a key, on running shows of three lengths.
func engine() {
    let now = MadeUpShow.start + .seconds(15)
    for count in [10, 1_000, 100_000] {
        Benchmark("engine: forecast, \(count) segments") { _, state in
            blackHole(state.forecast(at: now))
        } setup: {
            started(count)
        }
        Benchmark("engine: command, \(count) segments") { _, held in
            let command: Command = held.value.phase == .held ? .resume : .hold
            blackHole(held.value.perform(command, at: now))
        } setup: {
            Held(started(count))
        }
        Benchmark("engine: key to cells, \(count) segments") { _, held in
            blackHole(held.value.press(.character("h"), Model.Moment(show: now, real: now.milliseconds)))
            blackHole(Screen.draw(held.value.console, Size(columns: 120, rows: 40)))
        } setup: {
            Held(DeskModel(started(count), mode: .live, at: now))
        }
    }
}

/// What nobody else holds, as a console has its own: what is done to it copies nothing.
final class Held<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
}

func started(_ count: Int) -> State {
    var state = State(MadeUpShow.of(count))
    precondition(state.perform(.go, at: MadeUpShow.start).rejection == nil)
    return state
}
