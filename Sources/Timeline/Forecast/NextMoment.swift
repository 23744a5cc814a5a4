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
            if !isFrozen {
                let warn = running.segments[current.number].warn ?? show.warn
                moments.add(current.nominalEnd)
                moments.add(current.nominalEnd - warn.yellow)
                moments.add(current.nominalEnd - warn.red)
            }
        }
        // Before the show and between two segments the next waits with the clock from when the stage is free, and its start
        // moves from when that was due. The stage comes free later than now where somebody asks about before its last end.
        if forecast.current == nil, let next = forecast.next {
            for moment in [forecast.segments[next].arrival, forecast.segments[next].expectedStart].compactMap(\.self) {
                moments.add(moment)
            }
        }
        if let advance = nextAutomaticAdvance { moments.add(advance) }
        for point in forecast.hardPoints where !point.isPassed && point.expected != nil { moments.add(point.time) }
        for end in messageEnds { moments.add(end) }
        for window in show.windows {
            moments.add(window.on)
            moments.add(window.off)
        }
    }
}
