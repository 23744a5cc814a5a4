package import Timeline

/// A line of the running order. Looks only at what is in sight, however long the show.
package enum RunningOrderLine: Equatable {
    case part(Int, place: Int)
    case segment(place: Int)

    /// A third of the rows for what was, the rest for what follows; filled up at either end.
    package static func window(_ state: State, _ forecast: Forecast, selected: Int?, rows: Int) -> [RunningOrderLine] {
        let stage = forecast.stage
        guard !state.order.isEmpty, rows > 0 else { return [] }
        let followed = stage.current == nil ? stage.nextPlace ?? stage.lastPassedPlace : stage.lastPassedPlace
        let place = selected.flatMap { state.order.firstIndex(of: $0) } ?? followed ?? 0
        let above = before(state, place, atMost: rows)
        let below = from(state, place, atMost: rows)
        let wanted = min(above.count, max(rows / 3, rows - below.count))
        return Array((above.suffix(wanted) + below).prefix(rows))
    }

    private static func isHead(_ state: State, _ place: Int) -> Bool {
        place == 0 || part(state, place) != part(state, place - 1)
    }

    private static func part(_ state: State, _ place: Int) -> Int { state.running.figures[state.order[place]].part }

    private static func from(_ state: State, _ place: Int, atMost rows: Int) -> [RunningOrderLine] {
        var lines: [RunningOrderLine] = []
        var at = place
        while at < state.order.count, lines.count < rows {
            if at > place, isHead(state, at) { lines.append(.part(part(state, at), place: at)) }
            lines.append(.segment(place: at))
            at += 1
        }
        return lines
    }

    private static func before(_ state: State, _ place: Int, atMost rows: Int) -> [RunningOrderLine] {
        var lines: [RunningOrderLine] = []
        var at = place
        while lines.count < rows {
            if isHead(state, at) { lines.append(.part(part(state, at), place: at)) }
            at -= 1
            if at < 0 { break }
            lines.append(.segment(place: at))
        }
        return lines.reversed()
    }
}
