/// `note TEXT`: a line in the log.
package struct NoteCommand: ShowCommand {
    package var text: String

    static var word: CommandWord { .note }
    static let arguments: [CommandArgument] = [.text("TEXT")]
    var command: Command { .note(self) }
    var kind: ChangeKind { .note }
    var words: [String?] { [text] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .note(try words.needRest(word)) }

    func renamed(_ names: CommandNames) -> Command { command }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] { [.noted(try state.safe(text))] }
}

package struct Noted: ShowEvent {
    package var text: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        state.note(.noted(State.Note(at: now, text: text)), in: &journal)
    }
}

extension Command {
    package static func note(_ text: String) -> Command { .note(NoteCommand(text: text)) }
}

extension Event {
    package static func noted(_ text: String) -> Event { .noted(Noted(text: text)) }
}
