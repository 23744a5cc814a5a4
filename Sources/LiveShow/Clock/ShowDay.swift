package import Timeline

/// Chooses the day of a live show.
///
/// A show with a `date` runs on that date if it is today, or an earlier day whose plan is still running. Otherwise it runs today. A
/// show without a date that goes past midnight, and is opened in the small hours, is still yesterday's.
package enum ShowDay {
    /// How long after its planned end a show may still be on: it runs late, or the crew is still clearing up.
    package static let longestOverrun = Milliseconds.hours(6)
    /// If the console is opened at least this long before the first start, even in the small hours, today's show is meant.
    private static let preparation = Milliseconds.hours(1)

    /// - Parameters:
    ///   - show: with wall-clock times, as in its file.
    ///   - wallClockMs: milliseconds since the epoch.
    package static func of(_ show: Show, wallClockMs: Int) -> Day {
        let today = Day.of(wallClockMs: wallClockMs)
        if let date = show.date.flatMap(Day.init(text:)) {
            return date == today || today - date > 0 && isStillOn(show, day: date, wallClockMs: wallClockMs) ? date : today
        }
        let yesterday = today.adding(days: -1)
        guard let span = show.plannedSpan, span.upperBound - span.lowerBound <= .hours(24),
            span.contains(yesterday.reading(wallClockMs: wallClockMs)),
            span.lowerBound - today.reading(wallClockMs: wallClockMs) >= preparation
        else { return today }
        return yesterday
    }

    /// Whether a show on that day has not begun yet, or may still be on.
    package static func isStillOn(_ show: Show, day: Day, wallClockMs: Int) -> Bool {
        guard let span = show.plannedSpan else { return day == Day.of(wallClockMs: wallClockMs) }
        return day.reading(wallClockMs: wallClockMs) <= span.upperBound + longestOverrun
    }
}
