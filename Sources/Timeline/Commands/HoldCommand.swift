/// `hold`: freezes the clock of the current segment.
struct HoldCommand: PlainCommand {
    static var word: CommandWord { .hold }
    var command: Command { .hold }
    var kind: ChangeKind { .hold }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let current = try state.current()
        guard state.phase == .running else { throw .alreadyHeld }
        return [.segmentHeld(state.id(current))]
    }
}

package struct SegmentHeld: ShowEvent {
    package var segment: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment, .current)
        guard state.segments[number].run.heldSince == nil else { throw .doesNotFit }
        state.change(number, in: &journal) { $0.run.heldSince = now }
    }
}

extension Event {
    package static func segmentHeld(_ segment: String) -> Event { .segmentHeld(SegmentHeld(segment: segment)) }
}
