import Phrases
import Screens
import Timeline

/// A cue's state as a word and a look, the same in every list.
struct CueLook {
    let word: String
    let style: Style

    /// So long after its moment a cue says GO before it is overdue: as it is spoken.
    static let goLit = Milliseconds.seconds(3)
    /// Behind so many cues to come none is looked for that is overdue. Every list looks as far, however many it shows, so
    /// that all count the same.
    static let lookAhead = 60

    init(_ status: CueState.Status, left: Milliseconds?, notice: Milliseconds, _ words: any CuePhrases) {
        switch status {
        case .called: (word, style) = (words.called, .quiet)
        case .dropped: (word, style) = (words.dropped, .quiet)
        case .standby:
            // The sign says that the notice was given.
            let isOverdue = left.map { $0 < .zero } == true
            word = isOverdue ? words.overdueAfterStandby : words.standbyGiven
            style = Style(isOverdue ? .over : .near, bold: true)
        case .pending:
            if let left, left <= .zero, left > -Self.goLit {
                (word, style) = (words.go, Style(.near, bold: true, reversed: true))
            } else if let left, left < .zero {
                (word, style) = (words.overdue, Style(.over, bold: true))
            } else if let left, left <= notice {
                (word, style) = (words.standby, Style(.near, bold: true))
            } else {
                (word, style) = ("", .plain)
            }
        }
    }
}
