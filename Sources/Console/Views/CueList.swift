import Phrases
import Screens
import Timeline

/// The cues to come. Half of the rows at least are for what comes next by time, on standby or not; above it stands
/// what was put on standby, and what is overdue, the last row of which counts those that are not shown. `c` calls the
/// one that is marked.
struct CueList {
    private let model: Model
    private let cues: [Int]
    /// Overdue ones that are not shown, counted on the row of this cue.
    private let hidden: (after: Int, count: Int)?

    init(_ model: Model, rows: Int) {
        self.model = model
        var standing: [Int] = []
        var overdue: [Int] = []
        var timed: [Int] = []
        var byEar: [Int] = []
        let now = model.forecast.now
        func byTime(_ cues: [Int]) -> [Int] {
            cues.sorted { (model.forecast.cues[$0].due ?? now, $0) < (model.forecast.cues[$1].due ?? now, $1) }
        }
        walk: for number in model.state.order[(model.forecast.nextCuePlace ?? model.state.order.count)...] {
            // Those that are shown are put in order below.
            for cue in model.state.running.cues(of: number) {
                let forecast = model.forecast.cues[cue]
                switch forecast.status {
                case .called, .dropped: break
                case _ where forecast.due.map({ $0 < now }) == true: overdue.append(cue)
                case .standby: standing.append(cue)
                case .pending: forecast.due == nil ? byEar.append(cue) : timed.append(cue)
                }
            }
            if standing.count + timed.count >= max(rows, CueLook.lookAhead) { break walk }
        }
        overdue = byTime(overdue)
        standing = byTime(standing)
        // By the clock, whatever their segments; what is called by ear belongs where its segment is.
        let coming = Array((byTime(timed) + byEar).prefix(rows))
        let room = max(1, rows - min(coming.count, (rows + 1) / 2))
        let above = (overdue + standing)
        let shown = above.count <= room ? above[...] : above.prefix(max(0, room - standing.prefix(1).count)) + standing.prefix(1)
        let shownOverdue = shown.filter { overdue.contains($0) }
        hidden =
            overdue.count > shownOverdue.count
            ? shownOverdue.last.map { ($0, overdue.count - shownOverdue.count) } : nil
        var cues = Array((shown + coming).prefix(max(0, rows)))
        // What `c` would call is always in sight.
        if let next = model.forecast.nextCue, !cues.contains(next), !cues.isEmpty { cues[cues.count - 1] = next }
        self.cues = cues
    }

    func draw(_ grid: inout Grid, _ area: Area) {
        if cues.isEmpty { grid.write(model.words.phrases.cues.noneLeft, area, style: .quiet) }
        for (row, number) in cues.prefix(area.rows).enumerated() { drawCue(number, &grid, area, row) }
    }

    /// The first of them always count down, and what is near; of what is far off the time says more than a figure
    /// that never rests.
    private static let alwaysCounting = 3
    private static let near = Milliseconds.minutes(10)

    private func drawCue(_ number: Int, _ grid: inout Grid, _ area: Area, _ row: Int) {
        let words = model.words
        let cue = model.state.running.cues[number]
        let forecast = model.forecast.cues[number]
        let left = forecast.due.map { $0 - model.forecast.now }
        let look = CueLook(forecast.status, left: left, notice: cue.standby, words.phrases.cues)
        if model.forecast.nextCue == number {
            grid.write((CellWidth.of(words.keys.callCue) == 1 ? words.keys.callCue : "▸"), area, row: row, style: .bold)
        }
        var figure = words.phrases.cues.byEar
        if model.forecast.phase == .ended {
            figure = words.phrases.cues.notCalled
        } else if let left {
            let counts = row < Self.alwaysCounting || left <= Self.near
            figure =
                left < .zero
                ? Figures.up(-left)
                : counts ? Figures.down(left) : words.phrases.stage.starts(at: words.time(model.forecast.now + left))
            if !look.word.isEmpty { figure = look.word + " " + figure }
        } else if forecast.status == .standby {
            figure = look.word
        }
        let figureWidth = max(11, CellWidth.of(figure))
        grid.write(figure, area, row: row, column: 2, width: figureWidth, style: look.style, align: .right)
        var text = cue.call
        if let department = cue.department { text = model.departmentName(department) + " · " + text }
        let more = hidden.flatMap { $0.after == number ? words.phrases.frame.more($0.count) : nil } ?? ""
        let width = area.columns - 3 - figureWidth - (more.isEmpty ? 0 : CellWidth.of(more) + 1)
        grid.write(text, area, row: row, column: 3 + figureWidth, width: width, style: look.style)
        grid.write(more, area, row: row, style: look.style, align: .right)
    }
}
