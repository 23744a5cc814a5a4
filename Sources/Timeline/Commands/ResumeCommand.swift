/// `resume`: releases the clock of the current segment.
struct ResumeCommand: PlainCommand {
    static var word: CommandWord { .resume }
    var command: Command { .resume }
    var kind: ChangeKind { .hold }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let current = try state.current()
        guard state.phase == .held else { throw .notHeld }
        return [.segmentResumed(state.id(current))]
    }
}

package struct SegmentResumed: ShowEvent {
    package var segment: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment, .current)
        guard state.segments[number].run.heldSince != nil else { throw .doesNotFit }
        state.change(number, in: &journal) { $0.run.release(at: now) }
    }
}

extension Event {
    package static func segmentResumed(_ segment: String) -> Event { .segmentResumed(SegmentResumed(segment: segment)) }
}
