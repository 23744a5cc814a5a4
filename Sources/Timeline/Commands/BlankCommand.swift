/// `blank`: the presenter's screen shows nothing.
struct BlankCommand: PlainCommand {
    static var word: CommandWord { .blank }
    var command: Command { .blank }
    var kind: ChangeKind { .message }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        if state.isPresenterBlank { throw .alreadyBlank }
        return [.presenterBlanked]
    }
}

struct PresenterBlanked: ShowEvent {
    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        state.note(.presenterBlank(before: state.isPresenterBlank, after: true), in: &journal)
    }
}
