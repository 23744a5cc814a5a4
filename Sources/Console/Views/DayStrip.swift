import Phrases
import Screens
import Timeline

/// The day as a strip: planned above expected, hard points and on-air windows under them, now marked over them.
enum DayStrip {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        guard area.rows >= 2, area.columns >= 20, let span = span(model) else { return }
        let stage = model.words.phrases.stage
        let labels = max(CellWidth.of(stage.planned), CellWidth.of(stage.expected)) + 1
        var track = area
        let names = track.takeColumns(labels)
        let scale = Scale(from: span.lowerBound, to: span.upperBound, columns: track.columns)
        let now = scale.column(model.forecast.now)
        var row = 0
        if area.rows >= 4 {
            drawTimes(model, span, scale, &grid, track)
            row = 1
        }
        grid.write(stage.planned, names, row: row, style: .quiet)
        grid.write(stage.expected, names, row: row + 1, style: .quiet)
        for number in model.state.order {
            let figures = model.state.running.figures[number]
            let forecast = model.forecast.segments[number]
            let status = model.state.segments[number].status
            block(number, figures.plannedStart, figures.plannedEnd, .quiet, scale, model, &grid, track, row)
            let tone: Style.Tone = status == .current ? .current : status == .done ? .quiet : .plain
            block(number, forecast.expectedStart, forecast.expectedEnd, Style(tone), scale, model, &grid, track, row + 1)
        }
        if area.rows >= 4 {
            for window in model.state.show.windows {
                let (on, off) = (scale.column(window.on), scale.column(window.off))
                for column in on...max(on, off) {
                    grid.write("─", track, row: 3, column: column, style: Style(.onAir))
                }
                grid.write("●", track, row: 3, column: on, style: Style(.onAir, bold: true))
            }
            for point in model.forecast.hardPoints where point.kind == .start || point.kind == .until {
                grid.write("◆", track, row: 3, column: scale.column(point.time), style: .bold)
            }
        }
        grid.restyle(row: track.row + row, columns: (track.column + now)..<(track.column + now + 1)) { $0 = $0.reversed() }
        grid.restyle(row: track.row + row + 1, columns: (track.column + now)..<(track.column + now + 1)) { $0 = $0.reversed() }
    }

    /// When the day begins and ends, and now; those two give way to it.
    private static func drawTimes(
        _ model: Model, _ span: ClosedRange<ShowTime>, _ scale: Scale, _ grid: inout Grid, _ track: Area
    ) {
        let time = model.words.time(model.forecast.now)
        let width = CellWidth.of(time)
        let at = max(0, min(max(0, scale.column(model.forecast.now) - width / 2), track.columns - width - 2))
        let (first, last) = (model.words.time(span.lowerBound, seconds: false), model.words.time(span.upperBound, seconds: false))
        if at > CellWidth.of(first) { grid.write(first, track, row: 0, style: .quiet) }
        if at + 1 + width < track.columns - CellWidth.of(last) { grid.write(last, track, row: 0, style: .quiet, align: .right) }
        grid.write("▼" + time, track, row: 0, column: at, style: .bold)
    }

    private struct Scale {
        let from: ShowTime
        let length: Int
        let columns: Int

        init(from: ShowTime, to: ShowTime, columns: Int) {
            self.from = from
            length = max(1, (to - from).count)
            self.columns = columns
        }

        func column(_ time: ShowTime) -> Int {
            min(columns - 1, max(0, (time - from).count * (columns - 1) / length))
        }
    }

    private static func span(_ model: Model) -> ClosedRange<ShowTime>? {
        var first: ShowTime?
        var last: ShowTime?
        for number in model.state.order {
            let figures = model.state.running.figures[number]
            let forecast = model.forecast.segments[number]
            for time in [figures.plannedStart, forecast.expectedStart, figures.plannedEnd, forecast.expectedEnd] {
                guard let time else { continue }
                first = min(first ?? time, time)
                last = max(last ?? time, time)
            }
        }
        guard let first, let last, first < last else { return nil }
        return first...last
    }

    /// A segment as a block from its border on, with as much of its title as fits.
    private static func block(
        _ number: Int, _ start: ShowTime?, _ end: ShowTime?, _ style: Style, _ scale: Scale, _ model: Model,
        _ grid: inout Grid, _ track: Area, _ row: Int
    ) {
        guard let start, let end, end > start else { return }
        let (from, to) = (scale.column(start), max(scale.column(start), scale.column(end) - 1))
        for column in from...to { grid.write("░", track, row: row, column: column, style: style) }
        grid.write("│", track, row: row, column: from, style: style)
        let title = model.state.running.segments[number].title
        if to - from >= 4 { grid.write(title, track, row: row, column: from + 1, width: to - from, style: style) }
    }
}
