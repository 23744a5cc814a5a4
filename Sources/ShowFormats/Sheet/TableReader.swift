internal import Timeline

/// Reads the rows of one table as entries.
struct TableReader {
    let times: CellTimes
    let choice: ColumnChoice
    private(set) var notes: SheetNotes
    private(set) var entries: [SheetEntry] = []

    private var columns: SheetColumns
    private var part: SheetPart?
    private var partColumnText = ""
    private var day: SheetDay?
    private var dayText = ""
    private var place = ""
    private var stage = ""
    private var hidden: [Int] = []
    private let firstColumn: Int
    /// Texts of cells that were looked at already, and whether they say that a time is fixed.
    private var fixedTexts: [String: Bool] = [:]
    /// Texts that stood alone behind the last segment: footers.
    private var waiting: (row: Int, title: String)?

    init(
        _ choice: ColumnChoice, part: SheetPart?, day: SheetDay?, header: ArraySlice<SheetRow>, rows: ArraySlice<SheetRow>,
        _ notes: SheetNotes
    ) {
        self.choice = choice
        self.times = choice.times
        self.notes = notes
        self.part = part
        self.day = day
        columns = choice.columns
        let used = header.isEmpty ? rows.prefix(100) : header
        firstColumn = used.flatMap(\.filled).min() ?? 0
    }

    mutating func read(_ rows: ArraySlice<SheetRow>) {
        for row in rows {
            if row.isHidden {
                if !row.isEmpty { hidden.append(row.number) }
                continue
            }
            if !row.isEmpty { read(row) }
        }
        if !hidden.isEmpty { notes.decide(.hiddenRows(hidden)) }
        if let waiting { notes.decide(.textLeftOut(row: waiting.row, waiting.title)) }
    }

    var lastPartNumber: Int { part?.number ?? 0 }

    private mutating func read(_ row: SheetRow) {
        let filled = row.filled
        // A line of dashes.
        guard filled.contains(where: { row[$0].shown.contains { $0.isLetter || $0.isNumber } }) else { return }
        if isHeaderAgain(row) {
            notes.decide(.headerAgain(row.number))
            return
        }
        fillDown(row)
        let clock = columns[.start].flatMap { times.clock(row[$0]) }
        let end = columns[.end].flatMap { times.clock(row[$0]) }
        let length = columns[.length].flatMap { times.length(row[$0], unit: columns.lengthUnit) }
        let hasTime = clock != nil || end != nil || length != nil
        let texts = filled.filter { $0 != columns[.day] || columns[.day] == firstColumn && filled.count == 1 }
        if !hasTime || clock != nil && filled.count == 1 {
            if filled.count == 1, let column = filled.first, standsAlone(row, column) { return }
            if !hasTime, isPartRow(row, texts) { return }
        }
        if clock == nil, filled.contains(where: { SheetWords.isTotal(row[$0].shown) }), end == nil || length == nil {
            notes.decide(.totalRow(row.number))
            return
        }
        segment(row, clock, end, length)
    }

    // Rows that are no segments.

    /// The header once more, as printed sheets have it on each page.
    private func isHeaderAgain(_ row: SheetRow) -> Bool {
        let filled = row.filled
        guard filled.count >= 2, columns.headers.contains(where: { !$0.isEmpty }) else { return false }
        return filled.allSatisfy { column in
            column < columns.headers.count && SheetText.words(columns.headers[column]) == SheetText.words(row[column].shown)
        }
    }

    /// What is written once for a block of rows.
    private mutating func fillDown(_ row: SheetRow) {
        let isAlone = row.filled.count == 1
        if let column = columns[.day], !row[column].isEmpty, !isAlone || column == firstColumn {
            let text = SheetText.oneLine(row[column].shown)
            let date = times.date(row[column])
            if !isAlone || DateText.isDay(text) {
                day = SheetDay(text: text, date: date)
                if dayText != text {
                    dayText = text
                    (place, stage) = ("", "")
                }
            }
        }
        if let column = columns[.part], column != columns[.title], !row[column].isEmpty, !isAlone {
            let text = SheetText.oneLine(row[column].shown)
            if text != partColumnText || part == nil {
                partColumnText = text
                part = SheetPart(title: text, number: lastPartNumber + 1)
            }
        }
    }

    /// A text alone in its row: a part, a day, a line with a time, or what goes on with the row above.
    /// - Returns: whether that is all there is to the row.
    private mutating func standsAlone(_ row: SheetRow, _ column: Int) -> Bool {
        let text = row[column].shown
        let isFirst = column == firstColumn || row[column].span > 1
        if case .text = row[column].content {
            // A plain line within the table.
            if let line = ClockText.readLine(text), !TimedLineReader.title(of: line.rest).isEmpty {
                take(line: line, text: text, row.number, column)
                return true
            }
            if let start = columns[.start], start == column, times.clock(row[column]) != nil { return endsLast(row, column) }
        } else {
            if column == columns[.start] { return endsLast(row, column) }
            return true
        }
        if DateText.isDay(text) {
            day = SheetDay(text: SheetText.oneLine(text), date: times.date(row[column]))
            part = nil
            return true
        }
        if SheetWords.isTotal(text) {
            notes.decide(.totalRow(row.number))
            return true
        }
        let isContinuation = !isFirst && !SheetWords.isPartHeading(text) && !entries.isEmpty
        if isContinuation, continueLast(text, column) {
            notes.decide(.continues(row.number))
            return true
        }
        // Before the first segment, and not where parts stand: a remark.
        if !isFirst, entries.isEmpty, part == nil, !SheetWords.isPartHeading(text) {
            notes.decide(.textLeftOut(row: row.number, SheetText.oneLine(text)))
            return true
        }
        beginPart(SheetText.oneLine(text), row.number)
        return true
    }

    private mutating func beginPart(_ title: String, _ row: Int) {
        if let waiting { notes.decide(.textLeftOut(row: waiting.row, waiting.title)) }
        part = SheetPart(title: title, number: lastPartNumber + 1)
        waiting = (row, title)
    }

    /// `I | ĐÓN KHÁCH`: a part's number and its title, where segments have more.
    private mutating func isPartRow(_ row: SheetRow, _ texts: [Int]) -> Bool {
        guard columns[.start] != nil || columns[.length] != nil else { return false }
        if let number = columns[.number], case let others = texts.filter({ $0 != number }), others.count == 1,
            let column = others.first
        {
            let (figure, text) = (row[number].shown, row[column].shown)
            // A heading typed into the column of times is one as well.
            let isHeading =
                SheetWords.isPartNumber(figure) && Int(figure) == nil || SheetWords.isPartHeading(text)
                || column == columns[.start] && !SheetWords.isToBeConfirmed(text) && !entries.isEmpty && figure.isEmpty
            if isHeading, column == columns[.title] || column == columns[.start] {
                beginPart(SheetText.oneLine([figure, text].filter { !$0.isEmpty }.joined(separator: " ")), row.number)
                return true
            }
        }
        if texts.count == 1, let column = texts.first,
            column == firstColumn || row[column].span > 1 || SheetWords.isPartHeading(row[column].shown)
        {
            return standsAlone(row, column)
        }
        return false
    }

    /// A time alone below the last row: when that ends.
    private mutating func endsLast(_ row: SheetRow, _ column: Int) -> Bool {
        guard !entries.isEmpty, let clock = times.clock(row[column])?.start else { return true }
        let last = entries.count - 1
        if entries[last].end == nil { entries[last].end = clock }
        notes.decide(.endRow(row.number))
        return true
    }

    private mutating func continueLast(_ text: String, _ column: Int) -> Bool {
        let last = entries.count - 1
        let more = SheetText.oneLine(text)
        func joined(_ old: String?) -> String { old.map { $0.isEmpty ? more : $0 + " " + more } ?? more }
        switch column {
        case columns[.title]: entries[last].title = joined(entries[last].title)
        case columns[.who]: entries[last].who = joined(entries[last].who)
        case columns[.note]: entries[last].note = joined(entries[last].note)
        case columns[.start], columns[.end], columns[.length], columns[.number], columns[.day], columns[.part]: return false
        default:
            let name = columns.header(column)
            if let index = entries[last].columns.firstIndex(where: { $0.name == name }) {
                entries[last].columns[index].text = joined(entries[last].columns[index].text)
            } else {
                entries[last].columns.append(SheetEntry.Column(name: name, text: more))
            }
        }
        return true
    }

    private mutating func take(line: ClockCell, text: String, _ row: Int, _ column: Int) {
        waiting = nil
        var entry = SheetEntry(row: row, title: TimedLineReader.title(of: line.rest))
        (entry.start, entry.end) = (line.start, line.end)
        entry.length = line.length.map { .exact($0) }
        (entry.day, entry.part) = (day, part)
        entry.places.start = column
        entries.append(entry)
    }

    // Segments.

    private mutating func segment(_ row: SheetRow, _ clock: ClockCell?, _ end: ClockCell?, _ length: LengthText.Reading?) {
        var entry = SheetEntry(row: row.number, title: "")
        entry.start = clock?.start
        entry.end = end?.start ?? clock?.end
        entry.length = length ?? clock?.length.map { .exact($0) }
        entry.places = SheetPlaces(
            start: columns[.start], end: columns[.end] ?? columns[.start], length: columns[.length], title: columns[.title])
        entry.who = text(row, .who)
        entry.note = text(row, .note)
        entry.id = text(row, .id)
        if let column = columns[.place], !row[column].isEmpty { place = SheetText.oneLine(row[column].shown) }
        if let column = columns[.stage], !row[column].isEmpty { stage = SheetText.oneLine(row[column].shown) }
        entry.place = text(row, .place)
        entry.stage = stage.isEmpty ? nil : stage
        entry.part = part
        entry.day = day ?? entry.start?.date.map { SheetDay(text: $0.text, date: $0) }
        if columns[.day] != nil, let date = entry.start?.date, day?.date == nil {
            entry.day = SheetDay(text: date.text, date: date)
        }
        keep(row, clock, end, &entry)
        if !columns.grid.isEmpty { return takeGrid(row, entry) }
        entry.isFixed = isFixed(row, clock, end)
        if let column = columns[.reserve], !row[column].isEmpty {
            entry.isReserve = row[column].content == .truth(true) || SheetWords.isYes(row[column].shown)
        }
        title(row, &entry)
        guard !entry.title.isEmpty else {
            if row.filled.count == 1 || entry.start != nil && entry.length == nil && entry.end == nil, !entries.isEmpty,
                let start = columns[.start]
            {
                if entry.start != nil { _ = endsLast(row, start) }
                return
            }
            notes.warn(.untitled, row: row.number, column: columns[.title])
            return
        }
        waiting = nil
        entries.append(entry)
    }

    /// A column a stage: an entry for each that has something on.
    private mutating func takeGrid(_ row: SheetRow, _ entry: SheetEntry) {
        for column in columns.grid where !row[column].isEmpty {
            var own = entry
            own.stage = columns.header(column)
            own.place = nil
            own.title = SheetText.oneLine(row[column].shown)
            own.columns.removeAll { column in columns.grid.contains { columns.header($0) == column.name } }
            own.places.title = column
            entries.append(own)
        }
        waiting = nil
    }

    private func text(_ row: SheetRow, _ role: ColumnRole) -> String? {
        guard let column = columns[role] else { return nil }
        let text = SheetText.oneLine(row[column].shown)
        return text.isEmpty ? nil : text
    }

    /// Where the title's cell is empty, what is merged over it, else the first department's cell, else any text.
    private mutating func title(_ row: SheetRow, _ entry: inout SheetEntry) {
        if let title = text(row, .title) {
            entry.title = title
            return
        }
        let taken = Set([.start, .end, .length, .number, .day, .id, .fixed, .kind, .part].compactMap { columns[$0] })
        if let title = columns[.title],
            let over = row.filled.last(where: { $0 < title && $0 + row[$0].span > title && !taken.contains($0) })
        {
            entry.title = SheetText.oneLine(row[over].shown)
            entry.columns.removeAll { $0.name == columns.header(over) }
            if columns[.who] == over { entry.who = nil }
            return
        }
        let departments = columns.departments.filter { !row[$0].isEmpty && !taken.contains($0) }
        let others = row.filled.filter { !taken.contains($0) }
        guard
            let column = departments.first ?? others.first(where: {
                columns[.who] != $0 && columns[.note] != $0 && columns[.place] != $0
            }) ?? others.first
        else { return }
        entry.title = SheetText.oneLine(row[column].shown)
        notes.decide(.titleFrom(row: row.number, columns.header(column)))
    }

    /// Columns that are no figures stay as they are, under their own header.
    private mutating func keep(_ row: SheetRow, _ clock: ClockCell?, _ end: ClockCell?, _ entry: inout SheetEntry) {
        var known = Set<Int>()
        for entry in columns.found where ![.kind, .department, .fixed].contains(entry.role) { known.insert(entry.column) }
        for column in row.filled where !known.contains(column) {
            entry.columns.append(SheetEntry.Column(name: columns.header(column), text: SheetText.oneLine(row[column].shown)))
        }
        for (role, reading) in [(ColumnRole.start, clock), (.end, end)] {
            guard let column = columns[role], !row[column].isEmpty, reading == nil || !isOnlyTime(reading) else { continue }
            let text = SheetText.oneLine(row[column].shown)
            if reading == nil, text.contains(where: { $0.isLetter || $0.isNumber }) {
                notes.warn(.noTime(text), row: row.number, column: column)
                entry.columns.append(SheetEntry.Column(name: columns.header(column), text: text))
            } else if let reading, !SheetWords.saysFixed(reading.rest), reading.rest.contains(where: \.isLetter) {
                entry.columns.append(SheetEntry.Column(name: columns.header(column), text: text))
            }
        }
        if let column = columns[.length], !row[column].isEmpty, entry.length == nil {
            let text = SheetText.oneLine(row[column].shown)
            guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
            notes.warn(.noLength(text), row: row.number, column: column)
            entry.columns.append(SheetEntry.Column(name: columns.header(column), text: text))
        }
        if let column = columns[.number], !row[column].isEmpty, Int(row[column].shown) == nil {
            let text = SheetText.oneLine(row[column].shown)
            if Double(text.replacingSuffix(".", with: "")) == nil {
                entry.columns.append(SheetEntry.Column(name: columns.header(column), text: text))
            }
        }
    }

    private func isOnlyTime(_ cell: ClockCell?) -> Bool { cell.map { $0.rest.isEmpty } ?? false }

    private mutating func saysFixed(_ text: String) -> Bool {
        if let known = fixedTexts[text] { return known }
        let says = SheetWords.saysFixed(text)
        if fixedTexts.count < 5000 { fixedTexts[text] = says }
        return says
    }

    /// The row, or a column for it, says that the time does not move.
    private mutating func isFixed(_ row: SheetRow, _ clock: ClockCell?, _ end: ClockCell?) -> Bool {
        if let clock, SheetWords.saysFixed(clock.rest) { return true }
        for column in row.filled {
            let text = row[column].shown
            if column == columns[.fixed], SheetWords.isYes(text) || row[column].content == .truth(true) { return true }
            if column == columns[.title] || column == columns[.who] || column == columns[.place] || column == columns[.stage] {
                if column == columns[.title], let bracket = text.lastIndex(where: { "([".contains($0) }),
                    SheetWords.saysFixed(String(text[bracket...]))
                {
                    return true
                }
                continue
            }
            // No such word has a figure in it.
            if text.utf8.count <= 40, !text.utf8.contains(where: { (48...57).contains($0) }), saysFixed(text) { return true }
        }
        return false
    }
}

extension String {
    fileprivate func replacingSuffix(_ suffix: String, with other: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self
    }
}
