package import Timeline

/// Which day a live show runs on.
///
/// A show with a `date` runs on it when that is today, or an earlier day whose plan reaches to now. Otherwise it runs
/// today. A show without a date that goes past midnight, and is opened in the small hours, is still yesterday's.
package enum ShowDay {
    /// How long after its planned end a show may still be on: it runs late, or somebody strikes the set.
    package static let longestOverrun = Milliseconds.hours(6)
    /// Who opens the console so long before the first start prepares today's show, even in the small hours.
    private static let preparation = Milliseconds.hours(1)

    /// - Parameters:
    ///   - show: with readings of the wall clock, as its file has it.
    ///   - wall: milliseconds since the epoch.
    package static func of(_ show: Show, wall: Int) -> Day {
        let today = Day.of(wall: wall)
        if let date = show.date.flatMap(Day.init(text:)) {
            return date == today || today - date > 0 && isStillOn(show, day: date, wall: wall) ? date : today
        }
        let yesterday = today.adding(days: -1)
        guard let span = show.plannedSpan, span.upperBound - span.lowerBound <= .hours(24),
            span.contains(yesterday.reading(wall: wall)),
            span.lowerBound - today.reading(wall: wall) >= preparation
        else { return today }
        return yesterday
    }

    /// Whether a show that runs on that day has not begun yet, or may still be on.
    package static func isStillOn(_ show: Show, day: Day, wall: Int) -> Bool {
        guard let span = show.plannedSpan else { return day == Day.of(wall: wall) }
        return day.reading(wall: wall) <= span.upperBound + longestOverrun
    }
}
