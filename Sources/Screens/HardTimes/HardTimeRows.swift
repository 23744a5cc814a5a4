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
    /// True for the hard time that matters; see ``HardTimeSummary/focus``.
    package var isFocus: Bool

    init(_ point: HardPoint, _ source: ScreenSource, focus: String?) {
        let words = source.words
        let expected = source.forecast.expectedTime(of: point)
        id = point.id
        title = words.hardPointShort(point.kind, source.state.title(of: point))
        times = "\(words.hardTime(point.time)) → \(words.time(expected.at))"
        verdict = words.verdict(expected)
        longVerdict = words.verdict(expected, ready: point.expected.map { words.time($0) })
        tone = Tone(lateBy: expected.over)
        range = point.range.map { words.range($0) }
        isFocus = id == focus
    }

    /// - Parameter rows: the maximum number of rows, in running order. The hard time that matters is always among them.
    static func all(_ source: ScreenSource, focus: String?, rows: Int = .max) -> [HardTimeRow] {
        let coming = source.forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }
        var shown = Array(coming.prefix(max(0, rows)))
        if let point = source.forecast.focusPoint, !shown.isEmpty, !shown.contains(where: { $0.id == point.id }) {
            shown[shown.count - 1] = point
        }
        return shown.map { HardTimeRow($0, source, focus: focus) }
    }
}

extension Forecast.SegmentForecast {
    /// The room before the latest start, as the two times are shown; for what is on stage, before the latest end.
    var shownSlack: Milliseconds? {
        guard slack != nil else { return nil }
        if arrival != nil, let latestStart, let expectedStart { return latestStart.shown(since: expectedStart) }
        if let latestEnd, let expectedEnd { return latestEnd.shown(since: expectedEnd) }
        return slack
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
        let room = forecast.shownSlack
        slack = room.map { words.slack($0) } ?? ""
        // Red is for hard times that will be missed; a back time is only on the way to one.
        tone = room.map { $0 < .zero } == true ? .near : .quiet
    }

    static func all(_ source: ScreenSource, rows: Int = .max) -> [BackTimeRow] {
        source.state.order.lazy.filter { source.state.segments[$0].status == .upcoming }.prefix(rows).map {
            BackTimeRow($0, source)
        }
    }
}
