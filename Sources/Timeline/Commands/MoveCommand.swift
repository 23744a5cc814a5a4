/// `move SEGMENT before|after SEGMENT`: puts an upcoming segment beside another one.
package struct MoveCommand: ShowCommand {
    package var segment: String
    package var side: Command.Side
    package var anchor: String

    static var word: CommandWord { .move }
    static let arguments: [CommandArgument] = [
        .segment([.upcoming]), .choice(Command.Side.self), .segment([.upcoming, .current, .skipped]),
    ]
    var command: Command { .move(self) }
    var kind: ChangeKind { .order }
    var words: [String?] { [segment, side.rawValue, anchor] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        let segment = try words.need(word)
        let text = try words.need(word)
        guard let side = Command.Side(rawValue: text.lowercased()) else { throw .notASide(CommandWords.quoted(text)) }
        return .move(segment, side, try words.need(word))
    }

    func renamed(_ names: CommandNames) -> Command { .move(names.segment(segment), side, names.segment(anchor)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let (number, _) = try state.place(of: segment)
        let (target, targetPlace) = try state.place(of: anchor)
        let status = state.segments[number].status
        guard status == .upcoming else { throw .wrongStatus(segment, status) }
        let last = state.stage.lastPassedPlace ?? -1
        guard side == .before ? targetPlace > last : targetPlace >= last else { throw .placePassed(anchor) }
        guard let order = state.orderMoving(number, side, target), order != state.order else {
            throw .alreadyThere(segment)
        }
        return [.segmentMoved(segment, side, anchor)]
    }
}

package struct SegmentMoved: ShowEvent {
    package var segment: String
    package var side: Command.Side
    package var anchor: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment, .upcoming)
        guard let order = state.orderMoving(number, side, try state.fitting(anchor)),
            let place = order.firstIndex(of: number), place > state.stage.lastPassedPlace ?? -1
        else { throw .doesNotFit }
        state.note(.order(before: state.order, after: order), in: &journal)
    }
}

extension State {
    /// The running order with one segment put beside another; nil where they are the same.
    fileprivate func orderMoving(_ number: Int, _ side: Command.Side, _ anchor: Int) -> [Int]? {
        guard number != anchor, let from = order.firstIndex(of: number) else { return nil }
        var order = order
        order.remove(at: from)
        guard let to = order.firstIndex(of: anchor) else { return nil }
        order.insert(number, at: side == .before ? to : to + 1)
        return order
    }
}

extension Command {
    package enum Side: String, Sendable, CaseIterable { case before, after }

    package static func move(_ segment: String, _ side: Side, _ anchor: String) -> Command {
        .move(MoveCommand(segment: segment, side: side, anchor: anchor))
    }
}

extension Event {
    package static func segmentMoved(_ segment: String, _ side: Command.Side, _ anchor: String) -> Event {
        .segmentMoved(SegmentMoved(segment: segment, side: side, anchor: anchor))
    }
}

extension SegmentMoved: RecordedEvent {
    package static var name: StaticString { "move" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(side.rawValue)
        values.value(anchor)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .segmentMoved(try values.text(), try values.word(Command.Side.self), try values.text())
    }
}

extension MoveCommand: RecordedCommand {
    package static var code: StaticString { "move" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(side.rawValue)
        values.value(anchor)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .move(try values.text(), try values.word(Command.Side.self), try values.text())
    }
}
