import Phrases
import Timeline

/// The coming cues. At least half of the rows show the next ones. Above them are overdue cues; the last overdue row counts those
/// that do not fit. The cue that `c` calls is marked.
package struct CueRows: Sendable, Equatable, Encodable {
    package var title: String
    package var heads: Heads
    package var rows: [Row]
    /// The text to show if there are no cues.
    package var none: String?
    /// The key that calls the next one.
    package var key: String

    /// The heads of the columns.
    package struct Heads: Sendable, Equatable, Encodable {
        package var figure: String
        package var call: String
    }

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
        let choice = ChosenCues(source, rows: rows ?? source.state.running.cues.count)
        let words = source.words.phrases.cues
        title = words.title
        heads = Heads(figure: words.inHead, call: words.cueHead)
        self.rows = choice.cues.enumerated().map { row, cue in
            Row(cue, source, row: row, more: choice.hidden.flatMap { $0.after == cue ? $0.count : nil })
        }
        none = choice.cues.isEmpty ? words.noneLeft : nil
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
            let isFar = row >= Self.alwaysCounting && due - source.now > Self.near && tone == .plain
            figure = isFar ? words.phrases.stage.starts(at: words.time(due)) : CueWord.figure(number, source) ?? ""
        } else {
            figure = source.forecast.cues[number].status == .standby ? "" : words.phrases.cues.byEar
        }
    }
}

/// Which of the coming cues are shown.
private struct ChosenCues {
    let cues: [Int]
    /// The number of overdue cues that do not fit, shown on the row of this cue.
    let hidden: (after: Int, count: Int)?

    init(_ source: ScreenSource, rows: Int) {
        let coming = ComingCues(source, enough: max(rows, CueWord.lookAhead))
        let others = coming.afterOverdue.prefix(rows)
        let room = max(1, rows - min(others.count, (rows + 1) / 2))
        let overdue = coming.overdue.prefix(room)
        hidden = coming.overdue.count > overdue.count ? overdue.last.map { ($0, coming.overdue.count - overdue.count) } : nil
        var cues = Array((overdue + others).prefix(max(0, rows)))
        // Always show the cue that `c` calls.
        if let next = source.forecast.nextCue, !cues.contains(next), !cues.isEmpty { cues[cues.count - 1] = next }
        self.cues = cues
    }
}
