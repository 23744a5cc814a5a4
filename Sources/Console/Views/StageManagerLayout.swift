import Screens

extension StageManagerScreen: Layout {
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int) {
        let areas = StageManagerAreas(Countdown(source), area, covered: covered)
        self.init(source, viewer, orderRows: areas.order.rows, cueRows: areas.cues.rows)
    }

    func draw(_ grid: inout Grid, _ area: Area, covered: Int) {
        let areas = StageManagerAreas(now.countdown, area, covered: covered)
        areas.bandLayout.draw(now, &grid, areas.band)
        bar?.draw(&grid, areas.bar)
        next?.draw(&grid, areas.next)
        truth.draw(&grid, areas.truth)
        if areas.ranges.rows > 0 { truth.drawRanges(&grid, areas.ranges) }
        order.draw(&grid, areas.order)
        if areas.cueTitle.rows > 0 { grid.write(cues.title, areas.cueTitle, style: Style(.quiet, bold: true)) }
        cues.draw(&grid, areas.cues)
    }
}

/// Where each part of it stands; without rows where there is no room.
private struct StageManagerAreas {
    let bandLayout: NowBandLayout
    let band: Area
    let bar: Area
    let next: Area
    let truth: Area
    let ranges: Area
    let order: Area
    let cueTitle: Area
    let cues: Area

    init(_ countdown: Countdown, _ area: Area, covered: Int) {
        var area = area
        bandLayout = NowBandLayout(countdown, columns: area.columns, rows: area.rows)
        band = area.takeRows(bandLayout.rows)
        bar = area.takeRows(1)
        next = area.takeRows(area.rows >= 16 ? 2 : 1)
        truth = area.takeRows(1)
        ranges = area.takeRows(area.rows >= 12 ? 1 : 0)
        // What a form covers is not drawn under it: the current segment stays in sight.
        area.rows = max(0, area.rows - covered)
        if area.columns >= 110 {
            order = area.takeColumns(area.columns * 62 / 100, gap: 2)
            cueTitle = area.takeRows(1)
            cues = area
        } else {
            cues = area.takeLastRows(area.rows >= 8 ? 3 : area.rows >= 5 ? 2 : 1)
            order = area
            cueTitle = area.takeRows(0)
        }
    }
}

extension NextSegment {
    /// When, what, who; on the second row what must be ready for it.
    fileprivate func draw(_ grid: inout Grid, _ area: Area) {
        let at = grid.write(label + "  ", area, style: Style(.quiet, bold: true))
        if let none {
            grid.write(none, area, column: at, style: .quiet)
            return
        }
        var column = at + grid.write(when + "  ", area, column: at, style: .bold)
        column += grid.write(title, area, column: column, style: .bold)
        if let who { grid.write(" · " + who, area, column: column) }
        if area.rows > 1 { grid.write(ready, area, row: 1, column: at, style: .quiet) }
    }
}
