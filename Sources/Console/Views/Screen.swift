import Phrases
import Screens
import Timeline

/// The whole screen: a pure function of the model and the size.
package enum Screen {
    /// Every view works from this size on.
    package static let least = Size(columns: 60, rows: 16)
    /// The rows around a view: the top line, the line of messages, the line of keys.
    static let frameRows = 3

    package static func draw(_ model: Model, _ size: Size) -> Grid {
        var grid = Grid(size)
        var area = Area(row: 0, column: 0, rows: size.rows, columns: size.columns)
        guard size.columns >= least.columns, size.rows >= least.rows else {
            drawSmall(model, &grid, area)
            return grid
        }
        if isDark(model) { return grid }
        TopLine.draw(model, &grid, area.takeRows(1))
        let keys = area.takeLastRows(1)
        let messages = area.takeLastRows(1)
        if model.help.isOpen {
            HelpView.draw(model, &grid, area)
        } else {
            drawView(model.preview, &grid, area)
        }
        MessageArea.draw(model, &grid, area, messages)
        KeyLine.draw(model, &grid, keys)
        return grid
    }

    /// A presenter's monitor that was blanked shows nothing at all; at the desk the frame stays, and so does what is asked for.
    private static func isDark(_ model: Model) -> Bool {
        model.link != nil && model.view == .presenter && model.state.isPresenterBlank && !model.help.isOpen
            && model.prompt == nil
    }

    private static func drawView(_ model: Model, _ grid: inout Grid, _ area: Area) {
        switch model.view {
        case .manager: StageManagerView.draw(model, &grid, area)
        case .director: DirectorView.draw(model, &grid, area)
        case .presenter: PresenterView.draw(model, &grid, area)
        case .cues: CueSheetView(model).draw(&grid, area)
        case .log: LogView.draw(model, &grid, area)
        case .backstage: BackstageView.draw(model, &grid, area)
        }
    }

    /// Too small for a view: the clock, the remaining time and what is needed, in that order.
    private static func drawSmall(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let countdown = Countdown(model)
        let style = Style(countdown.tone, bold: true)
        let figure = countdown.isOver ? model.words.phrases.hardTimes.over(by: countdown.figure) : countdown.figure
        let clock = model.words.time(model.forecast.now)
        if area.rows == 1 {
            let at = grid.write(figure, area, style: style)
            grid.write(clock, area, column: at + 1)
            return
        }
        let at = grid.write(clock, area) + 1
        // Whatever else there is no room for: nobody is to take it for the show.
        if let mode = TopLine.mode(model, isBrief: true) { grid.write(mode.text, area, column: at, style: mode.style) }
        grid.write(figure, area, row: 1, style: style)
        grid.write(
            model.words.phrases.frame.tooSmall(needs: least.columns, least.rows, has: grid.size.columns, grid.size.rows), area,
            row: 2, style: .quiet)
        if case .question(let question) = model.prompt {
            grid.write(model.words.ask(question.subject) { model.title($0) }, area, row: 3, style: .bold)
        } else if case .form(let form) = model.prompt {
            // What is typed cannot be seen here: how to leave has to be.
            grid.write(model.heading(form.subject), area, row: 3, style: .bold)
            grid.write(model.words.whileFilling, area, row: 4)
        } else if let notice = model.notice {
            grid.write(notice.text, area, row: 3)
        }
    }
}
