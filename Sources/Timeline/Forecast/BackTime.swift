extension State {
    /// Latest ends and starts, walking backward from the hard points.
    ///
    /// A segment's latest end is its own `until`; else the off time of a window that it ends; else the latest time
    /// at which the one after it must begin: its hard start, or its own latest end less its length (an `until`
    /// segment: less its `min`).
    func backTime(_ windows: [WindowBounds], into forecast: inout Forecast) {
        var mustBeginBy: ShowTime?
        for number in order.reversed() {
            let status = segments[number].status
            if status == .skipped { continue }
            if status == .done { break }
            let figures = running.figures[number]
            var off: ShowTime?
            for bounds in windows where bounds.last == number && !bounds.isSkipped {
                // Where two windows end at one segment, the earlier off binds.
                off = min(off ?? show.windows[bounds.window].off, show.windows[bounds.window].off)
            }
            let out = out(number)
            let end = out ?? off ?? mustBeginBy
            let least = out == nil ? forecast.segments[number].length ?? .zero : figures.min ?? .zero
            let start = end.map { $0 - least }
            forecast.segments[number].latestEnd = end
            forecast.segments[number].latestStart = start
            if status == .current {
                forecast.segments[number].slack = difference(end, forecast.segments[number].expectedEnd)
            } else {
                forecast.segments[number].slack = difference(start, forecast.segments[number].expectedStart)
            }
            mustBeginBy = figures.hardStart ?? start
        }
    }

    private func difference(_ a: ShowTime?, _ b: ShowTime?) -> Milliseconds? {
        guard let a, let b else { return nil }
        return a - b
    }
}
