package struct Size: Sendable, Hashable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A screen: what a view makes and a terminal shows.
package struct Grid: Sendable, Equatable {
    package let size: Size
    package private(set) var cells: [Cell]
    /// Where the cursor is parked: on the current row, for screen readers, or where something is typed.
    package var cursor: (row: Int, column: Int)? = nil
    /// Whether the cursor is to be seen: only where something is typed.
    package var showsCursor = false

    package init(_ size: Size) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    package static func == (a: Grid, b: Grid) -> Bool {
        a.size == b.size && a.showsCursor == b.showsCursor && a.cursor?.row == b.cursor?.row && a.cursor?.column == b.cursor?.column
            && a.cells == b.cells
    }

    package func row(_ row: Int) -> ArraySlice<Cell> {
        cells[(row * size.columns)..<((row + 1) * size.columns)]
    }

    /// The rows that are not as they were on a screen of the same size.
    package func rows(changedSince before: Grid) -> [Int] {
        (0..<size.rows).filter { row in
            let places = (row * size.columns)..<((row + 1) * size.columns)
            return places.contains { cells[$0] != before.cells[$0] }
        }
    }

    /// Of a row, what stands in its first so many columns: cells that are alike together, without the right halves of
    /// wide ones.
    package func runs(row: Int, columns: Int) -> [(cell: Cell, count: Int)] {
        var runs: [(cell: Cell, count: Int)] = []
        for cell in self.row(row).prefix(columns) where cell.width > 0 {
            if let last = runs.last, last.cell == cell { runs[runs.count - 1].count += 1 } else { runs.append((cell, 1)) }
        }
        return runs
    }

    package subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

    /// Puts one cell down. What does not fit is left out; of a wide cell that is cut in two a blank is left.
    /// - Returns: where it is, for ``add(mark:to:)``; nil where it was left out.
    @discardableResult
    mutating func put(_ glyph: Glyph, width: Int, row: Int, column: Int, style: Style) -> Int? {
        guard row >= 0, row < size.rows, column >= 0, column + width <= size.columns, width > 0 else { return nil }
        let at = row * size.columns + column
        if cells[at].width != 1 { mend(at, row: row) }
        if width == 2 { mend(at + 1, row: row) }
        cells[at] = Cell(glyph: glyph, style: style, width: UInt8(width))
        if width == 2 { cells[at + 1] = Cell(glyph: .blank, style: style, width: 0) }
        return at
    }

    mutating func add(mark: Unicode.Scalar, to index: Int) { cells[index].glyph.add(mark: mark) }

    /// Blanks the other half of a wide cell that is about to be written over.
    private mutating func mend(_ at: Int, row: Int) {
        if cells[at].width == 0, at > row * size.columns { cells[at - 1] = Cell(glyph: .blank, style: cells[at].style) }
        if cells[at].width == 2, at + 1 < (row + 1) * size.columns {
            cells[at + 1] = Cell(glyph: .blank, style: cells[at].style)
        }
    }

    mutating func setCell(_ index: Int, _ cell: Cell) { cells[index] = cell }

    mutating func restyle(row: Int, columns: Range<Int>, _ alter: (inout Style) -> Void) {
        guard row >= 0, row < size.rows else { return }
        for column in columns.clamped(to: 0..<size.columns) { alter(&cells[row * size.columns + column].style) }
    }
}
