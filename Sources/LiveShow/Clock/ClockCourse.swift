package import Recording
package import Timeline

/// How far a show goes by the clock on the wall.
///
/// A machine whose battery is empty begins in 1970 and is set once it hears of the time; one that fails in mid-show may come
/// back there. Nobody means by that that the show is decades early: its clock goes on by the one that nobody sets, until the
/// wall's is right again.
package enum ClockCourse {
    /// What is further off is no clock that somebody set for the show.
    package static let reach = Milliseconds(31 * 86_400_000)
    /// Before this day there was no such program: a clock that shows it had not been set.
    private static let firstDay = "2023-01-01"

    package static func isOff(_ byWall: ShowTime, from own: ShowTime) -> Bool { abs((byWall - own).count) > reach.count }

    /// Whether a clock that was never set has been: what counted from a day that cannot be counts from the right one.
    package static func isSetAtLast(from day: String, to today: String) -> Bool { day < firstDay && today >= firstDay }

    /// The show time by the recording alone: that of a record, and what has passed since as far as it can be known.
    package static func own(_ time: ShowTime, of moment: Moment, at now: Moment) -> ShowTime {
        if now.boot == moment.boot, now.boot != "unknown" { return time + Milliseconds(max(0, now.up - moment.up)) }
        let passed = Milliseconds(now.wall - moment.wall)
        return passed < .zero || passed > reach ? time : time + passed
    }

    /// A rehearsal's anchor on a machine whose wall clock and the other's have nothing to do with each other: it is of the
    /// moment in which one hears of it.
    package static func within(reach anchor: ClockAnchor, at now: Moment) -> ClockAnchor {
        guard now.boot != anchor.moment.boot, abs(now.wall - anchor.moment.wall) > reach.count else { return anchor }
        return ClockAnchor(show: anchor.show, moment: now, speed: anchor.speed)
    }

    /// Whether a recording's wall times are ahead of the clock: it was not begun in the future.
    package static func isBehind(_ wall: Int, lastWall: Int) -> Bool { lastWall - wall > reach.count }
}

extension Reading {
    /// Whether the console that wrote it last did not know how long the machine had been off, and never came to know.
    package var hasLostTime: Bool {
        let origin = LiveClock.Origin(header.clock, wall: header.moment.wall)
        return records.reduce(false) { isLost, record in
            if case .resumed(.standstill) = record.entry { return true }
            return isLost && ClockCourse.isOff(origin.showTime(wall: record.moment.wall), from: record.t)
        }
    }
}
