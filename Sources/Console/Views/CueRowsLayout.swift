import Screens
import TextLayout

extension CueRows {
    func draw(_ grid: inout Grid, _ area: Area) {
        if let none { grid.write(none, area, style: .quiet) }
        for (row, cue) in rows.prefix(area.rows).enumerated() { cue.draw(&grid, area, row, key: key) }
    }

    /// What marks the cue that is called next: the key that calls it, where one column holds it.
    static func mark(_ key: String) -> String { CellWidth.of(key) == 1 ? key : "▸" }
}

extension CueRows.Row {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int, key: String) {
        let style = Style(ofCue: tone)
        if isNext { grid.write(CueRows.mark(key), area, row: row, style: .bold) }
        let figure = [word, figure].filter { !$0.isEmpty }.joined(separator: " ")
        let figureWidth = max(11, CellWidth.of(figure))
        grid.write(figure, area, row: row, column: 2, width: figureWidth, style: style, align: .right)
        let text = (department.map { $0 + " · " } ?? "") + call
        let more = more ?? ""
        let width = area.columns - 3 - figureWidth - (more.isEmpty ? 0 : CellWidth.of(more) + 1)
        grid.write(text, area, row: row, column: 3 + figureWidth, width: width, style: style)
        grid.write(more, area, row: row, style: style, align: .right)
    }
}
