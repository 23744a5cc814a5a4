/// `undo`: takes the last change back.
struct UndoCommand: PlainCommand {
    static var word: CommandWord { .undo }
    var command: Command { .undo }
    var kind: ChangeKind { .takenBack }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard !state.history.done.isEmpty else { throw .nothingToUndo }
        return [.changeUndone]
    }
}

struct ChangeUndone: ShowEvent {
    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard let entry = state.history.done.popLast() else { throw .doesNotFit }
        journal.isUndoable = false
        for difference in entry.differences.reversed() { state.make(difference, forward: false) }
        state.history.undone.append(entry)
        // A call of an auto cue that was taken back is a hand's from then on.
        for case .cue(let number, let before, let after) in entry.differences
        where after.status == .called && before.status != .called && state.running.cueFigures[number].isAuto {
            state.leftToHand.insert(number)
        }
        state.rebaseCurrent()
        journal.takenBack = entry.isAutomaticAdvance ? .automaticAdvance : .other
        journal.applied.target = entry.change
        journal.applied.takenBack.append(entry.change)
        journal.applied.doneAgain += entry.advancesTakenBack
    }
}
