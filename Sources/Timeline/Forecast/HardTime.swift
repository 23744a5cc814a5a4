/// A time that does not move, and where the show is expected to be by then.
package struct HardTime: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The hard start of a segment, and by when it must have begun.
        case start, by
        /// The on and off times of a window.
        case on
        /// The out of a segment.
        case until
        case off
        /// The end of a part, or of the show.
        case end

        /// True if it belongs to the end of its segment.
        package var isAtEnd: Bool {
            switch self {
            case .start, .by, .on: false
            case .until, .off, .end: true
            }
        }
    }

    package var kind: Kind
    /// The id of its segment, of its window for on and off, of its part for end; ``show`` for the end of the show.
    package var name: String
    /// Its segment. For on, off and end: the first or last one that is not skipped.
    package var segment: Int
    /// Its place in ``Show/windows``, for on and off.
    package var window: Int?
    package var time: ShowTime
    /// The arrival, before any waiting for a hard start, so that being early shows; actual once it has happened;
    /// nil where it is skipped.
    package var expected: ShowTime?
    /// Whether it has happened: its segment has started (start, by, on) or ended (until, off, end), or somebody has put the
    /// window on or off.
    package var isPassed: Bool
    /// Where it may come to lie, as earlier runs have it; nil where they do not tell. See ``State/expectRanges(of:after:)``.
    package var range: PointRange?

    /// `start:opening`, `until:doors`, `on:tv`, `off:tv`.
    ///
    /// Put together when asked for: a forecast is made many times for each time that somebody reads a name.
    package var id: String { "\(kind.rawValue):\(name)" }

    /// The ``name`` of the end of the show. No part has this id.
    package static let show = "show"

    /// Late where positive, early where negative.
    package var over: Milliseconds? { expected.map { $0 - time } }
}

extension State {
    /// The name of a hard time for people: the title of its segment, window or part. Empty for the end of the show.
    package func title(of point: HardTime) -> String {
        if let window = point.window { return show.windows[window].title }
        guard point.kind == .end else { return running.segments[point.segment].title }
        return point.name == HardTime.show ? "" : show.parts[running.figures[point.segment].part].title
    }
}

/// The segments between which a window runs today; where all are skipped, `isSkipped`.
struct WindowBounds {
    /// Its place in ``Show/windows``.
    var window: Int
    var first: Int
    var last: Int
    var isSkipped: Bool
}

extension State {
    /// A window runs from its first to its last segment in today's running order, those that are not skipped.
    var windowBounds: [WindowBounds] {
        guard !show.windows.isEmpty else { return [] }
        return show.windows.enumerated().compactMap { index, window in
            guard let from = running.segment(window.from), let to = running.segment(window.to),
                let one = order.firstIndex(of: from), let other = order.firstIndex(of: to)
            else { return nil }
            let places = min(one, other)...max(one, other)
            let first = places.first { segments[order[$0]].status != .skipped }
            let last = places.last { segments[order[$0]].status != .skipped }
            return WindowBounds(
                window: index, first: order[first ?? places.lowerBound],
                last: order[last ?? places.upperBound], isSkipped: first == nil)
        }
    }

    func setHardPoints(_ windows: [WindowBounds], _ ends: TodaysEnds, into forecast: inout Forecast) {
        var points: [HardTime] = []
        var move = false
        // Few shows have more than one or two windows: looking through them is quicker than a table.
        for number in order {
            let status = segments[number].status
            let expected = forecast.segments[number]
            let isStarted = status == .current || status == .done
            let arrival = isStarted ? expected.expectedStart : expected.arrival
            if let time = running.figures[number].hardStart {
                points.append(
                    HardTime(
                        kind: .start, name: running.segments[number].id, segment: number, time: time,
                        expected: arrival, isPassed: isStarted))
            }
            if let time = running.figures[number].startBy {
                points.append(
                    HardTime(
                        kind: .by, name: running.segments[number].id, segment: number, time: time,
                        expected: expected.expectedStart, isPassed: isStarted))
            }
            for bounds in windows where bounds.first == number {
                points.append(onPoint(bounds, isStarted, arrival, forecast.now, &move))
            }
            if let time = out(number) {
                points.append(
                    HardTime(
                        kind: .until, name: running.segments[number].id, segment: number, time: time,
                        expected: expected.expectedEnd, isPassed: status == .done))
            }
            for bounds in windows where bounds.last == number {
                points.append(offPoint(bounds, status == .done, expected.expectedEnd, forecast.now, &move))
            }
            guard ends.isAny else { continue }
            let isDone = status == .done
            if let end = ends.end(at: number, ofPart: running.figures[number].part) {
                points.append(point(end, expected.expectedEnd, isDone: isDone))
            }
            if let end = ends.endOfShow(at: number) { points.append(point(end, expected.expectedEnd, isDone: isDone)) }
        }
        forecast.hardPoints = points
        forecast.handTimesMove = move
        forecast.focus = Forecast.focus(of: points)
    }

    private func point(_ end: TodaysEnds.End, _ expected: ShowTime?, isDone: Bool) -> HardTime {
        HardTime(
            kind: .end, name: end.part.map { show.parts[$0].id } ?? HardTime.show, segment: end.segment, time: end.time,
            expected: end.isSkipped ? nil : expected, isPassed: isDone)
    }

    private func onPoint(
        _ bounds: WindowBounds, _ isStarted: Bool, _ arrival: ShowTime?, _ now: ShowTime, _ moves: inout Bool
    ) -> HardTime {
        let (window, state) = (show.windows[bounds.window], windows[bounds.window])
        var point = HardTime(
            kind: .on, name: window.id, segment: bounds.first, window: bounds.window, time: window.on,
            expected: bounds.isSkipped ? nil : arrival, isPassed: isStarted)
        let isByHand = window.by == .hand
        point.isPassed = state.actualOn != nil || state.actualOff != nil || !isByHand && isStarted
        if let actual = state.actualOn {
            point.expected = actual
        } else if isByHand, state.actualOff == nil, let expected = point.expected {
            point.expected = max(now, expected)
            if expected <= now { moves = true }
        }
        return point
    }

    private func offPoint(
        _ bounds: WindowBounds, _ isDone: Bool, _ end: ShowTime?, _ now: ShowTime, _ moves: inout Bool
    ) -> HardTime {
        let (window, state) = (show.windows[bounds.window], windows[bounds.window])
        var point = HardTime(
            kind: .off, name: window.id, segment: bounds.last, window: bounds.window, time: state.off,
            expected: bounds.isSkipped ? nil : end, isPassed: isDone)
        let isByHand = window.by == .hand
        point.isPassed = state.actualOff != nil || !isByHand && isDone
        if let actual = state.actualOff {
            point.expected = actual
        } else if isByHand, let expected = point.expected {
            point.expected = max(now, expected)
            if expected <= now { moves = true }
        }
        return point
    }
}

extension Forecast {
    /// By their time, and in list order at one time.
    static func focus(of points: [HardTime]) -> Int? {
        var (late, first): (Int?, Int?)
        for (index, point) in points.enumerated() {
            guard !point.isPassed, let over = point.over else { continue }
            if first.map({ point.time < points[$0].time }) ?? true { first = index }
            if over >= .seconds(1), late.map({ point.time < points[$0].time }) ?? true { late = index }
        }
        return late ?? first
    }

    /// The hard time that matters.
    package var focusPoint: HardTime? { focus.map { hardPoints[$0] } }
}
