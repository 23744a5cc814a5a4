/// `unskip SEGMENT`: a skipped segment comes back.
package struct UnskipCommand: ShowCommand {
    package var segment: String

    static var word: CommandWord { .unskip }
    static let arguments: [CommandArgument] = [.segment([.skipped])]
    var command: Command { .unskip(self) }
    var kind: ChangeKind { .order }
    var words: [String?] { [segment] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .unskip(try words.need(word)) }

    func renamed(_ names: CommandNames) -> Command { .unskip(names.segment(segment)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let (number, place) = try state.place(of: segment)
        guard state.segments[number].status == .skipped else { throw .notSkipped(segment) }
        guard place > state.stage.lastPassedPlace ?? -1 else { throw .passed(segment) }
        return [.segmentUnskipped(segment)]
    }
}

package struct SegmentUnskipped: ShowEvent {
    package var segment: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        state.change(try state.fitting(segment, .skipped), in: &journal) { $0.isSkipped = false }
    }
}

extension Command {
    package static func unskip(_ segment: String) -> Command { .unskip(UnskipCommand(segment: segment)) }
}

extension Event {
    package static func segmentUnskipped(_ segment: String) -> Event {
        .segmentUnskipped(SegmentUnskipped(segment: segment))
    }
}
