import TextLayout

/// A rectangle of a grid, in which views draw by its own coordinates. Nothing is drawn outside it.
package struct Area: Sendable, Hashable {
    package var row: Int
    package var column: Int
    package var rows: Int
    package var columns: Int

    init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// Takes rows off the top.
    mutating func takeRows(_ count: Int) -> Area {
        let taken = Area(row: row, column: column, rows: min(rows, count), columns: columns)
        row += taken.rows
        rows -= taken.rows
        return taken
    }

    /// Takes rows off the bottom.
    mutating func takeLastRows(_ count: Int) -> Area {
        let taken = min(rows, count)
        rows -= taken
        return Area(row: row + rows, column: column, rows: taken, columns: columns)
    }

    /// Takes columns off the left, and leaves `gap` blank behind them.
    mutating func takeColumns(_ count: Int, gap: Int = 0) -> Area {
        let taken = Area(row: row, column: column, rows: rows, columns: min(columns, count))
        column += taken.columns + gap
        columns = max(0, columns - taken.columns - gap)
        return taken
    }
}

package enum Side: Sendable { case left, right }

extension Grid {
    /// Writes text on a row of an area, cut with an ellipsis where it is longer than `width` (or the area) allows.
    /// - Returns: the cells it took.
    @discardableResult
    mutating func write(
        _ text: String, _ area: Area, row: Int = 0, column: Int = 0, width: Int? = nil, style: Style = .plain,
        align: Side = .left
    ) -> Int {
        guard row >= 0, row < area.rows, column >= 0 else { return 0 }
        let room = max(0, min(width ?? .max, area.columns - column))
        guard room > 0 else { return 0 }
        let whole = CellWidth.of(text)
        var at = area.column + column + (align == .right ? max(0, room - whole) : 0)
        let start = at
        let end = area.column + column + room
        let cut = whole > room
        let last = cut ? end - 1 : end
        /// The cell that marks go to: that of the letter before them.
        var latest: Int?
        for scalar in text.unicodeScalars {
            let width = CellWidth.of(scalar)
            if width == 0 {
                // Joiners and variation selectors belong to no cell: each emoji of a sequence stands by itself.
                if let latest, scalar.properties.generalCategory != .format, !(0xFE00...0xFE0F).contains(scalar.value) {
                    add(mark: scalar, to: latest)
                }
                continue
            }
            if at + width > last { break }
            // Text is made safe where it comes in; what is not would act on the terminal here.
            let glyph = Glyph(CellWidth.isControl(scalar) ? "?" : scalar)
            latest = put(glyph, width: width, row: area.row + row, column: at, style: style)
            at += width
        }
        if cut, at < end {
            put(Glyph("…"), width: 1, row: area.row + row, column: at, style: style)
            at += 1
        }
        return at - start
    }

    /// Gives a whole row of an area one look, text and blanks alike.
    mutating func restyle(_ area: Area, row: Int, _ alter: (inout Style) -> Void) {
        guard row >= 0, row < area.rows else { return }
        restyle(row: area.row + row, columns: area.column..<(area.column + area.columns), alter)
    }
}
