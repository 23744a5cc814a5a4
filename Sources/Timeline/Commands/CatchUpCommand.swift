/// `catch-up [POINT [STEP]]`: accepts the proposal for a hard time.
package struct CatchUpCommand: ShowCommand {
    /// Nil: the focus, if it is late.
    package var point: String?
    /// Takes lengths in whole steps, for people; nil: to the millisecond.
    package var step: Milliseconds?

    static var word: CommandWord { .catchUp }
    static let arguments: [CommandArgument] = [CommandArgument("POINT", .hardPoints).optional]
    var command: Command { .catchUp(self) }
    var kind: ChangeKind { .length }
    var words: [String?] { [point, point == nil ? nil : step?.text] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        guard let point = words.next() else { return .catchUp(nil) }
        guard let text = words.next() else { return .catchUp(point) }
        guard let step = Milliseconds(text: text) else { throw .notADuration(CommandWords.quoted(text)) }
        return .catchUp(point, step: step)
    }

    func renamed(_ names: CommandNames) -> Command { .catchUp(point.map(names.hardTime), step: step) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let proposal = try state.catchUp(point, at: now, step: step)
        guard !proposal.shares.isEmpty else { throw .noRoom(proposal.point.id) }
        return proposal.shares.map { .lengthAdjusted(state.id($0.segment), $0.change) }
    }
}

extension Command {
    package static func catchUp(_ point: String?, step: Milliseconds? = nil) -> Command {
        .catchUp(CatchUpCommand(point: point, step: step))
    }
}

extension CatchUpCommand: RecordedCommand {
    package static var code: StaticString { "catch-up" }

    package func write(to values: inout some ValueWriter) {
        values.value(ifAny: point)
        if point != nil { values.value(ifAny: step) }
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .catchUp(try values.textIfAny(), step: try values.spanIfAny())
    }
}
