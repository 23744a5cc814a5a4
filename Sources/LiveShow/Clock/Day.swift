internal import Glibc
package import Timeline

/// A day of the calendar.
package struct Day: Sendable, Equatable {
    /// Seconds since the epoch at this day's midnight as if it were in UTC, so days differ by 86,400.
    private let midnight: Int

    private init(midnight: Int) { self.midnight = midnight }

    /// `2023-10-10`.
    package init?(text: String) {
        guard CalendarDate(text: text) != nil else { return nil }
        let parts = text.split(separator: "-").compactMap { Int32($0) }
        var date = tm()
        date.tm_year = parts[0] - 1900
        date.tm_mon = parts[1] - 1
        date.tm_mday = parts[2]
        midnight = timegm(&date)
    }

    package var text: String {
        var date = tm()
        var seconds = midnight
        gmtime_r(&seconds, &date)
        func two(_ n: Int32) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(date.tm_year + 1900)-\(two(date.tm_mon + 1))-\(two(date.tm_mday))"
    }

    package func adding(days: Int) -> Day { Day(midnight: midnight + days * Self.seconds) }

    /// The number of days from `other` to `day`.
    package static func - (day: Day, other: Day) -> Int { (day.midnight - other.midnight) / seconds }

    private static let seconds = 86_400

    /// The wall clock at `wallClockMs` (milliseconds since the epoch) as a time of this day; two in the morning of the next day is 26:00.
    package func reading(wallClockMs: Int) -> ShowTime {
        let (seconds, rest) = wallClockMs.quotientAndRemainder(dividingBy: 1000)
        return ShowTime(milliseconds: (seconds + LocalOffset.at(seconds) - midnight) * 1000 + rest)
    }

    /// The day on the wall clock at `wallClockMs`.
    package static func of(wallClockMs: Int) -> Day {
        let seconds = wallClockMs / 1000
        let local = seconds + LocalOffset.at(seconds)
        return Day(midnight: local - ((local % Self.seconds) + Self.seconds) % Self.seconds)
    }

    /// How this day's show times relate to the wall clock, in the process's time zone.
    package var dial: Dial {
        // No zone is further from UTC than this.
        let margin = 16 * 3600
        let changes = LocalOffset.changes(
            from: midnight - margin, to: midnight + Milliseconds.longest.count / 1000 + margin)
        // Midnight is the first moment at which the wall clock shows it, or shows more if the clock jumps over it.
        var (start, offset) = (midnight - changes.before, changes.before)
        for change in changes.list where start >= change.at {
            offset = change.offset
            start = max(change.at, midnight - offset)
        }
        var wallClock: [WallClock.Change] = []
        // If the wall clock jumps over midnight, it is ahead from the start.
        var last = midnight - start
        if offset != last { wallClock.append(WallClock.Change(at: .midnight, by: .seconds(offset - last))) }
        last = offset
        for change in changes.list where change.at > start {
            wallClock.append(
                WallClock.Change(at: ShowTime(milliseconds: (change.at - start) * 1000), by: .seconds(change.offset - last)))
            last = change.offset
        }
        return Dial(offset: .seconds(midnight - start), wallClock: WallClock(wallClock))
    }

    /// Converts between a day's show times and the wall clock.
    package struct Dial {
        /// How far the wall clock is ahead of UTC at midnight.
        package var offset: Milliseconds
        package var wallClock: WallClock
    }

    /// When the day begins if the wall clock is this far ahead of UTC, in milliseconds since the epoch.
    package func start(offset: Milliseconds) -> Int { midnight * 1000 - offset.count }
}
