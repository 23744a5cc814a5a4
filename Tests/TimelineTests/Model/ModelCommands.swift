@testable import Timeline

/// What commands do to it.
extension ModelShow {
    struct ModelRejection: Error {}

    /// Does what is due by `now`, the command, and what that brings about.
    /// - Parameters:
    ///   - outcome: what came of it at the engine: believed of what moves nothing, auto cues among it, and of what `catch-up` takes.
    ///   - due: how many of its changes had fallen due before.
    /// - Returns: whether it was done.
    mutating func perform(_ command: Command, at now: ShowTime, _ state: State, _ outcome: Outcome, due: Int) -> Bool {
        itself = []
        advance(to: now, Self.itself(outcome.changes.prefix(due)))
        do {
            switch command {
            case .undo: try undo(at: now)
            case .redo: try redo(at: now)
            case .back: try change(.back, at: now) { (model) throws(ModelRejection) in try model.back() }
            case .go, .end, .goto:
                try change(.advance, at: now) { (model) throws(ModelRejection) in try model.advance(command, at: now) }
            default:
                try change(.other, at: now) { (model) throws(ModelRejection) in try model.other(command, at: now, state, outcome) }
            }
        } catch {
            return false
        }
        if command == .undo || command == .back { waitForGo(at: now) }
        advance(to: now, Self.itself(outcome.changes.dropFirst(due)))
        return true
    }

    /// What happened by itself at the engine, in its order: when a cue was called, nil for an advance.
    private static func itself(_ changes: ArraySlice<Change>) -> [ShowTime?] {
        changes.filter { $0.cause == .automatic }.map { change in
            if case .cueCalled? = change.events.first { change.at } else { nil }
        }
    }

    mutating func stepClock(by: Milliseconds, to now: ShowTime) {
        steps += by
        last = now
    }

    /// What is past its time once it has come back waits.
    private func waitForGo(at now: ShowTime) {
        let isPast =
            current != nil
            ? nominalEnd(at: now).map { $0 <= now } == true
            : next.map { waitingStart($0) <= now } == true
        if isPast { goesOn?.waitsForGo = true }
    }

    mutating func advance(to now: ShowTime, _ engine: [ShowTime?]) {
        var engine = engine[...]
        while true {
            let next = engine.popFirst()
            if let next, let cue = next {
                try? change(.other, at: cue) { _ in }
                continue
            }
            guard let due = nextAdvance, due <= now else { return }
            itself.append(due)
            // It can not be refused.
            try? change(.automaticAdvance, at: due) { model in
                let wasOn = model.current
                if wasOn != nil { model.end(at: due) }
                guard let next = model.next else { return }
                let isFree = wasOn.map { model.sheet.plans[$0].changeover <= .zero } ?? true
                if wasOn == nil || isFree && (model.sheet.plans[next].hardStart ?? due) <= due {
                    model.start(next, at: due)
                } else {
                    model.sheet.stage.gap = Once()
                }
            }
        }
    }

    private mutating func change(
        _ kind: Past.Kind, at now: ShowTime, _ alter: (inout ModelShow) throws(ModelRejection) -> Void
    ) throws(ModelRejection) {
        let before = sheet
        let order = sheet.order
        do { try alter(&self) } catch {
            sheet = before
            throw error
        }
        if kind == .advance || kind == .automaticAdvance {
            sheet.advances.append(
                Advance(
                    before: before.stage, after: sheet.stage, order: isJumpBack(before.stage) ? order : nil,
                    isAutomatic: kind == .automaticAdvance))
        }
        done.append(Past(before: before, after: sheet, kind: kind))
        undone = []
        last = now
    }

    /// Whether something that has been is upcoming again, or is on stage anew.
    private func isJumpBack(_ before: Stage) -> Bool {
        before.runs.indices.contains { number in
            switch (before.runs[number], sheet.stage.runs[number]) {
            case (.done, .upcoming), (.done, .current), (.current, .upcoming): true
            case (.current(let old, _, _, _), .current(let new, _, _, _)): old !== new
            default: false
            }
        }
    }

    private mutating func undo(at now: ShowTime) throws(ModelRejection) {
        guard let past = done.popLast() else { throw ModelRejection() }
        sheet = past.before
        if past.kind == .automaticAdvance { goesOn?.waitsForGo = true }
        undone.append(past)
        last = now
    }

    private mutating func redo(at now: ShowTime) throws(ModelRejection) {
        guard let past = undone.popLast() else { throw ModelRejection() }
        sheet = past.after
        done.append(past)
        last = now
        if past.kind == .back { waitForGo(at: now) }
    }

    private mutating func back() throws(ModelRejection) {
        guard let advance = sheet.advances.popLast() else { throw ModelRejection() }
        for number in advance.before.runs.indices where isDifferent(number, advance) {
            sheet.stage.runs[number] = advance.before.runs[number]
            if advance.before.skipped.contains(number) {
                sheet.stage.skipped.insert(number)
            } else {
                sheet.stage.skipped.remove(number)
            }
        }
        sheet.stage.gap = advance.before.gap
        if advance.isAutomatic { goesOn?.waitsForGo = true }
        guard let order = advance.order else { return }
        let passed = order.lastIndex { if case .upcoming = sheet.stage.runs[$0] { false } else { true } } ?? -1
        let been = order[...passed].filter { !isUpcoming($0) }
        sheet.order = been + sheet.order.filter { !been.contains($0) }
    }

    /// Whether the advance did something to the segment.
    func isDifferent(_ number: Int, _ advance: Advance) -> Bool {
        if advance.before.skipped.contains(number) != advance.after.skipped.contains(number) { return true }
        return switch (advance.before.runs[number], advance.after.runs[number]) {
        case (.upcoming, .upcoming): false
        case (.done(let start, let end, _, _), .done(let otherStart, let otherEnd, _, _)):
            start != otherStart || end != otherEnd
        default: true
        }
    }
}
