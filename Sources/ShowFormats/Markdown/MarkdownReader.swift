internal import Timeline

/// Reads Markdown: tables, each with the heading above it, and headings that carry a span themselves.
enum MarkdownReader {
    /// Whether a text has a table of Markdown, or headings with spans.
    static func recognizes(_ text: String) -> Bool {
        var before = ""
        var headings = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(3000) {
            if isDelimiterRow(line), before.contains("|") { return true }
            before = String(line)
            if line.hasPrefix("#"), span(of: heading(line) ?? "") != nil { headings += 1 }
            if headings >= 2 { return true }
        }
        return false
    }

    static func document(_ text: String, _ notes: SheetNotes) throws(SheetRefusal) -> SheetDocument {
        var document = SheetDocument()
        document.lines = CsvReader.lines(text)
        guard document.lines.count <= Limit.Sheet.rows else { throw .tooManyRows(limit: Limit.Sheet.rows) }
        var notes = notes
        var blocks: [SheetBlock] = []
        var heading: String?
        var isCode = false
        var at = 0
        let lines = document.lines
        while at < lines.count {
            let (number, line) = lines[at]
            let trimmed = SheetText.trimmed(line)
            if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") { isCode.toggle() }
            if isCode {
                at += 1
                continue
            }
            if let text = self.heading(trimmed) {
                if document.title == nil, trimmed.hasPrefix("# ") { document.title = text } else { heading = text }
                head(text, number, &document)
            } else if at + 1 < lines.count, trimmed.contains("|"), isDelimiterRow(lines[at + 1].text) {
                var rows = [row(number, trimmed, &notes)]
                at += 2
                while at < lines.count, lines[at].text.contains("|") {
                    rows.append(row(lines[at].number, SheetText.trimmed(lines[at].text), &notes))
                    at += 1
                }
                blocks.append(SheetBlock(heading: heading, rows: rows, beginsWithHeader: true))
                continue
            } else if !trimmed.isEmpty, !document.headed.isEmpty {
                // What stands below a heading with a span.
                let last = document.headed.count - 1
                document.headed[last].note = [document.headed[last].note, SheetText.oneLine(TimedLineReader.bare(trimmed))]
                    .compactMap {
                        $0
                    }.joined(separator: " ")
            }
            at += 1
        }
        if !blocks.isEmpty { document.sheets = [Sheet(blocks: blocks)] }
        document.notes = notes
        return document
    }

    private static func head(_ text: String, _ number: Int, _ document: inout SheetDocument) {
        guard let (cell, title) = span(of: text), !title.isEmpty else { return }
        var entry = SheetEntry(row: number, title: title)
        (entry.start, entry.end) = (cell.start, cell.end)
        document.headed.append(entry)
    }

    /// The text of a heading, without its marks.
    private static func heading(_ line: some StringProtocol) -> String? {
        let marks = line.prefix { $0 == "#" }
        guard (1...6).contains(marks.count), line.dropFirst(marks.count).first == " " else { return nil }
        var text = line.dropFirst(marks.count)
        while text.last == "#" { text = text.dropLast() }
        let plain = SheetText.oneLine(MarkdownText.plain(SheetText.trimmed(String(text))))
        return plain.isEmpty ? nil : plain
    }

    /// `Opening [0:10–0:20]`, `0:10–0:20 Opening`.
    private static func span(of heading: String) -> (ClockCell, title: String)? {
        if let open = heading.lastIndex(where: { "([".contains($0) }), case let inside = heading[heading.index(after: open)...],
            let cell = ClockText.read(String(inside), readsBareNumbers: false), cell.end != nil,
            cell.rest.allSatisfy({ ")] ".contains($0) })
        {
            return (cell, SheetText.oneLine(String(heading[..<open])))
        }
        guard let cell = ClockText.readLine(heading), cell.end != nil else { return nil }
        return (cell, TimedLineReader.title(of: cell.rest))
    }

    // Tables.

    /// `| --- | :---: |`.
    private static func isDelimiterRow(_ line: some StringProtocol) -> Bool {
        var dashes = 0
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            default: return false
            }
        }
        return dashes >= 2 && line.contains("-") && (line.contains("|") || line.contains(":"))
    }

    private static func row(_ number: Int, _ line: String, _ notes: inout SheetNotes) -> SheetRow {
        var cells: [SheetCell] = []
        for text in fields(line).prefix(Limit.Sheet.columns) {
            if text.unicodeScalars.contains("\u{FFFD}") { notes.warn(.unknownCharacter, row: number, column: cells.count) }
            cells.append(SheetCell(MarkdownText.plain(text)))
        }
        return SheetRow(number, cells)
    }

    /// Between pipes; `\|` is a pipe within a cell, and so is one in code.
    private static func fields(_ line: String) -> [String] {
        var (fields, field) = ([String](), "")
        var (isEscaped, isCode) = (false, false)
        var letters = line[...]
        if letters.first == "|" { letters.removeFirst() }
        for letter in letters {
            if isEscaped {
                field += letter == "|" ? "\\|" : "\\" + String(letter)
                isEscaped = false
            } else if letter == "\\" {
                isEscaped = true
            } else if letter == "|", !isCode {
                fields.append(field)
                field = ""
            } else {
                if letter == "`" { isCode.toggle() }
                field.append(letter)
            }
        }
        if !SheetText.trimmed(field).isEmpty || fields.isEmpty { fields.append(field) }
        return fields
    }
}
