package import Recording
package import Timeline

/// The running show without a screen: its state, the clock that it runs by, and the recording that it goes into.
///
/// Every door gives its commands to ``perform(_:by:at:)``: a key, a line at the prompt, a line of a script. What happens is
/// in ``state`` at once, and its record is queued; nothing here waits for a disk. A desk without a recording is a show that
/// is only tried out.
package struct Desk: Sendable {
    package var state: State
    package private(set) var clock: ShowClock
    /// Who sits at the desk. What happens by itself is recorded as theirs, by the clock.
    private let byItself: Actor
    private let sink: (any RecordSink)?
    /// What was refused since the last record; the next one tells of it.
    package private(set) var refused = Refusals()
    /// The day that the show counts from by now, where it is another one than the recording says; the next record tells of it.
    private var day: Record.CorrectedDay?

    /// - Parameters:
    ///   - who: sits at the desk.
    ///   - sink: where its records go; nil keeps none.
    package init(_ state: State, clock: ShowClock, who: String, recording sink: (any RecordSink)?) {
        self.state = state
        self.clock = clock
        byItself = Actor(who, via: .clock)
        self.sink = sink
    }

    // Commands.

    /// Does what is due by `now`, then the command, and records what came of it; a rejection changes nothing, and the next
    /// record tells of it.
    package mutating func perform(_ command: Command, by actor: Actor, at now: ShowTime) -> Outcome {
        let outcome = state.perform(command, at: now)
        record(outcome.changes, by: actor)
        if outcome.rejection != nil { refuse(Refusal(command.text, at: now)) }
        return outcome
    }

    /// Nothing came of something that was asked for: the next record tells of it, where records are kept.
    package mutating func refuse(_ refusal: Refusal) {
        if sink != nil { refused.add(refusal) }
    }

    /// Who a change is by, of those that came of a command by `actor`: what was due was due by the clock.
    package func actor(of change: Change, by actor: Actor) -> Actor { change.isByItself ? byItself : actor }

    // Time.

    /// The show is opened at a moment: advances that were due happen, and auto cues that had passed are left to a hand.
    /// - Returns: what happened.
    @discardableResult
    package mutating func open(at now: ShowTime) -> [Change] {
        let changes = state.open(at: now)
        record(changes, by: byItself)
        return changes
    }

    /// What is due by itself happens, each thing at its own exact time, and is recorded.
    package mutating func tick(at now: ShowTime) -> [Change] {
        let changes = state.advance(to: now)
        record(changes, by: byItself)
        return changes
    }

    /// When something happens by itself next, as things stand; nil where nothing does.
    package var nextWake: ShowTime? { state.nextHappening }

    /// The show time at a reading of the clocks. A wall clock that is steered gently may stand still or go back by a hair:
    /// the show's does not go back.
    package func showTime(_ reading: ClockReading) -> ShowTime {
        let time = clock.showTime(reading)
        return max(time, state.lastChangeAt ?? time)
    }

    /// Sees what became of the wall clock since the last look. Where it was set, or can no longer be gone by, that is
    /// recorded.
    package mutating func takeStep(_ reading: ClockReading) -> TakenStep? {
        guard let step = clock.takeStep(reading) else { return nil }
        let time = clock.showTime(reading)
        if case .set(_, let day?) = step { self.day = day }
        return TakenStep(step: step, at: time, change: step.shift.flatMap { stepClock(by: $0, to: time) })
    }

    /// A step of the wall clock, and what came of it.
    package struct TakenStep: Sendable {
        package var step: ClockStep
        package var at: ShowTime
        /// What was recorded of it.
        package var change: Change?
    }

    /// The wall clock was set by `by`: what is on stage keeps its elapsed time.
    package mutating func stepClock(by: Milliseconds, to now: ShowTime) -> Change? {
        guard let change = state.stepClock(by: by, to: now) else { return nil }
        record([change], by: byItself)
        return change
    }

    /// From here on the clock of a rehearsal runs from a show time so many times as fast as the wall clock; 0 stands still.
    package mutating func pace(_ speed: Double, from time: ShowTime, by actor: Actor) {
        let moment = record(.paced(speed), at: time, by: actor) ?? .now()
        guard case .rehearsal = clock else { return }
        clock = .rehearsal(RehearsalClock(ClockAnchor(show: time, moment: moment, speed: speed)))
    }

    // The recording.

    /// The desk is left, and the disk is waited for. A show that is still on can be resumed, and so can one whose console
    /// was not left on purpose; the recording of one that is over, or never began, ends cleanly.
    /// - Returns: how far the recording is on the disk; nil where none is kept.
    package mutating func leave(onPurpose isOnPurpose: Bool, by actor: Actor, at now: ShowTime) -> WriterStatus? {
        end(isOnPurpose && !isOn ? .closed : .left, by: actor, at: now)
    }

    /// The recording ends cleanly, whatever the show has come to, and the disk is waited for.
    /// - Returns: how far the recording is on the disk; nil where none is kept.
    package mutating func close(by actor: Actor, at now: ShowTime) -> WriterStatus? { end(.closed, by: actor, at: now) }

    private mutating func end(_ entry: Entry, by actor: Actor, at now: ShowTime) -> WriterStatus? {
        defer { refused = Refusals() }
        return sink?.end(entry, at: now, by: actor, refused: refused)
    }

    /// Whether the show has begun and is not over.
    package var isOn: Bool {
        switch state.phase {
        case .standby, .ended: false
        case .running, .held, .between: true
        }
    }

    private mutating func record(_ changes: [Change], by actor: Actor) {
        for change in changes { record(.change(change), at: change.at, by: self.actor(of: change, by: actor)) }
    }

    /// - Returns: the moment that stands in the record; nil where none is kept.
    @discardableResult
    private mutating func record(_ entry: Entry, at time: ShowTime, by actor: Actor) -> Moment? {
        let moment = sink?.record(entry, at: time, by: actor, refused: refused, day: day)
        (refused, day) = (Refusals(), nil)
        return moment
    }
}
