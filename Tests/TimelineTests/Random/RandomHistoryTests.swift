import Testing

@testable import Timeline

/// What was recorded, refused, taken back and done again, in thousands of random shows.
@Suite struct RandomHistoryTests {
    @Test func replayingTheChangesGivesTheSameState() {
        Seeds.check(300) { walk, _ in
            if walk.chance(5), walk.stepClock() == nil { return "the clock could not be set" }
            var replayed = State(walk.show)
            for change in walk.changes {
                do { try replayed.apply(change) } catch { return "\(change) does not fit" }
            }
            guard replayed.isSame(as: walk.state) else { return "another state" }
            return replayed.forecast(at: walk.now) == walk.state.forecast(at: walk.now) ? nil : "another forecast"
        }
    }

    @Test func whatIsRefusedChangesNothing() {
        Seeds.check(400) { _, step in
            guard !step.isAccepted else { return nil }
            if step.outcome.changes.count != step.due { return "something was recorded" }
            return step.after.isSame(as: step.before) ? nil : "something changed"
        }
    }

    @Test func undoGivesWhatWasBeforeAndRedoWhatWasAfter() {
        Seeds.check(400) { _, step in
            guard step.isAccepted, step.command != .undo, step.command != .redo else { return nil }
            var state = step.after
            let broughtAbout = step.outcome.changes.count - step.due - 1
            for _ in 0...broughtAbout {
                if let refused = state.perform(.undo, at: step.at).rejection { return "undo: \(refused)" }
            }
            // What was taken out of an automatic advance, or is past its time, waits for a go, whatever it did before.
            guard state.isSame(as: step.before, exceptWaiting: true) else { return "undo differs" }
            for _ in 0...broughtAbout {
                if let refused = state.perform(.redo, at: step.at).rejection { return "redo: \(refused)" }
            }
            guard state.isSame(as: step.after, exceptWaiting: true) else { return "redo differs" }
            return state.forecast(at: step.at) == step.after.forecast(at: step.at) ? nil : "another forecast"
        }
    }

    /// What they bring back stays where it is.
    @Test func backAndUndoAreFollowedByNothing() {
        Seeds.check(400, takingBack: 30) { _, step in
            guard step.isAccepted, step.command == .back || step.command == .undo else { return nil }
            return step.outcome.changes.count == step.due + 1 ? nil : "it went on by itself"
        }
    }

    @Test func undoLeadsAllTheWayBackToTheStart() {
        for seed in Seeds.first(300) {
            var walk = Walk(seed: seed)
            for _ in 1...25 { _ = walk.step() }
            var state = walk.state
            while state.perform(.undo, at: walk.now).rejection == nil {}
            #expect(state.history.done.isEmpty && state.isSame(as: State(walk.show), exceptWaiting: true), "seed \(seed)")
        }
    }

    @Test func redoLeadsBackToWhereUndoBegan() {
        for seed in Seeds.first(600) {
            var walk = Walk(seed: seed)
            for _ in 1...20 { _ = walk.step() }
            var state = walk.state
            let known = state.history.undone.count
            // Where something happens by itself on the way, that is a new change, and there the way ends.
            func alone(_ command: Command) -> Bool {
                var next = state
                guard next.perform(command, at: walk.now).changes.count == 1 else { return false }
                state = next
                return true
            }
            var undone = 0
            while undone < 12, alone(.undo) { undone += 1 }
            var redone = 0
            while redone < undone, alone(.redo) { redone += 1 }
            guard redone == undone else {
                #expect(state.history.undone.count == known + undone - redone, "seed \(seed)")
                continue
            }
            #expect(state.isSame(as: walk.state, exceptWaiting: true), "seed \(seed)")
        }
    }

    @Test func aStepOfTheClockMovesNoElapsedTime() {
        Seeds.check(300) { walk, step in
            guard walk.chance(10), let before = step.after.forecast(at: step.at).current else { return nil }
            guard let by = walk.stepClock() else { return "the clock could not be set" }
            let after = walk.state.forecast(at: walk.now).current
            guard after?.number == before.number, after?.elapsed == before.elapsed, after?.held == before.held else {
                return "elapsed jumped by a step of \(by.text)"
            }
            return nil
        }
    }
}

extension State {
    /// Whether nothing tells the two apart, what `back` would do included.
    /// - Parameter exceptWaiting: but for what waits for a go or a hand since something was taken back.
    func isSame(as other: State, exceptWaiting: Bool = false) -> Bool {
        var (a, b) = (self, other)
        if exceptWaiting {
            a.waiting = b.waiting
            a.leftToHand = b.leftToHand
        }
        b.lastChangeAt = a.lastChangeAt
        return a.isSameSituation(as: b) && a.advances == b.advances && a.phase == b.phase
    }
}
