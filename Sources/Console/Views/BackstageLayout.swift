import Screens
import TextLayout

extension BackstageScreen: Layout {
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int) {
        self.init(source, viewer, rows: max(0, area.rows - Self.stageRows(area) - 1))
    }

    private static func stageRows(_ area: Area) -> Int { area.rows >= 10 ? 3 : 2 }

    func draw(_ grid: inout Grid, _ area: Area, covered: Int) {
        var area = area
        let stage = area.takeRows(Self.stageRows(area))
        now.draw(&grid, stage, 0, Style(.current, bold: true), Style(of: now.tone, bold: true))
        next?.draw(&grid, stage, 1, .plain, .plain)
        grid.write(heading, area.takeRows(1), style: Style(.quiet, bold: true))
        if let none { grid.write(none, area, style: .quiet) }
        for (row, item) in rows.prefix(area.rows).enumerated() { item.draw(&grid, area, row) }
    }
}

extension BackstageScreen.Line {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int, _ style: Style, _ figureStyle: Style) {
        let width = max(0, area.columns - CellWidth.of(figure) - 2)
        grid.write(label + "  " + title, area, row: row, width: width, style: style)
        grid.write(figure, area, row: row, style: figureStyle, align: .right)
    }
}

extension BackstageScreen.Row {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int) {
        let style = Style(of: tone, bold: tone == .onStage || tone == .near)
        let sign =
            switch status {
            case .on: "▶"
            case .over: "✓"
            case .waiting: " "
            }
        grid.write(sign, area, row: row, style: style)
        grid.write(expected, area, row: row, column: 2, width: 8, style: style)
        grid.write(figure, area, row: row, column: 11, width: 10, style: Style(of: tone, bold: true), align: .right)
        grid.write(title, area, row: row, column: 23, width: max(0, area.columns - 24 - CellWidth.of(moved)), style: style)
        grid.write(moved, area, row: row, style: Style(.near, bold: true), align: .right)
    }
}
