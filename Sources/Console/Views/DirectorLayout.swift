import Screens

extension DirectorScreen: Layout {
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int) {
        let areas = DirectorAreas(area)
        self.init(
            source, callRows: areas.calls.rows, listRows: max(areas.points.rows, areas.backTimes.rows),
            hasStrip: DayStrip.fits(areas.strip))
    }

    func draw(_ grid: inout Grid, _ area: Area, covered: Int) {
        let areas = DirectorAreas(area)
        drawFigures(&grid, areas.figures)
        drawSegment(&grid, areas.segment)
        calls.draw(&grid, areas.calls)
        var points = areas.points
        if let lanes, points.rows > hardTimes.count + lanes.rows.count + 1 {
            lanes.draw(&grid, points.takeLastRows(lanes.rows.count + 1))
        }
        HardTimesLayout(rows: hardTimes).draw(&grid, points)
        var backTimes = areas.backTimes
        let offered = backTimes.takeLastRows(min(catchUp.lines.count, backTimes.rows / 2))
        for (row, time) in self.backTimes.prefix(backTimes.rows).enumerated() { time.draw(&grid, backTimes, row) }
        for (row, line) in catchUp.lines.prefix(offered.rows).enumerated() {
            grid.write(line, offered, row: row, style: row == 0 ? Style(.near, bold: true) : .plain)
        }
        strip?.draw(&grid, areas.strip)
    }

    /// Side by side; each column as wide as its figure needs, the rest shared.
    private func drawFigures(_ grid: inout Grid, _ area: Area) {
        let needs = figures.map { $0.leastColumns + 3 }
        let spare = max(0, area.columns - needs.reduce(0, +))
        var left = area
        for (index, figure) in figures.enumerated() {
            let isLast = index == figures.count - 1
            let width = isLast ? left.columns : needs[index] + spare * needs[index] / max(1, needs.reduce(0, +))
            var column = left.takeColumns(width)
            if !isLast { column.columns = max(0, column.columns - 3) }
            figure.draw(&grid, column)
        }
    }

    private func drawSegment(_ grid: inout Grid, _ area: Area) {
        var at = 0
        if let title {
            at = grid.write("▶ \(title)", area, width: area.columns * 6 / 10, style: Style(.current, bold: true)) + 2
        }
        guard let next, next.none == nil else { return }
        at += grid.write(next.label + " " + next.start + " ", area, column: at, style: .bold)
        at += grid.write(next.title, area, column: at, style: .bold)
        if let shrinks = next.shrinks { grid.write("  " + shrinks, area, column: at, style: Style(.near)) }
    }
}

private struct DirectorAreas {
    let figures: Area
    let segment: Area
    let calls: Area
    let points: Area
    let backTimes: Area
    let strip: Area

    init(_ area: Area) {
        var area = area
        // A third of the view, and a label over the blocks; whole heights of blocks only.
        figures = area.takeRows(1 + max(BlockText.rows, area.rows * 2 / 5 / BlockText.rows * BlockText.rows))
        segment = area.takeRows(1)
        let isRoomy = area.rows >= 12
        strip = area.takeLastRows(area.rows >= 9 ? 4 : area.rows >= 6 ? 2 : 0)
        calls = area.takeRows(area.rows >= 16 ? 5 : isRoomy ? 4 : 3)
        if isRoomy { _ = area.takeRows(1) }
        if area.columns >= 76 {
            points = area.takeColumns(area.columns / 2, gap: 2)
            backTimes = area
        } else {
            points = area
            backTimes = area.takeRows(0)
        }
    }
}
