/// `insert after SEGMENT LENGTH TITLE`: a new segment, with an id made from its title.
package struct InsertCommand: ShowCommand {
    package var anchor: String
    package var duration: Milliseconds
    package var title: String

    static var word: CommandWord { .insert }
    static let arguments: [CommandArgument] = [
        .word(Command.Side.after.rawValue), .segment([.upcoming, .current, .skipped]), .length, .text("TITLE"),
    ]
    var command: Command { .insert(self) }
    var kind: ChangeKind { .order }
    var words: [String?] { [Command.Side.after.rawValue, anchor, duration.text, title] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        let after = try words.need(word)
        guard after.lowercased() == Command.Side.after.rawValue else { throw .notASide(CommandWords.quoted(after)) }
        let anchor = try words.need(word)
        let duration = try words.duration(word)
        return .insert(after: anchor, duration, title: try words.needRest(word))
    }

    func renamed(_ names: CommandNames) -> Command { .insert(after: names.segment(anchor), duration, title: title) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let (_, place) = try state.place(of: anchor)
        let title = try state.safe(title)
        guard duration > .zero else { throw .noLength }
        guard duration <= .longest else { throw .lengthOutOfRange }
        guard place >= state.stage.lastPassedPlace ?? -1 else { throw .placePassed(anchor) }
        let id = Slug.unique(Slug.make(title, fallback: "segment")) { state.running.segment($0) != nil }
        return [.segmentInserted(id, after: anchor, duration, title: title)]
    }
}

package struct SegmentInserted: ShowEvent {
    package var segment: String
    package var anchor: String
    package var duration: Milliseconds
    package var title: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let anchor = try state.fitting(anchor)
        guard state.running.segment(segment) == nil, duration > .zero, duration <= .longest,
            let place = state.order.firstIndex(of: anchor), place >= state.stage.lastPassedPlace ?? -1
        else { throw .doesNotFit }
        let inserted = Segment(id: segment, title: title, length: .duration(duration))
        state.note(.inserted(inserted, duration, part: state.running.figures[anchor].part), in: &journal)
        var order = state.order
        order.insert(state.running.segments.count - 1, at: place + 1)
        state.note(.order(before: state.order, after: order), in: &journal)
    }
}

extension Command {
    package static func insert(after anchor: String, _ duration: Milliseconds, title: String) -> Command {
        .insert(InsertCommand(anchor: anchor, duration: duration, title: title))
    }
}

extension Event {
    package static func segmentInserted(
        _ segment: String, after anchor: String, _ duration: Milliseconds, title: String
    ) -> Event {
        .segmentInserted(SegmentInserted(segment: segment, anchor: anchor, duration: duration, title: title))
    }
}

extension SegmentInserted: RecordedEvent {
    package static var name: StaticString { "insert" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(anchor)
        values.value(duration)
        values.value(title)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .segmentInserted(try values.text(), after: try values.text(), try values.span(), title: try values.text())
    }
}

extension InsertCommand: RecordedCommand {
    package static var code: StaticString { "insert" }

    package func write(to values: inout some ValueWriter) {
        values.value(anchor)
        values.value(duration)
        values.value(title)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .insert(after: try values.text(), try values.span(), title: try values.text())
    }
}
