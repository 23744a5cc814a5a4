/// `go`: ends the current segment and starts the next one.
struct GoCommand: PlainCommand {
    static var word: CommandWord { .go }
    var command: Command { .go }
    var kind: ChangeKind { .advance }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let stage = state.stage
        var events: [Event] = []
        if let current = stage.current { events.append(.segmentEnded(state.id(current))) }
        if let next = stage.next { events.append(.segmentStarted(state.id(next))) }
        if events.isEmpty { throw .noSegmentLeft }
        return events
    }
}
