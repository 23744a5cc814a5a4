package import Recording
package import Timeline

/// Decides whether a show can follow the wall clock.
///
/// A machine with an empty battery starts in 1970 and is set when it learns the time; a machine that fails during the show may come
/// back with such a clock. That does not mean that the show is decades early, so the show's clock runs on by the time since boot
/// until the wall clock is right again.
package enum WallClockPlausibility {
    /// A wall clock that is further off than this was not set for the show.
    package static let maxOffset = Milliseconds(31 * 86_400_000)
    /// This program did not exist before this day, so a clock with an earlier date was not set.
    private static let firstDay = "2023-01-01"

    package static func isTooFarOff(_ byWall: ShowTime, from own: ShowTime) -> Bool { abs((byWall - own).count) > maxOffset.count }

    /// Whether a clock that was never set has been set now, so that the show must count from the right day.
    package static func hasBeenSet(from day: String, to today: String) -> Bool { day < firstDay && today >= firstDay }

    /// The show time from the recording alone: the time of a record plus the time since, as far as that is known.
    package static func recordedTime(_ time: ShowTime, of moment: Moment, at now: Moment) -> ShowTime {
        if now.boot == moment.boot, now.boot != "unknown" { return time + Milliseconds(max(0, now.up - moment.up)) }
        let passed = Milliseconds(now.wallClockMs - moment.wallClockMs)
        return passed < .zero || passed > maxOffset ? time : time + passed
    }

    /// An anchor for a rehearsal's clock that is followed on a machine whose wall clock is unrelated to the recorder's: its moment
    /// becomes the moment at which it was received.
    package static func plausible(_ anchor: ClockAnchor, at now: Moment) -> ClockAnchor {
        guard now.boot != anchor.moment.boot, abs(now.wallClockMs - anchor.moment.wallClockMs) > maxOffset.count else {
            return anchor
        }
        return ClockAnchor(show: anchor.show, moment: now, speed: anchor.speed)
    }

    /// Whether the clock is behind the wall times of a recording, which cannot have been started in the future.
    package static func isBehind(_ wallClockMs: Int, lastWallClockMs: Int) -> Bool {
        lastWallClockMs - wallClockMs > maxOffset.count
    }
}

extension Reading {
    /// Whether the console that wrote it last did not know how long the machine had been off, and never found out.
    package var hasLostTime: Bool {
        let origin = LiveClock.Origin(header.clock, wallClockMs: header.moment.wallClockMs)
        return records.reduce(false) { isLost, record in
            if case .resumed(.standstill) = record.entry { return true }
            return isLost
                && WallClockPlausibility.isTooFarOff(origin.showTime(wallClockMs: record.moment.wallClockMs), from: record.t)
        }
    }
}
