import Screens
import TextLayout

extension CueSheetScreen: Layout {
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int) {
        self.init(source, viewer, rows: max(0, area.rows - 1))
    }

    func draw(_ grid: inout Grid, _ area: Area, covered: Int) {
        var area = area
        grid.write(heading, area.takeRows(1), style: .bold)
        if let none { grid.write(none, area, style: .quiet) }
        for (row, line) in rows.prefix(area.rows).enumerated() {
            switch line {
            case .segment(let heading): heading.draw(&grid, area, row)
            case .cue(let cue): cue.draw(&grid, area, row, key: key)
            }
            if row == focus { grid.cursor = (area.row + row, area.column) }
        }
    }
}

extension CueSheetHeading {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int) {
        let style = Style(status == .current ? .current : .quiet, bold: true)
        grid.write(status.sign, area, row: row, style: style)
        grid.write(start, area, row: row, column: 2, style: style)
        let width = columns.isEmpty ? nil : max(20, area.columns / 3)
        let at = 12 + grid.write(title, area, row: row, column: 12, width: width, style: style)
        grid.write(columns, area, row: row, column: max(at + 2, area.columns * 4 / 10), style: .quiet)
        if isSelected { grid.restyle(area, row: row) { $0.isReversed = true } }
    }
}

extension CueSheetRow {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int, key: String) {
        let style = Style(ofCue: tone)
        if isNext { grid.write(CueRows.mark(key), area, row: row, style: .bold) }
        grid.write(due, area, row: row, column: 2, width: 8, style: style)
        grid.write(figure, area, row: row, column: 11, width: 8, style: style, align: .right)
        let state = area.columns >= 76 ? 12 : 10
        grid.write(word, area, row: row, column: 20, width: state, style: style)
        let departments = min(18, area.columns / 6)
        grid.write(department, area, row: row, column: 21 + state, width: departments, style: .quiet)
        let caller = area.columns >= 100 ? caller : ""
        let width = area.columns - 22 - state - departments - (caller.isEmpty ? 0 : CellWidth.of(caller) + 1)
        grid.write(call, area, row: row, column: 22 + state + departments, width: width, style: style)
        grid.write(caller, area, row: row, style: .quiet, align: .right)
    }
}
