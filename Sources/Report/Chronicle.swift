package import Recording
package import Timeline

/// A recording told from its first record to its last: all that was done, with what became of it, and all that was not
/// to be.
package struct Chronicle: Sendable, Equatable {
    /// In the order in which they were done: each stands at its number, see ``AppliedChange``.
    package private(set) var changes = ReportedChanges()
    package private(set) var refused: [Refused] = []
    /// Refusals that the recording counts and does not name.
    package private(set) var refusedMore = 0
    /// Where the clock of a rehearsal was set ahead.
    package private(set) var clockJumps: [Gap] = []
    /// While nobody was at the console: from the last record before to the one with which somebody went on.
    package private(set) var absences: [Gap] = []

    package struct Refused: Sendable, Equatable {
        package var refusal: Refusal
        package var who: String
    }

    /// How many times as fast as the wall clock it ran at most.
    package private(set) var fastest: Double

    /// From here on the fingers are too slow for seconds of the show.
    package var isTooFastForCues: Bool { fastest > 2 }

    /// The show time that passes within a second of the hand, on a clock too fast for it; what differs by less says
    /// nothing of the show.
    package var hand: Milliseconds { isTooFastForCues ? Milliseconds(Int((fastest * 1000).rounded())) : .zero }

    /// Show time between two others that the clock jumped over.
    package func jumped(from: ShowTime, to: ShowTime) -> Milliseconds {
        clockJumps.reduce(.zero) { sum, jump in sum + max(.zero, min(to, jump.to) - max(from, jump.from)) }
    }

    /// Show time that nobody saw pass.
    package struct Gap: Sendable, Equatable {
        package var from: ShowTime
        package var to: ShowTime
        package var who: String
        package var length: Milliseconds { to - from }
    }

    /// The clock as it was set last, and the show time of the last record.
    private var anchor: ClockAnchor
    private var last: ShowTime

    /// Of a recording that has no record yet.
    package init(_ header: Header) {
        anchor = ClockAnchor(header)
        last = header.clock.start
        fastest = header.clock.speed
    }

    package init(_ header: Header, _ records: [Record]) {
        self.init(header)
        var state = State(header.show)
        for record in records {
            if let change = record.change { do { try state.apply(change) } catch { continue } }
            take(record, state)
        }
    }

    /// The next record, with the show as it leaves it. Every record of the recording is to be told, in turn.
    package mutating func take(_ record: Record, _ state: State) {
        switch record.entry {
        case .change(let change): take(change, by: record.who, state)
        case .paced(let speed):
            fastest = max(fastest, speed)
            if let from = PlayTime.jump(record, from: anchor) { clockJumps.append(Gap(from: from, to: record.t, who: record.who)) }
        case .resumed where record.t > last: absences.append(Gap(from: last, to: record.t, who: record.who))
        case .resumed, .left, .closed: break
        }
        anchor.take(record)
        last = record.t
        guard !record.refused.isEmpty else { return }
        refused += record.refused.first.map { Refused(refusal: $0, who: record.who) }
        refusedMore += record.refused.more
    }

    private mutating func take(_ change: Change, by who: String, _ state: State) {
        var due: ShowTime?
        if case .cueCalled(let called) = change.events.first, let cue = state.running.cue(called.cue) {
            due = state.due(ofCue: cue, at: change.at)
        }
        changes.append(change, by: who, of: state.lastApplied?.target, due: due)
        for number in state.lastApplied?.takenBack ?? [] { changes.setTakenBack(number, true) }
        for number in state.lastApplied?.doneAgain ?? [] { changes.setTakenBack(number, false) }
    }
}
