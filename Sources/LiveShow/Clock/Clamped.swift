/// Arithmetic on nanoseconds that stops at the limits of Int64: times in a recording may be centuries away.
extension Int64 {
    package static func nanoseconds(milliseconds: Int) -> Int64 {
        let (value, isOver) = Int64(milliseconds).multipliedReportingOverflow(by: 1_000_000)
        return isOver ? (milliseconds < 0 ? .min : .max) : value
    }

    /// Rounds up.
    package init(clamped value: Double) {
        // The largest Double below 2^63.
        let largest = 9_223_372_036_854_774_784.0
        self = Int64(Swift.max(-largest, Swift.min(largest, value.rounded(.up))))
    }

    package func adding(clamped other: Int64) -> Int64 {
        let (value, isOver) = addingReportingOverflow(other)
        return isOver ? (other < 0 ? .min : .max) : value
    }
}
