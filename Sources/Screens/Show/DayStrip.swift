import Phrases
import Timeline

/// The day as a strip: planned above expected, hard points and on-air windows under them. Times are milliseconds since
/// the midnight of the show's day.
package struct DayStrip: Sendable, Equatable, Encodable {
    package struct Block: Sendable, Equatable, Encodable {
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
        var first = ShowTime(milliseconds: .max)
        var last = ShowTime(milliseconds: .min)
        planned.reserveCapacity(state.order.count)
        expected.reserveCapacity(state.order.count)
        func add(_ start: ShowTime?, _ end: ShowTime?, _ number: Int, _ tone: Tone, to blocks: inout [Block]) {
            for case let time? in [start, end] { (first, last) = (min(first, time), max(last, time)) }
            guard let start, let end, end > start else { return }
            blocks.append(
                Block(
                    title: state.running.segments[number].title, from: start.milliseconds, to: end.milliseconds, tone: tone))
        }
        for number in state.order {
            let figures = state.running.figures[number]
            let forecast = source.forecast.segments[number]
            let status = state.segments[number].status
            add(figures.plannedStart, figures.plannedEnd, number, .planned, to: &planned)
            let tone: Tone = status == .current ? .onStage : status == .done ? .past : .plain
            add(forecast.expectedStart, forecast.expectedEnd, number, tone, to: &expected)
        }
        guard first < last else { return nil }
        plannedLabel = words.phrases.stage.planned
        expectedLabel = words.phrases.stage.expected
        begins = Moment(at: first.milliseconds, text: words.time(first, seconds: false))
        ends = Moment(at: last.milliseconds, text: words.time(last, seconds: false))
        now = Moment(at: source.now.milliseconds, text: words.time(source.now))
        windows = state.show.windows.map { Window(on: $0.on.milliseconds, off: $0.off.milliseconds) }
        hardTimes = source.forecast.hardPoints.filter { $0.kind == .start || $0.kind == .until }.map(\.time.milliseconds)
    }
}
