/// What has become of one segment.
package struct SegmentState: Sendable, Equatable {
    package enum Status: String, Sendable {
        case upcoming, current, done, skipped
    }

    package var run = Run()
    /// What was added to its length, or trimmed from it where negative, holds apart.
    package var adjusted: Milliseconds = .zero
    package var isSkipped = false

    package var status: Status {
        switch run.progress {
        case .upcoming: isSkipped ? .skipped : .upcoming
        case .current: .current
        case .done: .done
        }
    }

    /// Its way across the stage: what an advance sets and what taking the advance back restores.
    package struct Run: Sendable, Equatable {
        package enum Progress: Sendable { case upcoming, current, done }

        package var progress = Progress.upcoming
        /// Tells this run from every other; nil where it has not begun. See ``State/newSerial()``.
        var serial: Int?
        package var start: ShowTime?
        package var end: ShowTime?
        /// Holds that are over.
        package var held: Milliseconds = .zero
        /// When the hold began that is still on.
        package var heldSince: ShowTime?
        /// The sum of the clock's steps that its times allow for; see ``State/clockSteps``.
        var clockSteps: Milliseconds = .zero

        /// The same run by a clock that has since been stepped to `steps` in all: elapsed time does not jump.
        func rebased(to steps: Milliseconds) -> Run {
            guard clockSteps != steps else { return self }
            var run = self
            let shift = steps - clockSteps
            run.start = start.map { $0 + shift }
            run.heldSince = heldSince.map { $0 + shift }
            run.clockSteps = steps
            return run
        }

        /// When it began, by the clock as it is without its steps: it tells one beginning from another, whatever the clock
        /// was set to since. Nil where it has not begun.
        package var beginning: ShowTime? { start.map { $0 - clockSteps } }

        /// Ends the hold that is on, if one is.
        mutating func release(at now: ShowTime) {
            held = held(at: now)
            heldSince = nil
        }

        /// Time held so far.
        package func held(at now: ShowTime) -> Milliseconds {
            guard let heldSince else { return held }
            return held + max(.zero, now - heldSince)
        }
    }
}

package struct CueState: Sendable, Equatable {
    package enum Status: String, Sendable {
        case pending, standby, called, dropped
    }

    /// As it was called or dropped by hand; a cue of a skipped segment counts as dropped on top of that.
    package var status = Status.pending
    package var calledAt: ShowTime?
}
