import Phrases
import Timeline

/// How far the show is behind its plan now, and how late the hard times will be. Every screen keeps the two apart.
package struct HardTimeSummary: Sendable, Equatable, Encodable {
    package var label: String
    package var offset: ScreenText
    /// The next hard time.
    package var next: Point?
    /// The hard time that everybody works towards: off air of the current or next window, else the last hard time of the show.
    /// After the end, the last one that happened. Not simply the last: a later one that waits for a hard start absorbs every delay
    /// and would hide it.
    package var end: Point?
    /// The last hard time of the show, if it is another one.
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
        /// How late or early: digits, word, and both.
        package var figure: String
        package var word: String
        package var overUnder: String
        package var tone: Tone
        /// The range from earlier runs.
        package var range: String?
    }

    package init(_ source: ScreenSource) {
        let words = source.words
        label = words.phrases.stage.now
        offset =
            source.forecast.offset.map { ScreenText(words.overUnder($0), Tone(lateBy: $0)) }
            ?? ScreenText(words.phrases.hardTimes.notPlanned, .quiet)
        let coming = source.forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }
        let end = Self.end(coming, source)
        self.end = end.map { Point($0, source) }
        next = coming.first.flatMap { $0.id == end?.id ? nil : Point($0, source, isShort: true) }
        last = coming.last.flatMap { $0.id == end?.id || $0.id == coming.first?.id ? nil : Point($0, source, isShort: true) }
        if end == nil { none = words.phrases.hardTimes.noneLeft }
    }

    private static func end(_ coming: [HardPoint], _ source: ScreenSource) -> HardPoint? {
        coming.first { $0.kind == .off } ?? coming.last ?? source.forecast.hardPoints.last { $0.expected != nil }
    }

    /// The point of ``end`` alone.
    static func end(_ source: ScreenSource) -> Point? {
        end(source.forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }, source).map { Point($0, source) }
    }
}

extension HardTimeSummary.Point {
    init(_ point: HardPoint, _ source: ScreenSource, isShort: Bool = false) {
        let words = source.words
        let over = point.over ?? .zero
        let name = source.state.title(of: point)
        id = point.id
        title = isShort ? words.hardPointShort(point.kind, name) : words.hardPoint(point.kind, name)
        time = words.hardTime(point.time)
        spokenTime = words.phrases.stage.starts(at: time)
        expected = words.time(point.expected ?? point.time)
        figure = over < .zero ? Figures.down(-over) : Figures.up(over)
        word = words.overUnderWord(over)
        overUnder = words.overUnder(over)
        tone = Tone(lateBy: over)
        range = point.range.map { words.range($0) }
    }
}
