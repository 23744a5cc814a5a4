import Phrases
import Timeline

/// The cues to come. Half of the rows at least are for what comes next by time, on standby or not; above it stands
/// what was put on standby, and what is overdue, the last row of which counts those that are not shown. `c` calls the
/// one that is marked.
package struct CueRows: Sendable, Equatable, Encodable {
    package var title: String
    package var rows: [Row]
    /// Where there is no cue: that there is none.
    package var none: String?
    /// The key that calls the next one.
    package var key: String

    package struct Row: Sendable, Equatable, Encodable {
        package var id: String
        /// What `c` calls.
        package var isNext: Bool
        /// `STANDBY`; empty where it is not that far.
        package var word: String
        /// How long until then, or when; how it is called where that is not by time.
        package var figure: String
        package var department: String?
        package var call: String
        /// How many more are overdue.
        package var more: String?
        package var tone: Tone
    }

    /// - Parameter rows: at most so many.
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
    /// The first of them always count down, and what is near; of what is far off the time says more than a figure
    /// that never rests.
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

/// Which of the cues to come are shown.
private struct ComingCues {
    let cues: [Int]
    /// Overdue ones that are not shown, counted on the row of this cue.
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
            // Those that are shown are put in order below.
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
        if let next = source.forecast.nextCue, !cues.contains(next), !cues.isEmpty { cues[cues.count - 1] = next }
        self.cues = cues
    }
}
