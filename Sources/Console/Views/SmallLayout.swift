import Screens

/// Too small for a view: the clock, the remaining time and what is needed, in that order.
struct SmallLayout {
    let frame: ScreenFrame
    let source: ScreenSource
    let model: Model

    func draw(_ grid: inout Grid, _ area: Area) {
        let countdown = Countdown(source)
        let style = Style(of: countdown.tone, bold: true, reversed: countdown.isOver)
        if area.rows == 1 {
            // The sign says the same where the word and the clock do not fit.
            let fits = CellWidth.of(countdown.spoken) + 1 + CellWidth.of(frame.clock) <= area.columns
            let at = grid.write(fits ? countdown.spoken : countdown.figure, area, style: style)
            grid.write(frame.clock, area, column: at + 1)
            return
        }
        let at = grid.write(frame.clock, area) + 1
        // Whatever else there is no room for: nobody is to take it for the show.
        if frame.mode.tone == .rehearsal {
            grid.write(frame.mode.shortText, area, column: at, style: Style(.rehearsal, bold: true, reversed: true))
        }
        grid.write(countdown.spoken, area, row: 1, style: style)
        grid.write(model.tooSmall(grid.size), area, row: 2, style: .quiet)
        if case .question(let text, _) = frame.prompt {
            grid.write(text, area, row: 3, style: .bold)
        } else if case .form(let form) = frame.prompt {
            // There is no room for the typed text, but there must be for the way out.
            grid.write(form.heading, area, row: 3, style: .bold)
            grid.write(frame.keys.sentence ?? "", area, row: 4)
        } else if let notice = model.notice {
            grid.write(notice.text, area, row: 3)
        }
    }
}
