import Screens
import TextLayout

/// One figure, as large as the terminal, and the message if there is one.
extension PresenterScreen: Layout {
    init(_ source: ScreenSource, _ viewer: Viewer, fitting area: Area, covered: Int) { self.init(source, viewer) }

    func draw(_ grid: inout Grid, _ area: Area, covered: Int) {
        guard let countdown else { return }
        var area = area
        if let message { drawMessage(message, &grid, &area) }
        if let next, area.rows >= 12 { grid.write(next, area.takeLastRows(1), style: .quiet, align: .right) }
        let style = Style(of: countdown.tone, bold: true)
        let label = area.takeRows(1)
        let text = countdown.isOver ? " \(countdown.label) " : countdown.label
        grid.write(
            text, label, column: max(0, (label.columns - CellWidth.of(text)) / 2), style: style.reversed(countdown.isOver))
        guard
            let pixel = BlockText.largest(
                for: countdown.slots, columns: area.columns - (countdown.isOver ? 2 : 0), rows: area.rows, narrow: true)
        else {
            grid.write(countdown.figure, area, style: style.reversed(countdown.isOver))
            return
        }
        let whole = BlockText.columns(countdown.slots, pixel)
        let own = BlockText.columns(countdown.figure, pixel)
        let top = max(0, (area.rows - BlockText.rows * pixel.rows) / 2)
        if countdown.isOver {
            BlockText.drawFilled(
                countdown.figure, &grid, area, row: top, column: max(0, (area.columns - whole - 2) / 2), columns: whole + 2, pixel,
                style: style)
            return
        }
        BlockText.draw(
            countdown.figure, &grid, area, row: top, column: max(0, (area.columns - whole) / 2 + whole - own), pixel,
            style: style)
    }

    /// All of it is to be read, though the figure gets smaller: half of the rows at most.
    private func drawMessage(_ message: ScreenText, _ grid: inout Grid, _ area: inout Area) {
        let style = Style(of: message.tone, bold: true, reversed: true)
        let most = max(1, area.rows / 2)
        var lines =
            CellWidth.of(message.text) <= area.columns
            ? [message.text] : CellText.folded(message.text, area.columns - 2, indent: 0)
        if lines.count > most { lines = lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")] }
        let band = area.takeLastRows(max(area.rows / 6, lines.count))
        for row in 0..<band.rows { grid.restyle(band, row: row) { $0 = style } }
        for (row, line) in lines.enumerated() {
            let column = max(0, (band.columns - CellWidth.of(line)) / 2)
            grid.write(line, band, row: (band.rows - lines.count + 1) / 2 + row, column: column, style: style)
        }
    }
}
