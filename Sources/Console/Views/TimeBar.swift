import Timeline

/// A segment's time as a bar: what is used, the yellow and the red zone before the end, overtime beyond it.
/// Each has a sign of its own, so that the bar reads without colours.
enum TimeBar {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        guard let current = model.forecast.current, let length = current.length, let remaining = current.remaining, area.rows > 0,
            area.columns > 0
        else { return }
        let warn = model.state.running.segments[current.number].warn ?? model.state.show.warn
        // In overtime the whole bar is the time elapsed, and the end stands inside it.
        let whole = max(length, current.elapsed, 1).count
        func column(_ span: Milliseconds) -> Int { min(area.columns, max(0, span.count) * area.columns / whole) }
        let used = column(min(current.elapsed, length))
        let end = column(length)
        let yellow = column(length - warn.yellow)
        let red = column(length - warn.red)
        for at in 0..<area.columns {
            let (sign, tone): (Unicode.Scalar, Style.Tone) =
                if at >= end { ("▓", .over) } else if at < used {
                    ("█", at >= red ? .over : at >= yellow ? .near : .calm)
                } else if at >= red { ("▒", .over) } else if at >= yellow { ("▒", .near) } else { ("░", .quiet) }
            grid.put(Glyph(sign), width: 1, row: area.row, column: area.column + at, style: Style(tone))
        }
        if remaining < .zero, end < area.columns {
            grid.put(Glyph("│"), width: 1, row: area.row, column: area.column + end, style: Style(.over, bold: true))
        }
    }
}
