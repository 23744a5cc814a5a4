extension State {
    /// Makes a change part of the state: the one way by which anything happens, live or replayed.
    ///
    /// The same show and the same changes give the same state, on every machine and forever.
    /// - Returns: what it did to the changes before it; ``lastApplied`` keeps it.
    /// - Throws: ``Rejection/doesNotFit`` where the change names what the show does not have, or could not have
    ///   happened as things stand; the state is then as it was.
    @discardableResult
    package mutating func apply(_ change: Change) throws(Rejection) -> AppliedChange {
        try check(change)
        mark = Mark()
        let (serials, left) = (serials, leftToHand)
        var journal = Journal(of: change, number: lastApplied.map { $0.number + 1 } ?? 0)
        for event in change.events {
            do {
                try event.apply(to: &self, at: change.at, in: &journal)
            } catch {
                for difference in journal.differences.reversed() { make(difference, forward: false) }
                self.serials = serials
                throw error
            }
        }
        if journal.takenBack != nil, change.cause == .clock {
            // A rehearsal's clock was set back: what was taken back happens by itself again.
            leftToHand = left
            history.undone.removeAll()
        } else if let back = journal.takenBack {
            waitForGo(after: back, at: change.at)
            if !running.autoCues.isEmpty { leftToHand.formUnion(autoCuesDue(at: change.at, isPast: false)) }
        }
        if journal.isAdvance {
            note(.advanced(journal.advance), in: &journal)
        }
        if journal.isUndoable, !journal.differences.isEmpty {
            history.done.append(
                History.Entry(change: journal.applied.number, differences: journal.differences, cause: change.cause))
            history.undone.removeAll()
        }
        lastChangeAt = change.at
        lastApplied = journal.applied
        return journal.applied
    }

    /// No time or length is further from zero than this, some 35,000 years: sums of a few stay far from overflow,
    /// whatever a damaged recording says.
    private static let furthest = 1 << 50

    static func isSane(_ milliseconds: Int) -> Bool { (-furthest...furthest).contains(milliseconds) }

    /// What must hold of a change as a whole.
    private func check(_ change: Change) throws(Rejection) {
        guard Self.isSane(change.at.milliseconds) else { throw .doesNotFit }
        // Only a step of the clock makes it earlier.
        if change.cause != .clock, let lastChangeAt, change.at < lastChangeAt { throw .doesNotFit }
        // These cannot be undone as part of a change.
        let standsAlone = change.events.contains {
            switch $0 {
            case .changeUndone, .changeRedone, .advanceTakenBack, .clockStepped, .cuesLeftToHand: true
            default: false
            }
        }
        if standsAlone, change.events.count > 1 { throw .doesNotFit }
    }

    // What an event names must be there.

    func fitting(_ id: String) throws(Rejection) -> Int {
        guard let number = running.segment(id) else { throw .doesNotFit }
        return number
    }

    /// The number of a segment that must have this status.
    func fitting(_ id: String, _ status: SegmentState.Status) throws(Rejection) -> Int {
        let number = try fitting(id)
        guard segments[number].status == status else { throw .doesNotFit }
        return number
    }

    /// The number of a cue that was not called or dropped.
    func fitting(cue id: String) throws(Rejection) -> Int {
        guard let number = running.cue(id), cues[number].status == .pending || cues[number].status == .standby else {
            throw .doesNotFit
        }
        return number
    }
}
