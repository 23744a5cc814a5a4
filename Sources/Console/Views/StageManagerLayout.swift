import Screens
import TextLayout

extension StageManagerScreen: Layout {
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int) {
        let areas = StageManagerAreas(Countdown(source), area, covered: covered, lanes: LaneRows(source))
        let orderRows = areas.order.rows - RunningOrderRows.headRows(areas.order.rows)
        self.init(source, viewer, orderRows: orderRows, cueRows: areas.cues.rows)
    }

    func draw(_ grid: inout Grid, _ area: Area, covered: Int) {
        let areas = StageManagerAreas(now.countdown, area, covered: covered, lanes: lanes)
        areas.bandLayout.draw(now, &grid, areas.band)
        bar?.draw(&grid, areas.bar)
        next?.draw(&grid, areas.next)
        truth.draw(&grid, areas.truth)
        if areas.ranges.rows > 0 { truth.drawRanges(&grid, areas.ranges) }
        order.draw(&grid, areas.order)
        cues.drawHeads(&grid, areas.cueTitle)
        cues.draw(&grid, areas.cues)
        lanes?.draw(&grid, areas.lanes)
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
    let lanes: Area

    init(_ countdown: Countdown, _ area: Area, covered: Int, lanes rows: LaneRows?) {
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
            lanes = area.takeLastRows(rows.map { min($0.rows.count + 1, area.rows / 3) } ?? 0)
            cues = area
        } else {
            cues = area.takeLastRows(area.rows >= 8 ? 3 : area.rows >= 5 ? 2 : 1)
            cueTitle = area.takeLastRows(area.rows >= 7 ? 1 : 0)
            lanes = area.takeRows(0)
            order = area
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
        var width = area.columns
        if let mark, CellWidth.of(mark.text) + 40 <= area.columns {
            grid.write(mark.text, area, style: Style(.quiet, bold: mark.isFlagged), align: .right)
            width -= CellWidth.of(mark.text) + 2
        }
        var column = at + grid.write(when + "  ", area, column: at, style: .bold)
        column += grid.write(title, area, column: column, width: width - column, style: .bold)
        if let shrinks { column += grid.write("  " + shrinks, area, column: column, width: width - column, style: Style(.near)) }
        if let who { grid.write(" · " + who, area, column: column, width: width - column) }
        if area.rows > 1 { grid.write(ready, area, row: 1, column: at, style: .quiet) }
    }
}

extension LaneRows {
    /// Of each lane what is on, or what comes next, under a title.
    func draw(_ grid: inout Grid, _ area: Area) {
        guard area.rows > 1 else { return }
        grid.write(title, area, style: Style(.quiet, bold: true))
        for (row, item) in rows.prefix(area.rows - 1).enumerated() {
            let style = item.isOn ? Style(.current) : .quiet
            let width = max(0, area.columns - CellWidth.of(item.state) - 2)
            grid.write("\(item.isOn ? "▶" : " ") \(item.lane): \(item.title)", area, row: row + 1, width: width, style: style)
            grid.write(item.state, area, row: row + 1, style: style, align: .right)
        }
    }
}
