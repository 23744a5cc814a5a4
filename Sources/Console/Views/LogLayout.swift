import Screens

extension LogScreen: Layout {
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int) {
        self.init(source, viewer, rows: area.rows)
    }

    func draw(_ grid: inout Grid, _ area: Area, covered: Int) {
        if let none { grid.write(none, area, style: .quiet) }
        let who = min(16, max(6, area.columns / 6))
        for (row, line) in rows.enumerated() {
            grid.write(line.time, area, row: row, style: .quiet)
            grid.write(line.who, area, row: row, column: 9, width: who, style: .quiet)
            grid.write(line.text, area, row: row, column: 10 + who, style: Style(of: line.tone))
        }
        if let newer { grid.write(" \(newer) ", area, row: area.rows - 1, style: .bold, align: .right) }
    }
}
