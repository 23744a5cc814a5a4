extension State {
    /// Latest ends and starts, walking backward from the hard times.
    ///
    /// A segment's latest end is its own `until`; else the off time of a window, or the end of a part or the show, whose last
    /// segment it is; else the latest time at which the one after it must begin, less its own changeover. That one must begin
    /// at its hard start, by its `startBy` or at the on time of a window that it opens; without one of these by its own latest
    /// end less its length (an `until` segment: less its floor).
    func backTime(_ windows: [WindowBounds], _ ends: TodaysEnds, into forecast: inout Forecast) {
        let binding = Binding(self, windows, ends)
        var mustBeginBy: ShowTime?
        for number in order.reversed() {
            let status = segments[number].status
            if status == .skipped { continue }
            if status == .done { break }
            let figures = running.figures[number]
            let out = out(number)
            let end = out ?? binding.end(number) ?? mustBeginBy.map { $0 - figures.changeover }
            let least = out == nil ? forecast.segments[number].length ?? .zero : floor(number)
            var start = end.map { $0 - least }
            let begin = earliest(earliest(figures.hardStart, figures.startBy), binding.begin(number))
            mustBeginBy = begin ?? start
            if status == .upcoming { start = earliest(start, begin) }
            forecast.segments[number].latestEnd = end
            forecast.segments[number].latestStart = start
            if status == .current {
                forecast.segments[number].slack = difference(end, forecast.segments[number].expectedEnd)
            } else {
                forecast.segments[number].slack = difference(start, forecast.segments[number].expectedStart)
            }
        }
    }

    /// What windows, parts and the show bind, by segment; of several the earliest. No tables where nothing binds.
    private struct Binding {
        private var begins: [ShowTime?] = []
        private var ends: [ShowTime?] = []

        init(_ state: State, _ windows: [WindowBounds], _ todaysEnds: TodaysEnds) {
            let binding = windows.filter { !$0.isSkipped && state.windows[$0.window].actualOff == nil }
            let late = todaysEnds.all.filter { !$0.isSkipped }
            guard !binding.isEmpty || !late.isEmpty else { return }
            ends = Array(repeating: nil, count: state.segments.count)
            begins = ends
            for bounds in binding {
                ends[bounds.last] = earliest(ends[bounds.last], state.windows[bounds.window].off)
                guard state.windows[bounds.window].actualOn == nil else { continue }
                begins[bounds.first] = earliest(begins[bounds.first], state.show.windows[bounds.window].on)
            }
            for end in late { ends[end.segment] = earliest(ends[end.segment], end.time) }
        }

        func begin(_ number: Int) -> ShowTime? { begins.isEmpty ? nil : begins[number] }
        func end(_ number: Int) -> ShowTime? { ends.isEmpty ? nil : ends[number] }
    }

    private func difference(_ a: ShowTime?, _ b: ShowTime?) -> Milliseconds? {
        guard let a, let b else { return nil }
        return a - b
    }
}

/// Of two times the earlier; either may be missing.
private func earliest(_ a: ShowTime?, _ b: ShowTime?) -> ShowTime? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
}
