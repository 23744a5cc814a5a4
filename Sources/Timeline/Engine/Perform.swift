/// What came of a command.
package struct Outcome: Sendable {
    /// The changes in order: automatic ones that were due, the command's own, and automatic ones that it made due. Each becomes one
    /// record.
    package var changes: [Change]
    /// Why the command's own change is not among them.
    package var rejection: Rejection?
}

extension State {
    /// What a command comes to at `now`: one or more events, or the reason why it makes no sense here.
    ///
    /// All automatic changes due by `now` must have been applied: see ``perform(_:at:)``.
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

    /// Applies the automatic changes that are due by `now`, each at its exact time.
    package mutating func advance(to now: ShowTime) -> [Change] {
        var changes: [Change] = []
        while let next = nextAutomaticChange, next.at <= now, let change = change(next) {
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
