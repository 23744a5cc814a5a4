package import Recording
package import Timeline

/// The clock of a live show, counted from the midnight of the show's day. See ``WallClockPlausibility`` for when it follows the wall clock.
package struct LiveClock: Sendable {
    /// What show times are counted from.
    package struct Origin: Sendable, Equatable {
        package let day: Day
        /// The moment of that midnight, in milliseconds since the epoch. Nil if show times are readings of the wall clock, as in
        /// recordings of older versions.
        package let midnight: Int?

        package init(day: Day, midnight: Int?) { (self.day, self.midnight) = (day, midnight) }

        /// - Parameter wallClockMs: a moment of the day, for a recording whose day cannot be read.
        package init(_ clock: Header.Clock, wallClockMs: Int) {
            let day = Day(text: clock.day) ?? Day.of(wallClockMs: wallClockMs)
            self.day = day
            midnight = clock.offset.map { day.start(offset: $0) }
        }

        /// The show time at a wall-clock time in milliseconds since the epoch.
        package func showTime(wallClockMs: Int) -> ShowTime {
            midnight.map { ShowTime(milliseconds: wallClockMs - $0) } ?? day.reading(wallClockMs: wallClockMs)
        }
    }

    package private(set) var origin: Origin
    /// The clock runs on by itself.
    package private(set) var isFreeRunning = false
    /// Whether the clock may change to another day; only the desk's may.
    private var isDesk = true
    /// Whether the time that passed is known.
    private var knowsPassed = true
    private var last: ClockReading
    private var lastShowTime: ShowTime

    /// If the wall clock differs this much from the other clock between two readings, it was set. Smaller differences are the
    /// system's gradual corrections.
    package static let step = Milliseconds(200)

    package init(_ clock: Header.Clock, _ reading: ClockReading) {
        let wallClockMs = Int(reading.wallClockNs / 1_000_000)
        origin = Origin(clock, wallClockMs: wallClockMs)
        last = reading
        lastShowTime = origin.showTime(wallClockMs: wallClockMs)
    }

    /// - Parameter own: the show time from the recording alone, used if the wall clock is too far off.
    package init(_ clock: Header.Clock, _ reading: ClockReading, own: ShowTime, knowsPassed: Bool = true, isDesk: Bool) {
        self.init(clock, reading)
        (self.knowsPassed, self.isDesk) = (knowsPassed, isDesk)
        guard WallClockPlausibility.isTooFarOff(lastShowTime, from: own) else { return }
        (lastShowTime, isFreeRunning) = (own, !isDesk)
    }

    /// Whether the wall clock is too far off to follow.
    package func isTooFarOff(_ reading: ClockReading) -> Bool {
        WallClockPlausibility.isTooFarOff(byWall(reading), from: own(reading))
    }

    private func byWall(_ reading: ClockReading) -> ShowTime { origin.showTime(wallClockMs: Int(reading.wallClockNs / 1_000_000)) }
    private func own(_ reading: ClockReading) -> ShowTime {
        lastShowTime + Milliseconds(Int((reading.up - last.up) / 1_000_000))
    }

    package func showTime(_ reading: ClockReading) -> ShowTime { isTooFarOff(reading) ? own(reading) : byWall(reading) }

    package func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        .nanoseconds(milliseconds: Int(reading.wallClockNs / 1_000_000) + (time - showTime(reading)).count)
    }

    package mutating func takeStep(_ reading: ClockReading) -> ClockStep? {
        let own = own(reading)
        if isTooFarOff(reading) {
            let wallClockMs = Int(reading.wallClockNs / 1_000_000)
            let today = Day.of(wallClockMs: wallClockMs)
            if isDesk, WallClockPlausibility.hasBeenSet(from: origin.day.text, to: today.text) {
                let dial = today.dial
                let day = Record.CorrectedDay(today.text, offset: dial.offset, wallClock: dial.wallClock)
                origin = Origin(day: today, midnight: today.start(offset: dial.offset))
                (isFreeRunning, knowsPassed) = (false, true)
                (last, lastShowTime) = (reading, byWall(reading))
                return .set(lastShowTime - own, day: day)
            }
            defer { isFreeRunning = true }
            (last, lastShowTime) = (reading, own)
            return isFreeRunning ? nil : .lost
        }
        let drift = byWall(reading) - own
        defer { (isFreeRunning, knowsPassed) = (false, true) }
        (last, lastShowTime) = (reading, byWall(reading))
        if !knowsPassed, drift >= .zero { return .passed(drift) }
        if abs(drift.count) >= Self.step.count { return .set(drift, day: nil) }
        return isFreeRunning ? .found : nil
    }
}
