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
    /// In running order; at one segment in the order start, on, until, off.
    package var hardPoints: [HardPoint] = []
    /// By cue number.
    package var cues: [CueForecast] = []
    /// The first cue in calling order that is neither called nor dropped, and the first that is still pending.
    package var nextCue: Int?
    package var nextPendingCue: Int?
    /// The place of the next cue's segment in the running order: no cue of those before it is still to be called.
    package var nextCuePlace: Int?
    package var onAir: [OnAir] = []
    /// How far off the plan the show is now: late where positive. Nil where there is no plan to compare with.
    package var offset: Milliseconds?
    /// The next moment, after `now`, at which the forecast takes a turn that the running of the clock alone does
    /// not give, as things stand: an end, an automatic advance, a hard start, a warning, a cue or its notice, on or
    /// off air, a message that runs out.
    package var nextChange: ShowTime?

    package struct Current: Sendable, Equatable {
        package var number: Int
        package var start: ShowTime
        /// Since the start, holds included.
        package var elapsed: Milliseconds
        /// With adjustments and, where it has a duration, holds.
        package var length: Milliseconds
        package var held: Milliseconds
        /// Negative in overtime.
        package var remaining: Milliseconds { length - elapsed }
        package var nominalEnd: ShowTime { start + length }
    }

    package struct SegmentForecast: Sendable, Equatable {
        /// When the segment before it is expected to be over; nil once it has started.
        package var arrival: ShowTime?
        /// Expected, or actual once it has happened; nil for a skipped one.
        package var expectedStart: ShowTime?
        package var expectedEnd: ShowTime?
        /// Nil for a skipped one.
        package var length: Milliseconds?
        /// Back times: the latest moments at which all hard points ahead can still be met. Nil where nothing binds.
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
    }

    package struct OnAir: Sendable, Equatable {
        package enum State: String, Sendable { case before, on, after }
        /// Its place in ``Show/windows``.
        package var window: Int
        package var state: State
        /// To the next of its two times; nil after both.
        package var remaining: Milliseconds?
    }
}

extension State {
    /// The forecast at `now`, with all automatic advances due by then done (see ``advance(to:)``).
    ///
    /// Linear in the segments and cues.
    package func forecast(at now: ShowTime) -> Forecast {
        let stage = stage
        var forecast = Forecast(
            now: now, phase: phase(stage), stage: stage,
            segments: Array(repeating: Forecast.SegmentForecast(), count: segments.count))
        count(&forecast, at: now)
        expect(stage, at: now, into: &forecast)
        let windows = windowBounds
        backTime(windows, into: &forecast)
        forecast.hardPoints = hardPoints(windows, forecast)
        forecast.offset = offset(stage, forecast)
        var moments = NextMoment(after: now)
        expectCues(into: &forecast, &moments)
        collectMoments(forecast, &moments)
        forecast.nextChange = moments.first
        return forecast
    }

    /// What counts with the clock, whatever else is expected.
    func count(_ forecast: inout Forecast, at now: ShowTime) {
        forecast.now = now
        forecast.current = forecast.stage.current.map { current($0, at: now) }
        forecast.onAir = show.windows.enumerated().map { onAir($0, $1, at: now) }
    }

    private func current(_ number: Int, at now: ShowTime) -> Forecast.Current {
        let run = segments[number].run
        let start = run.start ?? now
        return Forecast.Current(
            number: number, start: start, elapsed: now - start,
            length: lengthWithoutHolds(number, start: start) + heldInLength(number, at: now), held: run.held(at: now))
    }

    /// Expected starts and ends, walking forward.
    private func expect(_ stage: Stage, at now: ShowTime, into forecast: inout Forecast) {
        var arrival = arrivalOfFirst(stage, at: now)
        var moves = stage.current == nil && arrival <= now
        for number in order {
            let state = segments[number]
            switch state.status {
            case .skipped: continue
            case .done, .current:
                guard let start = state.run.start else { continue }
                let length = lengthWithoutHolds(number, start: start) + heldInLength(number, at: now)
                forecast.segments[number].length = length
                forecast.segments[number].expectedStart = start
                let end = state.run.end ?? max(now, start + length)
                forecast.segments[number].expectedEnd = end
                if state.status == .current {
                    let isHeld = state.run.heldSince != nil && out(number) == nil
                    arrival = end
                    moves = isHeld || start + length <= now
                    // The nominal end, on which cues hang, stands still in overtime.
                    forecast.segments[number].endMoves = isHeld
                }
            case .upcoming:
                let passage = passage(number).after(arrival)
                forecast.segments[number].length = passage.length
                forecast.segments[number].arrival = arrival
                forecast.segments[number].expectedStart = passage.start
                forecast.segments[number].expectedEnd = passage.end
                moves = moves && passage.start <= arrival
                forecast.segments[number].startMoves = moves
                moves = moves && (out(number) == nil || passage.length <= .zero)
                forecast.segments[number].endMoves = moves
                arrival = passage.end
            }
        }
    }

    /// With nothing current: not before now, nor before the stage was free.
    func arrivalOfFirst(_ stage: Stage, at now: ShowTime) -> ShowTime {
        stage.current == nil ? max(now, freeSince(stage) ?? now) : now
    }

    /// Since when, or from when on, the stage is free for what comes first: the last actual end; before the show has
    /// started the planned start of what comes first. Nil where something is current, and where no plan says it.
    func freeSince(_ stage: Stage) -> ShowTime? {
        if stage.current != nil { return nil }
        if let place = stage.lastPassedPlace {
            let run = segments[order[place]].run
            // A step of the clock since then moves the end with it.
            return run.end.map { $0 + (clockSteps - run.clockSteps) }
        }
        // What was brought in or inserted first has no planned start of its own and takes the place of the next.
        let planned = order.lazy.filter { segments[$0].status == .upcoming }
            .compactMap { running.figures[$0].plannedStart }.first
        return planned ?? show.start
    }

    private func offset(_ stage: Stage, _ forecast: Forecast) -> Milliseconds? {
        func late(_ expected: ShowTime?, _ planned: ShowTime?) -> Milliseconds? {
            guard let expected, let planned else { return nil }
            return expected - planned
        }
        if let current = stage.current {
            return late(forecast.segments[current].expectedEnd, running.figures[current].plannedEnd)
        }
        if let next = stage.next {
            return late(forecast.segments[next].expectedStart, running.figures[next].plannedStart)
        }
        guard let place = stage.lastPassedPlace else { return nil }
        return late(segments[order[place]].run.end, running.figures[order[place]].plannedEnd)
    }

    private func onAir(_ number: Int, _ window: OnAirWindow, at now: ShowTime) -> Forecast.OnAir {
        if now < window.on { return .init(window: number, state: .before, remaining: window.on - now) }
        if now < window.off { return .init(window: number, state: .on, remaining: window.off - now) }
        return .init(window: number, state: .after, remaining: nil)
    }
}
