import Phrases
import Timeline

/// The day as a strip: planned above expected, hard points and on-air windows under them. Times are milliseconds since
/// the midnight of the show's day.
package struct DayStrip: Sendable, Equatable, Encodable {
    package struct Block: Sendable, Equatable, Encodable {
        /// Empty where it is too short a part of the day to bear one on any screen.
        package var title: String
        package var from: Int
        package var to: Int
        package var tone: Tone
    }

    package struct Window: Sendable, Equatable, Encodable {
        package var on: Int
        package var off: Int
    }

    package struct Moment: Sendable, Equatable, Encodable {
        package var at: Int
        package var text: String
    }

    package var plannedLabel: String
    package var expectedLabel: String
    package var begins: Moment
    package var ends: Moment
    package var now: Moment
    package var planned: [Block] = []
    package var expected: [Block] = []
    package var windows: [Window]
    package var hardTimes: [Int]

    /// Nil where nothing has a time.
    init?(_ source: ScreenSource) {
        let state = source.state
        let words = source.words
        guard let day = Self.day(source) else { return nil }
        let (first, last) = (day.lowerBound, day.upperBound)
        planned.reserveCapacity(state.order.count)
        expected.reserveCapacity(state.order.count)
        func add(_ start: ShowTime?, _ end: ShowTime?, _ number: Int, _ tone: Tone, to blocks: inout [Block]) {
            guard let start, let end, end > start else { return }
            let isNamed = (end - start).count > (last - first).count / Self.namedFrom
            let title = isNamed ? state.running.segments[number].title : ""
            blocks.append(Block(title: title, from: start.milliseconds, to: end.milliseconds, tone: tone))
        }
        for number in state.order {
            let status = state.segments[number].status
            let tone: Tone = status == .current ? .onStage : status == .done ? .past : .plain
            add(
                state.running.figures[number].plannedStart, state.running.figures[number].plannedEnd, number, .planned,
                to: &planned)
            add(
                source.forecast.segments[number].expectedStart, source.forecast.segments[number].expectedEnd, number, tone,
                to: &expected)
        }
        plannedLabel = words.phrases.stage.planned
        expectedLabel = words.phrases.stage.expected
        begins = Moment(at: first.milliseconds, text: words.time(first, seconds: false))
        ends = Moment(at: last.milliseconds, text: words.time(last, seconds: false))
        now = Moment(at: source.now.milliseconds, text: words.time(source.now))
        windows = state.show.windows.map { Window(on: $0.on.milliseconds, off: $0.off.milliseconds) }
        hardTimes = source.forecast.hardPoints.filter { $0.kind == .start || $0.kind == .until }.map(\.time.milliseconds)
    }

    /// From so great a part of the day on a block has its title.
    private static let namedFrom = 1000

    /// From the first time to the last, planned or expected; nil where nothing has a time.
    private static func day(_ source: ScreenSource) -> ClosedRange<ShowTime>? {
        var first: ShowTime?
        var last: ShowTime?
        func take(_ time: ShowTime?) {
            guard let time else { return }
            first = min(first ?? time, time)
            last = max(last ?? time, time)
        }
        for number in source.state.order {
            take(source.state.running.figures[number].plannedStart)
            take(source.state.running.figures[number].plannedEnd)
            take(source.forecast.segments[number].expectedStart)
            take(source.forecast.segments[number].expectedEnd)
        }
        guard let first, let last, first < last else { return nil }
        return first...last
    }
}
