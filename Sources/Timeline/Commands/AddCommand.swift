/// `add LENGTH [SEGMENT]`: makes a segment longer.
package struct AddCommand: ShowCommand {
    package var by: Milliseconds
    /// Nil: the current one.
    package var segment: String?

    static var word: CommandWord { .add }
    static let arguments: [CommandArgument] = [.length, .segment([.upcoming, .current]).optional]
    var command: Command { .add(self) }
    var kind: ChangeKind { .length }
    var words: [String?] { [by.text, segment] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        .add(try words.duration(word), words.next())
    }

    func renamed(_ names: CommandNames) -> Command { .add(by, segment.map(names.segment)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard by > .zero else { throw .noLength }
        let (number, length) = try state.adjustable(segment, at: now)
        guard by <= .longest, length + by <= .longest, state.segments[number].adjusted + by <= .longest else {
            throw .lengthOutOfRange
        }
        return [try state.giving(number, length + by, at: now)]
    }
}

extension Command {
    package static func add(_ by: Milliseconds, _ segment: String?) -> Command {
        .add(AddCommand(by: by, segment: segment))
    }
}

extension AddCommand: RecordedCommand {
    package static var code: StaticString { "add" }

    package func write(to values: inout some ValueWriter) {
        values.value(by)
        values.value(ifAny: segment)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .add(try values.span(), try values.textIfAny())
    }
}
