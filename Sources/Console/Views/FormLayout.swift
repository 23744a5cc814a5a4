import Screens
import TextLayout

/// A form, or a choice of cues, at the foot of the view: what is on stage and its remaining time stay in sight.
extension FormScreen {
    /// The rows of a view that it takes: a heading, what is filled in, and a line for what is to be known; never those
    /// of what is on stage.
    func rows(of view: Area, _ countdown: Countdown) -> Int {
        let stage = NowBandLayout(countdown, columns: view.columns, rows: view.rows).rows + 1
        return min(rows.count + 2, max(3, view.rows - stage))
    }

    func draw(_ grid: inout Grid, _ view: Area, _ line: Area, rows count: Int) {
        var view = view
        var area = view.takeLastRows(count)
        for row in 0..<area.rows { grid.write(String(repeating: " ", count: area.columns), area, row: row) }
        let head = area.takeRows(1)
        let at = grid.write("── " + heading + " ", head, width: head.columns - 3, style: .bold)
        grid.write(String(repeating: "─", count: max(0, head.columns - at)), head, column: at, style: .quiet)
        let foot = area.takeLastRows(1)
        let fault = drawFields(&grid, area)
        let lines = (fault.map { [ScreenText($0, .refused)] } ?? []) + self.lines
        let last = lines.count > 1 ? 1 : 0
        if last == 1 { grid.write(lines[0].text, foot, column: 2, style: Style(of: lines[0].tone)) }
        if !lines.isEmpty { grid.write(lines[last].text, line, column: 2, style: Style(of: lines[last].tone)) }
    }

    /// - Returns: what is wrong with the field in use, where it does not fit beside it.
    private func drawFields(_ grid: inout Grid, _ area: Area) -> String? {
        var cut: String?
        let labels = rows.map { CellWidth.of($0.label) }.max() ?? 0
        let value = labels == 0 ? 2 : labels + 4
        // The row in use is always in sight.
        let first = min(max(0, focus - area.rows / 2), max(0, rows.count - area.rows))
        for (index, row) in rows.enumerated().dropFirst(first).prefix(area.rows) {
            let at = index - first
            let isInUse = index == focus
            if isInUse { grid.write(">", area, row: at, style: .bold) }
            grid.write(row.label, area, row: at, column: 2, style: isInUse ? .bold : .quiet)
            let fits = row.draw(&grid, area, at, column: value, isInUse: isInUse)
            if isInUse, !fits { cut = row.fault }
        }
        return cut
    }
}

extension FormScreen.Row {
    /// - Returns: whether all of what is wrong could be said.
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ at: Int, column: Int, isInUse: Bool) -> Bool {
        let whole = area.columns - column
        let fault = fault.map { "! " + $0 }
        // What is wrong stands at the field; what is typed gives way to it, and scrolls.
        let room = max(12, whole - (fault.map { CellWidth.of($0) + 2 } ?? 0) - 1)
        var shown = Substring(value)
        if let cursor {
            var before = Substring(value.prefix(cursor))
            while CellWidth.of(String(before)) > room, !shown.isEmpty {
                shown.removeFirst()
                before.removeFirst()
            }
            grid.cursor = (area.row + at, area.column + column + CellWidth.of(String(before)))
            grid.showsCursor = true
        }
        let style = Style(of: tone, bold: isInUse && cursor == nil)
        let width = grid.write(String(shown), area, row: at, column: column, width: room, style: style)
        guard let fault else { return true }
        grid.write(fault, area, row: at, column: column + width + 2, style: Style(.near))
        return column + width + 2 + CellWidth.of(fault) <= area.columns
    }
}
