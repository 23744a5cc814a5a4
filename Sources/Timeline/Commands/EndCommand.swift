/// `end`: ends the current segment without starting the next one.
struct EndCommand: PlainCommand {
    static var word: CommandWord { .end }
    var command: Command { .end }
    var kind: ChangeKind { .advance }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        [.segmentEnded(state.id(try state.current()))]
    }
}
