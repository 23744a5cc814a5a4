import Phrases
import Screens
import Timeline

/// The next cues as they are spoken: standby first and lit, those due together in one group, what is overdue in
/// sight until it is dealt with.
struct CueCalls {
    /// Cues that are due at the same second, or one that is called by ear.
    struct Group {
        var cues: [Int]
        var due: ShowTime?
        var isStandby: Bool
        var isOverdue: Bool
    }

    private let model: Model
    let groups: [Group]

    init(_ model: Model) {
        self.model = model
        var groups: [Group] = []
        let now = model.forecast.now
        var seen = 0
        walk: for number in model.state.order[(model.forecast.nextCuePlace ?? model.state.order.count)...] {
            for cue in model.state.callingOrder(ofSegment: number, model.forecast) {
                let forecast = model.forecast.cues[cue]
                guard forecast.status == .pending || forecast.status == .standby else { continue }
                let notice = model.state.running.cues[cue].standby
                let isStandby = forecast.status == .standby || forecast.due.map { $0 - notice <= now } == true
                // In its GO seconds a cue is not overdue yet: it stands where it is looked for.
                let isOverdue = forecast.due.map { $0 + CueLook.goLit <= now } == true
                if let due = forecast.due, let last = groups.last?.due, !isOverdue || groups.last?.isOverdue == true,
                    Self.second(due) == Self.second(last)
                {
                    groups[groups.count - 1].cues.append(cue)
                    groups[groups.count - 1].isStandby = isStandby || groups[groups.count - 1].isStandby
                } else {
                    groups.append(Group(cues: [cue], due: forecast.due, isStandby: isStandby, isOverdue: isOverdue))
                    if !isOverdue { seen += 1 }
                }
                // By ear ones do not use up the look ahead: what has a time is what is waited for.
                if seen >= CueLook.lookAhead { break walk }
            }
        }
        self.groups = Self.inOrder(groups)
    }

    /// Overdue first, then standby, then by time, those by ear last.
    private static func inOrder(_ groups: [Group]) -> [Group] {
        // Those of several segments: where one began early, a cue of the next may come before one of its own.
        let end = groups.compactMap(\.due).max() ?? .midnight
        let groups = groups.enumerated().sorted {
            ($0.element.due ?? end, $0.offset) < ($1.element.due ?? end, $1.offset)
        }.map(\.element)
        return groups.filter(\.isOverdue) + groups.filter { $0.isStandby && !$0.isOverdue }
            + groups.filter { !$0.isStandby && !$0.isOverdue && $0.due != nil }
            + groups.filter { !$0.isStandby && !$0.isOverdue && $0.due == nil }
    }

    private static func second(_ time: ShowTime) -> Int { time.milliseconds.flooredBy(1000) }

    func draw(_ grid: inout Grid, _ area: Area) {
        let words = model.words
        if groups.isEmpty { grid.write(words.phrases.cues.noneLeft, area, style: .quiet) }
        let overdue = groups.filter(\.isOverdue).count
        // One row says what is overdue; the others are for what is to come.
        let shown = overdue > 1 ? [groups[0]] + groups[overdue...] : groups[...]
        for (row, group) in shown.prefix(area.rows).enumerated() {
            let more = group.isOverdue && overdue > 1 ? words.phrases.frame.more(overdue - 1) : ""
            draw(group, &grid, area, row, more)
        }
    }

    private func draw(_ group: Group, _ grid: inout Grid, _ area: Area, _ row: Int, _ more: String) {
        let words = model.words
        let cues = words.phrases.cues
        let left = group.due.map { $0 - model.forecast.now }
        let figure = left.map { $0 < .zero ? Figures.up(-$0) : Figures.down($0) } ?? cues.byEar
        let isGo = left.map { $0 <= .zero && $0 > -CueLook.goLit } ?? false
        let style: Style =
            isGo
            ? Style(.near, bold: true, reversed: true)
            : group.isOverdue
                ? Style(.over, bold: true)
                : group.isStandby ? Style(.near, bold: true, reversed: true) : Style(.plain)
        let word = isGo ? cues.go : group.isOverdue ? cues.overdue : group.isStandby ? cues.standby : ""
        let calls = group.cues.map {
            words.spoken(
                model.state.running.cues[$0], department: model.state.running.cues[$0].department.map(model.departmentName))
        }.joined(separator: " + ")
        grid.write(figure, area, row: row, width: 8, style: style.isReversed ? Style(style.tone, bold: true) : style, align: .right)
        let wordWidth = 10
        grid.write(word.isEmpty ? "" : " \(word) ", area, row: row, column: 9, width: wordWidth, style: style)
        let width = area.columns - 20 - (more.isEmpty ? 0 : CellWidth.of(more) + 1)
        grid.write(calls, area, row: row, column: 20, width: width, style: Style(style.tone, bold: style.isBold))
        grid.write(more, area, row: row, style: .quiet, align: .right)
    }
}
