import Phrases
import Timeline

/// The next cues as they are spoken: standby first and lit, those due together in one group, what is overdue in
/// sight until it is dealt with.
package struct CueCalls: Sendable, Equatable, Encodable {
    package var rows: [Row]
    /// Where there is no cue: that there is none.
    package var none: String?

    package struct Row: Sendable, Equatable, Encodable {
        package var figure: String
        /// GO, OVERDUE, STANDBY; empty where it is not that far.
        package var word: String
        package var calls: String
        /// How many more are overdue; empty where none is.
        package var more: String
        package var tone: Tone
    }

    /// - Parameter rows: at most so many.
    init(_ source: ScreenSource, rows: Int = .max) {
        let groups = CueGroup.all(source)
        let overdue = groups.filter(\.isOverdue).count
        // One row says what is overdue; the others are for what is to come.
        let shown = overdue > 1 ? [groups[0]] + groups[overdue...] : groups[...]
        self.rows = shown.prefix(rows).map { Row($0, source, more: $0.isOverdue ? overdue - 1 : 0) }
        none = groups.isEmpty ? source.words.phrases.cues.noneLeft : nil
    }
}

extension CueCalls.Row {
    fileprivate init(_ group: CueGroup, _ source: ScreenSource, more: Int) {
        let words = source.words
        let cues = words.phrases.cues
        let left = source.left(to: group.due)
        figure = left.map { $0 < .zero ? Figures.up(-$0) : Figures.down($0) } ?? cues.byEar
        let isGo = left.map { $0 <= .zero && $0 > -CueWord.goLit } ?? false
        (word, tone) =
            isGo
            ? (cues.go, .due)
            : group.isOverdue ? (cues.overdue, .overdue) : group.isStandby ? (cues.standby, .standby) : ("", .plain)
        calls = group.cues.map {
            let cue = source.state.running.cues[$0]
            return words.spoken(cue, department: cue.department.map(source.state.departmentName))
        }.joined(separator: " + ")
        self.more = more > 0 ? words.phrases.frame.more(more) : ""
    }
}

/// Cues that are due at the same second, or one that is called by ear.
private struct CueGroup {
    var cues: [Int]
    var due: ShowTime?
    var isStandby: Bool
    var isOverdue: Bool

    static func all(_ source: ScreenSource) -> [CueGroup] {
        var groups: [CueGroup] = []
        let now = source.now
        var seen = 0
        walk: for number in source.state.order[(source.forecast.nextCuePlace ?? source.state.order.count)...] {
            for cue in source.state.callingOrder(ofSegment: number, source.forecast) {
                let forecast = source.forecast.cues[cue]
                guard forecast.status == .pending || forecast.status == .standby else { continue }
                let notice = source.state.running.cues[cue].standby
                let isStandby = forecast.status == .standby || forecast.due.map { $0 - notice <= now } == true
                // In its GO seconds a cue is not overdue yet: it stands where it is looked for.
                let isOverdue = forecast.due.map { $0 + CueWord.goLit <= now } == true
                if let due = forecast.due, let last = groups.last?.due, !isOverdue || groups.last?.isOverdue == true,
                    second(due) == second(last)
                {
                    groups[groups.count - 1].cues.append(cue)
                    groups[groups.count - 1].isStandby = isStandby || groups[groups.count - 1].isStandby
                } else {
                    groups.append(CueGroup(cues: [cue], due: forecast.due, isStandby: isStandby, isOverdue: isOverdue))
                    if !isOverdue { seen += 1 }
                }
                // By ear ones do not use up the look ahead: what has a time is what is waited for.
                if seen >= CueWord.lookAhead { break walk }
            }
        }
        return inOrder(groups)
    }

    /// Overdue first, then standby, then by time, those by ear last.
    private static func inOrder(_ groups: [CueGroup]) -> [CueGroup] {
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
}
