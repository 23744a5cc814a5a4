package import Recording
package import Timeline

/// A clock of its own: it starts where one says and runs as fast as one says. At the speed of the wall clock its
/// seconds change with those on the wall.
package struct RehearsalClock: Sendable {
    private let anchor: ClockAnchor
    /// True if the clock counts the time since the machine started. False if it goes by the wall clock, because the anchor
    /// comes from another machine or from before a restart.
    private let isOfThisBoot: Bool
    private let begun: Int64

    package init(_ anchor: ClockAnchor) {
        self.anchor = anchor
        isOfThisBoot = anchor.moment.boot == SystemClock.bootID
        // Up to a second ahead, so that both turn to the next second together.
        let phase = anchor.speed == 1 ? (anchor.moment.wall - anchor.show.milliseconds) % 1000 : 0
        begun = Int64((isOfThisBoot ? anchor.moment.up : anchor.moment.wall) - phase) * 1_000_000
    }

    private func passed(_ reading: ClockReading) -> Int64 { (isOfThisBoot ? reading.up : reading.wall) - begun }

    package func showTime(_ reading: ClockReading) -> ShowTime {
        anchor.show + Milliseconds(Int((Double(passed(reading)) * anchor.speed / 1_000_000).rounded(.down)))
    }

    package func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        guard anchor.speed > 0 else { return .max }
        let due = Double((time - anchor.show).count) * 1_000_000 / anchor.speed
        // 1970 and the year 2255 are as far from each other as a 64-bit number reaches: the sum of all may be further.
        return reading.wall.adding(clamped: Int64(clamped: due).adding(clamped: 1 - passed(reading)))
    }
}
