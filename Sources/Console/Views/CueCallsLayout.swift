import Screens
import TextLayout

extension CueCalls {
    func draw(_ grid: inout Grid, _ area: Area) {
        var area = area
        if area.rows >= 5 {
            let head = area.takeRows(1)
            grid.write(heads.figure, head, width: 8, style: .quiet, align: .right)
            grid.write(heads.call, head, column: 20 + CueCalls.stateExtra, style: .quiet)
        }
        if let none { grid.write(none, area, style: .quiet) }
        for (row, call) in rows.prefix(area.rows).enumerated() { call.draw(&grid, area, row) }
    }
}

extension CueCalls {
    /// How much wider the column of words is than ten columns.
    static let stateExtra = 4
}

extension CueCalls.Row {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int) {
        let extra = CueCalls.stateExtra
        let isLit = tone == .due || tone == .standby || tone == .overdue
        let style = Style(of: tone, bold: tone != .plain && tone != .waiting)
        grid.write(figure, area, row: row, width: 8, style: style, align: .right)
        grid.write(word.isEmpty ? "" : " \(word) ", area, row: row, column: 9, width: 10 + extra, style: style.reversed(isLit))
        let width = area.columns - 20 - extra - (more.isEmpty ? 0 : CellWidth.of(more) + 1)
        grid.write(calls, area, row: row, column: 20 + extra, width: width, style: style)
        grid.write(more, area, row: row, style: .quiet, align: .right)
    }
}
