/// A time of day as somebody types it in a call.
package enum ClockArgument {
    /// Milliseconds since midnight; nil for what is no time.
    package static func milliseconds(_ text: String) -> Int? {
        guard let cell = ClockText.read(text, readsBareNumbers: true), let start = cell.start, cell.end == nil, cell.rest.isEmpty,
            start.date == nil
        else { return nil }
        return start.milliseconds + start.days * ClockPlacing.day
    }
}
