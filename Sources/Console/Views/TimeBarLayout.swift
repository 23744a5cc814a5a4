import Screens

/// Each part of it has a sign of its own, so that the bar reads without colours.
extension TimeBar {
    func draw(_ grid: inout Grid, _ area: Area) {
        guard area.rows > 0, area.columns > 0 else { return }
        func column(_ span: Int) -> Int { min(area.columns, max(0, span) * area.columns / whole) }
        let used = column(min(elapsed, length))
        let end = column(length)
        let near = column(near)
        let last = column(last)
        for at in 0..<area.columns {
            let (sign, role): (Unicode.Scalar, Style.ColourRole) =
                if at >= end { ("▓", .over) } else if at < used {
                    ("█", at >= last ? .over : at >= near ? .near : .calm)
                } else if at >= last { ("▒", .over) } else if at >= near { ("▒", .near) } else { ("░", .quiet) }
            grid.put(Glyph(sign), width: 1, row: area.row, column: area.column + at, style: Style(role))
        }
        if isOver, end < area.columns {
            grid.put(Glyph("│"), width: 1, row: area.row, column: area.column + end, style: Style(.over, bold: true))
        }
    }
}
