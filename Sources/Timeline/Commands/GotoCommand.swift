/// `goto SEGMENT`: jumps to a segment, forwards or back.
package struct GotoCommand: ShowCommand {
    package var segment: String

    static var word: CommandWord { .goto }
    static let arguments: [CommandArgument] = [.segment(SegmentState.Status.allCases)]
    var command: Command { .goto(self) }
    var kind: ChangeKind { .jump }
    var words: [String?] { [segment] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .goto(try words.need(word)) }

    func renamed(_ names: CommandNames) -> Command { .goto(names.segment(segment)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let (_, target) = try state.place(of: segment)
        let stage = state.stage
        guard let last = stage.lastPassedPlace, target <= last else {
            let leaving = stage.current.map { [Event.segmentEnded(state.id($0))] } ?? []
            let jumped = state.order[((stage.lastPassedPlace ?? -1) + 1)..<target]
                .filter { state.segments[$0].status == .upcoming }
                .map { Event.segmentSkipped(state.id($0)) }
            return leaving + jumped + [.segmentStarted(segment)]
        }
        return [.segmentsReopened(from: segment), .segmentStarted(segment)]
    }
}

/// It and all after it are upcoming again.
package struct SegmentsReopened: ShowEvent {
    package var segment: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard let place = state.order.firstIndex(of: try state.fitting(segment)) else { throw .doesNotFit }
        state.setGap(nil, in: &journal)
        journal.isAdvance = true
        journal.advance.orderBeforeReopening = state.order
        for number in state.order[place...] where state.segments[number].run.progress != .upcoming {
            state.change(number, in: &journal) { $0.run = SegmentState.Run() }
        }
    }
}

extension Command {
    package static func goto(_ segment: String) -> Command { .goto(GotoCommand(segment: segment)) }
}

extension Event {
    package static func segmentsReopened(from segment: String) -> Event {
        .segmentsReopened(SegmentsReopened(segment: segment))
    }
}
