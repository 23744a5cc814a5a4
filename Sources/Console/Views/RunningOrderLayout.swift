import Screens
import TextLayout

/// Sign, number, title, planned and expected start, length, over or under, under the headings of parts.
extension RunningOrderRows {
    func draw(_ grid: inout Grid, _ area: Area) {
        let columns = OrderColumns(area.columns)
        for (row, line) in rows.prefix(area.rows).enumerated() {
            switch line {
            case .part(let part): part.draw(&grid, area, row)
            case .segment(let segment): segment.draw(&grid, area, row, columns)
            }
        }
    }
}

/// Where the columns stand; on a narrow screen without seconds.
private struct OrderColumns {
    let number = 2
    let title = 6
    let isNarrow: Bool
    let planned: Int
    let expected: Int
    let length: Int
    let late: Int

    init(_ width: Int) {
        isNarrow = width < 70
        late = width - 14
        length = late - 8
        expected = length - (isNarrow ? 6 : 9)
        planned = expected - 7
    }
}

extension PartRow {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int) {
        let width = max(0, area.columns - CellWidth.of(ends) - 2)
        grid.write(part, area, row: row, width: width, style: Style(.quiet, bold: true))
        grid.write(ends, area, row: row, style: .quiet, align: .right)
    }
}

extension SegmentRow {
    fileprivate func draw(_ grid: inout Grid, _ area: Area, _ row: Int, _ columns: OrderColumns) {
        let style = status.style
        grid.write(status.sign, area, row: row, style: style)
        grid.write(String(number), area, row: row, column: columns.number, width: 3, style: .quiet, align: .right)
        grid.write(title, area, row: row, column: columns.title, width: columns.planned - columns.title - 2, style: style)
        if let start { grid.write(start == .hard ? "◆" : "▸", area, row: row, column: columns.planned - 1) }
        if let planned { grid.write(planned, area, row: row, column: columns.planned, style: .quiet) }
        if let expected {
            // Cut to the minute.
            let shown = columns.isNarrow ? String(expected.dropLast(3)) : expected
            grid.write(shown, area, row: row, column: columns.expected, style: style)
        }
        if let length {
            grid.write(length, area, row: row, column: columns.length, width: 7, style: style, align: .right)
        }
        if let late {
            let isOnStage = status == .current || status == .held
            grid.write(
                late.text, area, row: row, column: columns.late, width: 14, style: Style(of: late.tone, bold: isOnStage),
                align: .right)
        }
        if isSelected { grid.restyle(area, row: row) { $0.isReversed = true } }
        if isInFocus { grid.cursor = (area.row + row, area.column) }
    }
}

extension SegmentRow.Status {
    /// Signs say what colours say.
    var sign: String {
        switch self {
        case .current: "▶"
        case .held: "‖"
        case .done: "✓"
        case .skipped: "‒"
        case .upcoming: " "
        }
    }

    fileprivate var style: Style {
        switch self {
        case .current, .held: Style(.current, bold: true)
        case .done, .skipped: .quiet
        case .upcoming: .plain
        }
    }
}
