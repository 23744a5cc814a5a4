import Phrases
import Screens
import Timeline

/// The running order: sign, number, title, planned and expected start, length, over or under, under the headings
/// of its parts. Looks only at what is in sight, however long the show.
struct RunningOrderList {
    /// A row of the list.
    enum Line: Equatable {
        case part(Int, place: Int)
        case segment(place: Int)
    }

    let lines: [Line]
    private let model: Model

    init(_ model: Model, rows: Int) {
        self.model = model
        let stage = model.forecast.stage
        let order = model.state.order
        guard !order.isEmpty, rows > 0 else {
            lines = []
            return
        }
        let followed = stage.current == nil ? stage.nextPlace ?? stage.lastPassedPlace : stage.lastPassedPlace
        let place = model.selection.segment.flatMap { order.firstIndex(of: $0) } ?? followed ?? 0
        lines = Self.window(model.state, around: place, rows: rows)
    }

    /// A third of the rows for what was, the rest for what follows; filled up at either end.
    private static func window(_ state: State, around place: Int, rows: Int) -> [Line] {
        let above = before(state, place, atMost: rows)
        let below = from(state, place, atMost: rows)
        let wanted = min(above.count, max(rows / 3, rows - below.count))
        return Array((above.suffix(wanted) + below).prefix(rows))
    }

    private static func isHead(_ state: State, _ place: Int) -> Bool {
        place == 0 || part(state, place) != part(state, place - 1)
    }

    private static func part(_ state: State, _ place: Int) -> Int { state.running.figures[state.order[place]].part }

    private static func from(_ state: State, _ place: Int, atMost rows: Int) -> [Line] {
        var lines: [Line] = []
        var at = place
        while at < state.order.count, lines.count < rows {
            if at > place, isHead(state, at) { lines.append(.part(part(state, at), place: at)) }
            lines.append(.segment(place: at))
            at += 1
        }
        return lines
    }

    private static func before(_ state: State, _ place: Int, atMost rows: Int) -> [Line] {
        var lines: [Line] = []
        var at = place
        while lines.count < rows {
            if isHead(state, at) { lines.append(.part(part(state, at), place: at)) }
            at -= 1
            if at < 0 { break }
            lines.append(.segment(place: at))
        }
        return lines.reversed()
    }

    func draw(_ grid: inout Grid, _ area: Area) {
        let columns = Columns(area.columns)
        for (row, line) in lines.prefix(area.rows).enumerated() {
            switch line {
            case .part(let part, let place): drawPart(part, place, &grid, area, row, columns)
            case .segment(let place): drawSegment(place, &grid, area, row, columns)
            }
        }
    }

    /// Where the columns stand; on a narrow screen without seconds.
    private struct Columns {
        let number = 2
        let title = 6
        let isNarrow: Bool
        let planned: Int
        let expected: Int
        let length: Int
        let over: Int

        init(_ width: Int) {
            isNarrow = width < 70
            over = width - 14
            length = over - 8
            expected = length - (isNarrow ? 6 : 9)
            planned = expected - 7
        }
    }

    private func drawPart(_ part: Int, _ place: Int, _ grid: inout Grid, _ area: Area, _ row: Int, _ columns: Columns) {
        let words = model.words
        let plan = model.state.show.parts[part]
        var text = plan.title
        if let location = plan.location { text += " · " + location }
        let ends = partEnds(part, from: place).map { words.phrases.stage.partEnds(planned: $0, expected: $1) } ?? ""
        let width = CellWidth.of(ends)
        grid.write(text, area, row: row, width: max(0, area.columns - width - 2), style: Style(.quiet, bold: true))
        grid.write(ends, area, row: row, style: .quiet, align: .right)
    }

    /// When the part's last segment was planned to end, and is expected to.
    private func partEnds(_ part: Int, from place: Int) -> (String, String)? {
        var planned: ShowTime?
        var expected: ShowTime?
        for number in model.state.order[place...] {
            let figures = model.state.running.figures[number]
            guard figures.part == part else { break }
            planned = figures.plannedEnd ?? planned
            expected = model.forecast.segments[number].expectedEnd ?? expected
        }
        guard let planned else { return nil }
        return (model.words.time(planned, seconds: false), expected.map { model.words.time($0) } ?? "-")
    }

    private func drawSegment(_ place: Int, _ grid: inout Grid, _ area: Area, _ row: Int, _ columns: Columns) {
        let number = model.state.order[place]
        let segment = model.state.running.segments[number]
        let figures = model.state.running.figures[number]
        let expected = model.forecast.segments[number]
        let status = model.state.segments[number].status
        let style = Self.style(status)
        let isHeld = status == .current && model.forecast.phase == .held
        grid.write(isHeld ? "‖" : Self.sign(status), area, row: row, style: style)
        grid.write(String(place + 1), area, row: row, column: columns.number, width: 3, style: .quiet, align: .right)
        grid.write(
            segment.title, area, row: row, column: columns.title, width: columns.planned - columns.title - 2,
            style: style)
        if figures.hardStart != nil || status != .done && segment.advance == .auto {
            let sign = figures.hardStart != nil ? "◆" : "▸"
            grid.write(sign, area, row: row, column: columns.planned - 1, style: .plain)
        }
        if let planned = figures.plannedStart {
            grid.write(model.words.time(planned, seconds: false), area, row: row, column: columns.planned, style: .quiet)
        }
        if let start = expected.expectedStart {
            grid.write(
                model.words.time(start, seconds: !columns.isNarrow), area, row: row, column: columns.expected, style: style)
        }
        if let length = length(number, expected) {
            grid.write(
                Figures.length(length), area, row: row, column: columns.length, width: 7, style: style, align: .right)
        }
        if let over = over(status, figures, expected) {
            let text = model.words.overUnder(over)
            let tone: Style.Tone = over >= .seconds(1) ? .over : .quiet
            grid.write(
                text, area, row: row, column: columns.over, width: 14,
                style: Style(tone, bold: status == .current), align: .right)
        }
        if model.selection.segment == number { grid.restyle(area, row: row) { $0.isReversed = true } }
        if number == (model.selection.segment ?? model.forecast.current?.number ?? model.forecast.next) {
            grid.cursor = (area.row + row, area.column)
        }
    }

    private func length(_ number: Int, _ expected: Forecast.SegmentForecast) -> Milliseconds? {
        let run = model.state.segments[number].run
        if let start = run.start, let end = run.end { return end - start }
        if let length = expected.length { return length }
        guard case .duration(let planned) = model.state.running.figures[number].length else { return nil }
        return planned
    }

    /// Against the plan: at its end for what has started, at its start for what is to come.
    private func over(
        _ status: SegmentState.Status, _ plan: RunningOrder.SegmentFigures, _ expected: Forecast.SegmentForecast
    ) -> Milliseconds? {
        let (actual, planned) =
            status == .upcoming
            ? (expected.expectedStart, plan.plannedStart) : (expected.expectedEnd, plan.plannedEnd)
        guard let actual, let planned else { return nil }
        return actual - planned
    }

    static func sign(_ status: SegmentState.Status) -> String {
        switch status {
        case .current: "▶"
        case .done: "✓"
        case .skipped: "‒"
        case .upcoming: " "
        }
    }

    private static func style(_ status: SegmentState.Status) -> Style {
        switch status {
        case .current: Style(.current, bold: true)
        case .done, .skipped: .quiet
        case .upcoming: .plain
        }
    }
}
