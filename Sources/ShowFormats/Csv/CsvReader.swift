internal import Timeline

/// Reads CSV: with commas, semicolons, tabs or pipes, whichever gives the most even records.
enum CsvReader {
    static func document(_ text: String, _ notes: SheetNotes) throws(SheetRefusal) -> SheetDocument {
        var notes = notes
        var text = text
        var skipped = 0
        var chosen: (delimiter: SheetDelimiter, records: [CsvSplitter.Record])?
        // Excel's own hint.
        let hint = text.prefix { !$0.isNewline }
        if hint.utf8.count <= 8, case let words = SheetText.trimmed(String(hint)), words.lowercased().hasPrefix("sep="),
            let delimiter = SheetDelimiter.allCases.first(where: { $0.byte == words.utf8.dropFirst(4).first ?? UInt8(ascii: "\t") })
        {
            text = String(text[hint.endIndex...].dropFirst())
            skipped = 1
            chosen = (delimiter, records(text, delimiter))
        }
        if chosen == nil {
            var best = 0.0
            for delimiter in SheetDelimiter.allCases {
                let records = records(text, delimiter)
                let score = score(records)
                if score > best { (best, chosen) = (score, (delimiter, records)) }
            }
        }
        var document = SheetDocument()
        document.text = SheetLines(text, skipped: skipped)
        if let (delimiter, records) = chosen {
            guard records.count <= Limit.Sheet.lines else { throw .tooManyRows(limit: Limit.Sheet.rows) }
            notes.decide(.delimiter(delimiter))
            let rows = rows(records, skipped, &notes)
            document.sheets = [Sheet(blocks: [SheetBlock(rows: rows)])]
        } else if document.text.lines.count > Limit.Sheet.lines {
            throw .tooManyRows(limit: Limit.Sheet.rows)
        }
        document.notes = notes
        return document
    }

    private static func records(_ text: String, _ delimiter: SheetDelimiter) -> [CsvSplitter.Record] {
        CsvSplitter.records(text, delimiter.byte, mostRecords: Limit.Sheet.lines, mostFields: Limit.Sheet.columns + 1)
    }

    /// How even records are, and how many words of a header they have; nothing where there is but one field.
    private static func score(_ records: [CsvSplitter.Record]) -> Double {
        let filled = records.prefix(400).filter { $0.fields.contains { !$0.isEmpty } }
        var counts: [Int: Int] = [:]
        for record in filled { counts[record.fields.count, default: 0] += 1 }
        guard let most = counts.filter({ $0.key > 1 }).max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return 0 }
        let header =
            records.prefix(HeaderSearch.rowsSearched).map { record in
                HeaderSearch.knownWords(SheetRow(1, record.fields.prefix(60).map { SheetCell($0) })).words
            }.max() ?? 0
        return Double(most.value) / Double(max(1, filled.count)) + 0.1 * Double(min(header, 8)) + 0.001 * Double(min(most.key, 20))
    }

    private static func rows(_ records: [CsvSplitter.Record], _ skipped: Int, _ notes: inout SheetNotes) -> [SheetRow] {
        var areColumnsCut = false
        let rows = records.map { record in
            var cells: [SheetCell] = []
            for (column, field) in record.fields.prefix(Limit.Sheet.columns).enumerated() {
                var cleaner = CleanText()
                let text = cleaner.clean(FormulaGuard.unguarded(field))
                if cleaner.hadUnknownCharacter { notes.warn(.unknownCharacter, row: record.line + skipped, column: column) }
                if cleaner.wasCut { notes.warn(.cut(limit: Limit.Sheet.cell), row: record.line + skipped, column: column) }
                cells.append(SheetCell(text))
            }
            if record.fields.count > Limit.Sheet.columns { areColumnsCut = true }
            return SheetRow(record.line + skipped, cells)
        }
        if areColumnsCut { notes.warn(.columnsCut(limit: Limit.Sheet.columns)) }
        return rows
    }
}

extension SheetDelimiter: CaseIterable {
    package static var allCases: [SheetDelimiter] { [.tab, .semicolon, .comma, .pipe] }

    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .semicolon: UInt8(ascii: ";")
        case .tab: UInt8(ascii: "\t")
        case .pipe: UInt8(ascii: "|")
        }
    }
}
