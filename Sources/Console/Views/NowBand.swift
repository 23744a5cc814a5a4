import Phrases
import Timeline

/// What is on stage: the remaining time as large as the space allows, who is on, and how far over or under the
/// point that everybody works towards we shall be.
struct NowBand {
    let countdown: Countdown
    let pixel: BlockText.Pixel?
    private let hasLabelRow: Bool

    /// - Parameter rows: of the whole view; the digits take a third of it at most.
    init(_ model: Model, columns: Int, rows: Int) {
        countdown = Countdown(model)
        let room = (columns: columns * 6 / 10, rows: max(BlockText.rows, rows / 3))
        // Narrow digits rather than none: on the smallest screen those of an hour and more.
        pixel =
            BlockText.largest(for: countdown.slots, columns: room.columns, rows: room.rows)
            ?? BlockText.largest(for: countdown.slots, columns: room.columns, rows: room.rows, narrow: true)
        hasLabelRow = rows >= 18
    }

    var rows: Int { (pixel.map { $0.rows * BlockText.rows } ?? 2) + (hasLabelRow ? 1 : 0) }

    func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        var area = area
        let isLabelled = hasLabelRow && area.columns >= Self.labelledColumns
        let style = Style(countdown.tone, bold: true)
        let badge = countdown.isOver ? " \(countdown.label) " : countdown.label
        if hasLabelRow {
            let row = area.takeRows(1)
            let at = grid.write(badge, row, style: style.reversed(countdown.isOver))
            grid.write(countdown.detail, row, column: at + 2)
            if isLabelled { drawEndLabel(model, &grid, row) }
        }
        let digits = pixel.map { BlockText.columns(countdown.slots, $0) } ?? 0
        let figure = area.takeColumns(digits, gap: 2)
        if let pixel {
            // Right-aligned in its slots: the seconds never move.
            let own = BlockText.columns(countdown.figure, pixel)
            BlockText.draw(countdown.figure, &grid, figure, column: max(0, digits - own), pixel, style: style)
        } else {
            area.column += grid.write(countdown.figure, area, style: style.reversed()) + 2
            area.columns = max(0, area.columns - CellWidth.of(countdown.figure) - 2)
        }
        drawEnd(model, &grid, &area, isLabelled: isLabelled)
        var lines = details(model)
        if !hasLabelRow {
            // That it waits for a go is not cut off: it has a line for itself where there is no room beside the label.
            let label = [badge, countdown.detail]
            let isCut = model.state.isWaitingForGo && CellWidth.of(label.joined(separator: "  ")) > area.columns
            lines.insert(contentsOf: (isCut ? label : [label.joined(separator: "  ")]).map { ($0, style.reversed(false)) }, at: 0)
        }
        for (row, line) in lines.prefix(area.rows).enumerated() {
            grid.write(line.text, area, row: row, style: line.style)
        }
    }

    /// Title, person, notes, the time used.
    private func details(_ model: Model) -> [(text: String, style: Style)] {
        let words = model.words
        guard let number = model.forecast.current?.number else {
            guard let next = model.forecast.next else {
                return model.forecast.phase == .ended ? [(words.phrases.stage.showEnded, .bold)] : []
            }
            return [(words.phrases.stage.next(model.state.running.segments[next].title), .bold)]
        }
        let segment = model.state.running.segments[number]
        var lines: [(String, Style)] = [("▶ " + segment.title, Style(.current, bold: true))]
        if let current = model.forecast.current {
            var used =
                current.length.map { words.phrases.stage.elapsed(Figures.up(current.elapsed), of: Figures.length($0)) }
                ?? Figures.up(current.elapsed)
            if current.held > .zero { used += " · " + words.phrases.stage.held(for: Figures.up(current.held)) }
            // Bold, as all figures that count.
            lines.append((used, .bold))
        }
        if let who = segment.who { lines.append((who, .plain)) }
        if let note = segment.note { lines.append((note, .quiet)) }
        return lines
    }

    /// Room of the small block figures beside the text: `00:00` in pixels of one cell.
    private static let endColumns = 18

    /// From so many columns on the row of labels has room for that of ``drawEnd(_:_:_:isLabelled:)``.
    private static let labelledColumns = 72

    private func hasEnd(_ area: Area) -> Bool { area.columns >= 20 + Self.endColumns && area.rows >= BlockText.rows }

    /// The label over the block figure of ``drawEnd(_:_:_:isLabelled:)``, in the row of labels.
    private func drawEndLabel(_ model: Model, _ grid: inout Grid, _ row: Area) {
        guard let point = TruthLine(model).end else { return }
        let word = model.words.overUnderWord(point.over)
        let text = " \(word) "
        let width = CellWidth.of(text)
        grid.write(
            text, row, column: row.columns - width, style: Style(point.tone, bold: true, reversed: point.tone == .over))
        let title = "\(point.title) \(point.time)"
        let room = max(0, min(CellWidth.of(title), row.columns / 3))
        grid.write(title, row, column: row.columns - width - 1 - room, width: room, style: .quiet)
    }

    /// On the right, in blocks: over or under at the last hard point; above it, where there is room, ON AIR. Late and early
    /// look alike without their word: where no label stands over it, it stands beside it.
    private func drawEnd(_ model: Model, _ grid: inout Grid, _ area: inout Area, isLabelled: Bool) {
        guard let point = TruthLine(model).end else { return }
        let whole = area
        let over = point.over
        let figure = over < .zero ? Figures.down(-over) : Figures.up(over)
        let roomy = area.rows >= 2 * BlockText.rows && area.columns >= 40 + 36
        let pixel = roomy ? BlockText.Pixel(columns: 2, rows: 1) : BlockText.Pixel(columns: 1, rows: 1)
        let columns = max(Self.endColumns, BlockText.columns(figure, pixel))
        let word = isLabelled ? "" : model.words.overUnderWord(over) + " "
        guard hasEnd(area), area.columns >= 20 + columns + CellWidth.of(word) else {
            guard hasLabelRow, area.rows > 1, area.columns >= 20 else { return }
            // Too long for blocks: still where it always is.
            let own = Area(row: area.row, column: area.column, rows: 1, columns: area.columns)
            let text = isLabelled ? figure : model.words.overUnder(over)
            grid.write(text, own, style: Style(point.tone, bold: true), align: .right)
            area.columns -= CellWidth.of(text) + 2
            return
        }
        let end = Area(row: area.row, column: area.column + area.columns - columns, rows: area.rows, columns: columns)
        area.columns -= columns + 2
        if !word.isEmpty {
            grid.write(word, area, style: Style(point.tone, bold: true), align: .right)
            area.columns -= CellWidth.of(word)
        }
        BlockText.draw(
            figure, &grid, end, column: columns - BlockText.columns(figure, pixel), pixel,
            style: Style(point.tone, bold: true))
        guard let onAir = OnAirState(model), onAir.isOn else { return }
        // The state that the whole room asks for first: in blocks where there is room, else as a banner.
        if area.rows > 2 * BlockText.rows {
            let word = model.words.phrases.frame.onAirSign
            let air = Area(
                row: area.row + BlockText.rows + 1, column: area.column, rows: BlockText.rows,
                columns: whole.columns)
            BlockText.draw(
                word, &grid, air, column: max(0, air.columns - BlockText.columns(word, pixel)), pixel,
                style: Style(.onAir, bold: true))
        } else if area.rows >= BlockText.rows + 4 {
            let banner = Area(row: end.row + BlockText.rows + 1, column: end.column, rows: 3, columns: end.columns)
            grid.write(" " + model.words.phrases.frame.onAir, banner, row: 1, style: Style(.onAir, bold: true))
            for row in 0..<banner.rows { grid.restyle(banner, row: row) { $0 = Style(.onAir, bold: true, reversed: true) } }
        }
    }
}
