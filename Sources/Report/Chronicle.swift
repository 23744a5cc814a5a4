package import Recording
package import Timeline

/// Everything that happened in a recording, from the first record to the last: all changes with what became of them, and all
/// refusals.
package struct Chronicle: Sendable, Equatable {
    /// In the order in which they were made; the index is the change's number, see ``AppliedChange``.
    package private(set) var changes = ReportedChanges()
    package private(set) var refused: [RefusedCommand] = []
    /// Refusals that the recording only counts.
    package private(set) var refusedMore = 0
    /// Forward jumps of a rehearsal's clock.
    package private(set) var clockJumps: [Gap] = []
    /// When nobody was at the console: from the last record before to the record that resumed.
    package private(set) var absences: [Gap] = []

    package struct RefusedCommand: Sendable, Equatable {
        package var refusal: Refusal
        package var who: String
    }

    /// The highest speed of the clock, as a multiple of the wall clock.
    package private(set) var fastest: Double

    /// Above this speed, people cannot react to single seconds of the show.
    package var isTooFastForCues: Bool { fastest > 2 }

    /// The show time that passes within a second of typing, if the clock is too fast for cues; smaller differences mean nothing.
    package var typingTolerance: Milliseconds { isTooFastForCues ? Milliseconds(Int((fastest * 1000).rounded())) : .zero }

    /// How much show time the clock jumped over between two times.
    package func jumped(from: ShowTime, to: ShowTime) -> Milliseconds {
        clockJumps.reduce(.zero) { sum, jump in sum + max(.zero, min(to, jump.to) - max(from, jump.from)) }
    }

    /// Show time that nobody saw.
    package struct Gap: Sendable, Equatable {
        package var from: ShowTime
        package var to: ShowTime
        package var who: String
        package var length: Milliseconds { to - from }
    }

    /// The last setting of the clock, and the show time of the last record.
    private var anchor: ClockAnchor
    private var last: ShowTime

    /// For a recording without records.
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

    /// Adds the next record, with the show after it. Every record must be added, in order.
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
        refused += record.refused.first.map { RefusedCommand(refusal: $0, who: record.who) }
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
