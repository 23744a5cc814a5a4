internal import Timeline

/// A time of day as it stands in a cell, before it is known which half of which day is meant.
struct WrittenClock: Equatable {
    enum Half { case am, pm }

    var hour: Int
    var minute: Int
    var second: Int
    /// AM or PM, where it says so.
    var half: Half?
    /// `+1`, or `24:10`: days after the one of the rows around it.
    var days = 0
    /// `~`, `ca.`, `khoảng`.
    var isApproximate = false
    var date: CalendarDate?
    /// It has two figures, `0:05`: minutes and seconds where a sheet counts from zero.
    var isTwoPart = true
    /// Nothing but the figure of an hour: `8`.
    var hasOnlyHour = false
    /// Minutes since the beginning.
    var countsMinutes = false

    /// Milliseconds since midnight as it is written, AM and PM reckoned with.
    var milliseconds: Int {
        var hour = hour
        if let half, hour <= 12 { hour = hour % 12 + (half == .pm ? 12 : 0) }
        return ((hour * 60 + minute) * 60 + second) * 1000
    }

    /// It may be meant in the morning or in the evening.
    var isBare: Bool { half == nil && (1...12).contains(hour) && days == 0 }

    /// What a spreadsheet keeps of a time: the fraction of a day.
    init?(serial: Double, format: SheetCell.NumberFormat, countsFrom1904: Bool) {
        guard serial >= 0, serial < 200_000 else { return nil }
        let days = Int(serial)
        var seconds = Int(((serial - Double(days)) * 86_400).rounded())
        var extra = 0
        if seconds == 86_400 { (seconds, extra) = (0, 1) }
        let isDated = days > 366
        if isDated { date = CalendarDate(serial: days + extra, countsFrom1904: countsFrom1904) }
        let late = isDated ? 0 : min(days + extra, 40)
        hour = seconds / 3600 + late * 24
        minute = seconds / 60 % 60
        second = seconds % 60
        if case .clock(hasHalves: true) = format { half = hour % 24 < 12 ? .am : .pm }
        if half != nil, hour < 24 { hour = hour % 12 == 0 ? 12 : hour % 12 }
    }

    init(hour: Int, minute: Int, second: Int, half: Half? = nil) {
        self.hour = hour
        self.minute = minute
        self.second = second
        self.half = half
    }
}

/// What a cell says of time: a moment, or a span, and what stands behind it.
struct ClockCell: Equatable {
    var start: WrittenClock?
    var end: WrittenClock?
    /// `09:00 (30')`.
    var length: Int?
    /// What is no time: `(fixed)`, or the rest of a plain line.
    var rest = ""
}

extension WrittenClock {
    /// Minutes, a unit or AM stand with it.
    var hasEnoughToStandAlone: Bool { !hasOnlyHour }
}
