import Timeline

/// The cues to come: those on standby first, then in calling order. `c` calls the one that is marked.
///
/// What is overdue stays in sight, but never takes the room of what comes next: it has a third of the rows at most,
/// and the last of them counts the rest.
struct CueList {
    private let model: Model
    private let cues: [Int]
    /// Overdue ones that are not shown, counted on the row of this cue.
    private let hidden: (after: Int, count: Int)?

    init(_ model: Model, rows: Int) {
        self.model = model
        var standing: [Int] = []
        var overdue: [Int] = []
        var coming: [Int] = []
        walk: for number in model.state.order {
            for cue in model.state.callingOrder(ofSegment: number, model.forecast) {
                let forecast = model.forecast.cues[cue]
                switch forecast.status {
                case .standby: standing.append(cue)
                case .pending where forecast.due.map({ $0 < model.forecast.now }) == true: overdue.append(cue)
                case .pending: coming.append(cue)
                case .called, .dropped: break
                }
            }
            if standing.count + coming.count >= rows { break walk }
        }
        let room = max(1, max(rows / 3, rows - standing.count - coming.count))
        let shown = overdue.prefix(room)
        hidden = overdue.count > shown.count ? shown.last.map { ($0, overdue.count - shown.count) } : nil
        // Overdue ones come before what is to come: so they stand in calling order.
        cues = Array((standing + shown + coming).prefix(max(0, rows)))
    }

    func draw(_ grid: inout Grid, _ area: Area) {
        if cues.isEmpty { grid.write(model.words.noCues, area, style: .quiet) }
        let departments = Dictionary(
            model.state.show.departments.map { ($0.id, $0.title) }, uniquingKeysWith: { a, _ in a })
        for (row, number) in cues.prefix(area.rows).enumerated() {
            drawCue(number, departments, &grid, area, row)
        }
    }

    /// The first of them always count down, and what is near; of what is far off the time says more than a figure
    /// that never rests.
    private static let alwaysCounting = 3
    private static let near = Milliseconds.minutes(10)

    private func drawCue(
        _ number: Int, _ departments: [String: String], _ grid: inout Grid, _ area: Area, _ row: Int
    ) {
        let words = model.words
        let cue = model.state.running.cues[number]
        let forecast = model.forecast.cues[number]
        let left = forecast.due.map { $0 - model.forecast.now }
        let isNotice = left.map { $0 <= cue.standby } ?? false
        let isOverdue = left.map { $0 < .zero } ?? false
        let style: Style =
            isOverdue ? Style(.over, bold: true) : isNotice || forecast.status == .standby ? Style(.near, bold: true) : .plain
        if model.forecast.nextCue == number { grid.write("c", area, row: row, style: .bold) }
        var figure = words.byEar
        if let left {
            let counts = row < Self.alwaysCounting || left <= Self.near
            figure =
                left < .zero
                ? words.overdue + " " + Figures.up(-left)
                : counts ? Figures.down(left) : Figures.time(model.forecast.now + left)
        }
        if forecast.status == .standby || isNotice && !isOverdue { figure = words.standby + " " + figure }
        let figureWidth = max(8, CellWidth.of(figure))
        grid.write(figure, area, row: row, column: 2, width: figureWidth, style: style, align: .right)
        var text = cue.call
        if let department = cue.department { text = (departments[department] ?? department) + " · " + text }
        let more = hidden.flatMap { $0.after == number ? words.more($0.count) : nil } ?? ""
        let width = area.columns - 3 - figureWidth - (more.isEmpty ? 0 : CellWidth.of(more) + 1)
        grid.write(text, area, row: row, column: 3 + figureWidth, width: width, style: style)
        grid.write(more, area, row: row, style: style, align: .right)
    }
}
