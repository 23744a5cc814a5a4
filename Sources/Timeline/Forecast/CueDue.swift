/// When a cue is due.
extension State {
    /// When one cue is due as things stand at `now`: what ``forecast(at:)`` says of it, without the rest where its
    /// segment has started. Nil for one that is called by ear, at the end of an open segment, and in a skipped segment but by
    /// the clock or a window.
    package func due(ofCue number: Int, at now: ShowTime) -> ShowTime? {
        let figures = running.cueFigures[number]
        switch figures.moment {
        case .clock, .call, .on, .off: return due(figures, nil, at: now)
        case .start, .beforeEnd:
            if segments[figures.segment].run.progress != .upcoming { return due(figures, nil, at: now) }
            return due(figures, expectedStarts(at: now).segments[figures.segment], at: now)
        }
    }

    /// - Parameter expected: what is expected of its segment; looked at where that has not started.
    private func due(_ figures: RunningOrder.CueFigures, _ expected: Forecast.SegmentForecast?, at now: ShowTime) -> ShowTime? {
        due(figures.moment, cueStart(figures.segment, expected), cueEnd(figures.segment, expected, at: now))
    }

    /// - Parameters:
    ///   - start: the start of its segment, on which cues hang.
    ///   - end: its end; see ``cueEnd(_:_:at:)``.
    func due(_ moment: CueMoment, _ start: ShowTime?, _ end: ShowTime?) -> ShowTime? {
        switch moment {
        case .start(let after): return start.map { $0 + after }
        case .beforeEnd(let before): return end.map { $0 - before }
        case .on(let window, let after): return onMoment(window) + after
        case .off(let window, let after): return offMoment(window) + after
        case .clock(let time): return time
        case .call: return nil
        }
    }

    /// The start on which cues hang: expected, or actual.
    func cueStart(_ number: Int, _ expected: Forecast.SegmentForecast?) -> ShowTime? {
        segments[number].run.progress == .upcoming ? expected?.expectedStart : segments[number].run.start
    }

    /// The end on which cues hang: start and length, where the segment is done not later than its actual end. Of an open
    /// segment that alone.
    func cueEnd(_ number: Int, _ expected: Forecast.SegmentForecast?, at now: ShowTime) -> ShowTime? {
        guard segments[number].run.progress != .upcoming else {
            guard let start = expected?.expectedStart, let length = expected?.length else { return nil }
            return start + length
        }
        guard let nominal = nominalEnd(number, at: now) else { return segments[number].run.end }
        return segments[number].run.end.map { min($0, nominal) } ?? nominal
    }

    /// Whether a cue waits for the GO of its segment. What was called or dropped does not.
    func waits(_ number: Int) -> Bool {
        let figures = running.cueFigures[number]
        guard figures.moment.isWithinSegment, cues[number].status == .pending || cues[number].status == .standby else {
            return false
        }
        return segments[figures.segment].status == .upcoming
    }
}
