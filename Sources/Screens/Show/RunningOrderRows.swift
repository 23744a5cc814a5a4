import Phrases
import Timeline

/// The running order with part headings.
package struct RunningOrderRows: Sendable, Equatable, Encodable {
    package var heads: Heads
    package var rows: [Row]

    /// The heads of the columns.
    package struct Heads: Sendable, Equatable, Encodable {
        package var segment: String
        package var who: String
        package var planned: String
        package var expected: String
        package var length: String
        package var late: String

        init(_ stage: any StagePhrases) {
            (segment, who, planned) = (stage.segmentHead, stage.whoHead, stage.plannedHead)
            (expected, length, late) = (stage.expectedHead, stage.lengthHead, stage.lateHead)
        }
    }

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
    ///   - selected: a segment's number. The rows are those around it, or around the current segment if nil.
    ///   - rows: the maximum number of rows.
    package init(_ source: ScreenSource, selected: Int?, rows: Int = .max) {
        heads = Heads(source.words.phrases.stage)
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
    /// The planned and the expected end.
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

/// A segment as a row: number, title, who, planned and expected start, length, late or early.
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
    package var who: String?
    /// What else there is to know of it: reserve, milestone, changeover.
    package var remark: String?
    package var status: Status
    /// How it starts, unless by GO.
    package var start: Start?
    package var planned: String?
    /// The expected or actual start.
    package var expected: String?
    package var length: String?
    /// `10:00 → 4:00` if it gets shorter by itself.
    package var shrinks: String?
    /// The difference of the two times before it: `1:52`, `−0:40`, and `LATE 9:28` where a hard time will be missed.
    package var late: ScreenText?
    package var isSelected: Bool
    /// True for the row to keep visible: selected, current or next.
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
        who = segment.who
        remark = Self.remark(segment, words.phrases.stage)
        self.status = Status(status, isHeld: source.forecast.phase == .held)
        if figures.hardStart != nil {
            start = .hard
        } else if status != .done, segment.advance == .auto {
            start = .byItself
        }
        planned = figures.plannedStart.map { words.hardTime($0.wholeSecond) }
        expected = forecast.expectedStart.map { words.time($0) }
        shrinks = words.shrunk(index, state, source.forecast)
        length = shrinks ?? Self.length(index, source)
        late = Self.late(status, figures, forecast, words)
        isSelected = selected == index
        isInFocus = index == (selected ?? source.forecast.current?.number ?? source.forecast.next)
    }

    private static func length(_ index: Int, _ source: ScreenSource) -> String? {
        let stage = source.words.phrases.stage
        if source.state.running.segments[index].isMilestone { return stage.milestone }
        if case .open = source.state.running.figures[index].length, source.state.segments[index].status != .done {
            return stage.open
        }
        return source.shownLength(index).map(Figures.length)
    }

    private static func remark(_ segment: Segment, _ stage: any StagePhrases) -> String? {
        let remarks = [
            segment.isReserve ? stage.reserve : nil,
            segment.changeover > .zero ? stage.changeover(Figures.length(segment.changeover)) : nil,
        ].compactMap { $0 }
        return remarks.isEmpty ? nil : remarks.joined(separator: " · ")
    }

    private static func late(
        _ status: SegmentState.Status, _ plan: RunningOrder.SegmentFigures, _ expected: Forecast.SegmentForecast, _ words: Words
    ) -> ScreenText? {
        guard let actual = expected.expectedStart, let planned = plan.plannedStart else { return nil }
        let late = actual.shown(since: planned)
        if late == .zero { return nil }
        let isMissed =
            status == .upcoming
            && [plan.hardStart, plan.startBy].contains { $0.map { actual.shown(since: $0) >= .seconds(1) } ?? false }
        if isMissed, let time = plan.hardStart ?? plan.startBy {
            return ScreenText(words.lateEarly(actual.shown(since: time)), .late)
        }
        return ScreenText(late < .zero ? "−" + Figures.up(-late) : Figures.up(late), .quiet)
    }
}
