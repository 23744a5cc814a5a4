package import Console
import Screens
package import Timeline

/// A show that runs to the second as it was planned: whoever is at the desk presses GO at each planned start, and
/// calls every cue when it is due.
package struct OnTime {
    private var desk: DeskModel
    package private(set) var now: ShowTime
    private let end: ShowTime

    package init(_ show: Show) {
        let state = State(show)
        let figures = state.running.figures
        now = figures.compactMap(\.plannedStart).min() ?? .midnight
        end = figures.compactMap(\.plannedEnd).max() ?? now
        desk = DeskModel(state, mode: .live, at: now, words: Words(.vietnamese))
        work()
    }

    /// As it is drawn.
    package var model: Model { desk.console }

    package var isOver: Bool { now >= end }

    /// A second passes.
    package mutating func goOn() {
        now = now + .seconds(1)
        _ = desk.tick(moment)
        work()
    }

    package mutating func goOn(for seconds: Int) {
        for _ in 0..<seconds { goOn() }
    }

    package mutating func open(_ view: View) { desk.console.open(view) }

    private var moment: Model.Moment { Model.Moment(show: now, real: now.milliseconds) }

    private mutating func work() {
        if let next = model.forecast.next, let planned = model.state.running.figures[next].plannedStart, planned <= now {
            _ = desk.press(.character(" "), moment)
        }
        // A cue by ear is heard as soon as it is the next one.
        while let cue = model.forecast.nextCue, isDue(cue) {
            _ = desk.press(.character("c"), moment)
            if model.forecast.nextCue == cue { break }
        }
    }

    private func isDue(_ cue: Int) -> Bool {
        guard model.state.segments[model.state.running.cueFigures[cue].segment].status != .upcoming else { return false }
        return model.forecast.cues[cue].due.map { $0 <= now } ?? true
    }
}
