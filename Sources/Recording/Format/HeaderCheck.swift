internal import Timeline

/// Checks that a header's clocks are within the limits, so that later arithmetic cannot overflow.
extension Header {
    /// - Throws: ``Damage/outOfRange(_:)`` with the first figure outside its range.
    func check() throws(Damage) {
        guard CalendarDate(text: clock.day) != nil else { throw .outOfRange(.day) }
        guard (-RecordingLimits.milliseconds...RecordingLimits.milliseconds).contains(clock.start.milliseconds) else {
            throw .outOfRange(.start)
        }
        guard RecordingLimits.speed.contains(clock.speed) else { throw .outOfRange(.speed) }
        guard RecordingLimits.clock.contains(moment.wallClockMs) else { throw .outOfRange(.wall) }
        guard RecordingLimits.clock.contains(moment.up) else { throw .outOfRange(.up) }
        if let continues, continues.seq < 0 { throw .outOfRange(.continues) }
    }
}

extension Damage {
    /// The figures of a header that have a range.
    package enum Figure: String, Sendable, Hashable {
        case day, start, speed, wall, up, continues
    }
}
