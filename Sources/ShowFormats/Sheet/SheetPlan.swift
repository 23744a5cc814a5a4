internal import Timeline

/// Makes segments of entries: places their times, settles their lengths.
struct SheetPlan {
    private(set) var notes: SheetNotes
    private var entries: [SheetEntry]
    private var starts: [Int?] = []
    private var ends: [Int?] = []
    private var lengths: [Int?] = []
    /// The first start in the rows below each, as the sheet has it.
    private var nextStarts: [Int?] = []
    /// When the last of the rows settled so far ends.
    private var outAt: Int?
    private let hasStarts: Bool
    /// Where the first row has no time.
    private(set) var showStart: Int?

    init(_ entries: [SheetEntry], _ notes: SheetNotes) {
        self.entries = entries
        self.notes = notes
        hasStarts = entries.contains { $0.start != nil }
    }

    /// - Parameter start: where a sheet of lengths begins.
    mutating func segments(start: Int?) -> [ImportedSegment] {
        settleCountedFromZero(start)
        var placing = ClockPlacing(entries, notes)
        let placed = placing.place(entries)
        notes = placing.notes
        starts = placed.map(\.start)
        ends = placed.map(\.end)
        nextStarts = starts
        for index in starts.indices.reversed() {
            nextStarts[index] = index + 1 < starts.count ? starts[index + 1] ?? nextStarts[index + 1] : nil
        }
        settleLengthForm()
        for index in entries.indices {
            settle(index)
            outAt = starts[index] ?? outAt
            if let length = lengths[index] { outAt = outAt.map { $0 + length } }
        }
        begin(start)
        var segments: [ImportedSegment] = []
        for index in entries.indices { segments.append(segment(index)) }
        return segments
    }

    // Sheets that count from zero.

    /// `0:00`, `0:10`, `0:25`: not times of day, but how long since the beginning.
    private mutating func settleCountedFromZero(_ start: Int?) {
        guard let first = entries.first(where: { $0.start != nil })?.start,
            first.hour == 0 && first.minute == 0 && first.second == 0 || first.countsMinutes, first.half == nil, first.date == nil,
            first.days == 0, !entries.contains(where: { $0.start?.half != nil || $0.start?.date != nil })
        else {
            if start != nil, entries.contains(where: { $0.start != nil }) { notes.decide(.startIgnored) }
            return
        }
        let (areHours, reason) = formOfCount()
        notes.decide(first.countsMinutes ? .countedMinutes : .countedFromZero(areHours: areHours, reason))
        if start == nil, let row = entries.first(where: { $0.start != nil }) {
            notes.warn(.noStart, row: row.row, column: row.places.start)
        }
        if let start { notes.decide(.startsAt(ClockPlacing.text(start))) }
        for index in entries.indices {
            entries[index].start = entries[index].start.map { counted($0, areHours, from: start ?? 0) }
            entries[index].end = entries[index].end.map { counted($0, areHours, from: start ?? 0) }
        }
    }

    private func counted(_ reading: WrittenClock, _ areHours: Bool, from start: Int) -> WrittenClock {
        var time = ((reading.days * 24 + reading.hour) * 60 + reading.minute) * 60 + reading.second
        if !areHours, reading.isTwoPart { time /= 60 }
        time += start / 1000
        var counted = WrittenClock(hour: time / 3600, minute: time / 60 % 60, second: time % 60)
        (counted.days, counted.hour) = (counted.hour / 24, counted.hour % 24)
        return counted
    }

    private func formOfCount() -> (Bool, SheetDecision.LengthReason) {
        let readings = entries.flatMap { [$0.start, $0.end].compactMap { $0 } }
        if readings.contains(where: { $0.isTwoPart && $0.hour + $0.days * 24 >= 24 }) { return (false, .tooLong) }
        if readings.contains(where: { !$0.isTwoPart }) && readings.contains(where: { $0.isTwoPart }) { return (false, .threeParts) }
        // Lengths beside them tell.
        var (hours, minutes, known) = (0, 0, 0)
        for (index, entry) in entries.enumerated().dropLast() {
            guard let start = entry.start, let next = entry.end ?? entries[index + 1].start, case .exact(let length)? = entry.length
            else { continue }
            known += 1
            let span = (next.hour - start.hour) * 60 + next.minute - start.minute
            if span * 60_000 == length { hours += 1 }
            if span * 1000 == length { minutes += 1 }
        }
        if hours != minutes { return (hours > minutes, .agrees(max(hours, minutes), of: known)) }
        return (true, .plausible)
    }

    // Lengths.

    private mutating func settleLengthForm() {
        var spans: [(figures: (Int, Int), span: Int?)] = []
        for (index, entry) in entries.enumerated() {
            guard case .twoPart(let first, let second)? = entry.length else { continue }
            let end = ends[index] ?? nextStarts[index]
            spans.append(((first, second), starts[index].flatMap { start in end.map { $0 - start } }))
        }
        let form = TimeForm.ofLengths(spans)
        if let form { notes.decide(.lengths(areHours: form.areHours, form.1)) }
        lengths = entries.map { entry in
            switch entry.length {
            case nil: nil
            case .exact(let length): length
            case .twoPart(let first, let second): TimeForm.milliseconds((first, second), areHours: form?.areHours ?? true)
            }
        }
    }

    private mutating func settle(_ index: Int) {
        let next = nextStarts[index]
        guard let start = starts[index] else {
            // Where a sheet has nothing but ends, each row begins when the one above is out.
            if !hasStarts, index > 0, let end = ends[index], lengths[index] == nil, let last = ends[index - 1], end >= last {
                (starts[index], lengths[index]) = (last, end - last)
                return
            }
            // Only when it is out: its length is what is left to that.
            if let end = ends[index], lengths[index] == nil, let before = outAt, end >= before {
                lengths[index] = end - before
            } else if let end = ends[index], let length = lengths[index], end >= length {
                starts[index] = end - length
            }
            return
        }
        switch (ends[index], lengths[index]) {
        case (let end?, let length?) where start + length != end:
            // The two that agree with the next row count.
            let isLength = next.map { start + length == $0 } ?? false
            let isEnd = next.map { end == $0 } ?? false
            let counted = isLength && !isEnd ? length : end - start
            notes.warn(
                .disagrees(
                    start: ClockPlacing.text(start), end: ClockPlacing.text(end), length: Milliseconds(length).text,
                    counts: Milliseconds(counted).text),
                row: entries[index].row, column: entries[index].places.length)
            lengths[index] = counted
        case (let end?, nil): lengths[index] = end - start
        case (nil, nil):
            guard let next, next >= start else { break }
            lengths[index] = next - start
        default: break
        }
        if let length = lengths[index], let next, start + length > next {
            notes.warn(
                .overlaps(end: ClockPlacing.text(start + length), next: ClockPlacing.text(next)), row: entries[index].row,
                column: entries[index].places.start)
        }
    }

    // The whole.

    private mutating func begin(_ start: Int?) {
        guard let first = starts.firstIndex(where: { $0 != nil }), let time = starts[first] else {
            showStart = start ?? 0
            if let start {
                notes.decide(.startsAt(ClockPlacing.text(start)))
            } else if let entry = entries.first {
                notes.warn(.noStart, row: entry.row)
            }
            return
        }
        if first > 0 { showStart = max(0, time - lengths[..<first].reduce(0) { $0 + ($1 ?? 0) }) }
    }

    private mutating func segment(_ index: Int) -> ImportedSegment {
        let entry = entries[index]
        var segment = ImportedSegment(title: entry.title)
        if entry.isFixed, starts[index] != nil {
            segment.start = starts[index]
            notes.decide(.fixed(row: entry.row))
        } else {
            segment.planned = starts[index]
        }
        segment.duration = lengths[index]
        if entry.isReserve {
            segment.isReserve = true
            (segment.start, segment.planned) = (nil, nil)
        }
        if lengths[index] == nil {
            let isLast = index == entries.count - 1
            if isLast || starts[index] != nil {
                notes.warn(.isOpen(entry.title), row: entry.row, column: entry.places.length ?? entry.places.end)
            } else {
                notes.warn(.untimed(entry.title), row: entry.row, column: entry.places.start)
            }
        }
        (segment.who, segment.note, segment.place) = (entry.who, entry.note, entry.place ?? entry.stage)
        segment.columns = entry.columns.map { ImportedColumn($0.name, $0.text) }
        segment.id = entry.id ?? ""
        segment.row = entry.row
        return segment
    }
}
