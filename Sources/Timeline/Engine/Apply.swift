extension State {
    /// Makes a change part of the state: the one way by which anything happens, live or replayed.
    ///
    /// The same show and the same changes give the same state, on every machine and forever.
    /// - Throws: ``Rejection/doesNotFit`` where the change names what the show does not have, or could not have
    ///   happened as things stand; the state is then as it was.
    package mutating func apply(_ change: Change) throws(Rejection) {
        try check(change)
        mark = Mark()
        let serials = serials
        var journal = Journal(of: change)
        for event in change.events {
            do {
                try apply(event, at: change.at, in: &journal)
            } catch {
                for difference in journal.differences.reversed() { make(difference, forward: false) }
                self.serials = serials
                throw error
            }
        }
        if let back = journal.takenBack { waitForGo(after: back, at: change.at) }
        if journal.isAdvance {
            note(.advanced(journal.advance), in: &journal)
        }
        if journal.isUndoable, !journal.differences.isEmpty {
            history.done.append(History.Entry(differences: journal.differences, cause: change.cause))
            history.undone.removeAll()
        }
        lastChangeAt = change.at
    }

    /// No time or length is further from zero than this, some 35,000 years: sums of a few stay far from overflow,
    /// whatever a damaged recording says.
    private static let furthest = 1 << 50

    func isSane(_ milliseconds: Int) -> Bool { (-Self.furthest...Self.furthest).contains(milliseconds) }

    /// What must hold of a change as a whole.
    private func check(_ change: Change) throws(Rejection) {
        guard isSane(change.at.milliseconds) else { throw .doesNotFit }
        // Only a step of the clock makes it earlier.
        if change.cause != .clock, let lastChangeAt, change.at < lastChangeAt { throw .doesNotFit }
        // These are not written down difference by difference, and so could not be taken back with the others.
        let standsAlone = change.events.contains {
            switch $0 {
            case .changeUndone, .changeRedone, .clockStepped: true
            default: false
            }
        }
        if standsAlone, change.events.count > 1 { throw .doesNotFit }
    }

    private func number(_ id: String) throws(Rejection) -> Int {
        guard let number = running.segment(id) else { throw .doesNotFit }
        return number
    }

    /// The number of a segment that must have this status.
    private func number(_ id: String, _ status: SegmentState.Status) throws(Rejection) -> Int {
        let number = try number(id)
        guard segments[number].status == status else { throw .doesNotFit }
        return number
    }

    private mutating func apply(
        _ event: Event, at now: ShowTime, in journal: inout Journal
    ) throws(Rejection) {
        switch event {
        case .segmentStarted(let id): try start(try number(id), at: now, in: &journal)
        case .segmentEnded(let id): end(try number(id, .current), at: now, in: &journal)
        case .segmentsReopened(let id): try reopen(from: try number(id), in: &journal)
        case .segmentSkipped(let id): change(try number(id, .upcoming), in: &journal) { $0.isSkipped = true }
        case .segmentUnskipped(let id): change(try number(id, .skipped), in: &journal) { $0.isSkipped = false }
        case .segmentHeld(let id):
            let number = try number(id, .current)
            guard segments[number].run.heldSince == nil else { throw .doesNotFit }
            change(number, in: &journal) { $0.run.heldSince = now }
        case .segmentResumed(let id):
            let number = try number(id, .current)
            guard segments[number].run.heldSince != nil else { throw .doesNotFit }
            change(number, in: &journal) { $0.run.release(at: now) }
        case .lengthAdjusted(let id, let by):
            let number = try number(id)
            guard isSane(by.count), isSane(segments[number].adjusted.count + by.count) else { throw .doesNotFit }
            change(number, in: &journal) { $0.adjusted += by }
        case .segmentMoved(let id, let side, let anchor):
            let number = try number(id, .upcoming)
            guard let order = orderMoving(number, side, try self.number(anchor)),
                let place = order.firstIndex(of: number), place > stage.lastPassedPlace ?? -1
            else { throw .doesNotFit }
            note(.order(before: self.order, after: order), in: &journal)
        case .segmentInserted(let id, let anchor, let duration, let title):
            let segment = Segment(id: id, title: title, length: .duration(duration))
            try insert(segment, after: try number(anchor), lasting: duration, in: &journal)
        case .segmentEdited(let id, let text, let new): try edit(try number(id), text, new, in: &journal)
        case .cueAdded(let cue, let id): try add(cue, to: try number(id), in: &journal)
        case .cueChanged(let id, let change): try self.change(cue: id, by: change, in: &journal)
        case .cueStoodBy(let id): try change(cue: id, to: CueState(status: .standby), in: &journal)
        case .cueCalled(let id): try change(cue: id, to: CueState(status: .called, calledAt: now), in: &journal)
        case .cueDropped(let id): try change(cue: id, to: CueState(status: .dropped), in: &journal)
        case .noted(let text): note(.noted(Note(at: now, text: text)), in: &journal)
        case .messageShown(let message):
            guard isSane(message.until?.milliseconds ?? 0) else { throw .doesNotFit }
            changeMessages(in: &journal) { $0.show(message, clockSteps: $1) }
        case .messageCleared(let audience): changeMessages(in: &journal) { messages, _ in messages.clear(audience) }
        case .presenterBlanked: note(.presenterBlank(before: isPresenterBlank, after: true), in: &journal)
        case .presenterUnblanked: note(.presenterBlank(before: isPresenterBlank, after: false), in: &journal)
        case .advanceTakenBack: try takeAdvanceBack(in: &journal)
        case .changeUndone: try undo(in: &journal)
        case .changeRedone: try redo(in: &journal)
        case .clockStepped(let by):
            guard isSane(by.count), isSane(clockSteps.count + by.count) else { throw .doesNotFit }
            journal.isUndoable = false
            clockSteps += by
            rebaseCurrent()
        }
    }

    private mutating func start(_ number: Int, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let stage = stage
        guard stage.current == nil, segments[number].run.progress == .upcoming,
            let place = order.firstIndex(of: number), place > stage.lastPassedPlace ?? -1
        else { throw .doesNotFit }
        setGap(nil, in: &journal)
        journal.isAdvance = true
        let run = SegmentState.Run(progress: .current, serial: newSerial(), start: now, clockSteps: clockSteps)
        change(number, in: &journal) {
            $0.run = run
            $0.isSkipped = false
        }
    }

    private mutating func end(_ number: Int, at now: ShowTime, in journal: inout Journal) {
        // After the last one nothing is waiting to start, so what is brought in afterwards does not start by itself.
        setGap(journal.isAutomatic && stage.next != nil ? newSerial() : nil, in: &journal)
        journal.isAdvance = true
        change(number, in: &journal) {
            $0.run.release(at: now)
            $0.run.end = now
            $0.run.progress = .done
        }
    }

    private mutating func reopen(from number: Int, in journal: inout Journal) throws(Rejection) {
        guard let place = order.firstIndex(of: number) else { throw .doesNotFit }
        setGap(nil, in: &journal)
        journal.isAdvance = true
        journal.advance.orderBeforeReopening = order
        for number in order[place...] where segments[number].run.progress != .upcoming {
            change(number, in: &journal) { $0.run = SegmentState.Run() }
        }
    }

    private mutating func insert(
        _ segment: Segment, after anchor: Int, lasting duration: Milliseconds, in journal: inout Journal
    ) throws(Rejection) {
        guard running.segment(segment.id) == nil, duration > .zero, duration <= .longest,
            let place = order.firstIndex(of: anchor), place >= stage.lastPassedPlace ?? -1
        else { throw .doesNotFit }
        note(.inserted(segment, part: running.figures[anchor].part), in: &journal)
        var order = order
        order.insert(running.segments.count - 1, at: place + 1)
        note(.order(before: self.order, after: order), in: &journal)
    }

    private mutating func change(cue id: String, to after: CueState, in journal: inout Journal) throws(Rejection) {
        guard let number = running.cue(id) else { throw .doesNotFit }
        let before = cues[number]
        guard before.status == .pending || before.status == .standby else { throw .doesNotFit }
        note(.cue(number, before: before, after: after), in: &journal)
    }

    /// The running order with one segment put beside another; nil where they are the same.
    func orderMoving(_ number: Int, _ side: Command.Side, _ anchor: Int) -> [Int]? {
        guard number != anchor, let from = order.firstIndex(of: number) else { return nil }
        var order = order
        order.remove(at: from)
        guard let to = order.firstIndex(of: anchor) else { return nil }
        order.insert(number, at: side == .before ? to : to + 1)
        return order
    }
}
