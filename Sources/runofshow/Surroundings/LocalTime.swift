import Glibc
import Timeline

/// A day of the calendar.
struct Day: Equatable {
    /// Seconds since the epoch of this day's midnight, taken as though it were in UTC: days differ by 86,400.
    private let midnight: Int

    private init(midnight: Int) { self.midnight = midnight }

    /// `2023-10-10`.
    init?(text: String) {
        guard CalendarDay.isOne(text) else { return nil }
        let parts = text.split(separator: "-").compactMap { Int32($0) }
        var date = tm()
        date.tm_year = parts[0] - 1900
        date.tm_mon = parts[1] - 1
        date.tm_mday = parts[2]
        midnight = timegm(&date)
    }

    var text: String {
        var date = tm()
        var seconds = midnight
        gmtime_r(&seconds, &date)
        func two(_ n: Int32) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(date.tm_year + 1900)-\(two(date.tm_mon + 1))-\(two(date.tm_mday))"
    }

    func adding(days: Int) -> Day { Day(midnight: midnight + days * Self.seconds) }

    /// Days from another one to this.
    static func - (day: Day, other: Day) -> Int { (day.midnight - other.midnight) / seconds }

    private static let seconds = 86_400

    /// What the clock on the wall says at `wall` (milliseconds since the epoch), as a time of this day: at two
    /// in the morning of the next it is 26:00.
    func reading(wall: Int) -> ShowTime {
        let (seconds, rest) = wall.quotientAndRemainder(dividingBy: 1000)
        return ShowTime(milliseconds: (seconds + LocalOffset.at(seconds) - midnight) * 1000 + rest)
    }

    /// The day it is on the wall at `wall`.
    static func of(wall: Int) -> Day {
        let seconds = wall / 1000
        let local = seconds + LocalOffset.at(seconds)
        return Day(midnight: local - ((local % Self.seconds) + Self.seconds) % Self.seconds)
    }

    /// How its show times and the wall clock go together, in the process's time zone.
    var dial: Dial {
        // No zone is further from UTC than this.
        let margin = 16 * 3600
        let changes = LocalOffset.changes(
            from: midnight - margin, to: midnight + Milliseconds.longest.count / 1000 + margin)
        // Midnight is the first moment at which the wall clock reads it or, where it jumps over it, more.
        var (start, offset) = (midnight - changes.before, changes.before)
        for change in changes.list where start >= change.at {
            offset = change.offset
            start = max(change.at, midnight - offset)
        }
        var wallClock: [WallClock.Change] = []
        // Where the wall clock jumps over midnight it is ahead from the start.
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

    /// What must be known of a day to tell show times from the wall clock.
    struct Dial {
        /// How far ahead of UTC the wall clock is at midnight.
        var offset: Milliseconds
        var wallClock: WallClock
    }

    /// Milliseconds since the epoch at which it begins where the wall clock is that far ahead of UTC.
    func start(offset: Milliseconds) -> Int { midnight * 1000 - offset.count }
}

/// How far the process's time zone is ahead of UTC, in seconds.
enum LocalOffset {
    /// At a time in seconds since the epoch.
    static func at(_ seconds: Int) -> Int {
        var seconds = seconds
        var date = tm()
        return localtime_r(&seconds, &date) == nil ? 0 : date.tm_gmtoff
    }

    /// When it changes between two times, and what it is from then on; `before` is what it is at first.
    static func changes(from: Int, to: Int) -> (before: Int, list: [(at: Int, offset: Int)]) {
        let first = at(from)
        var list: [(at: Int, offset: Int)] = []
        var (time, offset) = (from, first)
        while time < to {
            // No zone sets its clocks twice within so long.
            let next = min(time + 12 * 3600, to)
            let there = at(next)
            if there != offset {
                var (low, high) = (time, next)
                while high - low > 1 {
                    let middle = low + (high - low) / 2
                    if at(middle) == offset { low = middle } else { high = middle }
                }
                list.append((high, there))
            }
            (time, offset) = (next, there)
        }
        return (first, list)
    }
}
