package import Recording
package import Timeline

/// Plan and reality of one recording, as of its last record.
///
/// A value is nil if it has not happened. If a segment ran twice, its last run counts.
package struct ShowReport: Sendable {
    package var showID: String
    package var title: String
    package var departments: [Department]
    package var mode: Header.Mode
    /// An excerpt of a show, rehearsed by itself.
    package var isExcerpt: Bool
    /// The day of its clock, `2023-10-10`.
    package var day: String
    /// The changes of the wall clock on that day.
    package var wallClock: WallClock
    /// The clock's speed at the start, as a multiple of the wall clock.
    package var speed: Double
    /// The show times of the start and the last record.
    package var span: ClosedRange<ShowTime>
    package var phase: State.Phase
    package var ending: Ending
    package var segments: [Segment]
    package var parts: [Part]
    package var windows: [Window]
    package var cues: [Cue]
    package var hardPoints: [Point]
    package var totals: Totals
    package var holds: [Hold]
    package var chronicle: Chronicle
    /// The state after the last record.
    package var state: State

    package struct Segment: Sendable, Equatable {
        package var id: String
        package var title: String
        package var part: String
        package var status: SegmentState.Status
        package var plannedStart: ShowTime?
        /// Nil for reserves and for segments inserted during the show, which are not in the plan.
        package var planned: Milliseconds?
        package var actualStart: ShowTime?
        package var actualEnd: ShowTime?
        /// The total of its holds.
        package var held: Milliseconds
        /// What was added to its length during the show; negative if it was shortened.
        package var adjusted: Milliseconds
        /// Show time in it that a rehearsal's clock jumped over; if any, its length means nothing.
        package var jumped: Milliseconds
        /// How often it was started: more than once if somebody went back to it.
        package var runs: Int
        /// The plan has a fixed out time instead of a length.
        package var hasFixedOut: Bool
        /// A length to learn from: without holds, if the segment was finished; see docs/reference/learning.md.
        package var ownLength: Milliseconds?

        /// From start to end, holds included.
        package var actual: Milliseconds? {
            guard let actualStart, let actualEnd else { return nil }
            return actualEnd - actualStart
        }

        /// Longer than planned if positive.
        package var over: Milliseconds? {
            guard let actual, let planned else { return nil }
            return actual - planned
        }

        package var plannedEnd: ShowTime? {
            guard let plannedStart, let planned else { return nil }
            return plannedStart + planned
        }

        /// The length it needs by itself; nil if unknown, or if it was adjusted on purpose.
        package var needed: Milliseconds? {
            guard let ownLength, let planned else { return ownLength }
            return Intent(of: ownLength, planned: planned, adjusted: adjusted) == .none ? ownLength : nil
        }

        /// How long it took; nil if the clock jumped during it.
        package var measured: Milliseconds? { jumped > .zero ? nil : actual }
    }

    package struct Cue: Sendable, Equatable {
        package enum Outcome: String, Sendable {
            case called
            /// By hand.
            case dropped
            /// Together with its segment.
            case skipped
            /// Nobody called it, and its time or its segment has passed.
            case missed
            case ahead
        }

        package var id: String
        package var segment: String
        package var department: String?
        package var call: String
        package var outcome: Outcome
        /// For a called cue: when it was due at the time of the call.
        package var due: ShowTime?
        package var calledAt: ShowTime?
        package var by: String?
        /// Late if positive, early if negative.
        package var late: Milliseconds? {
            guard let due, let calledAt else { return nil }
            return calledAt - due
        }
    }

    package struct Point: Sendable, Equatable {
        package var id: String
        package var kind: HardTime.Kind
        /// The title of its segment or window.
        package var title: String
        package var time: ShowTime
        package var actual: ShowTime?
        package var over: Milliseconds? { actual.map { $0 - time } }
    }

    package struct Totals: Sendable, Equatable {
        /// The total planned length.
        package var planned: Milliseconds
        /// The total length of all finished segments.
        package var actual: Milliseconds
        /// Finished and skipped segments compared with their plan; after the show this equals `actual - planned`.
        package var over: Milliseconds
        package var held: Milliseconds
    }
}

extension ShowReport {
    /// - Parameters:
    ///   - chronicle: of the same reading.
    ///   - isBeingWritten: a console is still writing it.
    package init(_ reading: Reading, _ chronicle: Chronicle, isBeingWritten: Bool = false) {
        self.init(
            reading.header, reading.lastTime, reading.state, chronicle, Ending(reading, isBeingWritten: isBeingWritten))
    }

    /// - Parameter last: the show time of the last record.
    package init(
        _ header: Header, _ last: ShowTime, _ state: State, _ chronicle: Chronicle, _ ending: Ending = Ending()
    ) {
        let last = max(last, state.lastChangeAt ?? last)
        let forecast = state.forecast(at: last)
        showID = header.show.id
        title = header.show.title
        departments = header.show.departments
        mode = header.mode
        isExcerpt = header.isExcerpt
        day = header.clock.day
        wallClock = header.clock.wallClock
        speed = header.clock.speed
        span = min(header.clock.start, last)...last
        phase = forecast.phase
        self.ending = ending
        let runs = chronicle.runs
        let completed = state.completed(chronicle.changesAffectingTimes)
        let ownLengths = Dictionary(completed.map { ($0.number, $0.ownLength) }, uniquingKeysWith: { first, _ in first })
        segments = state.order.map { number in
            var segment = Self.segment(number, state, forecast, runs, chronicle)
            if segment.jumped == .zero { segment.ownLength = ownLengths[number] }
            return segment
        }
        parts = Self.parts(state, forecast)
        let calls = chronicle.calls
        cues = state.order.flatMap { number in
            state.running.cues(of: number).map { Self.cue($0, state, forecast, calls) }
        }
        let points = forecast.hardPoints.map { point in
            Point(
                id: point.id, kind: point.kind, title: state.title(of: point), time: point.time,
                actual: point.isPassed ? point.expected : nil)
        }
        hardPoints = points
        windows = state.show.windows.map { Window($0, points) }
        totals = Self.totals(segments, isOver: forecast.phase == .ended)
        holds = chronicle.holds
        self.chronicle = chronicle
        self.state = state
    }

    private static func segment(
        _ number: Int, _ state: State, _ forecast: Forecast, _ runs: [String: Int], _ chronicle: Chronicle
    ) -> Segment {
        let known = state.running.segments[number]
        let figures = state.running.figures[number]
        let own = state.segments[number]
        let expected = forecast.segments[number]
        let planned = figures.plannedStart == nil ? nil : state.plannedLength(number)
        let hasRun = own.status == .done || own.status == .current
        let start = hasRun ? expected.expectedStart : nil
        let end = own.status == .done ? expected.expectedEnd : nil
        let jumped = start.map { chronicle.jumped(from: $0, to: end ?? forecast.now) } ?? .zero
        let hasFixedOut = if case .until = known.length { true } else { false }
        return Segment(
            id: known.id, title: known.title, part: state.show.parts[figures.part].title, status: own.status,
            plannedStart: figures.plannedStart, planned: planned, actualStart: start, actualEnd: end,
            held: hasRun ? own.run.held(at: forecast.now) : .zero, adjusted: own.adjusted, jumped: jumped,
            runs: runs[known.id] ?? 0,
            hasFixedOut: hasFixedOut)
    }

    private static func cue(_ number: Int, _ state: State, _ forecast: Forecast, _ calls: [String: ReportedChange]) -> Cue {
        let known = state.running.cues[number]
        let own = state.cues[number]
        let segment = state.running.cueFigures[number].segment
        let call = own.status == .called ? calls[known.id] : nil
        let due = call?.due ?? forecast.cues[number].due
        var cue = Cue(
            id: known.id, segment: state.running.segments[segment].id, department: known.department, call: known.call,
            outcome: .ahead, due: due, calledAt: own.calledAt, by: call?.who)
        switch own.status {
        case .called: cue.outcome = .called
        case .dropped: cue.outcome = .dropped
        case .pending, .standby:
            switch state.segments[segment].status {
            case .skipped: cue.outcome = .skipped
            case .upcoming: break
            case .current: if let due, due < forecast.now { cue.outcome = .missed }
            case .done: if due.map({ $0 <= forecast.now }) ?? true { cue.outcome = .missed }
            }
        }
        return cue
    }

    /// Planned segments that finished without a clock jump, compared with their plan.
    package var finishedPlan: Totals {
        segments.reduce(into: Totals(planned: .zero, actual: .zero, over: .zero, held: .zero)) { totals, segment in
            guard let planned = segment.planned, let actual = segment.measured else { return }
            totals.planned += planned
            totals.actual += actual
            totals.over += actual - planned
            totals.held += segment.held
        }
    }

    private static func totals(_ segments: [Segment], isOver: Bool) -> Totals {
        var totals = Totals(planned: .zero, actual: .zero, over: .zero, held: .zero)
        let lastRun = segments.lastIndex { $0.actualEnd != nil } ?? -1
        for (place, segment) in segments.enumerated() {
            let planned = segment.planned ?? .zero
            totals.planned = totals.planned + planned
            totals.held = totals.held + segment.held
            if let actual = segment.actual {
                totals.actual = totals.actual + actual
                totals.over = totals.over + (actual - planned)
            } else if segment.status == .skipped, isOver || place < lastRun {
                totals.over = totals.over - planned
            }
        }
        return totals
    }
}

extension Chronicle {
    /// How often each segment was started, without starts that were taken back.
    fileprivate var runs: [String: Int] {
        var runs: [String: Int] = [:]
        for change in changes.affectingTimes where !change.isTakenBack {
            for case .segmentStarted(let started) in change.change.events { runs[started.segment, default: 0] += 1 }
        }
        return runs
    }

    /// The last valid call of each cue, by the cue's id.
    fileprivate var calls: [String: ReportedChange] {
        var calls: [String: ReportedChange] = [:]
        for change in changes.affectingTimes where !change.isTakenBack {
            for case .cueCalled(let called) in change.change.events { calls[called.cue] = change }
        }
        return calls
    }

    /// The changes that show which segments were finished; see ``State/completed(_:)``.
    var changesAffectingTimes: some Sequence<Change> { changes.affectingTimes.lazy.map(\.change) }
}
