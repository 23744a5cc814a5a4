import Phrases
import Timeline

/// How far off we are, and shall be: the two figures that are kept apart everywhere, offset and hard points.
package struct TruthLine: Sendable, Equatable, Encodable {
    package var label: String
    package var offset: ScreenText
    /// The next hard point still to come.
    package var next: Point?
    /// The one that everybody works towards: off air of the window that is on or comes next; else the last one of the
    /// show. A late point further on that waits for something swallows every delay, and would hide it. Once all is
    /// over, the last one that happened.
    package var end: Point?
    /// The last one of the show, where that is neither.
    package var last: Point?
    /// Where there is no point: that there is none.
    package var none: String?

    package struct Point: Sendable, Equatable, Encodable {
        package var id: String
        package var title: String
        package var time: String
        /// The same with its word: `13:00` in a sentence.
        package var spokenTime: String
        package var expected: String
        /// How late or early: the digits, the word, and both.
        package var figure: String
        package var word: String
        package var overUnder: String
        package var tone: Tone
        /// Where earlier runs have it.
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

extension TruthLine.Point {
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
