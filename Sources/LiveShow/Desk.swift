package import Recording
package import Timeline

/// The running show without a screen: its state, its clock and its recording.
///
/// Every command goes through ``perform(_:by:at:)``, whether it comes from a key, the prompt or a script. ``state`` changes at once
/// and the record is queued; nothing here waits for a disk. A desk without a recording only tries a show out.
package struct Desk: Sendable {
    package var state: State
    package private(set) var clock: ShowClock
    /// Who is at the desk, via the clock: automatic changes are recorded under this name.
    private let byItself: Actor
    private let sink: (any RecordSink)?
    /// What was refused since the last record; the next record contains it.
    package private(set) var refused = Refusals()
    /// The day that the show counts from, if it differs from the recording; the next record contains it.
    private var day: Record.CorrectedDay?

    /// - Parameters:
    ///   - who: the person at the desk.
    ///   - sink: receives the records; nil keeps none.
    package init(_ state: State, clock: ShowClock, who: String, recording sink: (any RecordSink)?) {
        self.state = state
        self.clock = clock
        byItself = Actor(who, via: .clock)
        self.sink = sink
    }

    // Commands.

    /// Applies what is due by `now`, then the command, and records the changes. A rejected command changes nothing; the next record
    /// mentions it.
    package mutating func perform(_ command: Command, by actor: Actor, at now: ShowTime) -> Outcome {
        keep(state.perform(command, at: now), of: command, by: actor, at: now)
    }

    /// Takes an edited show file over, in show times, as one change. It is rejected if it changes nothing or is of another show.
    package mutating func reload(_ edited: Show, by actor: Actor, at now: ShowTime) -> Outcome {
        keep(state.reload(edited, at: now), of: .reload, by: actor, at: now)
    }

    /// Records the changes of a command. If it was rejected, the next record mentions it.
    private mutating func keep(_ outcome: Outcome, of command: Command, by actor: Actor, at now: ShowTime) -> Outcome {
        record(outcome.changes, by: actor)
        if outcome.rejection != nil { refuse(Refusal(command.text, at: now)) }
        return outcome
    }

    /// Notes that a request had no effect. The next record contains it, if records are kept.
    package mutating func refuse(_ refusal: Refusal) {
        if sink != nil { refused.add(refusal) }
    }

    /// Who made a change that resulted from a command by `actor`: automatic changes belong to the clock.
    package func actor(of change: Change, by actor: Actor) -> Actor { change.isByItself ? byItself : actor }

    // Time.

    /// Opens the show at `now`: due advances happen, and auto cues that have passed wait for somebody to call them.
    /// - Returns: what happened.
    @discardableResult
    package mutating func open(at now: ShowTime) -> [Change] {
        let changes = state.open(at: now)
        record(changes, by: byItself)
        return changes
    }

    /// Applies the automatic changes that are due, each at its exact time, and records them.
    package mutating func tick(at now: ShowTime) -> [Change] {
        let changes = state.advance(to: now)
        record(changes, by: byItself)
        return changes
    }

    /// When the next automatic change is due; nil if there is none.
    package var nextWake: ShowTime? { state.nextAutomaticChangeAt }

    /// The show time at a reading of the clocks. A gradually corrected wall clock may stop or go back a little; the show time does
    /// not go back.
    package func showTime(_ reading: ClockReading) -> ShowTime {
        let time = clock.showTime(reading)
        return max(time, state.lastChangeAt ?? time)
    }

    /// Checks what happened to the wall clock since the last call, and records a step or the loss of the clock.
    package mutating func takeStep(_ reading: ClockReading) -> TakenStep? {
        guard let step = clock.takeStep(reading) else { return nil }
        let time = clock.showTime(reading)
        if case .set(_, let day?) = step { self.day = day }
        return TakenStep(step: step, at: time, change: step.shift.flatMap { stepClock(by: $0, to: time) })
    }

    /// A step of the wall clock, and its effect.
    package struct TakenStep: Sendable {
        package var step: ClockStep
        package var at: ShowTime
        /// The recorded change.
        package var change: Change?
    }

    /// Records that the wall clock was set by `by`. The segment on stage keeps its elapsed time.
    package mutating func stepClock(by: Milliseconds, to now: ShowTime) -> Change? {
        guard let change = state.stepClock(by: by, to: now) else { return nil }
        record([change], by: byItself)
        return change
    }

    /// Sets the speed of a rehearsal's clock from a show time on, as a multiple of the wall clock; 0 stops it.
    package mutating func pace(_ speed: Double, from time: ShowTime, by actor: Actor) {
        let moment = record(.paced(speed), at: time, by: actor) ?? .now()
        guard case .rehearsal = clock else { return }
        clock = .rehearsal(RehearsalClock(ClockAnchor(show: time, moment: moment, speed: speed)))
    }

    /// Takes the last automatic changes back and sets a rehearsal's clock back to before them. They can happen again by themselves.
    /// - Returns: what was done.
    package mutating func takeBackAutomatic(_ count: Int, to time: ShowTime, by actor: Actor) -> [Change] {
        var changes: [Change] = []
        for _ in 0..<count {
            let change = Change(at: time, cause: .clock, events: [.changeUndone])
            do { try state.apply(change) } catch { break }
            record(.change(change), at: time, by: actor)
            changes.append(change)
        }
        return changes
    }

    // The recording.

    /// Ends the session and waits for the disk. A show that is still on can be resumed, and so can one whose console was not closed
    /// on purpose. If the show is over or never began, its recording ends cleanly.
    ///
    /// - Returns: how much of the recording is on the disk; nil if none is kept.
    package mutating func leave(onPurpose isOnPurpose: Bool, by actor: Actor, at now: ShowTime) -> WriterStatus? {
        end(isOnPurpose && !isOn ? .closed : .left, by: actor, at: now)
    }

    /// Ends the recording cleanly in any state of the show, and waits for the disk.
    ///
    /// - Returns: how much of the recording is on the disk; nil if none is kept.
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

    /// - Returns: the moment in the record; nil if none is kept.
    @discardableResult
    private mutating func record(_ entry: Entry, at time: ShowTime, by actor: Actor) -> Moment? {
        let moment = sink?.record(entry, at: time, by: actor, refused: refused, day: day)
        (refused, day) = (Refusals(), nil)
        return moment
    }
}
