import Screens
import TextLayout

/// In blocks under its label, kept in its slots; in plain bold where there is no room for blocks.
extension BigFigure {
    /// The columns that it needs.
    var leastColumns: Int {
        let digits = BlockText.columns(slots, BlockText.Pixel(columns: 1, rows: 1))
        // Where there is no figure the label is all that is said, as at the end: off air.
        return max(digits + (isFilled ? 2 : 0), figure.isEmpty ? CellWidth.of(shortLabel) + (isBadge ? 2 : 0) : 0)
    }

    func draw(_ grid: inout Grid, _ area: Area) {
        let style = Style(of: tone, bold: true)
        let lamp = Style(of: labelTone, bold: true)
        let isLit = isBadge && labelTone != .offAir
        let fits = CellWidth.of(label) + (isBadge ? 2 : 0) <= area.columns
        let text = fits ? label : shortLabel
        grid.write(isLit ? " \(text) " : text, area, style: lamp.reversed(isLit))
        var body = area
        _ = body.takeRows(1)
        guard !figure.isEmpty else { return }
        let fitting = slots.count >= figure.count ? slots : figure
        guard
            let pixel = BlockText.largest(
                for: fitting, columns: body.columns - (isFilled ? 2 : 0), rows: body.rows, narrow: true)
        else {
            grid.write(isFilled ? " \(figure) " : figure, body, style: style.reversed(isFilled))
            return
        }
        let whole = BlockText.columns(fitting, pixel)
        if isFilled {
            BlockText.drawFilled(figure, &grid, body, columns: whole + 2, pixel, style: style)
            return
        }
        BlockText.draw(
            figure, &grid, body, column: max(0, whole - BlockText.columns(figure, pixel)), pixel, style: style)
    }
}
