/// The earliest of several moments that is later than `after`.
struct NextMoment {
    let after: ShowTime
    private(set) var first: ShowTime?

    init(after: ShowTime) { self.after = after }

    mutating func add(_ moment: ShowTime) {
        if moment > after, first.map({ moment < $0 }) ?? true { first = moment }
    }
}

extension State {
    /// Turns of the forecast other than those of cues.
    func collectMoments(_ forecast: Forecast, _ moments: inout NextMoment) {
        if let current = forecast.current {
            let isFrozen = forecast.phase == .held && out(current.number) == nil
            if !isFrozen, let end = current.nominalEnd {
                let warn = running.segments[current.number].warn ?? show.warn
                moments.add(end)
                moments.add(end - warn.yellow)
                moments.add(end - warn.red)
            }
            // The end of the part that it closes.
            let end = forecast.segments[current.number].expectedEnd
            if let end, end > max(forecast.now, current.nominalEnd ?? forecast.now) { moments.add(end) }
        }
        // Before the show and between two segments the next waits with the clock from when the stage is free, and its start
        // moves from when that was due. The stage comes free later than now where somebody asks about before its last end.
        if forecast.current == nil, let next = forecast.next {
            for moment in [forecast.segments[next].arrival, forecast.segments[next].expectedStart].compactMap(\.self) {
                moments.add(moment)
            }
        }
        if let next = nextAutomaticChange(forecast.stage) { moments.add(next.at) }
        for point in forecast.hardPoints where !point.isPassed {
            guard let expected = point.expected else { continue }
            moments.add(point.time)
            // From then on it moves along with the clock until somebody does it.
            if let window = point.window, show.windows[window].by == .hand { moments.add(expected) }
        }
        for end in messageEnds { moments.add(end) }
        for (window, state) in zip(show.windows, windows) {
            moments.add(window.on)
            moments.add(state.off)
        }
        for (lane, items) in zip(show.lanes, forecast.lanes) {
            for (item, expected) in zip(lane.items, items) {
                guard let start = expected.start, expected.state != .after else { continue }
                moments.add(start)
                if let standby = item.standby { moments.add(start - standby) }
                if case .clock(_, let end) = item.times { moments.add(end) }
            }
        }
    }
}
