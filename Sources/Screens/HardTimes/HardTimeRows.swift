import Phrases
import Timeline

/// A coming hard time and when it is expected.
package struct HardTimeRow: Sendable, Equatable, Encodable {
    package var id: String
    package var title: String
    /// `13:00 → 13:05:02`.
    package var times: String
    package var verdict: String
    /// A longer form for wide screens.
    package var longVerdict: String
    package var tone: Tone
    /// The range from earlier runs.
    package var range: String?
    /// True for the hard time that everybody works towards.
    package var isEnd: Bool

    init(_ point: HardPoint, _ source: ScreenSource, end: String?) {
        let words = source.words
        let expected = source.forecast.expectedTime(of: point)
        id = point.id
        title = words.hardPointShort(point.kind, source.state.title(of: point))
        times = "\(words.hardTime(point.time)) → \(words.time(expected.at))"
        verdict = words.verdict(expected)
        longVerdict = words.verdict(expected, ready: point.expected.map { words.time($0) })
        tone = Tone(lateBy: expected.over)
        range = point.range.map { words.range($0) }
        isEnd = id == end
    }

    /// - Parameter rows: the maximum number of rows, the nearest first.
    static func all(_ source: ScreenSource, end: String?, rows: Int = .max) -> [HardTimeRow] {
        source.forecast.hardPoints.lazy.filter { !$0.isPassed && $0.expected != nil }.prefix(rows).map {
            HardTimeRow($0, source, end: end)
        }
    }
}

/// The latest start of a coming segment that still meets every hard time after it.
package struct BackTimeRow: Sendable, Equatable, Encodable {
    package var title: String
    package var latest: String
    package var slack: String
    package var tone: Tone

    init(_ number: Int, _ source: ScreenSource) {
        let words = source.words
        let forecast = source.forecast.segments[number]
        title = source.state.running.segments[number].title
        latest = forecast.latestStart.map { words.phrases.hardTimes.latestStart(words.time($0)) } ?? ""
        slack = forecast.slack.map { words.slack($0) } ?? ""
        tone = forecast.slack.map { $0 < .zero } == true ? .late : .quiet
    }

    static func all(_ source: ScreenSource, rows: Int = .max) -> [BackTimeRow] {
        source.state.order.lazy.filter { source.state.segments[$0].status == .upcoming }.prefix(rows).map {
            BackTimeRow($0, source)
        }
    }
}
