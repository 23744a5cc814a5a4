/// `unblank`: the presenter's screen shows its figures again.
struct UnblankCommand: PlainCommand {
    static var word: CommandWord { .unblank }
    var command: Command { .unblank }
    var kind: ChangeKind { .message }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        if !state.isPresenterBlank { throw .notBlank }
        return [.presenterUnblanked]
    }
}

struct PresenterUnblanked: ShowEvent {
    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        state.note(.presenterBlank(before: state.isPresenterBlank, after: false), in: &journal)
    }
}
