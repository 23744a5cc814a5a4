/// What has become of one segment.
package struct SegmentState: Sendable, Equatable {
    package enum Status: String, Sendable, CaseIterable {
        case upcoming, current, done, skipped
    }

    package var run = Run()
    /// What was added to its length, or trimmed from it where negative, holds apart.
    package var adjusted: Milliseconds = .zero
    package var isSkipped = false
    /// The length that somebody gave an `until` segment last: it is squeezed down to that, where its `min` is longer.
    var givenLength: Milliseconds?

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
        /// Holds that are over, as far as they lie between its start and its end.
        package var held: Milliseconds = .zero
        /// When the hold began that is still on.
        package var heldSince: ShowTime?
        /// The holds that are over, whole; nil where there are none. Its start may yet be put right.
        var holds: [HoldSpan]?
        /// The sum of the clock's steps that its times allow for; see ``State/clockSteps``.
        var clockSteps: Milliseconds = .zero

        /// The same run by a clock that has since been stepped to `steps` in all: elapsed time does not jump.
        func rebased(to steps: Milliseconds) -> Run {
            guard clockSteps != steps else { return self }
            var run = self
            let shift = steps - clockSteps
            run.start = start.map { $0 + shift }
            run.heldSince = heldSince.map { $0 + shift }
            run.holds = holds?.map { HoldSpan(from: $0.from + shift, to: $0.to + shift) }
            run.clockSteps = steps
            return run
        }

        /// Ends the hold that is on, if one is.
        mutating func release(at now: ShowTime) {
            guard let since = heldSince else { return }
            held = held(at: now)
            heldSince = nil
            if now > since { holds = (holds ?? []) + [HoldSpan(from: since, to: now)] }
        }

        /// Time held so far.
        package func held(at now: ShowTime) -> Milliseconds {
            guard let heldSince else { return held }
            return held + max(.zero, now - max(heldSince, start ?? heldSince))
        }

        /// Counts the holds anew, where its start or its end has become another one.
        mutating func countHolds() {
            guard let holds, let start else { return }
            held = holds.reduce(.zero) { sum, hold in
                sum + max(.zero, (end.map { min($0, hold.to) } ?? hold.to) - max(start, hold.from))
            }
        }
    }

    /// A hold from its beginning to its end.
    struct HoldSpan: Sendable, Equatable {
        var from: ShowTime
        var to: ShowTime
    }
}

package struct CueState: Sendable, Equatable {
    package enum Status: String, Sendable {
        case pending, standby, called, dropped
    }

    /// As it was called or dropped by hand; a cue of a skipped segment counts as dropped on top of that.
    package var status = Status.pending
    package var calledAt: ShowTime?
    /// Its department has answered the standby.
    package var isReady = false
}

/// What has become of an on-air window.
package struct WindowState: Sendable, Equatable {
    /// As extended.
    package var off: ShowTime
    /// When it was put on and off the air by hand.
    package var actualOn: ShowTime?
    package var actualOff: ShowTime?
}
