import Phrases
import Timeline

/// A cue's state as a word and a tone, the same in every list.
struct CueWord {
    let word: String
    let tone: Tone

    /// So long after its moment a cue says GO before it is overdue: as it is spoken.
    static let goLit = Milliseconds.seconds(3)
    /// Behind so many cues to come none is looked for that is overdue. Every list looks as far, however many it shows, so
    /// that all count the same.
    static let lookAhead = 60

    init(_ cue: Int, _ source: ScreenSource) {
        let forecast = source.forecast.cues[cue]
        self.init(
            forecast.status, left: source.left(to: forecast.due), notice: source.state.running.cues[cue].standby,
            source.words.phrases.cues)
    }

    init(_ status: CueState.Status, left: Milliseconds?, notice: Milliseconds, _ words: any CuePhrases) {
        switch status {
        case .called: (word, tone) = (words.called, .past)
        case .dropped: (word, tone) = (words.dropped, .past)
        case .standby:
            // The sign says that the notice was given.
            let isOverdue = left.map { $0 < .zero } == true
            word = isOverdue ? words.overdueAfterStandby : words.standbyGiven
            tone = isOverdue ? .overdue : .standby
        case .pending:
            if let left, left <= .zero, left > -Self.goLit {
                (word, tone) = (words.go, .due)
            } else if let left, left < .zero {
                (word, tone) = (words.overdue, .overdue)
            } else if let left, left <= notice {
                (word, tone) = (words.standby, .standby)
            } else {
                (word, tone) = ("", .plain)
            }
        }
    }
}
