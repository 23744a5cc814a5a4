import Screens

extension ScreenFrame {
    /// The line of the keys that count now.
    func drawKeys(_ grid: inout Grid, _ area: Area) {
        if let sentence = keys.sentence {
            var at = 0
            if let warning = keys.warning {
                at = grid.write(" \(warning) ", area, style: Style(.near, bold: true, reversed: true)) + 1
            }
            grid.write(sentence, area, column: at, style: .bold)
            return
        }
        var at = 0
        var reserved = keys.reservedColumns
        if let replay {
            var bar = area
            bar.columns = keys.barColumns(of: area.columns)
            replay.draw(&grid, bar)
            at = bar.columns + 2
            reserved -= 2
        }
        for key in keys.keys.dropLast(2) where at + key.columns + reserved <= area.columns { key.draw(&at, &grid, area) }
        for key in keys.keys.suffix(2) { key.draw(&at, &grid, area) }
    }
}

extension KeyHints {
    /// Columns of the last two keys: all keys and leaving have their place whatever else must go.
    fileprivate var reservedColumns: Int { keys.suffix(2).reduce(0) { $0 + $1.columns } }

    /// Columns of a replay's bar in a line of so many.
    func barColumns(of columns: Int) -> Int {
        var bar = max(0, columns - reservedColumns)
        for key in keys.dropLast(2) where bar - key.columns >= ReplayBar.least { bar -= key.columns }
        return bar
    }
}

extension KeyText {
    fileprivate var columns: Int { CellWidth.of(label) + 1 + CellWidth.of(text) + 2 }

    fileprivate func draw(_ at: inout Int, _ grid: inout Grid, _ area: Area) {
        at += grid.write(label, area, column: at, style: .bold) + 1
        at += grid.write(text, area, column: at, style: .quiet) + 2
    }
}
