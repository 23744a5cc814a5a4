/// A segment began: by a command, or by itself.
package struct SegmentStarted: ShowEvent {
    package var segment: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment)
        let stage = state.stage
        guard stage.current == nil, state.segments[number].run.progress == .upcoming,
            let place = state.order.firstIndex(of: number), place > stage.lastPassedPlace ?? -1
        else { throw .doesNotFit }
        state.setGap(nil, in: &journal)
        journal.isAdvance = true
        let run = SegmentState.Run(
            progress: .current, serial: state.newSerial(), start: now, clockSteps: state.clockSteps)
        state.change(number, in: &journal) {
            $0.run = run
            $0.isSkipped = false
        }
    }
}

/// The current segment ended: by a command, or by itself.
package struct SegmentEnded: ShowEvent {
    package var segment: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment, .current)
        // After the last one nothing is waiting to start, so what is brought in afterwards does not start by itself.
        state.setGap(journal.isAutomatic && state.stage.next != nil ? state.newSerial() : nil, in: &journal)
        journal.isAdvance = true
        state.change(number, in: &journal) {
            $0.run.release(at: now)
            $0.run.end = now
            $0.run.progress = .done
        }
    }
}

extension Event {
    package static func segmentStarted(_ segment: String) -> Event { .segmentStarted(SegmentStarted(segment: segment)) }
    package static func segmentEnded(_ segment: String) -> Event { .segmentEnded(SegmentEnded(segment: segment)) }
}
