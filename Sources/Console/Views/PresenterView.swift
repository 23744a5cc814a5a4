import Screens
import Timeline

/// View 3: one figure, as large as the terminal, and the message if there is one; nothing while it is blanked. For a
/// monitor at the foot of the stage.
enum PresenterView {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        if model.state.isPresenterBlank { return }
        var area = area
        if let message = model.state.message(for: .presenter, at: model.forecast.now) {
            let look = MessageLook(message, model.words, namesAudience: false)
            // All of it is to be read, though the figure gets smaller: half of the rows at most.
            let most = max(1, area.rows / 2)
            var lines =
                CellWidth.of(look.text) <= area.columns
                ? [look.text] : Cells.folded(look.text, area.columns - 2, indent: 0)
            if lines.count > most { lines = lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")] }
            let band = area.takeLastRows(max(area.rows / 6, lines.count))
            for row in 0..<band.rows { grid.restyle(band, row: row) { $0 = look.style } }
            for (row, line) in lines.enumerated() {
                let column = max(0, (band.columns - CellWidth.of(line)) / 2)
                grid.write(line, band, row: (band.rows - lines.count + 1) / 2 + row, column: column, style: look.style)
            }
        }
        let countdown = Countdown(model)
        let style = Style(countdown.tone, bold: true)
        let label = area.takeRows(1)
        let text = countdown.isOver ? " \(countdown.label) " : countdown.label
        grid.write(
            text, label, column: max(0, (label.columns - CellWidth.of(text)) / 2), style: style.reversed(countdown.isOver))
        guard
            let pixel = BlockText.largest(
                for: countdown.slots, columns: area.columns, rows: area.rows, narrow: true)
        else {
            grid.write(countdown.figure, area, style: style)
            return
        }
        let whole = BlockText.columns(countdown.slots, pixel)
        let own = BlockText.columns(countdown.figure, pixel)
        let top = max(0, (area.rows - BlockText.rows * pixel.rows) / 2)
        BlockText.draw(
            countdown.figure, &grid, area, row: top, column: max(0, (area.columns - whole) / 2 + whole - own), pixel,
            style: style)
    }
}
