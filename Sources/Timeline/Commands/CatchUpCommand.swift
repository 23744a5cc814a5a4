/// `catch-up [POINT]`: accepts the proposal for a hard point.
package struct CatchUpCommand: ShowCommand {
    /// Nil: the first late one still to come.
    package var point: String?

    static var word: CommandWord { .catchUp }
    static let arguments: [CommandArgument] = [CommandArgument("POINT", .hardPoints).optional]
    var command: Command { .catchUp(self) }
    var kind: ChangeKind { .length }
    var words: [String?] { [point] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .catchUp(words.next()) }

    func renamed(_ names: CommandNames) -> Command { command }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let proposal = try state.catchUp(point, at: now)
        guard !proposal.shares.isEmpty else { throw .noRoom(proposal.point.id) }
        return proposal.shares.map { .lengthAdjusted(state.id($0.segment), $0.change) }
    }
}

extension Command {
    package static func catchUp(_ point: String?) -> Command { .catchUp(CatchUpCommand(point: point)) }
}
