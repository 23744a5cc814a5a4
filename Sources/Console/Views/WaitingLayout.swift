import Screens

extension WaitingScreen {
    func draw(_ grid: inout Grid) {
        var area = Area(row: 0, column: 0, rows: grid.size.rows, columns: grid.size.columns)
        let top = area.takeRows(1)
        grid.write(" \(label) ", top, style: Style(.near, bold: true, reversed: true))
        grid.write(clock, top, style: .bold, align: .right)
        let foot = area.takeLastRows(1)
        let row = max(0, area.rows / 2 - 1)
        grid.write(what, area, row: row, style: .bold)
        grid.write(opensByItself, area, row: row + 1)
        grid.write(keys, foot, style: .bold)
    }
}
