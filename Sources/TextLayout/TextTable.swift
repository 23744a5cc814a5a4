/// Text in aligned columns. Widths are in terminal cells, for combining marks (composed or not) and wide characters.
package struct TextTable {
    package enum Alignment { case left, right }

    package struct Column {
        package var head: String
        package var alignment: Alignment
        /// The column shrinks if there is little room.
        package var isFlexible: Bool

        package init(head: String, alignment: Alignment = .left, isFlexible: Bool = false) {
            self.head = head
            self.alignment = alignment
            self.isFlexible = isFlexible
        }
    }

    /// The smallest width of a flexible column.
    private static let minimumWidth = 10
    private static let gap = 2

    package let columns: [Column]
    package private(set) var rows: [[String]] = []
    /// Lines below a row, by its index.
    private var notes: [Int: String] = [:]

    package init(_ columns: [Column]) { self.columns = columns }

    /// - Parameter note: a line below the row.
    package mutating func add(_ row: [String], note: String? = nil) {
        notes[rows.count] = note
        rows.append(row)
    }

    /// At most `width` cells, if the flexible columns allow it.
    package func lines(_ width: Int) -> [String] {
        let widths = widths(width)
        var lines: [String] = []
        if columns.contains(where: { !$0.head.isEmpty }) { lines.append(line(columns.map(\.head), widths)) }
        for (number, row) in rows.enumerated() {
            lines.append(line(row, widths))
            if let note = notes[number] { lines.append("    " + CellText.cut(note, width - 4)) }
        }
        return lines
    }

    /// The width without shrinking.
    package var fullWidth: Int { needed.reduce(0, +) + Self.gap * (columns.count - 1) }

    private var needed: [Int] {
        columns.indices.map { column in
            rows.reduce(CellWidth.of(columns[column].head)) { max($0, CellWidth.of($1[column])) }
        }
    }

    private func widths(_ width: Int) -> [Int] {
        var widths = needed
        var excess = fullWidth - width
        while excess > 0,
            let column = columns.indices.filter({ columns[$0].isFlexible && widths[$0] > Self.minimumWidth })
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
            let text = CellText.cut(text, widths[column])
            let space = String(repeating: " ", count: widths[column] - CellWidth.of(text))
            line += columns[column].alignment == .left ? text + space : space + text
            if column < row.count - 1 { line += String(repeating: " ", count: Self.gap) }
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
