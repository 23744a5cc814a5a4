import Phrases
import Screens
import Timeline

/// View 2: on air or not, what the segment has left, over or under at the end; the next cues; hard points, back
/// times and the day as a strip. Nothing on it needs a key.
enum DirectorView {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        var area = area
        drawFigures(model, &grid, area.takeRows(figureRows(area)))
        drawSegment(model, &grid, area.takeRows(1))
        let isRoomy = area.rows >= 12
        let strip = area.takeLastRows(area.rows >= 9 ? 4 : area.rows >= 6 ? 2 : 0)
        CueCalls(model).draw(&grid, area.takeRows(isRoomy ? 4 : 3))
        if isRoomy { _ = area.takeRows(1) }
        var points = area
        var backTimes = area
        if area.columns >= 76 {
            points = backTimes.takeColumns(area.columns / 2, gap: 2)
        } else {
            backTimes.rows = 0
        }
        HardPointList.draw(model, &grid, points)
        let proposal = CatchUpList(model)
        let offered = backTimes.takeLastRows(min(proposal.rows, backTimes.rows / 2))
        BackTimeList.draw(model, &grid, backTimes)
        proposal.draw(&grid, offered)
        DayStrip.draw(model, &grid, strip)
    }

    /// A third of the view, and a label over the blocks; whole heights of blocks only.
    private static func figureRows(_ area: Area) -> Int {
        1 + max(BlockText.rows, area.rows * 2 / 5 / BlockText.rows * BlockText.rows)
    }

    /// Three figures side by side; each column as wide as its figure needs, the rest shared.
    private static func drawFigures(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let figures = [BigFigure(onAir: model), BigFigure(remaining: model), BigFigure(end: model)].compactMap { $0 }
        let least = BlockText.Pixel(columns: 1, rows: 1)
        // Where there is no figure the label is all that is said, as at the end: off air.
        let needs = figures.map { max(BlockText.columns($0.slots, least), $0.figure.isEmpty ? $0.shortLabelColumns : 0) + 3 }
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

    private static func drawSegment(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let words = model.words
        var at = 0
        if let current = model.forecast.current {
            let segment = model.state.running.segments[current.number]
            at = grid.write("▶ \(segment.title)", area, width: area.columns * 6 / 10, style: Style(.current, bold: true)) + 2
        }
        guard let next = model.forecast.next else { return }
        let start = model.forecast.segments[next].expectedStart.map { model.words.time($0) } ?? ""
        at += grid.write(words.phrases.stage.next + " " + start + " ", area, column: at, style: .quiet)
        grid.write(model.state.running.segments[next].title, area, column: at)
    }
}
