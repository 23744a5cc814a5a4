internal import Timeline

/// Makes a show of a document: chooses the sheet, finds the header, reads the rows, the day, the stage and the times.
struct SheetImport {
    private let document: SheetDocument
    private let options: ImportOptions
    /// Without its ending.
    private let fileName: String

    init(_ document: SheetDocument, _ options: ImportOptions, fileName: String) {
        self.document = document
        self.options = options
        self.fileName = fileName
    }

    /// The rows of one sheet that were understood.
    private struct ReadSheet {
        var entries: [SheetEntry]
        var notes: SheetNotes
        var above: [SheetRow] = []
        var heading: String?
        var title: (text: String, reason: SheetDecision.TitleReason)?
    }

    func show() throws(SheetRefusal) -> ImportedShow {
        if let show = try own() { return show }
        if let show = try ontime() { return show }
        let understood = try understood()
        var notes = understood.notes
        var entries = understood.entries
        var choices = SheetChoices(options, notes)
        let chosen = try choices.day(entries)
        entries = chosen.entries
        let (own, lanes) = try choices.stage(entries)
        notes = choices.notes
        guard !own.isEmpty else { throw .noTimes }
        var plan = SheetPlan(own, notes)
        let segments = plan.segments(start: options.start)
        notes = plan.notes
        var show = ImportedShow(title: "")
        show.start = plan.showStart
        name(&show, understood, chosen.day, &notes)
        if !lanes.isEmpty {
            show.lanes = lanes.map { lane(title: $0.title, $0.entries) }
            notes.decide(.lanes(lanes.map(\.title)))
        }
        show.parts = Self.parts(own, segments)
        show.decisions = notes.decisions
        show.warnings = notes.warnings
        return ImportedIDs.given(show)
    }

    private func lane(title: String, _ entries: [SheetEntry]) -> ImportedLane {
        var plan = SheetPlan(entries, SheetNotes())
        let items = plan.segments(start: nil).compactMap { segment -> ImportedLane.Item? in
            guard let start = segment.planned ?? segment.start else { return nil }
            return ImportedLane.Item(title: segment.title, start: start, end: start + (segment.duration ?? 0), who: segment.who)
        }
        return ImportedLane(title: title, items: items)
    }

    private static func parts(_ entries: [SheetEntry], _ segments: [ImportedSegment]) -> [ImportedPart] {
        var parts: [ImportedPart] = []
        var last: SheetPart??
        for (entry, segment) in zip(entries, segments) {
            if last != .some(entry.part) {
                parts.append(ImportedPart(title: entry.part?.title))
                last = .some(entry.part)
            }
            parts[parts.count - 1].segments.append(segment)
        }
        return parts
    }

    /// So does a sheet that was made of a show file.
    private func own() throws(SheetRefusal) -> ImportedShow? {
        for sheet in document.sheets where !sheet.isHidden || options.sheet != nil {
            guard options.sheet.map({ SheetText.words($0) == SheetText.words(sheet.name ?? "") }) ?? true, sheet.blocks.count == 1,
                options.columns == nil, let rows = sheet.blocks.first?.rows, let header = OwnSheet.header(rows)
            else { continue }
            var notes = document.notes
            notes.sheet = sheet.name
            notes.warnings += sheet.warnings
            let times = CellTimes(countsFrom1904: sheet.countsFrom1904, monthFirst: false)
            var show = try OwnSheet.show(rows, header: header, times, notes, fileName: document.title ?? fileName)
            if let title = document.title { show.title = title }
            return show
        }
        return nil
    }

    /// A spreadsheet of Ontime's goes its own way.
    private func ontime() throws(SheetRefusal) -> ImportedShow? {
        for sheet in document.sheets where !sheet.isHidden || options.sheet != nil {
            guard options.sheet.map({ SheetText.words($0) == SheetText.words(sheet.name ?? "") }) ?? true, sheet.blocks.count == 1,
                let rows = sheet.blocks.first?.rows, let header = OntimeSheet.header(rows)
            else { continue }
            var notes = document.notes
            notes.sheet = sheet.name
            notes.warnings += sheet.warnings
            let times = CellTimes(countsFrom1904: sheet.countsFrom1904, monthFirst: false)
            return try OntimeReader.show(OntimeSheet.project(rows, header: header, times, notes), fileName: fileName)
        }
        return nil
    }

    // Sheets.

    private func understood() throws(SheetRefusal) -> ReadSheet {
        if let wanted = options.sheet {
            guard let sheet = document.sheets.first(where: { SheetText.words($0.name ?? "") == SheetText.words(wanted) }) else {
                throw .noSheet(wanted, document.sheets.compactMap(\.name))
            }
            guard var read = try read(sheet) else { throw .noTimesInTable }
            read.notes.decisions.insert(.sheet(sheet.name ?? "", .asked), at: document.notes.decisions.count)
            return read
        }
        var found: [(sheet: Sheet, read: ReadSheet)] = []
        var refusal: SheetRefusal?
        for sheet in document.sheets where !sheet.isHidden {
            do throws(SheetRefusal) {
                if let read = try read(sheet) { found.append((sheet, read)) }
            } catch {
                // What the call asks for need not be in every sheet.
                refusal = refusal ?? error
            }
        }
        if let first = found.first {
            var read = first.read
            if let name = first.sheet.name, document.sheets.count > 1 {
                read.notes.decisions.insert(
                    .sheet(name, found.count > 1 ? .firstOf(found.count) : .only), at: document.notes.decisions.count)
            }
            return read
        }
        if let refusal { throw refusal }
        if document.headed.count >= 2 { return ReadSheet(entries: document.headed, notes: document.notes) }
        if let lines = readLines() { return lines }
        if document.sheets.allSatisfy({ $0.isHidden }) && !document.sheets.isEmpty { throw .onlyHidden }
        // A comma here and there makes no table of a letter.
        let hasTable = document.sheets.contains { sheet in
            sheet.blocks.contains { block in
                let wide = block.rows.count { $0.filled.count > 1 }
                return wide >= 2 && wide * 2 >= block.rows.count { !$0.isEmpty }
            }
        }
        if !hasTable, document.text.lines.allSatisfy({ SheetText.trimmed($0.text).isEmpty }) { throw .empty }
        throw hasTable ? .noTimesInTable : .noTimes
    }

    /// At least two lines that begin with a time, and no more prose than that.
    private func readLines() -> ReadSheet? {
        var notes = document.notes
        let lines = document.text.lines
        let entries = TimedLineReader.entries(lines, &notes)
        guard entries.count >= 2, entries.count * 4 >= lines.count(where: { !SheetText.trimmed($0.text).isEmpty }) else {
            return nil
        }
        notes.decide(.plainLines(entries.count))
        let above = lines.prefix { $0.number < entries[0].row }.map {
            SheetRow($0.number, [SheetCell(TimedLineReader.bare($0.text))])
        }
        return ReadSheet(entries: entries, notes: notes, above: above)
    }

    // One sheet.

    /// The entries of a sheet; nil where it is no run sheet.
    private func read(_ sheet: Sheet) throws(SheetRefusal) -> ReadSheet? {
        var notes = document.notes
        notes.sheet = sheet.name
        notes.warnings += sheet.warnings
        var entries: [SheetEntry] = []
        var part = 0
        var above: [SheetRow] = []
        let tables = sheet.blocks.count { $0.rows.count > 1 }
        for (index, block) in sheet.blocks.enumerated() {
            let monthFirst = SheetLocale.isMonthFirst(block.rows)
            let times = CellTimes(countsFrom1904: sheet.countsFrom1904, monthFirst: monthFirst)
            guard let table = try table(block, times, &notes) else {
                if tables > 1, let first = block.rows.first { notes.decide(.tableLeftOut(row: first.number)) }
                continue
            }
            var heading: SheetPart?
            var day: SheetDay?
            if let text = block.heading, tables > 1 {
                if DateText.beginsWithDay(text) {
                    day = SheetDay(text: text, date: DateText.find(text))
                } else {
                    part += 1
                    heading = SheetPart(title: text, number: part)
                }
            }
            if index == 0 { above = Array(block.rows[..<table.header.lowerBound]) }
            if day == nil { day = self.day(above: table.header, block.rows, times) }
            var reader = TableReader(
                table.choice, part: heading, day: day, header: block.rows[table.header],
                rows: block.rows[table.header.upperBound...], notes)
            reader.read(block.rows[table.header.upperBound...])
            notes = reader.notes
            part = max(part, reader.lastPartNumber)
            entries += reader.entries
        }
        // One row alone may be a list of prices; with a time it is a show of one segment.
        guard !entries.isEmpty, entries.contains(where: { $0.start != nil || $0.end != nil || $0.length != nil }) else {
            return nil
        }
        return ReadSheet(entries: entries, notes: notes, above: above, heading: document.title)
    }

    /// A day that stands above the header: that of the first rows, where others follow below.
    private func day(above header: Range<Int>, _ rows: [SheetRow], _ times: CellTimes) -> SheetDay? {
        for row in rows[..<header.lowerBound].reversed() where row.filled.count == 1 {
            guard let column = row.filled.first, case .text(let text) = row[column].content, DateText.isDay(text) else { continue }
            return SheetDay(text: SheetText.oneLine(text), date: times.date(row[column]))
        }
        return nil
    }

    private struct Table {
        var header: Range<Int>
        var choice: ColumnChoice
    }

    private func table(_ block: SheetBlock, _ times: CellTimes, _ notes: inout SheetNotes) throws(SheetRefusal) -> Table? {
        let rows = block.rows
        guard !rows.isEmpty else { return nil }
        var header: Range<Int>?
        var reason = SheetDecision.HeaderReason.table
        if let asked = options.header {
            guard let row = rows.firstIndex(where: { $0.number == asked }) else { throw .noRow(asked) }
            header = row..<(row + 1)
            reason = .asked
        } else if block.beginsWithHeader {
            header = 0..<1
        } else if let found = HeaderSearch.find(rows) {
            header = found.row..<(found.row + found.count)
            reason = .words(HeaderSearch.columns(rows[found.row..<(found.row + found.count)]).known)
        }
        let body = rows[(header?.upperBound ?? 0)...]
        var choice = ColumnChoice(header.map { HeaderSearch.columns(rows[$0]) } ?? SheetColumns(), times)
        var isGuessed = false
        if header == nil {
            isGuessed = choice.guess(body)
            guard isGuessed || options.columns != nil else { return nil }
        }
        if let text = options.columns { try choice.choose(text) }
        if !isGuessed {
            choice.settleTime(body)
            choice.settleTitle(body)
        }
        let columns = choice.columns
        guard columns[.start] != nil || columns[.length] != nil || columns[.end] != nil else { return nil }
        // A price list has numbers and names too: some cell must read as a time or a length.
        guard body.contains(where: { hasTime($0, columns, choice.times) }) else { return nil }
        if let header {
            notes.decide(.header(row: rows[header.lowerBound].number, reason))
        } else {
            notes.decide(.noHeader)
        }
        tell(choice, body, &notes)
        return Table(header: header ?? 0..<0, choice: choice)
    }

    private func hasTime(_ row: SheetRow, _ columns: SheetColumns, _ times: CellTimes) -> Bool {
        if let start = columns[.start], times.clock(row[start]) != nil { return true }
        if let end = columns[.end], times.clock(row[end]) != nil { return true }
        return columns[.length].flatMap { times.length(row[$0], unit: columns.lengthUnit) } != nil
    }

    private func tell(_ choice: ColumnChoice, _ body: ArraySlice<SheetRow>, _ notes: inout SheetNotes) {
        let columns = choice.columns
        for (role, column) in columns.roles.sorted(by: { $0.value < $1.value }) {
            let header = column < columns.headers.count ? columns.headers[column] : ""
            notes.decide(
                .column(letters: SheetText.letters(ofColumn: column), header: header, role, choice.reasons[role] ?? .word))
        }
        let known = Set(columns.roles.filter { $0.key != .kind && $0.key != .department && $0.key != .fixed }.values)
        let width = max(columns.headers.count, body.map(\.cells.count).max() ?? 0)
        let free = (0..<width).filter { column in !known.contains(column) && body.contains { !$0[column].isEmpty } }
        if !free.isEmpty { notes.decide(.freeColumns(free.map(columns.header))) }
    }

    // The show's own.

    private func name(_ show: inout ImportedShow, _ understood: ReadSheet, _ day: SheetDay?, _ notes: inout SheetNotes) {
        if let found = ShowTitle.find(understood.above) {
            show.title = found.text
            notes.decide(.title(found.text, .row(found.row)))
        } else if let title = document.title {
            show.title = title
            notes.decide(.title(title, .heading))
        } else {
            show.title = fileName.isEmpty ? notes.sheet ?? "" : fileName
            notes.decide(.title(show.title, fileName.isEmpty ? .sheet : .fileName))
        }
        if let date = day?.date {
            show.date = date
            notes.decide(.date(date.text, row: nil))
        } else if day == nil || DateText.find(day?.text ?? "") == nil, let (date, row) = ShowTitle.date(understood.above) {
            show.date = date
            notes.decide(.date(date.text, row: row))
        }
    }
}

/// Whether dates with slashes have the month first: as in sheets with AM and PM.
enum SheetLocale {
    static func isMonthFirst(_ rows: [SheetRow]) -> Bool {
        for row in rows.prefix(200) {
            for cell in row.cells {
                guard case .text(let text) = cell.content, text.utf8.count <= 60 else { continue }
                let plain = SheetText.plain(text)
                if plain.contains("am") || plain.contains("pm") || plain.contains("a.m") || plain.contains("p.m") {
                    if let read = ClockText.read(text, readsBareNumbers: true), read.start?.half != nil || read.end?.half != nil {
                        return true
                    }
                }
            }
        }
        return false
    }
}
