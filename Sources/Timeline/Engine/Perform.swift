/// What came of a command.
package struct Outcome: Sendable {
    /// What happened, in order: what had fallen due by itself, the command's own change, and what that made due. Each is a
    /// record of its own.
    package var changes: [Change]
    /// Why the command's own change is not among them.
    package var rejection: Rejection?
}

extension State {
    /// What a command comes to at `now`: one or more events, or the reason why it makes no sense here.
    ///
    /// What was due by itself by `now` must have happened: see ``perform(_:at:)``.
    func decide(_ command: Command, at now: ShowTime) throws(Rejection) -> [Event] {
        if let lastChangeAt, now < lastChangeAt { throw .clockRunsBackwards }
        return try command.itself.decide(self, at: now)
    }

    /// Does what is due by `now`, then the command.
    package mutating func perform(_ command: Command, at now: ShowTime) -> Outcome {
        var outcome = Outcome(changes: advance(to: now), rejection: nil)
        do {
            let change = Change(at: now, cause: .command(command), events: try decide(command, at: now))
            try apply(change)
            outcome.changes.append(change)
        } catch {
            outcome.rejection = error
            return outcome
        }
        outcome.changes += advance(to: now)
        return outcome
    }

    /// Lets happen what is due by itself by `now`, each thing at its own exact time.
    package mutating func advance(to now: ShowTime) -> [Change] {
        var changes: [Change] = []
        while let next = nextByItself, next.at <= now, let change = change(next) {
            do { try apply(change) } catch { break }
            changes.append(change)
        }
        return changes
    }

    /// The wall clock was set by `by`: the show's clock goes with it, what is on stage keeps its elapsed time.
    package mutating func stepClock(by: Milliseconds, to now: ShowTime) -> Change? {
        let change = Change(at: now, cause: .clock, events: [.clockStepped(by)])
        do { try apply(change) } catch { return nil }
        return change
    }
}
