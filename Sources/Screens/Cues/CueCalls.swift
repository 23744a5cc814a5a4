import Phrases
import Timeline

/// The next cues as they are spoken, in the order in which they are called. Cues due together form one group, and overdue cues stay
/// on the list until they are called or dropped.
package struct CueCalls: Sendable, Equatable, Encodable {
    package var heads: CueRows.Heads
    package var rows: [Row]
    /// The text to show if there are no cues.
    package var none: String?

    package struct Row: Sendable, Equatable, Encodable {
        package var figure: String
        /// GO, OVERDUE, STANDBY or with GO; empty before that.
        package var word: String
        package var calls: String
        /// How many more cues are overdue; empty if none.
        package var more: String
        package var tone: Tone
    }

    /// - Parameter rows: the maximum number of rows.
    init(_ source: ScreenSource, rows: Int = .max) {
        let coming = ComingCues(source, enough: CueWord.lookAhead)
        let overdue = Self.groups(coming.overdue, source)
        let words = source.words.phrases.cues
        heads = CueRows.Heads(figure: words.inHead, call: words.cueHead)
        // One row for overdue cues, the others for coming ones.
        let shown = overdue.prefix(1) + Self.groups(coming.afterOverdue, source)
        self.rows = shown.prefix(rows).enumerated().map { row, cues in
            Row(cues, source, more: row == 0 ? max(0, overdue.count - 1) : 0)
        }
        none = shown.isEmpty ? words.noneLeft : nil
    }

    /// Cues that are due in the same second with the same word, or one cue that is called by ear.
    private static func groups(_ cues: [Int], _ source: ScreenSource) -> [[Int]] {
        var groups: [[Int]] = []
        for cue in cues {
            let due = source.forecast.cues[cue].due?.wholeSecond
            if due != nil, let last = groups.last?.last, source.forecast.cues[last].due?.wholeSecond == due,
                CueWord(last, source).word == CueWord(cue, source).word
            {
                groups[groups.count - 1].append(cue)
            } else {
                groups.append([cue])
            }
        }
        return groups
    }
}

extension CueCalls.Row {
    fileprivate init(_ cues: [Int], _ source: ScreenSource, more: Int) {
        let words = source.words
        let state = CueWord(cues[0], source)
        figure = CueWord.figure(cues[0], source) ?? words.phrases.cues.byEar
        (word, tone) = (state.word, state.tone)
        calls = cues.map {
            let cue = source.state.running.cues[$0]
            return words.spoken(cue, department: cue.department.map(source.state.departmentName))
        }.joined(separator: " + ")
        self.more = more > 0 ? words.phrases.frame.more(more) : ""
    }
}
