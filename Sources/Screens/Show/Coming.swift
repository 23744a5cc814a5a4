package import Timeline

/// When a hard time is expected, as the screens show it.
package struct Coming {
    package var at: ShowTime
    package var over: Milliseconds
    /// True if a hard start is waited for; `over` is then time in hand.
    package var isWaitedFor: Bool
}

extension Forecast {
    /// A segment with a hard start does not begin before it. If everybody is ready earlier, that is time in hand.
    package func comes(_ point: HardPoint) -> Coming {
        let expected = point.expected ?? point.time
        let over = point.shownOver ?? .zero
        let starts = point.kind == .start || point.kind == .on
        if starts, let start = segments[point.segment].expectedStart, start > expected, over < .zero {
            return Coming(at: start, over: over, isWaitedFor: true)
        }
        return Coming(at: expected, over: over, isWaitedFor: false)
    }
}
