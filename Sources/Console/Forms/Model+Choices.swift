import Screens
import Timeline

/// What is drawn of a choice among cues, and of a segment that is being placed.
extension Model {
    /// The segment's cues in calling order; last, nil: a new one.
    func items(of choice: CueChoice) -> [Int?] {
        guard let number = state.running.segment(choice.segment) else { return [nil] }
        return state.callingOrder(ofSegment: number, forecast).map { $0 } + [nil]
    }

    /// What ⏎ would do; nil where it stands there already.
    func command(of placing: Placing) -> Command? {
        guard let number = state.running.segment(placing.segment), let now = state.order.firstIndex(of: number),
            state.order.count > 1
        else { return nil }
        // The show may have gone on: nothing moves in front of what is current or done.
        let first = (state.stage.lastPassedPlace ?? -1) + 1
        let place = min(max(first, placing.place), state.order.count - 1)
        if state.segments[number].status == .upcoming, place == now { return nil }
        var others = state.order
        others.remove(at: now)
        let id = { (at: Int) in self.state.running.segments[others[at]].id }
        return place == 0 ? .move(placing.segment, .before, id(0)) : .move(placing.segment, .after, id(place - 1))
    }

    /// The model as it looks while a segment is being placed: with it there; nil at other times.
    var preview: Model? {
        guard case .placing(let placing) = prompt else { return nil }
        var model = self
        if let command = command(of: placing) {
            _ = model.state.perform(command, at: max(forecast.now, state.lastChangeAt ?? forecast.now))
            model.shown.show(model.state)
        }
        model.selection.select(state.running.segment(placing.segment))
        return model
    }
}
