import Timeline

/// The cues to come: those on standby first, then in calling order. `c` calls the one that is marked.
struct CueList {
    private let model: Model
    private let cues: [Int]

    init(_ model: Model, rows: Int) {
        self.model = model
        var standing: [Int] = []
        var others: [Int] = []
        walk: for number in model.state.order {
            for cue in model.state.callingOrder(ofSegment: number, model.forecast) {
                switch model.forecast.cues[cue].status {
                case .standby: standing.append(cue)
                case .pending: others.append(cue)
                case .called, .dropped: break
                }
            }
            if standing.count + others.count >= rows { break walk }
        }
        cues = Array((standing + others).prefix(max(0, rows)))
    }

    func draw(_ grid: inout Grid, _ area: Area) {
        if cues.isEmpty { grid.write(model.words.noCues, area, style: .quiet) }
        let departments = Dictionary(
            model.state.show.departments.map { ($0.id, $0.title) }, uniquingKeysWith: { a, _ in a })
        for (row, number) in cues.prefix(area.rows).enumerated() {
            drawCue(number, departments, &grid, area, row)
        }
    }

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
            figure = left < .zero ? words.overdue + " " + Figures.up(-left) : Figures.down(left)
        }
        if forecast.status == .standby || isNotice && !isOverdue { figure = words.standby + " " + figure }
        let figureWidth = max(8, CellWidth.of(figure))
        grid.write(figure, area, row: row, column: 2, width: figureWidth, style: style, align: .right)
        var text = cue.call
        if let department = cue.department { text = (departments[department] ?? department) + " · " + text }
        grid.write(text, area, row: row, column: 3 + figureWidth, style: style)
    }
}
