import Phrases
import Timeline

/// The coming cues. At least half of the rows show the next ones by time, on standby or not. Above them are overdue cues and
/// cues on standby; the last overdue row counts those that do not fit. The cue that `c` calls is marked.
package struct CueRows: Sendable, Equatable, Encodable {
    package var title: String
    package var rows: [Row]
    /// The text to show if there are no cues.
    package var none: String?
    /// The key that calls the next one.
    package var key: String

    package struct Row: Sendable, Equatable, Encodable {
        package var id: String
        /// What `c` calls.
        package var isNext: Bool
        /// `STANDBY`; empty before that.
        package var word: String
        /// The time until the cue, or its time of day, or how it is called.
        package var figure: String
        package var department: String?
        package var call: String
        /// How many more cues are overdue.
        package var more: String?
        package var tone: Tone
    }

    /// - Parameter rows: the maximum number of rows.
    package init(_ source: ScreenSource, rows: Int? = nil) {
        let choice = ComingCues(source, rows: rows ?? source.state.running.cues.count)
        title = source.words.phrases.cues.title
        self.rows = choice.cues.enumerated().map { row, cue in
            Row(cue, source, row: row, more: choice.hidden.flatMap { $0.after == cue ? $0.count : nil })
        }
        none = choice.cues.isEmpty ? source.words.phrases.cues.noneLeft : nil
        key = source.words.keys.callCue
    }
}

extension CueRows.Row {
    /// The first rows and near cues count down. Far cues show their time of day, which does not change every second.
    private static let alwaysCounting = 3
    private static let near = Milliseconds.minutes(10)

    init(_ number: Int, _ source: ScreenSource, row: Int, more: Int?) {
        let words = source.words
        let cue = source.state.running.cues[number]
        let state = CueWord(number, source)
        id = cue.id
        isNext = source.forecast.nextCue == number
        (word, tone) = (state.word, state.tone)
        department = cue.department.map(source.state.departmentName)
        call = cue.call
        self.more = more.map { words.phrases.frame.more($0) }
        if source.forecast.phase == .ended {
            (word, figure) = ("", words.phrases.cues.notCalled)
        } else if let due = source.forecast.cues[number].due {
            let left = due - source.now
            let counts = row < Self.alwaysCounting || left <= Self.near
            figure =
                left < .zero
                ? Figures.up(-left) : counts ? Figures.down(left) : words.phrases.stage.starts(at: words.time(due))
        } else {
            figure = source.forecast.cues[number].status == .standby ? "" : words.phrases.cues.byEar
        }
    }
}

/// Which of the coming cues are shown.
private struct ComingCues {
    let cues: [Int]
    /// The number of overdue cues that do not fit, shown on the row of this cue.
    let hidden: (after: Int, count: Int)?

    init(_ source: ScreenSource, rows: Int) {
        let forecasts = source.forecast.cues
        let now = source.now
        var standing: [Int] = []
        var overdue: [Int] = []
        var timed: [Int] = []
        var byEar: [Int] = []
        func byTime(_ cues: [Int]) -> [Int] {
            cues.sorted { (forecasts[$0].due ?? now, $0) < (forecasts[$1].due ?? now, $1) }
        }
        walk: for number in source.state.order[(source.forecast.nextCuePlace ?? source.state.order.count)...] {
            // The shown cues are sorted below.
            for cue in source.state.running.cues(of: number) {
                let forecast = forecasts[cue]
                switch forecast.status {
                case .called, .dropped: break
                case _ where forecast.due.map({ $0 < now }) == true: overdue.append(cue)
                case .standby: standing.append(cue)
                case .pending: forecast.due == nil ? byEar.append(cue) : timed.append(cue)
                }
            }
            if standing.count + timed.count >= max(rows, CueWord.lookAhead) { break walk }
        }
        overdue = byTime(overdue)
        standing = byTime(standing)
        // Timed cues by due time, whatever their segments; cues by ear at their segment.
        let coming = Array((byTime(timed) + byEar).prefix(rows))
        let room = max(1, rows - min(coming.count, (rows + 1) / 2))
        let above = (overdue + standing)
        let shown = above.count <= room ? above[...] : above.prefix(max(0, room - standing.prefix(1).count)) + standing.prefix(1)
        let shownOverdue = shown.filter { overdue.contains($0) }
        hidden =
            overdue.count > shownOverdue.count
            ? shownOverdue.last.map { ($0, overdue.count - shownOverdue.count) } : nil
        var cues = Array((shown + coming).prefix(max(0, rows)))
        // Always show the cue that `c` calls.
        if let next = source.forecast.nextCue, !cues.contains(next), !cues.isEmpty { cues[cues.count - 1] = next }
        self.cues = cues
    }
}
