/// A time that does not move, and where the show is expected to be by then.
package struct HardPoint: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case start, on, until, off }

    package var kind: Kind
    /// The id of its segment, or of its window for on and off.
    package var name: String
    /// The segment at which it stands: the window's first or last that is not skipped, for on and off.
    package var segment: Int
    /// Its place in ``Show/windows``, for on and off.
    package var window: Int?
    package var time: ShowTime
    /// The arrival, before any waiting for a hard start, so that being early shows; actual once it has happened;
    /// nil where it is skipped.
    package var expected: ShowTime?
    /// Whether it has happened: its segment has started (start, on) or ended (until, off).
    package var isPassed: Bool
    /// Where it may come to lie, as earlier runs have it; nil where they do not tell. See ``State/expectRanges(of:after:)``.
    package var range: PointRange?

    /// `start:opening`, `until:doors`, `on:tv`, `off:tv`.
    ///
    /// Put together when asked for: a forecast is made many times for each time that somebody reads a name.
    package var id: String { "\(kind.rawValue):\(name)" }

    /// Late where positive, early where negative.
    package var over: Milliseconds? { expected.map { $0 - time } }
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

    func hardPoints(_ windows: [WindowBounds], _ forecast: Forecast) -> [HardPoint] {
        var points: [HardPoint] = []
        // Few shows have more than one or two windows: looking through them is quicker than a table.
        for number in order {
            let status = segments[number].status
            let expected = forecast.segments[number]
            let isStarted = status == .current || status == .done
            let arrival = isStarted ? expected.expectedStart : expected.arrival
            if let time = running.figures[number].hardStart {
                points.append(
                    HardPoint(
                        kind: .start, name: running.segments[number].id, segment: number, time: time,
                        expected: arrival, isPassed: isStarted))
            }
            for bounds in windows where bounds.first == number {
                let window = show.windows[bounds.window]
                points.append(
                    HardPoint(
                        kind: .on, name: window.id, segment: number, window: bounds.window,
                        time: window.on, expected: bounds.isSkipped ? nil : arrival,
                        isPassed: isStarted))
            }
            if let time = out(number) {
                points.append(
                    HardPoint(
                        kind: .until, name: running.segments[number].id, segment: number, time: time,
                        expected: expected.expectedEnd, isPassed: status == .done))
            }
            for bounds in windows where bounds.last == number {
                let window = show.windows[bounds.window]
                points.append(
                    HardPoint(
                        kind: .off, name: window.id, segment: number, window: bounds.window,
                        time: window.off, expected: bounds.isSkipped ? nil : expected.expectedEnd,
                        isPassed: status == .done))
            }
        }
        return points
    }
}
