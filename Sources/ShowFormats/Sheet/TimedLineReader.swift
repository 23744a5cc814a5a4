/// Plain lines that begin with a time, `18:00–18:10 Doors`, as people type them in a message.
enum TimedLineReader {
    /// The entries of lines; lines that begin with no time are parts, or go on with the line above.
    static func entries(_ lines: [(number: Int, text: String)], _ notes: inout SheetNotes) -> [SheetEntry] {
        var entries: [SheetEntry] = []
        var part: SheetPart?
        var day: SheetDay?
        for (number, line) in lines {
            let text = SheetText.oneLine(bare(line))
            if text.isEmpty { continue }
            if let cell = ClockText.readLine(text), case let title = title(of: cell.rest), !title.isEmpty {
                var entry = SheetEntry(row: number, title: title)
                (entry.start, entry.end) = (cell.start, cell.end)
                entry.length = cell.length.map { .exact($0) }
                takeLength(&entry)
                (entry.part, entry.day) = (part, day)
                entries.append(entry)
            } else if DateText.isDay(text) {
                day = SheetDay(text: text, date: DateText.find(text))
                part = nil
            } else if entries.isEmpty, part == nil, !SheetWords.isPartHeading(text),
                lines.first(where: { !SheetText.trimmed($0.text).isEmpty })?.number == number
            {
                // The first line of all is the title.
                continue
            } else if isHeading(line, text) {
                part = SheetPart(title: heading(text), number: (part?.number ?? 0) + 1)
            } else if !entries.isEmpty {
                let last = entries.count - 1
                entries[last].note = [entries[last].note, text].compactMap { $0 }.joined(separator: " ")
                notes.decide(.continues(number))
            } else if entries.isEmpty {
                continue
            }
        }
        return entries
    }

    /// A length at the end, `Doors (30 min)`.
    private static func takeLength(_ entry: inout SheetEntry) {
        guard entry.length == nil, entry.title.last == ")" || entry.title.last == "]",
            let open = entry.title.lastIndex(where: { "([".contains($0) }),
            case .exact(let length)? = LengthText.read(String(entry.title[open...].dropFirst().dropLast()), bareUnit: nil)
        else { return }
        entry.length = .exact(length)
        entry.title = SheetText.trimmed(String(entry.title[..<open]))
    }

    /// Without the marks of lists and of emphasis.
    static func bare(_ line: String) -> String {
        var text = SheetText.trimmed(line)[...]
        while let first = text.first, "-*•·–—>#▪●►✓☐+".contains(first),
            text.dropFirst().first.map({ $0 == " " || $0 == first || "*#".contains($0) }) ?? false || first == "*" || first == "•"
                || first == "#"
        {
            text.removeFirst()
            while text.first?.isWhitespace == true { text.removeFirst() }
        }
        if text.hasPrefix("[ ]") || text.hasPrefix("[x]") { text = text.dropFirst(3) }
        return SheetText.trimmed(MarkdownText.plain(String(text)))
    }

    /// The text behind a time, without what sets it off.
    static func title(of rest: String) -> String {
        var text = SheetText.trimmed(rest)[...]
        while let first = text.first, first.isWhitespace || "-–—:|.,;→>*_)]~•·\t".contains(first) { text.removeFirst() }
        while let last = text.last, last.isWhitespace || "*_|".contains(last) { text.removeLast() }
        return text.contains { $0.isLetter || $0.isNumber } ? SheetText.oneLine(String(text)) : ""
    }

    /// A line that heads those below: marked as one, in capitals, or with a colon at its end.
    private static func isHeading(_ line: String, _ text: String) -> Bool {
        if SheetText.trimmed(line).hasPrefix("#") || SheetWords.isPartHeading(text) { return true }
        guard text.count <= 60 else { return false }
        let letters = text.filter(\.isLetter)
        return text.hasSuffix(":") || letters.count >= 3 && letters == letters.uppercased() && letters != letters.lowercased()
    }

    private static func heading(_ text: String) -> String { text.hasSuffix(":") ? String(text.dropLast()) : text }
}
