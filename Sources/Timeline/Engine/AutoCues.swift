/// Auto cues: the clock calls them at their due time.
extension State {
    struct DueAutoCue {
        var number: Int
        /// Never before the last change.
        var at: ShowTime
    }

    /// The next auto cue. Cues due at the same time come in running order, then in file order.
    var nextAutoCue: DueAutoCue? {
        let base = lastChangeAt ?? Self.longAgo
        var first: ShowTime?
        var candidates: [Int] = []
        func offer(_ number: Int, _ due: ShowTime) {
            let at = max(due, base)
            if let first, at > first { return }
            if at != first { candidates.removeAll() }
            first = at
            candidates.append(number)
        }
        var ahead: [Int] = []
        for number in running.autoCues where isLeftToClock(number) {
            if isAheadOfSegment(number) {
                ahead.append(number)
            } else if let due = due(ofCue: number, at: base) {
                offer(number, due)
            }
        }
        for (number, due) in dues(ahead: ahead, from: base) { offer(number, due) }
        guard let first, let number = firstInOrder(candidates) else { return nil }
        return DueAutoCue(number: number, at: first)
    }

    private static let longAgo = ShowTime(milliseconds: -(1 << 50))
    private static let longAfter = Milliseconds(1 << 49)

    /// When cues before the start of an upcoming segment will be called if nothing else happens.
    ///
    /// Their due time depends on `now`: first it is constant, then it moves along with the clock at a constant distance. Asking now
    /// gives the constant part, asking at a distant time gives the moving part. A cue that stays ahead of the clock is never due.
    private func dues(ahead: [Int], from base: ShowTime) -> [(number: Int, due: ShowTime)] {
        guard !ahead.isEmpty else { return [] }
        let later = max(base, .midnight) + Self.longAfter
        let (now, then) = (expectedStarts(at: base), expectedStarts(at: later))
        return ahead.compactMap { number in
            let figures = running.cueFigures[number]
            guard case .start(let after) = figures.moment, let start = now.segments[figures.segment].expectedStart,
                let lateStart = then.segments[figures.segment].expectedStart, lateStart + after <= later
            else { return nil }
            return (number, start + after)
        }
    }

    private func firstInOrder(_ cues: [Int]) -> Int? {
        guard cues.count > 1 else { return cues.first }
        let wanted = Set(cues)
        for segment in order {
            if let cue = running.cues(of: segment).first(where: wanted.contains) { return cue }
        }
        return nil
    }

    /// Whether the clock will call it when it is due.
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

    /// Whether its due time depends on the expected start of its segment.
    private func isAheadOfSegment(_ number: Int) -> Bool {
        let figures = running.cueFigures[number]
        if case .start = figures.moment { return segments[figures.segment].run.progress == .upcoming }
        return false
    }

    /// The auto cues that are due. After `undo`, `back` or the opening of a show they must be called by hand.
    /// - Parameter isPast: leaves out cues due exactly at `now`.
    func autoCuesDue(at now: ShowTime, isPast: Bool) -> [Int] {
        let expected = expectedStarts(at: now).segments
        return running.autoCues.filter { number in
            let figures = running.cueFigures[number]
            let segment = figures.segment
            guard cues[number].status == .pending || cues[number].status == .standby, !leftToHand.contains(number), !waits(number),
                segments[segment].status != .skipped,
                let due = due(
                    figures.moment, cueStart(segment, expected[segment]), cueEnd(segment, expected[segment], at: now))
            else { return false }
            return isPast ? due < now : due <= now
        }
    }

    /// Opens the show: due advances happen, each at its own time. Auto cues that have passed must be called by hand.
    package mutating func open(at now: ShowTime) -> [Change] {
        var changes: [Change] = []
        while let due = nextAutomaticAdvance, due <= now, let change = change(AutomaticChange(at: due, kind: .advance)) {
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

/// Auto cues that must be called by hand from now on.
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

extension CuesLeftToHand: RecordedEvent {
    package static var name: StaticString { "by-hand" }

    package func write(to values: inout some ValueWriter) {
        values.value(cues)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .cuesLeftToHand(try values.texts())
    }
}
