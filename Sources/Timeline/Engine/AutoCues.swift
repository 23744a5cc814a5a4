/// Cues that are called by themselves at their due time.
///
/// A due time that hangs on what is to come is a function of the moment at which one asks: it stands still, or goes on with
/// the clock from some moment on, and never goes back. So the first moment at which it has come is where it stood still.
extension State {
    struct DueAutoCue {
        var number: Int
        /// Never before the last change.
        var at: ShowTime
    }

    /// The auto cue that is called next; at one moment in running order, then in file order.
    var nextAutoCue: DueAutoCue? {
        let base = lastChangeAt ?? Self.longAgo
        var best: DueAutoCue?
        func offer(_ number: Int, _ due: ShowTime) {
            let at = max(due, base)
            if let other = best, (at, place(ofCue: number), number) >= (other.at, place(ofCue: other.number), other.number) {
                return
            }
            best = DueAutoCue(number: number, at: at)
        }
        var ahead: [Int] = []
        for number in running.autoCues where isLeftToClock(number) {
            if isAheadOfSegment(number) {
                ahead.append(number)
            } else if let due = due(ofCue: number, at: base) {
                offer(number, due)
            }
        }
        guard !ahead.isEmpty else { return best }
        var moments: [(number: Int, due: ShowTime)] = []
        let starts = startsAhead(at: base)
        for number in ahead {
            guard let (due, moves) = dueAhead(number, starts) else { continue }
            // One that goes on with the clock never comes nearer.
            if due <= base { offer(number, due) } else if !moves { moments.append((number, due)) }
        }
        for (number, due) in moments.sorted(by: { $0.due < $1.due }) {
            if let best, best.at < due { break }
            // It may have begun to go on with the clock before that.
            if let then = dueAhead(number, startsAhead(at: due)), then.due <= due { offer(number, due) }
        }
        return best
    }

    private static let longAgo = ShowTime(milliseconds: -(1 << 50))

    private func place(ofCue number: Int) -> Int { order.firstIndex(of: running.cueFigures[number].segment) ?? 0 }

    /// Whether the clock calls it once it is due.
    private func isLeftToClock(_ number: Int) -> Bool {
        let figures = running.cueFigures[number]
        let segment = segments[figures.segment]
        guard cues[number].status == .pending || cues[number].status == .standby, segment.status != .skipped,
            !leftToHand.contains(number), !waits(number)
        else { return false }
        switch figures.moment {
        case .start, .beforeEnd: return segment.run.heldSince == nil
        case .on, .off, .clock, .call: return true
        }
    }

    /// Whether its due hangs on when its segment is expected to start.
    private func isAheadOfSegment(_ number: Int) -> Bool {
        let figures = running.cueFigures[number]
        if case .start = figures.moment { return segments[figures.segment].run.progress == .upcoming }
        return false
    }

    private func startsAhead(at now: ShowTime) -> Forecast { expectedStarts(at: now) }

    private func dueAhead(_ number: Int, _ starts: Forecast) -> (due: ShowTime, moves: Bool)? {
        let figures = running.cueFigures[number]
        guard case .start(let after) = figures.moment, let start = starts.segments[figures.segment].expectedStart else {
            return nil
        }
        return (start + after, starts.segments[figures.segment].startMoves)
    }

    /// What `undo` or `back` leaves due, and what had passed when the show was opened, only a hand calls from then on.
    /// - Parameter isPast: whether what is due at this very moment is left to the clock.
    func autoCuesDue(at now: ShowTime, isPast: Bool) -> [Int] {
        running.autoCues.filter { number in
            guard cues[number].status == .pending || cues[number].status == .standby, !leftToHand.contains(number), !waits(number),
                segments[running.cueFigures[number].segment].status != .skipped, let due = due(ofCue: number, at: now)
            else { return false }
            return isPast ? due < now : due <= now
        }
    }

    /// The show is opened: advances that are due by then happen, each at its own time, and auto cues whose moment has passed
    /// are left to a hand.
    package mutating func open(at now: ShowTime) -> [Change] {
        var changes: [Change] = []
        while let due = nextAutomaticAdvance, due <= now, let change = change(ByItself(at: due, what: .advance)) {
            do { try apply(change) } catch { break }
            changes.append(change)
        }
        let passed = running.autoCues.isEmpty ? [] : autoCuesDue(at: now, isPast: true)
        guard !passed.isEmpty else { return changes }
        let left = Change(at: now, cause: .automatic, events: [.cuesLeftToHand(passed.map { running.cues[$0].id })])
        do { try apply(left) } catch { return changes }
        return changes + [left]
    }
}

/// Auto cues that only a hand calls from here on.
package struct CuesLeftToHand: ShowEvent {
    package var cues: [String]

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        journal.isUndoable = false
        for cue in cues {
            guard let number = state.running.cue(cue) else { throw .doesNotFit }
            state.leftToHand.insert(number)
        }
    }
}

extension Event {
    package static func cuesLeftToHand(_ cues: [String]) -> Event { .cuesLeftToHand(CuesLeftToHand(cues: cues)) }
}
