/// `trim LENGTH [SEGMENT]`: makes a segment shorter. It takes what is there, down to a length of zero without the holds.
package struct TrimCommand: ShowCommand {
    package var by: Milliseconds
    /// Nil: the current one.
    package var segment: String?

    static var word: CommandWord { .trim }
    static let arguments: [CommandArgument] = [.length, .segment([.upcoming, .current]).optional]
    var command: Command { .trim(self) }
    var kind: ChangeKind { .length }
    var words: [String?] { [by.text, segment] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        .trim(try words.duration(word), words.next())
    }

    func renamed(_ names: CommandNames) -> Command { .trim(by, segment.map(names.segment)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard by > .zero else { throw .noLength }
        let (number, length) = try state.adjustable(segment, at: now)
        guard length > .zero else { throw .nothingToTrim(state.id(number)) }
        return [try state.giving(number, length - min(by, length), at: now)]
    }
}

extension Command {
    package static func trim(_ by: Milliseconds, _ segment: String?) -> Command {
        .trim(TrimCommand(by: by, segment: segment))
    }
}

extension TrimCommand: RecordedCommand {
    package static var code: StaticString { "trim" }

    package func write(to values: inout some ValueWriter) {
        values.value(by)
        values.value(ifAny: segment)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .trim(try values.span(), try values.textIfAny())
    }
}
