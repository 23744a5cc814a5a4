/// What is to be expected of the show, asked at one moment. The same for everybody who asks at that moment.
package struct Forecast: Sendable, Equatable {
    package var now: ShowTime
    package let phase: State.Phase
    package let stage: State.Stage
    package var current: Current?
    /// The number of the first upcoming segment.
    package var next: Int? { stage.next }
    /// By segment number.
    package var segments: [SegmentForecast]
    /// In running order; at one segment in the order start, by, on, until, off, end.
    package var hardPoints: [HardTime] = []
    /// The index of the hard time that matters: the first coming one that is late by a second or more, else the first coming one.
    package var focus: Int?
    /// By cue number.
    package var cues: [CueForecast] = []
    /// The cue that `cue go` without an id calls, and the one that `cue standby` puts on standby.
    package var nextCue: Int?
    package var nextPendingCue: Int?
    /// The place in the running order of the first segment with a cue that is neither called nor dropped.
    package var nextCuePlace: Int?
    package var onAir: [OnAir] = []
    /// By lane and item.
    package var lanes: [[LaneItemForecast]] = []
    /// How far the show is behind today's plan; negative is ahead. Nil if there is no plan to compare with.
    package var behind: Milliseconds?
    /// The old name of ``behind``.
    package var offset: Milliseconds? { behind }
    /// True if a window waits to be put on or off by hand: its expected time moves along with the clock.
    var handTimesMove = false
    /// The next moment, after `now`, at which the forecast takes a turn that the running of the clock alone does
    /// not give, as things stand: an end, an automatic advance, a hard start, a warning, a cue or its notice, on or
    /// off air, a message that runs out.
    package var nextChange: ShowTime?

    package struct Current: Sendable, Equatable {
        package var number: Int
        package var start: ShowTime
        /// Since the start, holds included.
        package var elapsed: Milliseconds
        /// With adjustments and, for a segment with a duration, holds; nil for an open one.
        package var length: Milliseconds?
        package var held: Milliseconds
        /// Negative in overtime; nil for an open one.
        package var remaining: Milliseconds? { length.map { $0 - elapsed } }
        package var nominalEnd: ShowTime? { length.map { start + $0 } }
    }

    package struct SegmentForecast: Sendable, Equatable {
        /// When the stage is free for it: the end of the segment before it plus the changeover. Nil once it has started.
        package var arrival: ShowTime?
        /// Expected, or actual once it has happened; nil for a skipped one.
        package var expectedStart: ShowTime?
        package var expectedEnd: ShowTime?
        /// Nil for a skipped one, and for an open one.
        package var length: Milliseconds?
        /// How much an upcoming `until` segment is squeezed; nil if not at all.
        package var squeezed: Milliseconds?
        /// Back times: the latest moments at which all hard times ahead can still be met. Nil where nothing binds.
        package var latestStart: ShowTime?
        package var latestEnd: ShowTime?
        /// Room where positive; what must be won back where negative.
        package var slack: Milliseconds?
        /// Whether the start and the end go on with the clock, as all does behind a segment in overtime or held: such
        /// a time never comes nearer, so it is no moment to wait for.
        var startMoves = false
        var endMoves = false
    }

    package struct CueForecast: Sendable, Equatable {
        package var due: ShowTime?
        package var status: CueState.Status
        /// It waits for the GO of its segment. It may be put on standby before that, but is not due.
        package var waits: Bool
    }

    package struct OnAir: Sendable, Equatable {
        package enum State: String, Sendable { case before, on, after }
        /// Its place in ``Show/windows``.
        package var window: Int
        package var state: State
        /// The time to its next change. Negative if that has passed and somebody still has to do it. Nil after both.
        package var remaining: Milliseconds?
    }

    package struct LaneItemForecast: Sendable, Equatable {
        package enum State: String, Sendable { case before, on, after }
        /// All nil while the segment that it goes with is skipped.
        package var state: State?
        package var start: ShowTime?
        package var end: ShowTime?
    }
}

extension State {
    /// The forecast at `now`, with all automatic advances due by then done (see ``advance(to:)``).
    ///
    /// Linear in the segments and cues.
    package func forecast(at now: ShowTime) -> Forecast {
        let stage = stage
        let ends = todaysEnds
        var forecast = Forecast(
            now: now, phase: phase(stage), stage: stage,
            segments: Array(repeating: Forecast.SegmentForecast(), count: segments.count))
        count(&forecast, at: now)
        expect(stage, ends, at: now, into: &forecast)
        let windows = windowBounds
        backTime(windows, ends, into: &forecast)
        setHardPoints(windows, ends, into: &forecast)
        forecast.behind = behind(stage, ends, forecast)
        expectLanes(into: &forecast)
        var moments = NextMoment(after: now)
        expectCues(into: &forecast, &moments)
        collectMoments(forecast, &moments)
        forecast.nextChange = moments.first
        return forecast
    }

    /// Only expected starts and ends.
    func expectedStarts(at now: ShowTime) -> Forecast {
        let stage = stage
        var forecast = Forecast(
            now: now, phase: phase(stage), stage: stage,
            segments: Array(repeating: Forecast.SegmentForecast(), count: segments.count))
        expect(stage, todaysEnds, at: now, into: &forecast)
        return forecast
    }

    /// What counts with the clock, whatever else is expected.
    func count(_ forecast: inout Forecast, at now: ShowTime) {
        forecast.now = now
        forecast.current = forecast.stage.current.map { current($0, at: now) }
        forecast.onAir = show.windows.indices.map { onAir($0, at: now) }
    }

    private func current(_ number: Int, at now: ShowTime) -> Forecast.Current {
        let run = segments[number].run
        let start = run.start ?? now
        return Forecast.Current(
            number: number, start: start, elapsed: now - start, length: length(number, start: start, at: now),
            held: run.held(at: now))
    }

    /// Expected starts and ends, walking forward.
    private func expect(_ stage: Stage, _ ends: TodaysEnds, at now: ShowTime, into forecast: inout Forecast) {
        var arrival = arrivalOfFirst(stage, ends, at: now)
        var moves = stage.current == nil && arrival <= now
        for number in order {
            switch segments[number].status {
            case .skipped: continue
            case .done, .current:
                guard let start = segments[number].run.start else { continue }
                let figures = running.figures[number]
                let length = length(number, start: start, at: now)
                forecast.segments[number].length = length
                forecast.segments[number].expectedStart = start
                if let end = segments[number].run.end {
                    forecast.segments[number].expectedEnd = end
                    continue
                }
                let nominal = length.map { start + $0 }
                let closing = ends.closing(number, in: figures.part)
                let end = max(now, nominal ?? now, closing ?? now)
                forecast.segments[number].expectedEnd = end
                // A hold moves neither the end of an `until` segment nor that of an open one.
                let isHeld = segments[number].run.heldSince != nil && heldMovesEnd(number)
                arrival = end + figures.changeover
                moves = (isHeld || (nominal ?? now) <= now) && (closing.map { $0 <= max(now, nominal ?? now) } ?? true)
                // Cues are anchored to the nominal end, which does not move in overtime.
                forecast.segments[number].endMoves = isHeld
            case .upcoming:
                let timing = timing(number, ends)
                let times = timing.after(arrival)
                var expected = Forecast.SegmentForecast()
                if timing.planned != .open { expected.length = times.length }
                expected.arrival = arrival
                expected.expectedStart = times.start
                expected.expectedEnd = times.end
                expected.squeezed = squeezed(number, timing, times.length)
                moves = moves && times.start <= arrival
                expected.startMoves = moves
                // An `until` segment is squeezed until it reaches its floor.
                if case .until = timing.planned { moves = moves && times.length <= timing.floor }
                expected.endMoves = moves
                forecast.segments[number] = expected
                moves = moves && (timing.closing.map { $0 <= times.start + times.length } ?? true)
                arrival = times.end + timing.changeover
            }
        }
    }

    private func heldMovesEnd(_ number: Int) -> Bool {
        if case .duration = running.figures[number].length { true } else { false }
    }

    private func squeezed(_ number: Int, _ timing: SegmentTiming, _ length: Milliseconds) -> Milliseconds? {
        guard case .until = timing.planned, let planned = plannedLength(number) else { return nil }
        let lost = planned + timing.adjusted - length
        return lost > .zero ? lost : nil
    }

    /// With nothing current: not before now, nor before the stage was free.
    func arrivalOfFirst(_ stage: Stage, _ ends: TodaysEnds, at now: ShowTime) -> ShowTime {
        guard stage.current == nil else { return now }
        if stage.lastPassedPlace != nil { return max(now, freeSince(stage) ?? now) }
        return max(now, plannedArrival(stage, ends, at: now) ?? now)
    }

    /// Since when, or from when on, the stage is free for what comes next: the last actual end, and the changeover behind it.
    /// Nil where something is current, and before anything has been.
    func freeSince(_ stage: Stage) -> ShowTime? {
        guard stage.current == nil, let place = stage.lastPassedPlace else { return nil }
        let run = segments[order[place]].run
        // Clock steps since then move the end as well.
        return run.end.map { $0 + (clockSteps - run.clockSteps) + running.figures[order[place]].changeover }
    }

    /// Before the show has started: when what comes first starts in today's plan. Nil where no plan says it.
    func plannedArrival(_ stage: Stage, _ ends: TodaysEnds, at now: ShowTime) -> ShowTime? {
        guard let next = stage.next else { return nil }
        return inTodaysPlan(next, at: now, ends)?.start ?? show.start
    }

    private func behind(_ stage: Stage, _ ends: TodaysEnds, _ forecast: Forecast) -> Milliseconds? {
        func late(_ time: ShowTime?, than planned: ShowTime?) -> Milliseconds? {
            guard let time, let planned else { return nil }
            return time - planned
        }
        if let current = stage.current {
            return late(forecast.segments[current].expectedEnd, than: inTodaysPlan(current, at: forecast.now, ends)?.end)
        }
        if let next = stage.next {
            return late(forecast.segments[next].expectedStart, than: inTodaysPlan(next, at: forecast.now, ends)?.start)
        }
        guard let place = stage.lastPassedPlace else { return nil }
        let last = order[place]
        return late(segments[last].run.end, than: inTodaysPlan(last, at: forecast.now, ends)?.end)
    }
}
