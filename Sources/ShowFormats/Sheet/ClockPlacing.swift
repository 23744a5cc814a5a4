internal import Timeline

/// Gives each time of a sheet its half of the day and its day, from the times around it.
struct ClockPlacing {
    static let hour = 3_600_000
    static let day = 24 * hour

    /// Some time says AM or PM, or none shows a 24-hour clock.
    private let hasHalves: Bool
    private let isOf24Hours: Bool
    private let firstDate: CalendarDate?
    private(set) var notes: SheetNotes
    private(set) var bareRows = 0
    /// What follows the first time.
    private var ahead: [WrittenClock] = []

    init(_ entries: [SheetEntry], _ notes: SheetNotes) {
        let readings = entries.flatMap { [$0.start, $0.end].compactMap { $0 } }
        hasHalves = readings.contains { $0.half != nil }
        isOf24Hours = readings.contains { $0.half == nil && ($0.hour >= 13 || $0.hour == 0) }
        firstDate = readings.compactMap(\.date).min()
        self.notes = notes
    }

    /// Times in milliseconds since midnight of the first day.
    mutating func place(_ entries: [SheetEntry]) -> [(start: Int?, end: Int?)] {
        var placed: [(start: Int?, end: Int?)] = []
        var before: Int?
        var base = 0
        for (index, entry) in entries.enumerated() {
            let next = Self.next(after: index, in: entries)
            var start: Int?
            if let reading = entry.start {
                let own = entry.end
                if before == nil { ahead = Self.readings(after: index, in: entries) }
                let time = place(reading, before: before, base: base, follows: own ?? next, entry, isEnd: false)
                start = time
                if time >= base + Self.day {
                    base = time / Self.day * Self.day
                    notes.decide(.afterMidnight(row: entry.row, Self.text(time)))
                }
                if let before, time < before {
                    notes.warn(.goesBack(Self.text(time), before: Self.text(before)), row: entry.row, column: entry.places.start)
                }
            }
            var end: Int?
            if let reading = entry.end {
                end = placeEnd(reading, start: start ?? before, hasStart: start != nil, base: base, next: next, entry)
            }
            placed.append((start, end))
            before = start ?? end ?? before
            if let end, start == nil, end >= base + Self.day { base = end / Self.day * Self.day }
        }
        if bareRows > 0, hasHalves { notes.decide(.halves) }
        return placed
    }

    /// The times from a row's own end on.
    private static func readings(after index: Int, in entries: [SheetEntry]) -> [WrittenClock] {
        [entries[index].end].compactMap { $0 } + entries[(index + 1)...].prefix(200).compactMap { $0.start ?? $0.end }
    }

    /// The next time below a row.
    private static func next(after index: Int, in entries: [SheetEntry]) -> WrittenClock? {
        for entry in entries[(index + 1)...].prefix(20) { if let reading = entry.start ?? entry.end { return reading } }
        return nil
    }

    private mutating func place(
        _ reading: WrittenClock, before: Int?, base: Int, follows next: WrittenClock?, _ entry: SheetEntry, isEnd: Bool
    ) -> Int {
        if let date = reading.date, let firstDate { return (date.number - firstDate.number) * Self.day + reading.milliseconds }
        if reading.days > 0 { return reading.days * Self.day + reading.milliseconds }
        if reading.isBare, hasHalves || !isOf24Hours { return placeBare(reading, before: before, entry) }
        if let swapped = swapped(reading, before: before, next: next, base: base) {
            notes.warn(
                reading.half == .am ? .noon(Self.written(reading)) : .midnight(Self.written(reading)), row: entry.row,
                column: isEnd ? entry.places.end : entry.places.start)
            return swapped
        }
        var time = base + reading.milliseconds
        if let before {
            if time < before - 12 * Self.hour { time += Self.day }
            // Back before midnight, out of order.
            if base > 0, time > before + 12 * Self.hour, time - Self.day >= before - 3 * Self.hour { time -= Self.day }
        }
        return time
    }

    /// In the morning or the evening: the first of its moments that is not before the row above; without one, the last before
    /// what follows.
    private mutating func placeBare(_ reading: WrittenClock, before: Int?, _ entry: SheetEntry) -> Int {
        bareRows += 1
        let half = reading.milliseconds % (12 * Self.hour)
        if let before {
            var time = Self.first(of: half, notBefore: before)
            // Only a little before the row above, where the other half would be far behind it: out of order.
            if before - (time - 12 * Self.hour) <= Self.hour { time -= 12 * Self.hour }
            return time
        }
        if let time = Self.before(marked: ahead, half) { return time }
        // Nobody shows up for a bare 3:00 at night.
        if !hasHalves, (1...5).contains(reading.hour) {
            notes.warn(.guessedAfternoon(Self.text(half + 12 * Self.hour)), row: entry.row, column: entry.places.start)
            return half + 12 * Self.hour
        }
        return reading.milliseconds
    }

    /// The later half of the day from which the bare times below lead no further than the first that says AM or PM.
    private static func before(marked ahead: [WrittenClock], _ half: Int) -> Int? {
        guard let mark = ahead.firstIndex(where: { $0.half != nil }) else { return nil }
        for start in [half + 12 * hour, half] {
            var time = start
            for reading in ahead[..<mark] { time = first(of: reading.milliseconds % (12 * hour), notBefore: time) }
            if time <= ahead[mark].milliseconds { return start }
        }
        return nil
    }

    /// Of the moments of a half day the first that is not before a time.
    private static func first(of half: Int, notBefore time: Int) -> Int {
        half + (time - half + 12 * hour - 1).flooredBy(12 * hour) * 12 * hour
    }

    private mutating func placeEnd(
        _ reading: WrittenClock, start: Int?, hasStart: Bool, base: Int, next: WrittenClock?, _ entry: SheetEntry
    ) -> Int? {
        guard let start else { return place(reading, before: nil, base: base, follows: next, entry, isEnd: true) }
        var end = place(reading, before: start, base: base, follows: next, entry, isEnd: true)
        if end < start, hasStart, reading.date == nil {
            // `23:00-01:00`, and the night `20:00-8:30` where the next row says so.
            if start - end > 12 * Self.hour || reading.days == 0 && next.map({ $0.milliseconds == reading.milliseconds }) ?? false {
                end += Self.day
            }
        }
        guard end >= start || !hasStart else {
            notes.warn(.endBeforeStart(start: Self.text(start), end: Self.text(end)), row: entry.row, column: entry.places.end)
            return nil
        }
        return end
    }

    /// `12:00 AM` among times around noon, `12:00 PM` among times around midnight.
    private func swapped(_ reading: WrittenClock, before: Int?, next: WrittenClock?, base: Int) -> Int? {
        guard let half = reading.half, reading.hour == 12, let before else { return nil }
        let other = base + reading.minute * 60_000 + reading.second * 1000 + (half == .am ? 12 * Self.hour : 0)
        // Midnight after an evening is the next one.
        let time = half == .am ? other : other < before ? other + Self.day : other
        guard time >= before, time - before <= 3 * Self.hour else { return nil }
        if half == .am {
            if let next, next.half != nil, next.milliseconds < 12 * Self.hour || next.milliseconds > 17 * Self.hour { return nil }
        } else {
            guard before % Self.day >= 20 * Self.hour else { return nil }
            if let next, next.half != nil, next.milliseconds >= 5 * Self.hour { return nil }
        }
        return time
    }

    static func text(_ time: Int) -> String {
        let seconds = time.flooredBy(1000)
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let short = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
        return seconds % 60 == 0 ? short : short + ":" + two(seconds % 60)
    }

    private static func written(_ reading: WrittenClock) -> String {
        "\(reading.hour):\(reading.minute < 10 ? "0" : "")\(reading.minute) \(reading.half == .am ? "AM" : "PM")"
    }
}
