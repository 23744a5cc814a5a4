import LiveShow
import Phrases
import Timeline

/// View 5: what happened, newest last, in sentences with time and who.
package struct LogScreen: ViewScreen {
    package var rows: [Row]
    /// How many newer ones are below, where it is scrolled back.
    package var newer: String?
    /// Where nothing happened yet: that nothing did.
    package var none: String?

    package struct Row: Sendable, Equatable, Encodable {
        package var time: String
        package var who: String
        package var text: String
        package var tone: Tone
    }

    package init(_ source: ScreenSource, _ viewer: Viewer) { self.init(source, viewer, rows: .max) }

    /// - Parameter rows: at most so many, the newest.
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
        newer = end < log.count ? words.phrases.seats.newer(log.count - end) : nil
        none = log.isEmpty ? words.phrases.seats.nothingHappened : nil
    }
}
