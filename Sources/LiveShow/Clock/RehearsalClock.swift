package import Recording
package import Timeline

/// The clock of a rehearsal: it starts at a given time and runs at a given speed. At normal speed its seconds change together with
/// those of the wall clock.
package struct RehearsalClock: Sendable {
    private let anchor: ClockAnchor
    /// True if it counts the time since boot. False if it follows the wall clock, because the anchor comes from another machine or
    /// from before a restart.
    private let isOfThisBoot: Bool
    private let begun: Int64

    package init(_ anchor: ClockAnchor) {
        self.anchor = anchor
        isOfThisBoot = anchor.moment.boot == SystemClock.bootID
        // Up to a second ahead, so that both clocks change seconds together.
        let phase = anchor.speed == 1 ? (anchor.moment.wallClockMs - anchor.show.milliseconds) % 1000 : 0
        begun = Int64((isOfThisBoot ? anchor.moment.up : anchor.moment.wallClockMs) - phase) * 1_000_000
    }

    private func passed(_ reading: ClockReading) -> Int64 { (isOfThisBoot ? reading.up : reading.wallClockNs) - begun }

    package func showTime(_ reading: ClockReading) -> ShowTime {
        anchor.show + Milliseconds(Int((Double(passed(reading)) * anchor.speed / 1_000_000).rounded(.down)))
    }

    package func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        guard anchor.speed > 0 else { return .max }
        let due = Double((time - anchor.show).count) * 1_000_000 / anchor.speed
        // The sum may exceed Int64, which spans only 1970 to 2255.
        return reading.wallClockNs.adding(clamped: Int64(clamped: due).adding(clamped: 1 - passed(reading)))
    }
}
