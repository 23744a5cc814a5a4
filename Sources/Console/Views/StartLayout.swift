import Screens
import TextLayout

extension StartScreen {
    func draw(_ grid: inout Grid) {
        var area = Area(row: 0, column: 0, rows: grid.size.rows, columns: grid.size.columns)
        grid.write("runofshow", area.takeRows(1), style: .bold)
        let foot = area.takeLastRows(1)
        let said = area.takeLastRows(1)
        _ = area.takeRows(1)
        drawRows(&grid, area)
        if let notice { grid.write(notice, said, style: Style(.near)) }
        grid.write(keys, foot, style: .bold)
    }

    private func drawRows(_ grid: inout Grid, _ area: Area) {
        let lines = Self.lines(shows) + [StartLine("", .plain)] + Self.lines(recordings)
        let chosen = lines.firstIndex { $0.isSelected } ?? 0
        let top = max(0, min(chosen - area.rows / 2, lines.count - area.rows))
        for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
            let width = max(0, area.columns - CellWidth.of(line.detail) - 2)
            grid.write(line.text, area, row: row, width: width, style: line.style)
            grid.write(line.detail, area, row: row, style: .quiet, align: .right)
            if line.isSelected, area.columns > 0 {
                grid.restyle(area, row: row) { $0.isReversed = true }
                grid.cursor = (area.row + row, area.column)
            }
        }
    }

    private static func lines(_ part: Part) -> [StartLine] {
        [StartLine(part.title, Style(.quiet, bold: true))] + (part.none.map { [StartLine("  " + $0, .quiet)] } ?? [])
            + part.rows.map {
                var line = StartLine(($0.canResume ? "▶ " : "  ") + $0.title, $0.isFaulty ? Style(.near) : .plain)
                line.detail = $0.detail
                line.isSelected = $0.isSelected
                return line
            }
    }
}

private struct StartLine {
    var text: String
    var style: Style
    var detail = ""
    var isSelected = false

    init(_ text: String, _ style: Style) { (self.text, self.style) = (text, style) }
}
