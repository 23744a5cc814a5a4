import Phrases
import Screens
import Timeline

/// View 1: the running order, the large remaining time, what comes, and the truth about the end.
enum StageManagerView {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        var area = area
        let covered = FormArea(model)?.rows(of: area, model) ?? 0
        let band = NowBand(model, columns: area.columns, rows: area.rows)
        band.draw(model, &grid, area.takeRows(band.rows))
        TimeBar.draw(model, &grid, area.takeRows(1))
        drawNext(model, &grid, area.takeRows(area.rows >= 16 ? 2 : 1))
        let truth = TruthLine(model)
        truth.draw(model, &grid, area.takeRows(1), row: 0)
        if area.rows >= 12 { RangeLine(truth).draw(model.words, &grid, area.takeRows(1)) }
        // What a form covers is not drawn under it: the current segment stays in sight.
        area.rows = max(0, area.rows - covered)
        drawBody(model, &grid, area)
    }

    /// The next segment: when, what, who; on the second row what must be ready for it.
    private static func drawNext(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let words = model.words
        if model.forecast.phase == .ended { return }
        let label = words.phrases.stage.next + "  "
        let at = grid.write(label, area, style: Style(.quiet, bold: true))
        guard let next = model.forecast.next else {
            grid.write(words.phrases.stage.noNext, area, column: at, style: .quiet)
            return
        }
        let segment = model.state.running.segments[next]
        let start = model.forecast.segments[next].expectedStart.map { model.words.time($0) } ?? ""
        let byItself =
            model.state.nextStartsByItself
            || model.forecast.current.map { model.state.running.figures[$0.number].isAuto } == true
                && !model.state.isWaitingForGo
        let when = byItself ? words.phrases.stage.startsByItself(at: start) : start
        var column = at + grid.write(when + "  ", area, column: at, style: .bold)
        column += grid.write(segment.title, area, column: column, style: .bold)
        if let who = segment.who { grid.write(" · " + who, area, column: column) }
        guard area.rows > 1 else { return }
        let ready =
            [segment.note].compactMap { $0 }
            + model.state.callingOrder(ofSegment: next, model.forecast).prefix(3).map {
                model.state.running.cues[$0].call
            }
        grid.write(ready.joined(separator: " · "), area, row: 1, column: at, style: .quiet)
    }

    private static func drawBody(_ model: Model, _ grid: inout Grid, _ area: Area) {
        var area = area
        if area.columns >= 110 {
            let list = area.takeColumns(area.columns * 62 / 100, gap: 2)
            RunningOrderList(model, rows: list.rows).draw(&grid, list)
            grid.write(model.words.phrases.cues.title, area.takeRows(1), style: Style(.quiet, bold: true))
            CueList(model, rows: area.rows).draw(&grid, area)
        } else {
            let cues = area.takeLastRows(area.rows >= 8 ? 3 : area.rows >= 5 ? 2 : 1)
            RunningOrderList(model, rows: area.rows).draw(&grid, area)
            CueList(model, rows: cues.rows).draw(&grid, cues)
        }
    }
}
