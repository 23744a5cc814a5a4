import Phrases
import Timeline

/// The running order, under the headings of its parts.
package struct RunningOrderRows: Sendable, Equatable, Encodable {
    package var rows: [Row]

    package enum Row: Sendable, Equatable, Encodable {
        case part(PartRow)
        case segment(SegmentRow)

        package func encode(to encoder: any Encoder) throws {
            switch self {
            case .part(let part): try part.encode(to: encoder)
            case .segment(let segment): try segment.encode(to: encoder)
            }
        }
    }

    /// - Parameters:
    ///   - selected: a segment by its number; the rows are those around it, or around where the show is.
    ///   - rows: at most so many.
    package init(_ source: ScreenSource, selected: Int?, rows: Int = .max) {
        self.rows = RunningOrderLine.window(source.state, source.forecast, selected: selected, rows: rows).map {
            switch $0 {
            case .part(let part, let place): .part(PartRow(part, from: place, source))
            case .segment(let place): .segment(SegmentRow(place, source, selected: selected))
            }
        }
    }
}

/// The heading of a part.
package struct PartRow: Sendable, Equatable, Encodable {
    /// With its location.
    package var part: String
    /// When it was planned to end, and is expected to.
    package var ends: String

    init(_ part: Int, from place: Int, _ source: ScreenSource) {
        let plan = source.state.show.parts[part]
        self.part = plan.title + (plan.location.map { " · " + $0 } ?? "")
        ends = Self.ends(part, from: place, source)
    }

    private static func ends(_ part: Int, from place: Int, _ source: ScreenSource) -> String {
        var planned: ShowTime?
        var expected: ShowTime?
        for number in source.state.order[place...] {
            let figures = source.state.running.figures[number]
            guard figures.part == part else { break }
            planned = figures.plannedEnd ?? planned
            expected = source.forecast.segments[number].expectedEnd ?? expected
        }
        guard let planned else { return "" }
        let words = source.words
        return words.phrases.stage.partEnds(
            planned: words.time(planned, seconds: false), expected: expected.map { words.time($0) } ?? "-")
    }
}

/// A segment as a row: number, title, planned and expected start, length, over or under.
package struct SegmentRow: Sendable, Equatable, Encodable {
    package enum Status: String, Sendable, CaseIterable, Encodable {
        case upcoming, current, held, done, skipped

        init(_ status: SegmentState.Status, isHeld: Bool = false) {
            switch status {
            case .upcoming: self = .upcoming
            case .current: self = isHeld ? .held : .current
            case .done: self = .done
            case .skipped: self = .skipped
            }
        }
    }

    package enum Start: String, Sendable, Encodable { case hard, byItself }

    package var id: String
    /// Its place in the running order, from 1.
    package var number: Int
    package var title: String
    package var status: Status
    /// How it starts, where that is not by a GO.
    package var start: Start?
    package var planned: String?
    /// When it is expected to start, or did.
    package var expected: String?
    package var length: String?
    /// Against the plan: at its end for what has started, at its start for what is to come.
    package var late: ScreenText?
    package var isSelected: Bool
    /// It is what the eyes are on: selected, on stage, or next.
    package var isInFocus: Bool

    init(_ place: Int, _ source: ScreenSource, selected: Int?) {
        let state = source.state
        let words = source.words
        let index = state.order[place]
        let segment = state.running.segments[index]
        let figures = state.running.figures[index]
        let forecast = source.forecast.segments[index]
        let status = state.segments[index].status
        id = segment.id
        number = place + 1
        title = segment.title
        self.status = Status(status, isHeld: source.forecast.phase == .held)
        if figures.hardStart != nil {
            start = .hard
        } else if status != .done, segment.advance == .auto {
            start = .byItself
        }
        planned = figures.plannedStart.map { words.time($0, seconds: false) }
        expected = forecast.expectedStart.map { words.time($0) }
        length = Self.length(index, source).map(Figures.length)
        late = Self.late(status, figures, forecast).map {
            ScreenText(words.overUnder($0), $0 >= .seconds(1) ? .late : .quiet)
        }
        isSelected = selected == index
        isInFocus = index == (selected ?? source.forecast.current?.number ?? source.forecast.next)
    }

    private static func length(_ index: Int, _ source: ScreenSource) -> Milliseconds? {
        let run = source.state.segments[index].run
        if let start = run.start, let end = run.end { return end - start }
        if let length = source.forecast.segments[index].length { return length }
        guard case .duration(let planned) = source.state.running.figures[index].length else { return nil }
        return planned
    }

    private static func late(
        _ status: SegmentState.Status, _ plan: RunningOrder.SegmentFigures, _ expected: Forecast.SegmentForecast
    ) -> Milliseconds? {
        let (actual, planned) =
            status == .upcoming
            ? (expected.expectedStart, plan.plannedStart) : (expected.expectedEnd, plan.plannedEnd)
        guard let actual, let planned else { return nil }
        return actual - planned
    }
}
