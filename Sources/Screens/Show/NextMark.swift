import Phrases
import Timeline

/// What everybody counts down to: the next flagged segment; with none, the next part.
package struct NextMark: Sendable, Equatable, Encodable {
    /// `Keynote in 12:30`.
    package var text: String
    package var title: String
    package var figure: String
    /// When it is expected to start.
    package var start: String
    package var isFlagged: Bool

    /// Nil if neither is to come.
    init?(_ source: ScreenSource) {
        let state = source.state
        let upcoming = state.order.lazy.filter { state.segments[$0].status == .upcoming }
        let flagged = upcoming.first { state.running.segments[$0].isFlagged }
        guard let number = flagged ?? Self.firstOfNextPart(source), let at = source.forecast.segments[number].expectedStart,
            let left = source.left(to: at)
        else { return nil }
        let part = state.show.parts[state.running.figures[number].part].title
        title = flagged == nil ? part : state.running.segments[number].title
        isFlagged = flagged != nil
        figure = Figures.up(max(.zero, left))
        start = source.words.time(at)
        text = source.words.phrases.stage.countdown(to: title, figure)
    }

    private static func firstOfNextPart(_ source: ScreenSource) -> Int? {
        let state = source.state
        guard let here = source.forecast.current?.number ?? source.forecast.next else { return nil }
        let part = state.running.figures[here].part
        return state.order.first { state.segments[$0].status == .upcoming && state.running.figures[$0].part != part }
    }
}
