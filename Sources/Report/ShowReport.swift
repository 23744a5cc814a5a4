package import Recording
package import Timeline

/// What was planned against what was, computed from one recording: how it stood at its last record.
///
/// What has not happened is nil. A segment that ran twice counts by its last run.
package struct ShowReport: Sendable {
    package var showID: String
    package var title: String
    package var departments: [Department]
    package var mode: Header.Mode
    /// Part of a show, rehearsed by itself.
    package var isExcerpt: Bool
    /// The day of its clock, `2023-10-10`.
    package var day: String
    /// How the wall clock ran along that day.
    package var wallClock: WallClock
    /// How many times as fast as the wall clock it began.
    package var speed: Double
    /// The show times of the beginning and the last record.
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
    /// As the last record left it.
    package var state: State

    package struct Segment: Sendable, Equatable {
        package var id: String
        package var title: String
        package var part: String
        package var status: SegmentState.Status
        package var plannedStart: ShowTime?
        /// Nil for what was inserted on the day and for a reserve: the plan does not have it.
        package var planned: Milliseconds?
        package var actualStart: ShowTime?
        package var actualEnd: ShowTime?
        /// Holds in it.
        package var held: Milliseconds
        /// What was added to its length on the day, or taken from it where negative.
        package var adjusted: Milliseconds
        /// Show time in it that a rehearsal's clock jumped over: where there is any, its length says nothing.
        package var jumped: Milliseconds
        /// How often it was started: more than once where somebody went back to it.
        package var runs: Int
        /// The plan gives it a time to be out by, not a length.
        package var hasFixedOut: Bool
        /// What can be learned from: its length without the holds, where it was run to its end; see docs/reference/learning.md.
        package var ownLength: Milliseconds?

        /// From start to end, holds included.
        package var actual: Milliseconds? {
            guard let actualStart, let actualEnd else { return nil }
            return actualEnd - actualStart
        }

        /// Longer than planned where positive.
        package var over: Milliseconds? {
            guard let actual, let planned else { return nil }
            return actual - planned
        }

        package var plannedEnd: ShowTime? {
            guard let plannedStart, let planned else { return nil }
            return plannedStart + planned
        }

        /// What it needs, of its own accord: nil where it is not known, or was made so long or so short on purpose.
        package var needed: Milliseconds? {
            guard let ownLength, let planned else { return ownLength }
            return Intent(of: ownLength, planned: planned, adjusted: adjusted) == .none ? ownLength : nil
        }

        /// How long it took; nil where the clock did not run through it.
        package var measured: Milliseconds? { jumped > .zero ? nil : actual }
    }

    package struct Cue: Sendable, Equatable {
        package enum Outcome: String, Sendable {
            case called
            /// By hand.
            case dropped
            /// With its segment.
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
        /// For one that was called, as things stood when it was.
        package var due: ShowTime?
        package var calledAt: ShowTime?
        package var by: String?
        /// Called after it was due where positive, before where negative.
        package var late: Milliseconds? {
            guard let due, let calledAt else { return nil }
            return calledAt - due
        }
    }

    package struct Point: Sendable, Equatable {
        package var id: String
        package var kind: HardPoint.Kind
        /// Of its segment or window.
        package var title: String
        package var time: ShowTime
        package var actual: ShowTime?
        package var over: Milliseconds? { actual.map { $0 - time } }
    }

    package struct Totals: Sendable, Equatable {
        /// The lengths of all that the plan has.
        package var planned: Milliseconds
        /// The lengths of all that ran to its end.
        package var actual: Milliseconds
        /// What ran or was passed over, against the plan of just that; in a show that is over it is `actual - planned`.
        package var over: Milliseconds
        package var held: Milliseconds
    }
}

extension ShowReport {
    /// - Parameters:
    ///   - chronicle: of the same reading.
    ///   - isBeingWritten: a console is still at it.
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
        let completed = state.completed(chronicle.changesTellingTimes)
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

    private static func cue(_ number: Int, _ state: State, _ forecast: Forecast, _ calls: [String: Deed]) -> Cue {
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

    /// What of the plan ran to its end while the clock ran through it, and the plan of just that.
    package var ofThePlan: Totals {
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
    /// How often each segment was started, those starts apart that were taken back.
    fileprivate var runs: [String: Int] {
        var runs: [String: Int] = [:]
        for deed in deeds.tellingTimes where !deed.isTakenBack {
            for case .segmentStarted(let started) in deed.change.events { runs[started.segment, default: 0] += 1 }
        }
        return runs
    }

    /// By the cue's id, the call that stood.
    fileprivate var calls: [String: Deed] {
        var calls: [String: Deed] = [:]
        for deed in deeds.tellingTimes where !deed.isTakenBack {
            for case .cueCalled(let called) in deed.change.events { calls[called.cue] = deed }
        }
        return calls
    }

    /// What tells which segments were run to their end; see ``State/completed(_:)``.
    var changesTellingTimes: some Sequence<Change> { deeds.tellingTimes.lazy.map(\.change) }
}
