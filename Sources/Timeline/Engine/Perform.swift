/// What came of a command.
package struct Outcome: Sendable {
    /// What happened, in order: automatic advances that had fallen due, the command's own change, and automatic
    /// advances that it brought about. Each is a record of its own.
    package var changes: [Change]
    /// Why the command's own change is not among them.
    package var rejection: Rejection?
}

extension State {
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

    /// Lets the automatic advances happen that are due by `now`, each at its own exact time.
    package mutating func advance(to now: ShowTime) -> [Change] {
        var changes: [Change] = []
        while let due = nextAutomaticAdvance, due <= now, let change = automaticChange(at: due) {
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

    /// When the next automatic advance falls due, as things stand; never before the last change. Nil while held,
    /// and where somebody has to advance: see ``isWaitingForGo``.
    package var nextAutomaticAdvance: ShowTime? {
        let stage = stage
        let due: ShowTime
        if let current = stage.current {
            let run = segments[current].run
            guard running.figures[current].isAuto, run.heldSince == nil, !isWaiting(current), let start = run.start
            else { return nil }
            due = start + lengthWithoutHolds(current, start: start) + heldInLength(current, at: start)
        } else {
            guard nextStartsByItself, let next = stage.next else { return nil }
            due = running.figures[next].hardStart ?? lastChangeAt ?? .midnight
        }
        return lastChangeAt.map { max($0, due) } ?? due
    }

    private func automaticChange(at due: ShowTime) -> Change? {
        let stage = stage
        var events: [Event] = []
        if let current = stage.current { events.append(.segmentEnded(running.segments[current].id)) }
        if let next = stage.next, stage.current == nil || (running.figures[next].hardStart ?? due) <= due {
            events.append(.segmentStarted(running.segments[next].id))
        }
        return events.isEmpty ? nil : Change(at: due, cause: .automatic, events: events)
    }
}
