import TextLayout
import Timeline

@testable import Console

extension Grid {
    /// A row as it is read: of a wide cell the right half is no text of its own.
    func text(row: Int) -> String {
        var text = String.UnicodeScalarView()
        for cell in self.row(row) where cell.width > 0 { text.append(contentsOf: cell.glyph.scalars) }
        return String(text)
    }

    var text: [String] { (0..<size.rows).map(text(row:)) }

    func contains(_ text: String) -> Bool { self.text.contains { $0.contains(text) } }

    /// Why it is no screen that a terminal could show; nil where it is.
    var fault: String? {
        if cells.count != size.columns * size.rows { return "\(cells.count) cells at \(size)" }
        for number in 0..<size.rows {
            let cells = Array(row(number))
            var at = 0
            while at < cells.count {
                let cell = cells[at]
                if cell.width == 0 { return "half a cell at row \(number), column \(at)" }
                if cell.width == 2, at + 1 == cells.count || cells[at + 1].width != 0 {
                    return "a wide cell is cut at row \(number), column \(at)"
                }
                if CellWidth.of(cell.glyph.base) != Int(cell.width) {
                    return "\(cell.glyph.base.value) is not \(cell.width) wide at row \(number), column \(at)"
                }
                if !(" "..."~").contains(cell.glyph.base), cell.glyph.base.properties.generalCategory == .control {
                    return "a control at row \(number)"
                }
                at += Int(cell.width)
            }
        }
        if let cursor, cursor.row < 0 || cursor.row >= size.rows || cursor.column < 0 || cursor.column >= size.columns {
            return "the cursor is at \(cursor)"
        }
        return nil
    }

    /// The columns of a row that hold what `isMeant` asks for.
    func columns(row: Int, where isMeant: (Cell) -> Bool) -> [Int] {
        self.row(row).enumerated().filter { isMeant($0.element) }.map(\.offset)
    }
}

extension Grid {
    /// A grid with one text written by `draw`.
    static func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Grid, Area) -> Void) -> Grid {
        var grid = Grid(Size(columns: columns, rows: rows))
        draw(&grid, Area(row: 0, column: 0, rows: rows, columns: columns))
        return grid
    }
}
