package import Timeline

/// When a hard point comes as a screen says it.
package struct Coming {
    package var at: ShowTime
    package var over: Milliseconds
    /// It is waited for, and `over` is time in hand.
    package var isWaitedFor: Bool
}

extension Forecast {
    /// What waits for its hard start comes no earlier than that, however early everybody is there: being ready is time in
    /// hand, no earlier start.
    package func comes(_ point: HardPoint) -> Coming {
        let expected = point.expected ?? point.time
        let over = point.over ?? .zero
        let starts = point.kind == .start || point.kind == .on
        if starts, let start = segments[point.segment].expectedStart, start > expected, over < .zero {
            return Coming(at: start, over: over, isWaitedFor: true)
        }
        return Coming(at: expected, over: over, isWaitedFor: false)
    }
}
