import Console

/// Rows of text in straight columns, by the cells that a terminal gives them: letters with marks, composed or not, and
/// wide ones.
struct TextTable {
    enum Alignment { case left, right }

    struct Column {
        var head: String
        var alignment = Alignment.left
        /// It gives way where there is little room, down to some cells.
        var isFlexible = false
    }

    /// What a column that gives way keeps.
    private static let least = 10
    private static let gap = 2

    let columns: [Column]
    private(set) var rows: [[String]] = []
    /// Lines under a row, by its number.
    private var notes: [Int: String] = [:]

    init(_ columns: [Column]) { self.columns = columns }

    /// - Parameter note: a line of its own under the row.
    mutating func add(_ row: [String], note: String? = nil) {
        notes[rows.count] = note
        rows.append(row)
    }

    /// In at most so many cells, as far as the columns that give way allow.
    func lines(_ width: Int) -> [String] {
        let widths = widths(width)
        var lines: [String] = []
        if columns.contains(where: { !$0.head.isEmpty }) { lines.append(line(columns.map(\.head), widths)) }
        for (number, row) in rows.enumerated() {
            lines.append(line(row, widths))
            if let note = notes[number] { lines.append("    " + Cells.cut(note, width - 4)) }
        }
        return lines
    }

    /// The cells that its rows need where nothing gives way.
    var fullWidth: Int { needed.reduce(0, +) + Self.gap * (columns.count - 1) }

    private var needed: [Int] {
        columns.indices.map { column in
            rows.reduce(CellWidth.of(columns[column].head)) { max($0, CellWidth.of($1[column])) }
        }
    }

    private func widths(_ width: Int) -> [Int] {
        var widths = needed
        var excess = fullWidth - width
        while excess > 0, let column = columns.indices.filter({ columns[$0].isFlexible && widths[$0] > Self.least })
            .max(by: { widths[$0] < widths[$1] })
        {
            widths[column] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(_ row: [String], _ widths: [Int]) -> String {
        var line = ""
        for (column, text) in row.enumerated() {
            let text = Cells.cut(text, widths[column])
            let space = String(repeating: " ", count: widths[column] - CellWidth.of(text))
            line += columns[column].alignment == .left ? text + space : space + text
            if column < row.count - 1 { line += String(repeating: " ", count: Self.gap) }
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}

/// Text cut and folded by the cells of a terminal.
enum Cells {
    /// At most so many cells, an ellipsis for what was left out.
    static func cut(_ text: String, _ width: Int) -> String {
        guard CellWidth.of(text) > width else { return text }
        var (short, cells) = ("", 1)
        for character in text {
            cells += CellWidth.of(String(character))
            if cells > width { break }
            short.append(character)
        }
        return width > 0 ? short + "…" : ""
    }

    /// Lines that are wider broken at spaces; a word that is wider stays whole. So does a call of the program, from its name
    /// to the end of the line: it is there to be copied.
    static func wrapped(_ text: String, _ width: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var (wrapped, cells) = ("", 0)
            var words = line.split(separator: " ", omittingEmptySubsequences: false)
            if let call = words.firstIndex(of: "runofshow") {
                let whole = line[words[call].startIndex...]
                words[call...] = [whole]
            }
            for (index, word) in words.enumerated() {
                let need = CellWidth.of(String(word))
                let isTooWide = cells > 0 && cells + 1 + need > width
                wrapped += (index == 0 ? "" : isTooWide ? "\n" : " ") + word
                cells = need + (isTooWide || index == 0 ? 0 : cells + 1)
            }
            return wrapped
        }
        return lines.joined(separator: "\n")
    }

    /// Folded at spaces, the second line and those after it set in.
    static func folded(_ text: String, _ width: Int, indent: Int) -> [String] {
        var lines: [String] = []
        var (line, cells) = ("", 0)
        for word in text.split(separator: " ") {
            let word = cut(String(word), width - indent)
            let need = CellWidth.of(word)
            if cells > 0, cells + 1 + need > width {
                lines.append(line)
                (line, cells) = (String(repeating: " ", count: indent) + word, indent + need)
            } else {
                line += (line.isEmpty ? "" : " ") + word
                cells += need + (cells > 0 ? 1 : 0)
            }
        }
        return lines + [line]
    }
}
