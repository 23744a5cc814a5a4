import Screens
import TextLayout

extension CueSheetScreen: Layout {
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int) {
        self.init(source, viewer, rows: max(0, area.rows - 2))
    }

    func draw(_ grid: inout Grid, _ area: Area, covered: Int) {
        var area = area
        grid.write(heading, area.takeRows(1), style: .bold)
        let head = area.takeRows(1)
        if none == nil { CueSheetColumns(area.columns).drawHeads(heads, &grid, head) }
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

/// Where the columns of the cue sheet stand.
private struct CueSheetColumns {
    let due = 2
    let figure = 11
    let state = 20
    let department: Int
    let departmentWidth: Int
    let call: Int
    let hasCaller: Bool

    init(_ width: Int) {
        department = state + (width >= 76 ? 14 : 11)
        departmentWidth = min(18, width / 6)
        call = department + departmentWidth + 1
        hasCaller = width >= 100
    }

    func drawHeads(_ heads: CueSheetScreen.Heads, _ grid: inout Grid, _ row: Area) {
        grid.write(heads.due, row, column: due, style: .quiet)
        grid.write(heads.figure, row, column: figure, width: 8, style: .quiet, align: .right)
        grid.write(heads.state, row, column: state, width: department - state - 1, style: .quiet)
        grid.write(heads.department, row, column: department, width: departmentWidth, style: .quiet)
        grid.write(heads.call, row, column: call, style: .quiet)
        if hasCaller { grid.write(heads.caller, row, style: .quiet, align: .right) }
    }
}

extension CueSheetRow {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int, key: String) {
        let style = Style(ofCue: tone)
        let columns = CueSheetColumns(area.columns)
        if isNext { grid.write(CueRows.mark(key), area, row: row, style: .bold) }
        grid.write(due, area, row: row, column: columns.due, width: 8, style: style)
        grid.write(figure, area, row: row, column: columns.figure, width: 8, style: style, align: .right)
        grid.write(word, area, row: row, column: columns.state, width: columns.department - columns.state - 1, style: style)
        grid.write(department, area, row: row, column: columns.department, width: columns.departmentWidth, style: .quiet)
        let caller = columns.hasCaller ? caller : ""
        let width = area.columns - columns.call - (caller.isEmpty ? 0 : CellWidth.of(caller) + 1)
        grid.write(call, area, row: row, column: columns.call, width: width, style: style)
        grid.write(caller, area, row: row, style: .quiet, align: .right)
    }
}
