import LiveShow
import Phrases
import Timeline

/// View 5: the log, newest last: sentences with time and person.
package struct LogScreen: ViewScreen {
    package var rows: [Row]
    /// How many newer lines are below if the log is scrolled back.
    package var newer: String?
    /// The text to show while the log is empty.
    package var none: String?

    package struct Row: Sendable, Equatable, Encodable {
        package var time: String
        package var who: String
        package var text: String
        package var tone: Tone
    }

    package init(_ source: ScreenSource, _ viewer: Viewer) { self.init(source, viewer, rows: .max) }

    /// - Parameter rows: the maximum number of lines; the newest are shown.
    package init(_ source: ScreenSource, _ viewer: Viewer, rows: Int) {
        let log = source.log
        let words = source.words
        let end = max(min(log.count, rows), log.count - viewer.logScroll)
        self.rows = log.prefix(end).suffix(rows).map { line in
            let isByHand = if case .change(let change) = line.what, change.cause != .automatic { true } else { false }
            return Row(
                time: words.time(line.at), who: line.who, text: words.sentence(line, source.state),
                tone: isByHand ? .plain : .quiet)
        }
        newer = end < log.count ? words.phrases.views.newer(log.count - end) : nil
        none = log.isEmpty ? words.phrases.views.nothingHappened : nil
    }
}
