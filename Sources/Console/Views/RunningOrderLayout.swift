import Screens

/// Sign, number, title, who, planned and expected start, length, late or early, under the headings of parts.
extension RunningOrderRows {
    /// The rows of the heads over a list of so many rows.
    static func headRows(_ rows: Int) -> Int { rows >= 6 ? 1 : 0 }

    func draw(_ grid: inout Grid, _ area: Area) {
        var area = area
        let columns = OrderColumns(area.columns)
        let head = area.takeRows(Self.headRows(area.rows))
        if head.rows > 0 { columns.drawHeads(heads, &grid, head) }
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
    /// Nil where there is no room for it.
    let who: Int?
    let isNarrow: Bool
    let planned: Int
    let expected: Int
    let length: Int
    let lengthWidth: Int
    let late: Int
    let lateWidth = 12

    init(_ width: Int) {
        isNarrow = width < 70
        lengthWidth = width >= 70 ? 13 : 10
        late = width - lateWidth
        length = late - lengthWidth - 1
        expected = length - (isNarrow ? 6 : 9)
        planned = expected - (isNarrow ? 6 : 9)
        who = width >= 96 ? planned - 22 : nil
    }

    var titleEnd: Int { who ?? planned - 1 }

    func drawHeads(_ heads: RunningOrderRows.Heads, _ grid: inout Grid, _ row: Area) {
        grid.write("#", row, column: number, width: 3, style: .quiet, align: .right)
        grid.write(heads.segment, row, column: title, width: titleEnd - title - 1, style: .quiet)
        if let who { grid.write(heads.who, row, column: who, width: 20, style: .quiet) }
        grid.write(heads.planned, row, column: planned, width: expected - planned, style: .quiet)
        grid.write(heads.expected, row, column: expected, width: length - expected, style: .quiet)
        grid.write(heads.length, row, column: length, width: lengthWidth, style: .quiet, align: .right)
        grid.write(heads.late, row, column: late, width: lateWidth, style: .quiet, align: .right)
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
        let room = columns.titleEnd - columns.title - 1
        let at = grid.write(title, area, row: row, column: columns.title, width: room, style: style)
        if let remark, room - at >= CellWidth.of(remark) + 2 {
            grid.write(remark, area, row: row, column: columns.title + at + 2, style: .quiet)
        }
        if let column = columns.who, let who { grid.write(who, area, row: row, column: column, width: 20, style: style) }
        if let start { grid.write(start == .hard ? "◆" : "▸", area, row: row, column: columns.planned - 1) }
        if let planned {
            grid.write(planned, area, row: row, column: columns.planned, width: columns.expected - columns.planned, style: .quiet)
        }
        if let expected {
            // Cut to the minute.
            let shown = columns.isNarrow ? String(expected.dropLast(3)) : expected
            grid.write(shown, area, row: row, column: columns.expected, style: style)
        }
        if let length {
            // No figure is cut: if `30:00 → 17:48` does not fit, only the new length is shown.
            let close = String(length.filter { $0 != " " })
            let last = length.firstIndex(of: "→").map { String(length[$0...]) } ?? close
            let text = [length, close].first { CellWidth.of($0) <= columns.lengthWidth } ?? last
            let lengthStyle = shrinks == nil ? style : Style(.near)
            grid.write(
                text, area, row: row, column: columns.length, width: columns.lengthWidth, style: lengthStyle, align: .right)
        }
        if let late {
            grid.write(
                late.text, area, row: row, column: columns.late, width: columns.lateWidth,
                style: Style(of: late.tone, bold: late.tone == .late), align: .right)
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
