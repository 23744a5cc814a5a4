internal import Phrases
internal import Timeline

/// A sheet that was made of a show file, known by its headers: it comes back whole, with what was changed in it since.
struct OwnSheet {
    private let times: CellTimes
    private var columns: [ShowColumn: Int] = [:]
    private var free: [(column: Int, name: String)] = []
    /// Columns in which cues are shown to people, by their headers.
    private var shown: [(column: Int, title: String)] = []
    private var notes: SheetNotes
    private var show = ImportedShow(title: "")
    /// What the column of plans says, beside each segment.
    private var plans: [[Int?]] = []
    private var partTitle: String?

    /// The header's row; nil where this is no sheet of ours.
    static func header(_ rows: [SheetRow]) -> Int? {
        rows.prefix(HeaderSearch.rowsSearched).firstIndex { row in
            let words = Set(row.filled.map { SheetText.words(row[$0].shown) })
            return words.isSuperset(of: ["id", "timing"]) && words.contains("title")
                || words.isSuperset(of: ["id", "timing", "cues"])
        }
    }

    static func show(
        _ rows: [SheetRow], header: Int, _ times: CellTimes, _ notes: SheetNotes, fileName: String
    ) throws(SheetRefusal) -> ImportedShow {
        var sheet = OwnSheet(times: times, notes)
        sheet.take(header: rows[header], below: rows[(header + 1)...])
        sheet.notes.decide(.header(row: rows[header].number, .words(sheet.columns.count)))
        if !sheet.free.isEmpty { sheet.notes.decide(.freeColumns(sheet.free.map(\.name))) }
        for row in rows[(header + 1)...] where !row.isEmpty && !row.isHidden { sheet.take(row) }
        return try sheet.finish(fileName)
    }

    private init(times: CellTimes, _ notes: SheetNotes) {
        self.times = times
        self.notes = notes
    }

    // The header.

    private mutating func take(header: SheetRow, below rows: ArraySlice<SheetRow>) {
        var unknown: [(Int, String)] = []
        for column in header.filled {
            let text = SheetText.oneLine(header[column].shown)
            let known = ShowColumn.named[SheetText.words(text)] ?? Self.headings[SheetText.words(text)]
            if text.hasPrefix(ShowColumn.freeMark) {
                free.append((column, String(text.dropFirst(ShowColumn.freeMark.count))))
            } else if let known, columns[known] == nil {
                columns[known] = column
            } else {
                unknown.append((column, text))
            }
        }
        if let column = columns[.departments], let row = rows.first(where: { !$0[column].isEmpty }) {
            for pair in row[column].shown.split(separator: ";") {
                let sides = pair.split(separator: "=", maxSplits: 1).map { SheetText.oneLine(String($0)) }
                if sides.count == 2, !sides[0].isEmpty {
                    show.departments.append(ImportedDepartment(id: sides[0], title: sides[1]))
                }
            }
        }
        for (column, text) in unknown {
            let isShown = column < columns[.timing] ?? 0 && show.departments.contains { $0.title == text || $0.id == text }
            if isShown { shown.append((column, text)) } else { free.append((column, text)) }
        }
        free.sort { $0.column < $1.column }
    }

    /// The headings that people read, in all languages.
    private static let headings: [String: ShowColumn] = {
        var headings: [String: ShowColumn] = [:]
        for language in Language.allCases {
            let say = language.phrases.sheetHeads
            for (column, text) in [
                (ShowColumn.number, say.number), (.planned, say.time), (.length, say.length), (.title, say.title), (.who, say.who),
                (.place, say.place), (.note, say.note), (.actualStart, say.actualStart), (.actualEnd, say.actualEnd),
                (.actualLength, say.actualLength), (.over, say.over),
            ] where ShowColumn.named[SheetText.words(text)] == nil { headings[SheetText.words(text)] = column }
        }
        return headings
    }()

    // Cells.

    private func cell(_ row: SheetRow, _ column: ShowColumn) -> SheetCell { columns[column].map { row[$0] } ?? .empty }

    private func text(_ row: SheetRow, _ column: ShowColumn) -> String? {
        let text = SheetText.oneLine(cell(row, column).shown)
        return text.isEmpty ? nil : text
    }

    private mutating func time(_ row: SheetRow, _ column: ShowColumn) -> Int? {
        let cell = cell(row, column)
        switch cell.content {
        case .number(let number) where number >= 0 && number < 1000:
            return number < 45 ? Self.milliseconds(number) : Self.milliseconds(number - number.rounded(.down))
        case .number(let number) where number.isFinite && number > 0 && number < 200_000:
            return Self.milliseconds(number - number.rounded(.down))
        case .text(let text):
            if let time = ShowTime(text: SheetText.trimmed(text)) { return time.milliseconds }
            guard let reading = times.clock(cell)?.start else {
                notes.warn(.noTime(text), row: row.number, column: columns[column])
                return nil
            }
            return reading.milliseconds + reading.days * ClockPlacing.day
        default: return nil
        }
    }

    private mutating func length(_ row: SheetRow, _ column: ShowColumn) -> Int? {
        let cell = cell(row, column)
        switch cell.content {
        case .number(let number) where number >= 0 && number < 45 && cell.format != .general: return Self.milliseconds(number)
        case .text(let text):
            let trimmed = SheetText.trimmed(text)
            // Three figures are hours, minutes and seconds; of two, a spreadsheet makes hours and minutes.
            if trimmed.count(where: { $0 == ":" }) != 1, let length = Milliseconds(text: trimmed) { return length.count }
            fallthrough
        default:
            switch times.length(cell, unit: .minutes) {
            case .exact(let length)?: return length
            case .twoPart(let hours, let minutes)?: return (hours * 60 + minutes) * 60_000
            case nil:
                if !cell.isEmpty { notes.warn(.noLength(cell.shown), row: row.number, column: columns[column]) }
                return nil
            }
        }
    }

    private static func milliseconds(_ days: Double) -> Int {
        let milliseconds = Int((days * 86_400_000).rounded())
        // A fraction of a day is not exact: what is a millisecond off a second is that second.
        let second = (milliseconds + 500) / 1000 * 1000
        return abs(milliseconds - second) <= 1 ? second : milliseconds
    }

    private func isYes(_ row: SheetRow, _ column: ShowColumn) -> Bool {
        let cell = cell(row, column)
        switch cell.content {
        case .truth(let value): return value
        case .number(let number): return number != 0
        case .text(let text): return SheetWords.isYes(text)
        case .empty: return false
        }
    }

    // Rows.

    private mutating func take(_ row: SheetRow) {
        if show.title.isEmpty, let title = text(row, .show) { show.title = title }
        if show.date == nil, let date = text(row, .date) { show.date = times.date(cell(row, .date)) ?? DateText.find(date) }
        guard let title = text(row, .title) else {
            // A heading for people: the part stands in its column too.
            if text(row, .id) != nil { notes.warn(.untitled, row: row.number, column: columns[.title]) }
            return
        }
        openPart(row)
        var segment = ImportedSegment(title: title)
        segment.row = row.number
        if let id = text(row, .id) { (segment.id, segment.hasOwnID) = (id, true) }
        times(row, &segment)
        (segment.who, segment.place, segment.note) = (text(row, .who), text(row, .place), text(row, .note))
        segment.isReserve = isYes(row, .reserve)
        segment.isFlagged = isYes(row, .flag)
        segment.isAuto = text(row, .advance) == Segment.Advance.auto.rawValue
        segment.priority = text(row, .priority).flatMap { Int($0) } ?? 0
        if let warn = text(row, .warn)?.split(separator: "/").compactMap({ Milliseconds(text: SheetText.trimmed(String($0))) }),
            warn.count == 2, warn[0] >= warn[1]
        {
            segment.warn = WarningTimes(yellow: warn[0], red: warn[1])
        }
        for (column, name) in free {
            let text = SheetText.oneLine(row[column].shown)
            if !text.isEmpty { segment.columns.append(ImportedColumn(name, text)) }
        }
        cues(row, &segment)
        show.parts[show.parts.count - 1].segments.append(segment)
    }

    /// A row whose part is not that of the row above, or a text of it that stands only where a part begins.
    private mutating func openPart(_ row: SheetRow) {
        let title = text(row, .part)
        let begins = text(row, .timing) == RowTiming.part.rawValue
        guard show.parts.isEmpty || title != partTitle || begins && !(show.parts.last?.segments.allSatisfy(\.isReserve) ?? true)
        else { return }
        partTitle = title
        var part = ImportedPart(title: title)
        part.note = text(row, .partNote)
        part.until = time(row, .partUntil)
        show.parts.append(part)
        plans.append([])
    }

    private mutating func times(_ row: SheetRow, _ segment: inout ImportedSegment) {
        let timing = text(row, .timing).flatMap { RowTiming(rawValue: $0) }
        let planned = time(row, .planned)
        let start = time(row, .start)
        switch timing {
        case .part? where start != nil: show.parts[show.parts.count - 1].start = start
        case .planned?: segment.planned = planned
        default: segment.start = start
        }
        plans[plans.count - 1].append(segment.start == nil && timing != .part ? planned : nil)
        let length = text(row, .length)
        segment.isMilestone = length == ShowTable.milestone
        if let until = time(row, .until) {
            segment.until = until
        } else if segment.isMilestone {
            segment.duration = 0
        } else if length != ShowTable.open {
            segment.duration = self.length(row, .length)
            if segment.duration == nil { notes.warn(.isOpen(segment.title), row: row.number, column: columns[.length]) }
        }
        segment.min = self.length(row, .min)
        segment.max = self.length(row, .max)
        segment.changeover = self.length(row, .changeover)
        segment.startBy = time(row, .startBy)
    }

    private mutating func cues(_ row: SheetRow, _ segment: inout ImportedSegment) {
        segment.cues = text(row, .cues).map { SheetCueText.read($0) } ?? []
        for (column, title) in shown {
            let seen = SheetText.oneLine(row[column].shown)
            let own = segment.cues.filter { cue in
                show.departments.contains { $0.id == cue.department && ($0.title == title || $0.id == title) }
            }
            let expected = own.map { SheetCueText.shown(Cue(id: "", anchor: $0.anchor, call: $0.call)) }.joined(separator: " ")
            // Somebody wrote something else there: it is kept beside the cues.
            if !seen.isEmpty, SheetText.oneLine(expected) != seen { segment.columns.append(ImportedColumn(title, seen)) }
        }
    }

    // The whole.

    private mutating func finish(_ fileName: String) throws(SheetRefusal) -> ImportedShow {
        guard show.parts.contains(where: { !$0.segments.isEmpty }) else { throw .noTimesInTable }
        if show.title.isEmpty {
            show.title = fileName
            notes.decide(.title(fileName, .fileName))
        }
        settlePlans()
        show.decisions = notes.decisions
        show.warnings = notes.warnings
        return ImportedIDs.given(show)
    }

    /// A time that is not when the row above it is over was put there by somebody: it is a plan.
    private mutating func settlePlans() {
        if let part = show.parts.firstIndex(where: { $0.segments.contains { !$0.isReserve } }),
            let segment = show.parts[part].segments.firstIndex(where: { !$0.isReserve }), show.parts[part].start == nil,
            show.parts[part].segments[segment].start == nil, show.parts[part].segments[segment].planned == nil,
            let start = plans[part][segment], start != 0
        {
            show.start = start
        }
        for _ in 0..<50 {
            guard let (part, segment, plan) = firstMoved() else { return }
            show.parts[part].segments[segment].planned = plan
        }
        while let (part, segment, plan) = firstMoved(), show.parts[part].segments[segment].planned == nil {
            // Many rows were moved: all of them are plans.
            for (part, plans) in plans.enumerated() {
                for (segment, plan) in plans.enumerated() where plan != nil && !show.parts[part].segments[segment].isReserve {
                    show.parts[part].segments[segment].planned = plan
                }
            }
            show.parts[part].segments[segment].planned = plan
        }
    }

    private func firstMoved() -> (part: Int, segment: Int, plan: Int)? {
        for (part, times) in show.plannedTimes.enumerated() {
            for (segment, time) in times.enumerated() {
                guard let plan = plans[part][segment], let start = time.start, start != plan,
                    show.parts[part].segments[segment].planned == nil
                else { continue }
                return (part, segment, plan)
            }
        }
        return nil
    }
}
