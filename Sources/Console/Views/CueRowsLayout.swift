import Screens
import TextLayout

extension CueRows {
    func draw(_ grid: inout Grid, _ area: Area) {
        if let none { grid.write(none, area, style: .quiet) }
        let columns = figureColumns
        for (row, cue) in rows.prefix(area.rows).enumerated() { cue.draw(&grid, area, row, key: key, figure: columns) }
    }

    /// The title and the heads of the columns.
    func drawHeads(_ grid: inout Grid, _ area: Area) {
        guard area.rows > 0 else { return }
        let at = grid.write(title, area, style: Style(.quiet, bold: true))
        let end = 2 + figureColumns
        if at + 2 + CellWidth.of(heads.figure) <= end {
            grid.write(heads.figure, area, column: at + 2, width: end - at - 2, style: .quiet, align: .right)
        }
        grid.write(heads.call, area, column: max(at + 2, end + 1), style: .quiet)
    }

    /// One width for all, so that the calls stand under one another.
    private var figureColumns: Int { max(11, rows.map { CellWidth.of($0.wordAndFigure) }.max() ?? 0) }

    /// What marks the cue that is called next: the key that calls it, where one column holds it.
    static func mark(_ key: String) -> String { CellWidth.of(key) == 1 ? key : "▸" }
}

extension CueRows.Row {
    fileprivate var wordAndFigure: String { [word, figure].filter { !$0.isEmpty }.joined(separator: " ") }

    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int, key: String, figure figureWidth: Int) {
        let style = Style(ofCue: tone)
        if isNext { grid.write(CueRows.mark(key), area, row: row, style: .bold) }
        grid.write(wordAndFigure, area, row: row, column: 2, width: figureWidth, style: style, align: .right)
        let text = (department.map { $0 + " · " } ?? "") + call
        let more = more ?? ""
        let width = area.columns - 3 - figureWidth - (more.isEmpty ? 0 : CellWidth.of(more) + 1)
        grid.write(text, area, row: row, column: 3 + figureWidth, width: width, style: style)
        grid.write(more, area, row: row, style: style, align: .right)
    }
}
