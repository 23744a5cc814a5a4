import Timeline

/// Maps show times to horizontal positions in a picture.
struct TimeAxis {
    let first: ShowTime
    let last: ShowTime
    /// Start and width, in units of the picture.
    let left: Int
    let width: Int

    /// Covers all of these times; nil if there are none.
    init?(over times: [ShowTime], left: Int, width: Int) {
        guard let first = times.min(), let last = times.max() else { return nil }
        self.first = first
        self.last = max(last, first + .minutes(1))
        (self.left, self.width) = (left, width)
    }

    func x(_ time: ShowTime) -> Int { left + (time - first).count * width / (last - first).count }
    func contains(_ time: ShowTime) -> Bool { first <= time && time <= last }

    /// Round times, about a dozen at most.
    var ticks: [ShowTime] {
        let minute = 60_000
        let span = (last - first).count
        var step = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720].map { $0 * minute }.first { span / $0 <= 10 } ?? 1440 * minute
        while span / step > 12 { step *= 2 }
        let start = (first.milliseconds + step - 1) / step * step
        return stride(from: start, through: last.milliseconds, by: step).map { ShowTime(milliseconds: $0) }
    }
}
