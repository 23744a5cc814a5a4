internal import Timeline

/// Segments that are headings with a span, `## Opening [0:10–0:20]`; headings above them without one are days and parts.
struct HeadedSegments {
    private var all: [SheetEntry] = []
    private var part: (heading: SheetPart, level: Int)?
    private var day: (heading: SheetDay, level: Int)?
    /// A heading whose span may stand in the line below it.
    private var waiting: (title: String, level: Int, row: Int)?
    /// The last heading is the last segment's: what follows is of it.
    private var isBelowSegment = false
    private var parts = 0

    /// A time without an end counts where others have one.
    var entries: [SheetEntry] { all.count { $0.end != nil } >= 2 ? all : all.filter { $0.end != nil } }

    var isEmpty: Bool { all.isEmpty }

    mutating func take(heading: String, level: Int, isTitle: Bool, _ row: Int) {
        waiting = nil
        if let (cell, title) = Self.span(of: heading) ?? Self.time(of: heading), !title.isEmpty {
            return add(SheetEntry(row: row, title: title), cell, level)
        }
        isBelowSegment = false
        guard !isTitle else { return }
        if DateText.isDay(heading) {
            day = (SheetDay(text: heading, date: DateText.find(heading)), level)
            part = nil
        } else {
            waiting = (heading, level, row)
            parts += 1
            part = (SheetPart(title: heading, number: parts), level)
        }
    }

    mutating func take(line: String, _ row: Int) {
        let text = String(line.drop { !$0.isLetter && !$0.isNumber })
        if let (title, level, row) = waiting {
            waiting = nil
            // `🕓 09.45 – 09.55` below a heading.
            if let cell = ClockText.readLine(text), cell.end != nil, TimedLineReader.title(of: cell.rest).isEmpty {
                let unnumbered = title.trimmingPrefix(while: \.isNumber)
                let isNumbered = unnumbered.first == "." || unnumbered.first == ")"
                if part?.heading.title == title { part = nil }
                return add(
                    SheetEntry(row: row, title: SheetText.oneLine(isNumbered ? String(unnumbered.dropFirst()) : title)), cell, level
                )
            }
        }
        guard isBelowSegment, let last = all.indices.last, !text.isEmpty else { return }
        // `Responsable: Ana`, `PIC: …`, as a column would have it.
        if let colon = text.firstIndex(of: ":"), text[..<colon].utf8.count <= 40,
            case let value = SheetText.oneLine(String(text[text.index(after: colon)...])), !value.isEmpty,
            let role = HeaderWords.find(String(text[..<colon]))?.role
        {
            switch role {
            case .who where all[last].who == nil:
                all[last].who = value
                return
            case .place where all[last].place == nil, .stage where all[last].place == nil:
                all[last].place = value
                return
            default: break
            }
        }
        all[last].note = [all[last].note, line].compactMap { $0 }.joined(separator: " ")
    }

    private mutating func add(_ entry: SheetEntry, _ cell: ClockCell, _ level: Int) {
        var entry = entry
        (entry.start, entry.end) = (cell.start, cell.end)
        if let part, part.level < level { entry.part = part.heading }
        if let day, day.level < level { entry.day = day.heading }
        all.append(entry)
        isBelowSegment = true
    }

    /// `Opening [0:10–0:20]`, `0:10–0:20 Opening`, `Friday 20:30 - 22:00 Dinner`, `0-15 Minutes: Opening`.
    static func span(of heading: String) -> (ClockCell, title: String)? {
        if let open = heading.lastIndex(where: { "([".contains($0) }),
            case let inside = String(heading[heading.index(after: open)...]),
            let cell = ClockText.read(inside, readsBareNumbers: false) ?? MinuteSpan.read(inside, needsUnit: true), cell.end != nil,
            cell.rest.allSatisfy({ ")] ".contains($0) })
        {
            return (cell, SheetText.oneLine(String(heading[..<open])))
        }
        let text = withoutWeekday(heading)
        if let cell = MinuteSpan.read(text, needsUnit: true) { return (cell, TimedLineReader.title(of: cell.rest)) }
        guard let cell = ClockText.readLine(text), cell.end != nil else { return nil }
        return (cell, TimedLineReader.title(of: cell.rest))
    }

    /// `21:00 Awards`.
    private static func time(of heading: String) -> (ClockCell, title: String)? {
        guard let cell = ClockText.readLine(withoutWeekday(heading)), cell.end == nil, cell.start?.isTwoPart ?? false else {
            return nil
        }
        return (cell, TimedLineReader.title(of: cell.rest))
    }

    private static func withoutWeekday(_ heading: String) -> String {
        let first = heading.prefix { $0.isLetter }
        guard DateText.weekdays.contains(SheetText.plain(String(first))) else { return heading }
        let rest = heading.dropFirst(first.count).drop { " ,.:".contains($0) }
        return rest.first?.isNumber ?? false ? String(rest) : heading
    }
}
