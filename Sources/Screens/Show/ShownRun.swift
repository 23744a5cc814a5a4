package import Timeline

/// The clock of the current segment, as it is shown: elapsed and remaining make up the length, and the clock and remaining make up
/// the end.
package struct ShownRun {
    package let elapsed: Milliseconds
    /// Nil for an open segment.
    package let remaining: Milliseconds?
    package let length: Milliseconds?
    package let end: ShowTime?

    package init(_ current: Forecast.Current, _ source: ScreenSource) {
        elapsed = source.now.shown(since: current.start)
        guard let left = current.remaining, let nominalEnd = current.nominalEnd else {
            (remaining, length, end) = (nil, nil, nil)
            return
        }
        // A hold freezes the remaining time: its figure stands, and the end goes on with the clock.
        let isFrozen =
            if case .duration = source.state.running.figures[current.number].length { source.forecast.phase == .held } else {
                false
            }
        let whole = isFrozen ? Milliseconds(left.count.flooredBy(1000) * 1000) : nominalEnd.shown(since: source.now)
        (remaining, length, end) = (whole, elapsed + whole, source.now.wholeSecond + whole)
    }
}
