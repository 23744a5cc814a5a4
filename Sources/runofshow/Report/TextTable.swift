import Console

/// Rows in columns: the first to the left, the others to the right, each as wide as its widest.
struct TextTable {
    private var rows: [(cells: [String], end: String)] = []
    /// The first column is cut where it is wider than this.
    private static let widest = 40

    /// - Parameter end: what follows the columns.
    mutating func add(_ cells: [String], end: String = "") {
        var cells = cells
        if let first = cells.first { cells[0] = Self.cut(first) }
        rows.append((cells, end))
    }

    var lines: [String] {
        let columns = rows.map(\.cells.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.cells.count ? CellWidth.of($0.cells[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = row.cells.enumerated().map { column, cell in
                let gap = String(repeating: " ", count: widths[column] - CellWidth.of(cell))
                return column == 0 ? cell + gap : "  " + gap + cell
            }.joined()
            if !row.end.isEmpty { line += "  " + row.end }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private static func cut(_ text: String) -> String {
        guard CellWidth.of(text) > widest else { return text }
        var short = text
        while CellWidth.of(short) > widest - 1 { short.removeLast() }
        return short + "…"
    }
}
