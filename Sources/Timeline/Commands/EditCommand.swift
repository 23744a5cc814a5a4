/// `edit SEGMENT title|who|note [TEXT]`: corrects a text of a segment. What is on stage can still be corrected: a name
/// under a face is put right while the face is on air.
package struct EditCommand: ShowCommand {
    package var segment: String
    package var field: SegmentText
    /// Nil takes the text away.
    package var text: String?

    static var word: CommandWord { .edit }
    static let arguments: [CommandArgument] = [
        .segment([.upcoming, .current, .skipped]), .choice(SegmentText.self), .text("TEXT").optional,
    ]
    var command: Command { .edit(self) }
    var kind: ChangeKind { .edit }
    var words: [String?] { [segment, field.rawValue, text] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        let segment = try words.need(word)
        let name = try words.need(word)
        guard let field = SegmentText(rawValue: name.lowercased()) else {
            throw .notASegmentText(CommandWords.quoted(name))
        }
        let text = words.rest()
        return .edit(segment, field, text.isEmpty ? nil : text)
    }

    func renamed(_ names: CommandNames) -> Command { .edit(names.segment(segment), field, text) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let number = try state.editable(segment)
        let new = try text.flatMap { text throws(Rejection) in text.allSatisfy(\.isWhitespace) ? nil : try state.safe(text) }
        if field == .title, new == nil { throw .noTitle }
        if state.running.segments[number][field] == new { throw .nothingChanges }
        return [.segmentEdited(segment, field, new)]
    }
}

package struct SegmentEdited: ShowEvent {
    package var segment: String
    package var field: SegmentText
    /// Nil: the text was taken away.
    package var text: String?

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment)
        guard state.segments[number].status != .done, field != .title || text?.isEmpty == false else { throw .doesNotFit }
        let before = state.running.segments[number]
        var after = before
        after[field] = text
        state.note(.edited(number, before: before, after: after), in: &journal)
    }
}

extension Command {
    package static func edit(_ segment: String, _ field: SegmentText, _ text: String?) -> Command {
        .edit(EditCommand(segment: segment, field: field, text: text))
    }
}

extension Event {
    package static func segmentEdited(_ segment: String, _ field: SegmentText, _ text: String?) -> Event {
        .segmentEdited(SegmentEdited(segment: segment, field: field, text: text))
    }
}

extension SegmentEdited: RecordedEvent {
    package static var name: StaticString { "edit" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(field.rawValue)
        values.value(ifAny: text)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .segmentEdited(try values.text(), try values.word(SegmentText.self), try values.textIfAny())
    }
}

extension EditCommand: RecordedCommand {
    package static var code: StaticString { "edit" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(field.rawValue)
        values.value(ifAny: text)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .edit(try values.text(), try values.word(SegmentText.self), try values.textIfAny())
    }
}
