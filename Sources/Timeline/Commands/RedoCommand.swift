/// `redo`: does the last change that was undone again.
struct RedoCommand: PlainCommand {
    static var word: CommandWord { .redo }
    var command: Command { .redo }
    var kind: ChangeKind { .takenBack }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard !state.history.undone.isEmpty else { throw .nothingToRedo }
        return [.changeRedone]
    }
}

struct ChangeRedone: ShowEvent {
    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard let entry = state.history.undone.popLast() else { throw .doesNotFit }
        journal.isUndoable = false
        for difference in entry.differences { state.make(difference) }
        state.history.done.append(entry)
        state.rebaseCurrent()
        let advances = entry.advancesTakenBack
        // A `back` that is done again is a `back`.
        if !advances.isEmpty { journal.takenBack = .other }
        journal.applied.target = entry.change
        journal.applied.doneAgain.append(entry.change)
        journal.applied.takenBack += advances
    }
}
