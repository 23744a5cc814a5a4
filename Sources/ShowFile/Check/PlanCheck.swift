internal import Timeline

/// Holds the plan of a show that loads against its own fixed times, and warns of what does not fit.
///
/// The figures are the engine's: the forecast of the show before it has begun, when everything runs as planned.
/// - A hard time is missed where the plan comes to it late.
/// - A window is filled where the plan goes on air at its on time, off at its off time, and waits for nothing between.
/// - A gap is a wait for a hard start. It is warned of inside a part and on air. Between two parts it is how a show
///   is made (guests move from the lobby to the hall), so it is not.
/// - A cue is in its segment where its moment lies between the segment's planned start and end, both included; the
///   break after a segment, up to the next one's planned start, counts as its own.
struct PlanCheck {
    /// In show times.
    let show: Show
    let wallClock: WallClock
    let running: RunningOrder
    let forecast: Forecast
    let places: ShowPlaces
    var findings: Findings

    /// - Parameter file: the show with readings of the wall clock, as its file has it.
    static func check(_ file: Show, _ wallClock: WallClock, _ places: ShowPlaces, _ findings: Findings) -> Findings {
        let show = file.inShowTimes(wallClock)
        let state = State(show)
        let start = state.running.figures.lazy.compactMap(\.plannedStart).first ?? .midnight
        var check = PlanCheck(
            show: show, wallClock: wallClock, running: state.running, forecast: state.forecast(at: start), places: places,
            findings: findings)
        check.checkStart()
        check.checkNight()
        check.checkShortLengths()
        check.checkHardPoints()
        check.checkCues()
        return check.findings
    }

    private mutating func checkStart() {
        guard let first = running.figures.firstIndex(where: { $0.plannedStart != nil }), show.start == nil,
            running.figures[first].hardStart == nil, running.segments[first].planned == nil
        else { return }
        findings.add(.noStart, at: places.show)
    }

    /// Whoever plans such a night must know that it is one.
    private mutating func checkNight() {
        guard !wallClock.changes.isEmpty, let span = show.plannedSpan else { return }
        for change in wallClock.changes(within: span) {
            let before = wallClock.reading(change.at - Milliseconds(1)) + Milliseconds(1)
            findings.add(.clockIsSet(from: before, to: wallClock.reading(change.at)), at: places.date)
        }
    }

    private mutating func checkHardPoints() {
        let onAir = WindowSpans(show, running)
        for point in forecast.hardPoints {
            let segment = running.segments[point.segment].id
            if let number = point.window, point.over == nil, point.kind == .on {
                findings.add(.windowEmpty(window: show.windows[number].id), at: places.windows[number].own)
            }
            guard let over = over(point), over != .zero else { continue }
            let window = point.window.map { show.windows[$0].id } ?? ""
            let (time, isLate) = (wallClock.reading(point.time), over > .zero)
            let meant = over >= .hours(12) ? time.afterMidnight(beyond: time + (over - .hours(12))) : nil
            let fault: Fault? =
                switch point.kind {
                case .start:
                    isLate ? .startMissed(segment: segment, at: time, by: over, meant: meant) : gap(point, of: -over, onAir)
                case .by: isLate ? .startByMissed(segment: segment, at: time, by: over, meant: meant) : nil
                case .until: isLate ? .untilMissed(segment: segment, at: time, by: over, meant: meant) : nil
                case .end where !isLate: nil
                case .end where point.name == HardTime.show: .showEndMissed(at: time, by: over, meant: meant)
                case .end: .partEndMissed(part: point.name, at: time, by: over, meant: meant)
                case .on:
                    isLate
                        ? .onMissed(window: window, at: time, by: over)
                        : .windowStartsEarly(window: window, at: time, by: -over)
                case .off:
                    isLate
                        ? .offMissed(window: window, at: time, by: over)
                        : .windowEndsEarly(window: window, at: time, by: -over)
                }
            if let fault { findings.add(fault, at: place(of: point)) }
        }
    }

    /// The engine's own figure, but for going on air: there the segment's start counts, since one that arrives early
    /// may still wait for its hard start.
    private func over(_ point: HardTime) -> Milliseconds? {
        guard point.kind == .on else { return point.over }
        return forecast.segments[point.segment].expectedStart.map { $0 - point.time }
    }

    private func gap(_ point: HardTime, of gap: Milliseconds, _ onAir: WindowSpans) -> Fault? {
        guard let before = onAir.previous[point.segment] else { return nil }
        let (one, other) = (running.segments[before].id, running.segments[point.segment].id)
        if let window = onAir.window(holding: before, and: point.segment) {
            return .gapOnAir(before: other, after: one, window: show.windows[window].id, of: gap)
        }
        let isInPart = running.figures[before].part == running.figures[point.segment].part
        return isInPart ? .gap(before: other, after: one, of: gap) : nil
    }

    private func place(of point: HardTime) -> SourcePosition {
        let segment = places.segments[point.segment]
        return switch (point.kind, point.window) {
        case (.on, let window?): places.windows[window].on
        case (.off, let window?): places.windows[window].off
        case (.start, _): segment.start ?? segment.own
        case (.by, _): segment.startBy ?? segment.own
        case (.end, _) where point.name == HardTime.show: places.end
        case (.end, _): places.parts[running.figures[point.segment].part]
        default: segment.end ?? segment.own
        }
    }
}

/// Which segments of the plan follow each other, and which windows hold them.
struct WindowSpans {
    /// By segment number, the segment planned before it; nil for the first and for reserves.
    private(set) var previous: [Int?] = []
    private var spans: [ClosedRange<Int>?]

    init(_ show: Show, _ running: RunningOrder) {
        var last: Int?
        for (number, figures) in running.figures.enumerated() {
            previous.append(figures.plannedStart == nil ? nil : last)
            if figures.plannedStart != nil { last = number }
        }
        spans = show.windows.map { window in
            guard let from = running.segment(window.from), let to = running.segment(window.to), from <= to else {
                return nil
            }
            return from...to
        }
    }

    func window(holding one: Int, and other: Int) -> Int? {
        spans.firstIndex { $0.map { $0.contains(one) && $0.contains(other) } ?? false }
    }
}

extension ShowTime {
    /// The same time of day after a later midnight, where it is then beyond `time` for the first time: `00:10` was meant for
    /// `24:10`.
    func afterMidnight(beyond time: ShowTime) -> ShowTime? {
        guard self <= time else { return nil }
        let day = Milliseconds.hours(24)
        let later = self + Milliseconds(((time - self).count / day.count + 1) * day.count)
        return later < .midnight + .longest ? later : nil
    }
}
