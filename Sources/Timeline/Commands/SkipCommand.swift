/// `skip SEGMENT`: an upcoming segment leaves the forecast.
package struct SkipCommand: ShowCommand {
    package var segment: String

    static var word: CommandWord { .skip }
    static let arguments: [CommandArgument] = [.segment([.upcoming])]
    var command: Command { .skip(self) }
    var kind: ChangeKind { .order }
    var words: [String?] { [segment] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .skip(try words.need(word)) }

    func renamed(_ names: CommandNames) -> Command { .skip(names.segment(segment)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let status = state.segments[try state.number(of: segment)].status
        guard status == .upcoming else { throw .wrongStatus(segment, status) }
        return [.segmentSkipped(segment)]
    }
}

package struct SegmentSkipped: ShowEvent {
    package var segment: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        state.change(try state.fitting(segment, .upcoming), in: &journal) { $0.isSkipped = true }
    }
}

extension Command {
    package static func skip(_ segment: String) -> Command { .skip(SkipCommand(segment: segment)) }
}

extension Event {
    package static func segmentSkipped(_ segment: String) -> Event { .segmentSkipped(SegmentSkipped(segment: segment)) }
}
