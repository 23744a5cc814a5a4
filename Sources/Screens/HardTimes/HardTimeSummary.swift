import Phrases
import Timeline

/// How far the show is behind its plan, and how late the hard times will be. Every screen keeps the two apart.
package struct HardTimeSummary: Sendable, Equatable, Encodable {
    /// `BEHIND PLAN 4:28`.
    package var behind: ScreenText
    /// The hard time that matters: the first to come that will be missed, else the next one. Once all have passed, the
    /// last one that happened.
    package var focus: Point?
    /// The next hard time, if it is another one.
    package var next: Point?
    /// The last hard time of the show, if it is another one. Nil if it is on time and another one is late.
    package var last: Point?
    /// The text to show if there is no hard time.
    package var none: String?

    package struct Point: Sendable, Equatable, Encodable {
        package var id: String
        package var title: String
        package var time: String
        /// The same with its word, for a sentence.
        package var spokenTime: String
        package var expected: String
        /// How late or early, in digits; the time itself if it is met.
        package var figure: String
        /// LATE, EARLY or ON TIME.
        package var word: String
        /// The word with its figure: `LATE 2:00`.
        package var verdict: String
        package var tone: Tone
        /// The range from earlier runs.
        package var range: String?
    }

    package init(_ source: ScreenSource) {
        let words = source.words
        behind = ScreenText(words.behindPlan(source.forecast.behind), .plain)
        focus = Self.focus(source)
        let coming = source.forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }
        let nearest = coming.min { $0.time < $1.time }
        next = nearest.flatMap { $0.id == focus?.id ? nil : Point($0, source, isShort: true) }
        last = coming.last.flatMap { $0.id == focus?.id || $0.id == nearest?.id ? nil : Point($0, source, isShort: true) }
        // On time would hide the one that is late.
        if focus?.tone == .late, last?.tone != .late { last = nil }
        if focus == nil { none = words.phrases.hardTimes.noneLeft }
    }

    /// The point of ``focus`` alone.
    static func focus(_ source: ScreenSource) -> Point? {
        let point = source.forecast.focusPoint ?? source.forecast.hardPoints.last { $0.expected != nil }
        return point.map { Point($0, source) }
    }
}

extension HardTimeSummary.Point {
    init(_ point: HardTime, _ source: ScreenSource, isShort: Bool = false) {
        let words = source.words
        let over = point.shownOver ?? .zero
        let name = source.state.title(of: point)
        id = point.id
        title = isShort ? words.hardPointShort(point.kind, name) : words.hardPoint(point.kind, name)
        time = words.hardTime(point.time)
        spokenTime = words.phrases.stage.starts(at: time)
        expected = words.time(point.expected ?? point.time)
        figure = over == .zero ? time : Figures.up(Milliseconds(abs(over.count)))
        word = words.lateEarlyWord(over)
        verdict = words.lateEarly(over)
        tone = Tone(lateBy: over)
        range = point.range.map { words.range($0) }
    }
}
