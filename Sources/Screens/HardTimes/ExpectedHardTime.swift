package import Timeline

/// When a hard time is expected, as the screens show it.
package struct ExpectedHardTime {
    package var at: ShowTime
    package var over: Milliseconds
    /// True if a hard start is waited for; `over` is then time in hand.
    package var isWaitedFor: Bool
}

extension Forecast {
    /// A segment with a hard start does not begin before it. If everybody is ready earlier, that is time in hand.
    package func expectedTime(of point: HardTime) -> ExpectedHardTime {
        let expected = point.expected ?? point.time
        let over = point.shownOver ?? .zero
        let starts = point.kind == .start || point.kind == .on
        if starts, let start = segments[point.segment].expectedStart, start > expected, over < .zero {
            return ExpectedHardTime(at: start, over: over, isWaitedFor: true)
        }
        return ExpectedHardTime(at: expected, over: over, isWaitedFor: false)
    }
}
