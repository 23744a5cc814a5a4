/// `set LENGTH [SEGMENT]`: gives a segment a length, its holds left out.
package struct SetCommand: ShowCommand {
    package var length: Milliseconds
    /// Nil: the current one.
    package var segment: String?

    static var word: CommandWord { .set }
    static let arguments: [CommandArgument] = [.length, .segment([.upcoming, .current]).optional]
    var command: Command { .set(self) }
    var kind: ChangeKind { .length }
    var words: [String?] { [length.text, segment] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        .set(try words.duration(word), words.next())
    }

    func renamed(_ names: CommandNames) -> Command { .set(length, segment.map(names.segment)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard length >= .zero, length <= .longest else { throw .lengthOutOfRange }
        let (number, _) = try state.adjustable(segment, at: now)
        return [try state.giving(number, length, at: now)]
    }
}

extension Command {
    package static func set(_ length: Milliseconds, _ segment: String?) -> Command {
        .set(SetCommand(length: length, segment: segment))
    }
}

extension SetCommand: RecordedCommand {
    package static var code: StaticString { "set" }

    package func write(to values: inout some ValueWriter) {
        values.value(length)
        values.value(ifAny: segment)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .set(try values.span(), try values.textIfAny())
    }
}
