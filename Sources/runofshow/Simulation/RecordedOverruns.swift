import LiveShow
import Timeline

/// How a recorded show ran against the lengths that were meant for it. Another version of the show is run through the same overruns,
/// so that only what was decided differs.
struct RecordedOverruns {
    private struct Run {
        /// Its start after the earliest moment at which it could have started.
        var delay: Milliseconds
        /// Its end after its nominal end; what was added or held since then is part of it. Nil if it did not end.
        var over: Milliseconds?
        /// From start to end, of a segment without a length.
        var elapsed: Milliseconds?
    }

    private var runs: [String: Run] = [:]

    /// - Parameters:
    ///   - base: the show at the moment from which alternatives are tried.
    ///   - recorded: the show at the end of the recording.
    init(from base: State, to recorded: State, at end: ShowTime) {
        let forecast = recorded.forecast(at: end)
        var last: (end: ShowTime, changeover: Milliseconds)?
        for number in recorded.order {
            let status = recorded.segments[number].status
            guard status == .done || status == .current, let start = forecast.segments[number].expectedStart else { continue }
            let figures = recorded.running.figures[number]
            let earliest = [last.map { $0.end + $0.changeover }, figures.hardStart].compactMap { $0 }.max()
            var run = Run(delay: start - (earliest ?? start))
            if status == .done, let ended = forecast.segments[number].expectedEnd {
                run.elapsed = ended - start
                run.over = recorded.nominalEnd(number, at: ended).map { ended - $0 + Self.added(number, base, recorded) }
                last = (ended, figures.changeover)
            }
            // What had happened by then is no later overrun.
            let known = base.segments.indices.contains(number) ? base.segments[number].status : .upcoming
            if known == .done || known == status { continue }
            runs[recorded.running.segments[number].id] = run
        }
    }

    /// What was added to a segment or held since the base: that is how long it took, no decision to shorten it.
    private static func added(_ number: Int, _ base: State, _ recorded: State) -> Milliseconds {
        guard base.segments.indices.contains(number) else { return .zero }
        let (before, after) = (base.segments[number], recorded.segments[number])
        return max(.zero, after.adjusted - before.adjusted) + max(.zero, after.run.held - before.run.held)
    }

    /// Goes on with the show as long as the recording tells how.
    ///
    /// - Parameter limit: no further than this; nil: to the end.
    func run(_ desk: inout Desk, by actor: Actor, until limit: ShowTime? = nil) {
        // Each segment starts and ends once.
        for _ in 0..<(3 * desk.state.order.count + desk.state.running.cues.count + 3) {
            guard let next = nextStep(desk.state) else { return }
            if let wake = desk.nextWake, wake <= next.at {
                if let limit, wake > limit { return }
                if desk.tick(at: wake).isEmpty { return }
                continue
            }
            if let limit, next.at > limit { return }
            if desk.perform(next.command, by: actor, at: next.at).rejection != nil { return }
        }
    }

    /// The next start or end, if the recording tells when.
    private func nextStep(_ state: State) -> (command: Command, at: ShowTime)? {
        let stage = state.stage
        let now = state.lastChangeAt ?? .midnight
        if let current = stage.current {
            guard state.phase == .running, let end = end(of: current, state, now) else { return nil }
            guard let next = stage.next else { return (.end, end) }
            let changeover = state.running.figures[current].changeover
            let start = start(of: next, earliest: end + changeover, state)
            // Where the next one does not follow at once there is a gap.
            return (start.map { $0 <= end } ?? false ? .go : .end, end)
        }
        guard let next = stage.next else { return nil }
        let earliest = state.forecast(at: now).segments[next].arrival
        return start(of: next, earliest: earliest, state).map { (.go, max($0, now)) }
    }

    private func start(of number: Int, earliest: ShowTime?, _ state: State) -> ShowTime? {
        guard let run = runs[state.running.segments[number].id] else { return nil }
        let free = [earliest, state.running.figures[number].hardStart].compactMap { $0 }.max()
        return free.map { $0 + run.delay }
    }

    private func end(of number: Int, _ state: State, _ now: ShowTime) -> ShowTime? {
        guard let run = runs[state.running.segments[number].id], let start = state.segments[number].run.start else { return nil }
        guard let nominal = state.nominalEnd(number, at: now) else { return run.elapsed.map { max(now, start + $0) } }
        return run.over.map { max(now, nominal + $0) }
    }
}
