import Glibc
import Timeline

/// A day of the calendar, and the show times of it.
struct Day: Equatable {
    /// Seconds since the epoch of this day's midnight, taken as though it were in UTC: days differ by 86,400.
    private let midnight: Int

    init(midnight: Int) { self.midnight = midnight }

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

    func adding(days: Int) -> Day { Day(midnight: midnight + days * 86_400) }

    /// What the clock on the wall says at `wall` (milliseconds since the epoch), as show time of this day: at two
    /// in the morning of the next it is 26:00.
    func showTime(wall: Int) -> ShowTime {
        let (seconds, rest) = wall.quotientAndRemainder(dividingBy: 1000)
        return ShowTime(milliseconds: (Self.local(seconds) - midnight) * 1000 + rest)
    }

    /// The day it is on the wall at `wall`.
    static func of(wall: Int) -> Day {
        let local = local(wall / 1000)
        return Day(midnight: local - ((local % 86_400) + 86_400) % 86_400)
    }

    /// Local time as though it were UTC.
    private static func local(_ seconds: Int) -> Int {
        var seconds = seconds
        var date = tm()
        localtime_r(&seconds, &date)
        return timegm(&date)
    }
}
