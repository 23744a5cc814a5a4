package import Timeline

/// The one rule of rounding: on a screen every moment counts as its whole second. So each difference is that of the two figures
/// beside it. What counts down to a whole second is rounded up, and what counts up from one is rounded down.
extension ShowTime {
    /// The second that a clock shows at this moment.
    package var wholeSecond: ShowTime { ShowTime(milliseconds: milliseconds.flooredBy(1000) * 1000) }

    /// How long after another moment this is, as clocks show the two.
    package func shown(since other: ShowTime) -> Milliseconds { wholeSecond - other.wholeSecond }
}

extension HardTime {
    /// How late it is expected, as its two times are shown; negative is early.
    package var shownOver: Milliseconds? { expected.map { $0.shown(since: time) } }
}

extension ScreenSource {
    /// From now to a moment; negative once it has passed.
    func left(to time: ShowTime?) -> Milliseconds? { time.map { $0.shown(since: now) } }

    /// How long a segment lasts, as its start and its end are shown; nil without a length.
    func shownLength(_ number: Int) -> Milliseconds? {
        let run = state.segments[number].run
        if let start = run.start, let end = run.end { return end.shown(since: start) }
        if let current = forecast.current, current.number == number { return ShownRun(current, self).length }
        guard let start = forecast.segments[number].expectedStart, let length = forecast.segments[number].length else {
            guard case .duration(let planned) = state.running.figures[number].length else { return nil }
            return planned
        }
        return (start + length).shown(since: start)
    }
}
