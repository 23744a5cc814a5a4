internal import Timeline

/// Reads Markdown: tables, each with the heading above it, and headings that carry a span themselves.
enum MarkdownReader {
    /// Whether a text has a table of Markdown, or headings with spans.
    static func recognizes(_ text: String) -> Bool {
        var before = ""
        var (headings, isTable) = (0, false)
        SheetLines.forEach(text, atMost: 3000) { line in
            isTable = before.utf8.contains(UInt8(ascii: "|")) && isDelimiterRow(line)
            before = line
            if line.utf8.contains(UInt8(ascii: "#")), HeadedSegments.span(of: heading(unquoted(line)) ?? "") != nil {
                headings += 1
            }
            return !isTable && headings < 2
        }
        return isTable || headings >= 2
    }

    static func document(_ text: String, _ notes: SheetNotes) throws(SheetRefusal) -> SheetDocument {
        var document = SheetDocument()
        document.text = SheetLines(text)
        let lines = document.text.lines
        // A header of two lines, where it is a table.
        guard lines.count <= Limit.Sheet.lines + 1 else { throw .tooManyRows(limit: Limit.Sheet.rows) }
        var notes = notes
        var blocks: [SheetBlock] = []
        var heading: String?
        var headed = HeadedSegments()
        var isCode = false
        var at = passFrontMatter(lines, &document)
        while at < lines.count {
            let number = lines[at].number
            let trimmed = unquoted(lines[at].text)
            if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") { isCode.toggle() }
            if isCode {
                at += 1
                continue
            }
            if let text = self.heading(trimmed) {
                let isTitle = document.title == nil && trimmed.hasPrefix("# ") && blocks.isEmpty && headed.isEmpty
                if isTitle { document.title = text } else { heading = text }
                headed.take(heading: text, level: trimmed.prefix { $0 == "#" }.count, isTitle: isTitle, number)
            } else if at + 1 < lines.count, trimmed.contains("|"), isDelimiterRow(unquoted(lines[at + 1].text)) {
                var rows = [row(number, trimmed, &notes)]
                at += 2
                while at < lines.count, lines[at].text.contains("|") {
                    rows.append(row(lines[at].number, unquoted(lines[at].text), &notes))
                    at += 1
                }
                blocks.append(SheetBlock(heading: heading, rows: rows, beginsWithHeader: true))
                continue
            } else if !trimmed.isEmpty {
                headed.take(line: SheetText.oneLine(TimedLineReader.bare(trimmed)), number)
            }
            at += 1
        }
        if !blocks.isEmpty { document.sheets = [Sheet(blocks: blocks)] }
        document.headed = headed.entries
        document.notes = notes
        return document
    }

    /// What stands between two lines of dashes at the beginning: of it only the title is taken.
    private static func passFrontMatter(_ lines: [(number: Int, text: String)], _ document: inout SheetDocument) -> Int {
        guard lines.first.map({ SheetText.trimmed($0.text) }) == "---",
            let end = lines.dropFirst().prefix(100).firstIndex(where: { SheetText.trimmed($0.text) == "---" })
        else { return 0 }
        for (_, line) in lines[1..<end] where line.hasPrefix("title:") {
            let title = SheetText.oneLine(line.dropFirst("title:".count).trimmingPrefix { $0.isWhitespace }.filter { $0 != "\"" })
            if !title.isEmpty { document.title = title }
        }
        return end + 1
    }

    /// Without the marks of a quotation.
    private static func unquoted(_ line: String) -> String {
        var text = SheetText.trimmed(line)
        while text.first == ">" { text = SheetText.trimmed(String(text.dropFirst())) }
        return text
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
