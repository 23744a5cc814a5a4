import Screens
import TextLayout

/// Where the band of what is on stage has what: the remaining time as large as the space allows.
struct NowBandLayout {
    let countdown: Countdown
    let pixel: BlockText.Pixel?
    private let hasLabelRow: Bool

    /// - Parameter rows: of the whole view; the digits take a third of it at most.
    init(_ countdown: Countdown, columns: Int, rows: Int) {
        self.countdown = countdown
        let room = (columns: columns * 6 / 10, rows: max(BlockText.rows, rows / 3))
        // Narrow digits rather than none: on the smallest screen those of an hour and more.
        pixel =
            BlockText.largest(for: countdown.slots, columns: room.columns, rows: room.rows)
            ?? BlockText.largest(for: countdown.slots, columns: room.columns, rows: room.rows, narrow: true)
        hasLabelRow = rows >= 18
    }

    var rows: Int { (pixel.map { $0.rows * BlockText.rows } ?? 2) + (hasLabelRow ? 1 : 0) }

    func draw(_ band: NowBand, _ grid: inout Grid, _ area: Area) {
        var area = area
        let isLabelled = hasLabelRow && area.columns >= Self.labelledColumns
        let style = Style(of: countdown.tone, bold: true)
        let badge = countdown.isOver ? " \(countdown.label) " : countdown.label
        if hasLabelRow {
            let row = area.takeRows(1)
            let at = grid.write(badge, row, style: style.reversed(countdown.isOver))
            grid.write(countdown.detail, row, column: at + 2)
            if isLabelled { drawFocusLabel(band.focus, &grid, row, from: at + 2 + CellWidth.of(countdown.detail) + 2) }
        }
        let digits = pixel.map { BlockText.columns(countdown.slots, $0) + (countdown.isOver ? 2 : 0) } ?? 0
        let figure = area.takeColumns(digits, gap: 2)
        if let pixel, countdown.isOver {
            BlockText.drawFilled(countdown.figure, &grid, figure, columns: digits, pixel, style: style)
        } else if let pixel {
            // Right-aligned in its slots: the seconds never move.
            let own = BlockText.columns(countdown.figure, pixel)
            BlockText.draw(countdown.figure, &grid, figure, column: max(0, digits - own), pixel, style: style)
        } else {
            area.column += grid.write(countdown.figure, area, style: style.reversed(countdown.isOver)) + 2
            area.columns = max(0, area.columns - CellWidth.of(countdown.figure) - 2)
        }
        drawFocus(band, &grid, &area, isLabelled: isLabelled)
        var lines = lines(band)
        if !hasLabelRow {
            // That it waits for a go is not cut off: it has a line for itself where there is no room beside the label.
            let label = [badge, countdown.detail]
            let isCut = countdown.waitsForGo && CellWidth.of(label.joined(separator: "  ")) > area.columns
            lines.insert(contentsOf: (isCut ? label : [label.joined(separator: "  ")]).map { ($0, style.reversed(false)) }, at: 0)
        }
        for (row, line) in lines.prefix(area.rows).enumerated() {
            grid.write(line.text, area, row: row, style: line.style)
        }
    }

    private func lines(_ band: NowBand) -> [(text: String, style: Style)] {
        let sign = band.title?.tone == .onStage ? "▶ " : ""
        // What is used is bold, as all figures that count.
        return [
            band.title.map { (sign + $0.text, Style(of: $0.tone, bold: true)) }, band.used.map { ($0, .bold) },
            band.who.map { ($0, .plain) }, band.note.map { ($0, .quiet) },
        ].compactMap { $0 }
    }

    /// Room of the small block figures beside the text: `00:00` in pixels of one cell.
    private static let endColumns = 18

    /// From so many columns on the row of labels has room for that of ``drawFocus(_:_:_:isLabelled:)``.
    private static let labelledColumns = 72

    private func hasEnd(_ area: Area) -> Bool { area.columns >= 20 + Self.endColumns && area.rows >= BlockText.rows }

    /// The label over the block figure of ``drawFocus(_:_:_:isLabelled:)``, in the row of labels: LATE, the hard time, when it is
    /// planned and expected.
    private func drawFocusLabel(_ point: HardTimeSummary.Point?, _ grid: inout Grid, _ row: Area, from left: Int) {
        guard let point else { return }
        let width = CellWidth.of(point.word)
        grid.write(point.word, row, column: row.columns - width, style: Style(of: point.tone, bold: true))
        let room = max(0, row.columns - width - 1 - left)
        let texts = ["\(point.title) \(point.time) → \(point.expected)", "\(point.title) \(point.time)"]
        let text = texts.first { CellWidth.of($0) <= room } ?? texts[1]
        let own = min(CellWidth.of(text), room)
        grid.write(text, row, column: row.columns - width - 1 - own, width: own, style: .quiet)
    }

    /// On the right, in blocks: late or early at the hard time that matters; below it, where there is room, ON AIR. Late and early
    /// look alike without their word: where no label stands over it, it stands beside it.
    private func drawFocus(_ band: NowBand, _ grid: inout Grid, _ area: inout Area, isLabelled: Bool) {
        guard let point = band.focus else { return }
        let whole = area
        let style = Style(of: point.tone, bold: true)
        let roomy = area.rows >= 2 * BlockText.rows && area.columns >= 40 + 36
        let pixel = roomy ? BlockText.Pixel(columns: 2, rows: 1) : BlockText.Pixel(columns: 1, rows: 1)
        let columns = max(Self.endColumns, BlockText.columns(point.figure, pixel))
        let word = isLabelled ? "" : point.word + " "
        guard hasEnd(area), area.columns >= 20 + columns + CellWidth.of(word) else {
            guard hasLabelRow, area.rows > 1, area.columns >= 20 else { return }
            // Too long for blocks: still where it always is.
            let own = Area(row: area.row, column: area.column, rows: 1, columns: area.columns)
            let text = isLabelled ? point.figure : point.verdict
            grid.write(text, own, style: style, align: .right)
            area.columns -= CellWidth.of(text) + 2
            return
        }
        let end = Area(row: area.row, column: area.column + area.columns - columns, rows: area.rows, columns: columns)
        area.columns -= columns + 2
        if !word.isEmpty {
            grid.write(word, area, style: style, align: .right)
            area.columns -= CellWidth.of(word)
        }
        BlockText.draw(
            point.figure, &grid, end, column: columns - BlockText.columns(point.figure, pixel), pixel, style: style)
        guard let onAir = band.onAir else { return }
        // The state that the whole room asks for first: in blocks where there is room, else as a banner.
        if area.rows > 2 * BlockText.rows {
            let air = Area(
                row: area.row + BlockText.rows + 1, column: area.column, rows: BlockText.rows,
                columns: whole.columns)
            let width = min(air.columns, BlockText.columns(onAir.sign, pixel) + 2)
            BlockText.drawFilled(
                onAir.sign, &grid, air, column: air.columns - width, columns: width, pixel, style: Style(.onAir, bold: true))
        } else if area.rows >= BlockText.rows + 4 {
            let banner = Area(row: end.row + BlockText.rows + 1, column: end.column, rows: 3, columns: end.columns)
            grid.write(" " + onAir.text, banner, row: 1, style: Style(.onAir, bold: true))
            for row in 0..<banner.rows { grid.restyle(banner, row: row) { $0 = Style(.onAir, bold: true, reversed: true) } }
        }
    }
}
