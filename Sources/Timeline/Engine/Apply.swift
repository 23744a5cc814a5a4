extension State {
    /// Makes a change part of the state: the one way by which anything happens, live or replayed.
    ///
    /// The same show and the same changes give the same state, on every machine and forever.
    /// - Throws: ``Rejection/doesNotFit`` where the change names what the show does not have; the state is then as
    ///   it was.
    package mutating func apply(_ change: Change) throws(Rejection) {
        var journal = Journal(of: change)
        for event in change.events {
            do {
                try apply(event, at: change.at, in: &journal)
            } catch {
                for difference in journal.differences.reversed() { make(difference, forward: false) }
                throw error
            }
        }
        if journal.isAdvance {
            note(.advanced(journal.advance), in: &journal)
        }
        if journal.isUndoable, !journal.differences.isEmpty {
            history.done.append(History.Entry(differences: journal.differences, isAutomatic: journal.isAutomatic))
            history.undone.removeAll()
        }
        lastChangeAt = change.at
    }

    /// What one change does, written down while it is done.
    private struct Journal {
        var differences: [Difference] = []
        var isAdvance = false
        var isUndoable = true
        let isAutomatic: Bool
        var advance: Advance

        init(of change: Change) {
            isAutomatic = change.cause == .automatic
            advance = Advance(touched: [], nextStartedByItself: false, isAutomatic: isAutomatic)
        }
    }

    private mutating func note(_ difference: Difference, in journal: inout Journal) {
        journal.differences.append(difference)
        make(difference)
    }

    private func number(_ id: String) throws(Rejection) -> Int {
        guard let number = running.segment(id) else { throw .doesNotFit }
        return number
    }

    private mutating func change(
        _ number: Int, in journal: inout Journal, _ alter: (inout SegmentState) -> Void
    ) {
        let before = segments[number]
        var after = before
        alter(&after)
        if after.run != before.run || after.isSkipped != before.isSkipped,
            !journal.advance.touched.contains(where: { $0.segment == number })
        {
            journal.advance.touched.append(
                Advance.Touched(segment: number, run: before.run, isSkipped: before.isSkipped))
        }
        note(.segment(number, before: before, after: after), in: &journal)
    }

    private mutating func setNextStartsByItself(_ value: Bool, in journal: inout Journal) {
        if !journal.isAdvance { journal.advance.nextStartedByItself = nextStartsByItself }
        if value != nextStartsByItself {
            note(.nextStartsByItself(before: nextStartsByItself, after: value), in: &journal)
        }
    }

    private mutating func setWaitsForGo(_ number: Int?, in journal: inout Journal) {
        if waitsForGo != number { note(.waitsForGo(before: waitsForGo, after: number), in: &journal) }
    }

    private mutating func apply(
        _ event: Event, at now: ShowTime, in journal: inout Journal
    ) throws(Rejection) {
        switch event {
        case .segmentStarted(let id):
            let number = try number(id)
            guard stage.current == nil else { throw .doesNotFit }
            setNextStartsByItself(false, in: &journal)
            setWaitsForGo(nil, in: &journal)
            journal.isAdvance = true
            let steps = clockSteps
            change(number, in: &journal) {
                $0.run = SegmentState.Run(progress: .current, start: now, clockSteps: steps)
                $0.isSkipped = false
            }
        case .segmentEnded(let id):
            let number = try number(id)
            guard segments[number].run.progress == .current else { throw .doesNotFit }
            setNextStartsByItself(journal.isAutomatic, in: &journal)
            setWaitsForGo(nil, in: &journal)
            journal.isAdvance = true
            change(number, in: &journal) {
                $0.run.held = $0.run.held(at: now)
                $0.run.heldSince = nil
                $0.run.end = now
                $0.run.progress = .done
            }
        case .segmentsReopened(let id):
            guard let place = order.firstIndex(of: try number(id)) else { throw .doesNotFit }
            setNextStartsByItself(false, in: &journal)
            journal.isAdvance = true
            for number in order[place...] where segments[number].run.progress != .upcoming {
                change(number, in: &journal) { $0.run = SegmentState.Run() }
            }
        case .segmentSkipped(let id): change(try number(id), in: &journal) { $0.isSkipped = true }
        case .segmentUnskipped(let id): change(try number(id), in: &journal) { $0.isSkipped = false }
        case .segmentHeld(let id):
            let number = try number(id)
            guard segments[number].run.progress == .current else { throw .doesNotFit }
            change(number, in: &journal) { $0.run.heldSince = now }
        case .segmentResumed(let id):
            change(try number(id), in: &journal) {
                $0.run.held = $0.run.held(at: now)
                $0.run.heldSince = nil
            }
        case .lengthAdjusted(let id, let by): change(try number(id), in: &journal) { $0.adjusted += by }
        case .segmentMoved(let id, let side, let anchor):
            guard let order = orderMoving(try number(id), side, try number(anchor)) else { throw .doesNotFit }
            note(.order(before: self.order, after: order), in: &journal)
        case .segmentInserted(let id, let anchor, let duration, let title):
            guard running.segment(id) == nil, let place = order.firstIndex(of: try number(anchor)) else {
                throw .doesNotFit
            }
            let part = running.figures[order[place]].part
            note(.inserted(Segment(id: id, title: title, length: .duration(duration)), part: part), in: &journal)
            var order = order
            order.insert(running.segments.count - 1, at: place + 1)
            note(.order(before: self.order, after: order), in: &journal)
        case .cueStoodBy(let id): try change(cue: id, to: CueState(status: .standby), in: &journal)
        case .cueCalled(let id): try change(cue: id, to: CueState(status: .called, calledAt: now), in: &journal)
        case .cueDropped(let id): try change(cue: id, to: CueState(status: .dropped), in: &journal)
        case .noted(let text): note(.noted(Note(at: now, text: text)), in: &journal)
        case .messageShown(let text): note(.message(before: message, after: text), in: &journal)
        case .messageCleared: note(.message(before: message, after: nil), in: &journal)
        case .advanceTakenBack: try takeAdvanceBack(in: &journal)
        case .changeUndone: try undo(in: &journal)
        case .changeRedone: try redo(in: &journal)
        case .clockStepped(let by):
            journal.isUndoable = false
            clockSteps += by
            rebaseCurrent()
        }
    }

    private mutating func change(cue id: String, to after: CueState, in journal: inout Journal) throws(Rejection) {
        guard let number = running.cue(id) else { throw .doesNotFit }
        note(.cue(number, before: cues[number], after: after), in: &journal)
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

    private mutating func takeAdvanceBack(in journal: inout Journal) throws(Rejection) {
        guard let advance = advances.last else { throw .doesNotFit }
        for touched in advance.touched {
            let before = segments[touched.segment]
            var after = before
            after.run = touched.run
            after.isSkipped = touched.isSkipped
            if after.run.progress == .current { after.run = after.run.rebased(to: clockSteps) }
            note(.segment(touched.segment, before: before, after: after), in: &journal)
        }
        note(.advanceTakenBack(advance), in: &journal)
        setNextStartsByItself(advance.nextStartedByItself && !advance.isAutomatic, in: &journal)
        setWaitsForGo(advance.isAutomatic ? stage.current : nil, in: &journal)
        let order = orderWithPassedFirst()
        if order != self.order { note(.order(before: self.order, after: order), in: &journal) }
    }

    /// Where a jump back is taken back after the order was changed, what has been stands in front again, in the
    /// order in which it was, and nothing upcoming is left behind it.
    private func orderWithPassedFirst() -> [Int] {
        guard let last = stage.lastPassedPlace else { return order }
        let head = order[...last]
        let passed = head.filter { segments[$0].run.progress != .upcoming }
            .sorted { (segments[$0].run.start ?? .midnight) < (segments[$1].run.start ?? .midnight) }
        let late = head.filter { segments[$0].status == .upcoming }
        var next = passed.makeIterator()
        let settled = head.filter { segments[$0].status != .upcoming }
            .map { segments[$0].status == .skipped ? $0 : next.next() ?? $0 }
        return settled + late + order[(last + 1)...]
    }

    private mutating func undo(in journal: inout Journal) throws(Rejection) {
        guard let entry = history.done.popLast() else { throw .doesNotFit }
        journal.isUndoable = false
        for difference in entry.differences.reversed() { make(difference, forward: false) }
        rebaseCurrent()
        history.undone.append(entry)
        guard entry.isAutomatic else { return }
        // Neither is written down: it has to outlast the undoing of what came before.
        nextStartsByItself = false
        waitsForGo = stage.current
    }

    private mutating func redo(in journal: inout Journal) throws(Rejection) {
        guard let entry = history.undone.popLast() else { throw .doesNotFit }
        journal.isUndoable = false
        for difference in entry.differences { make(difference) }
        rebaseCurrent()
        history.done.append(entry)
        if entry.isAutomatic { waitsForGo = nil }
    }
}
