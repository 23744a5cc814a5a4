import Screens
import TextLayout

extension CueCalls {
    func draw(_ grid: inout Grid, _ area: Area) {
        if let none { grid.write(none, area, style: .quiet) }
        for (row, call) in rows.prefix(area.rows).enumerated() { call.draw(&grid, area, row) }
    }
}

extension CueCalls.Row {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int) {
        let isLit = tone == .due || tone == .standby
        let style = Style(of: tone, bold: tone != .plain)
        grid.write(figure, area, row: row, width: 8, style: style, align: .right)
        grid.write(word.isEmpty ? "" : " \(word) ", area, row: row, column: 9, width: 10, style: style.reversed(isLit))
        let width = area.columns - 20 - (more.isEmpty ? 0 : CellWidth.of(more) + 1)
        grid.write(calls, area, row: row, column: 20, width: width, style: style)
        grid.write(more, area, row: row, style: .quiet, align: .right)
    }
}
