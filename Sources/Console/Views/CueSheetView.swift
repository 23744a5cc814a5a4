import Phrases
import Screens
import Timeline

/// View 4: all cues of the show in running order, with due time, department, call and state, filtered by
/// department; on wide screens the sheet's free columns under each segment's heading.
struct CueSheetView {
    private enum Line {
        case segment(Int)
        case cue(Int)
    }

    private let model: Model
    private let lines: [Line]
    /// The line of the next cue, or of the selected segment.
    private let focus: Int

    init(_ model: Model) {
        self.model = model
        var lines: [Line] = []
        var focus: Int?
        for number in model.state.order {
            let cues = model.state.callingOrder(ofSegment: number, model.forecast).filter(model.isInFilter)
            let hasColumns = !model.state.running.segments[number].columns.isEmpty && model.filter.department == nil
            if cues.isEmpty, !hasColumns, number != model.selection.segment { continue }
            if number == model.selection.segment { focus = lines.count }
            lines.append(.segment(number))
            for cue in cues {
                if model.selection.segment == nil, focus == nil, Self.isToCome(model.forecast.cues[cue].status) {
                    focus = lines.count
                }
                lines.append(.cue(cue))
            }
        }
        self.lines = lines
        self.focus = focus ?? max(0, lines.count - 1)
    }

    private static func isToCome(_ status: CueState.Status) -> Bool { status == .pending || status == .standby }

    func draw(_ grid: inout Grid, _ area: Area) {
        var area = area
        let words = model.words
        let head = area.takeRows(1)
        grid.write(words.filter(model.departmentTitle), head, style: .bold)
        if lines.isEmpty { grid.write(words.phrases.cues.noneLeft, area, style: .quiet) }
        let top = max(0, min(focus - area.rows / 3, lines.count - area.rows))
        for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
            switch line {
            case .segment(let number): drawSegment(number, &grid, area, row)
            case .cue(let cue): drawCue(cue, &grid, area, row)
            }
            if top + row == focus { grid.cursor = (area.row + row, area.column) }
        }
    }

    private func drawSegment(_ number: Int, _ grid: inout Grid, _ area: Area, _ row: Int) {
        let segment = model.state.running.segments[number]
        let status = model.state.segments[number].status
        let start = model.forecast.segments[number].expectedStart.map { model.words.time($0) } ?? "--:--:--"
        let style = Style(status == .current ? .current : .quiet, bold: true)
        grid.write(RunningOrderList.sign(status), area, row: row, style: style)
        grid.write(start, area, row: row, column: 2, style: style)
        let columns = segment.columns.map { "\($0.name): \($0.text)" }.joined(separator: " · ")
        let at =
            12
            + grid.write(
                segment.title, area, row: row, column: 12,
                width: columns.isEmpty ? nil : max(20, area.columns / 3), style: style)
        grid.write(columns, area, row: row, column: max(at + 2, area.columns * 4 / 10), style: .quiet)
        if model.selection.segment == number { grid.restyle(area, row: row) { $0.isReversed = true } }
    }

    private func drawCue(_ number: Int, _ grid: inout Grid, _ area: Area, _ row: Int) {
        let words = model.words
        let cue = model.state.running.cues[number]
        let forecast = model.forecast.cues[number]
        let left = forecast.due.map { $0 - model.forecast.now }
        let look = CueLook(forecast.status, left: left, notice: cue.standby, words.phrases.cues)
        if model.forecast.nextCue == number {
            grid.write((CellWidth.of(words.keys.callCue) == 1 ? words.keys.callCue : "▸"), area, row: row, style: .bold)
        }
        grid.write(
            forecast.due.map { model.words.time($0) } ?? (cue.anchor == .call ? words.phrases.cues.byEar : "-"), area, row: row,
            column: 2,
            width: 8, style: look.style)
        var figure = ""
        if Self.isToCome(forecast.status), let left { figure = left < .zero ? Figures.up(-left) : Figures.down(left) }
        if let calledAt = model.state.cues[number].calledAt { figure = model.words.time(calledAt) }
        grid.write(figure, area, row: row, column: 11, width: 8, style: look.style, align: .right)
        let state = area.columns >= 76 ? 12 : 10
        grid.write(look.word, area, row: row, column: 20, width: state, style: look.style)
        let department = cue.department.map { model.departmentName($0) } ?? ""
        let departments = min(18, area.columns / 6)
        grid.write(department, area, row: row, column: 21 + state, width: departments, style: .quiet)
        let caller = area.columns >= 100 ? model.caller(of: number) ?? "" : ""
        let width = area.columns - 22 - state - departments - (caller.isEmpty ? 0 : CellWidth.of(caller) + 1)
        grid.write(cue.call, area, row: row, column: 22 + state + departments, width: width, style: look.style)
        grid.write(caller, area, row: row, style: .quiet, align: .right)
    }
}
