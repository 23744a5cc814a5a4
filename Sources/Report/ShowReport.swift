package import Recording
package import Timeline

/// What was planned against what was, computed from one recording: how it stood at its last record.
///
/// What has not happened is nil. A segment that ran twice counts by its last run.
package struct ShowReport: Sendable, Equatable {
    package var showID: String
    package var title: String
    package var mode: Header.Mode
    /// The day of its clock, `2023-10-10`.
    package var day: String
    /// The show times of the beginning and the last record.
    package var span: ClosedRange<ShowTime>
    package var segments: [Segment]
    package var cues: [Cue]
    package var hardPoints: [Point]
    package var totals: Totals
    package var work: [Work]

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
        /// How often it was started: more than once where somebody went back to it.
        package var runs: Int

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
    }

    package struct Cue: Sendable, Equatable {
        package var id: String
        package var segment: String
        package var department: String?
        package var call: String
        package var due: ShowTime?
        package var calledAt: ShowTime?
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

    /// What one person at one terminal did, in changes.
    package struct Work: Sendable, Equatable {
        package var who: String
        package var changes: Int
        package var undone: Int
    }
}

extension ShowReport {
    package init(_ reading: Reading) {
        self.init(reading.header, reading.records, reading.state)
    }

    package init(_ header: Header, _ records: [Record], _ state: State) {
        let last = max(records.last?.t ?? header.clock.start, state.lastChangeAt ?? header.clock.start)
        let forecast = state.forecast(at: last)
        showID = header.show.id
        title = header.show.title
        mode = header.mode
        day = header.clock.day
        span = min(header.clock.start, last)...last
        let runs = Self.runs(records)
        segments = state.order.map { Self.segment($0, state, forecast, runs) }
        cues = state.order.flatMap { number in
            state.running.cues(of: number).map { cue in
                let known = state.running.cues[cue]
                return Cue(
                    id: known.id, segment: state.running.segments[number].id, department: known.department,
                    call: known.call, due: forecast.cues[cue].due, calledAt: state.cues[cue].calledAt)
            }
        }
        hardPoints = forecast.hardPoints.map { point in
            let title = point.window.map { state.show.windows[$0].title } ?? state.running.segments[point.segment].title
            return Point(
                id: point.id, kind: point.kind, title: title, time: point.time,
                actual: point.isPassed ? point.expected : nil)
        }
        totals = Self.totals(segments, isOver: forecast.phase == .ended)
        work = Self.work(records)
    }

    private static func segment(
        _ number: Int, _ state: State, _ forecast: Forecast, _ runs: [String: Int]
    ) -> Segment {
        let known = state.running.segments[number]
        let figures = state.running.figures[number]
        let own = state.segments[number]
        let expected = forecast.segments[number]
        var planned: Milliseconds?
        if let start = figures.plannedStart, let end = figures.plannedEnd { planned = end - start }
        let hasRun = own.status == .done || own.status == .current
        return Segment(
            id: known.id, title: known.title, part: state.show.parts[figures.part].title, status: own.status,
            plannedStart: figures.plannedStart, planned: planned,
            actualStart: hasRun ? expected.expectedStart : nil,
            actualEnd: own.status == .done ? expected.expectedEnd : nil,
            held: hasRun ? own.run.held(at: forecast.now) : .zero, runs: runs[known.id] ?? 0)
    }

    /// How often each segment was started, those starts apart that were taken back.
    private static func runs(_ records: [Record]) -> [String: Int] {
        var runs: [String: Int] = [:]
        for record in records {
            for case .segmentStarted(let id) in record.change?.events ?? [] { runs[id, default: 0] += 1 }
        }
        return runs
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

    private static func work(_ records: [Record]) -> [Work] {
        var byWho: [String: Work] = [:]
        for record in records {
            guard let change = record.change, case .command(let command) = change.cause else { continue }
            byWho[record.who, default: Work(who: record.who, changes: 0, undone: 0)].changes += 1
            if command == .undo || command == .back { byWho[record.who]?.undone += 1 }
        }
        return byWho.values.sorted { ($1.changes, $0.who) < ($0.changes, $1.who) }
    }
}
