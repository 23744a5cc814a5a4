/// A segment as it was run from its start to its end on one day: what can be learned from.
package struct CompletedSegment: Sendable, Equatable {
    package var number: Int
    package var start: ShowTime
    package var end: ShowTime
    /// Holds in it.
    package var held: Milliseconds
    /// What was added to its length on the day, or taken from it where negative.
    package var adjusted: Milliseconds
    /// The length that it was given in the end: planned and adjusted, holds left out.
    package var given: Milliseconds
    /// How much later than it might have it began; not negative.
    package var wait: Milliseconds

    /// From start to end, holds included: what it cost.
    package var took: Milliseconds { end - start }
    /// From start to end without the holds: how long what is in it is.
    package var ownLength: Milliseconds { took - held }
}

extension State {
    /// The segments that were run to their end, in running order.
    ///
    /// What was skipped, taken back or is still on stage is not among them, nor what was left by a jump to another
    /// segment, nor what was left before half of its length had passed: somebody went through it to get to the next; nor
    /// what began when it was to be out already, of which nothing was left to run. A segment that ran twice counts by its
    /// last run.
    /// - Parameter changes: those that led to this state.
    package func completed(_ changes: some Sequence<Change>) -> [CompletedSegment] {
        var leftByJump: [String: Bool] = [:]
        var reachedByJump: [String: Bool] = [:]
        for change in changes {
            let isJump = if case .command(.goto) = change.cause { true } else { false }
            for event in change.events {
                switch event {
                case .segmentEnded(let ended): leftByJump[ended.segment] = isJump
                case .segmentStarted(let started): reachedByJump[started.segment] = isJump
                default: break
                }
            }
        }
        var completed: [CompletedSegment] = []
        var before: (run: SegmentState.Run, changeover: Milliseconds)?
        let ends = todaysEnds
        for number in order where segments[number].status != .skipped {
            let (run, id) = (segments[number].run, running.segments[number].id)
            defer { before = (run, running.figures[number].changeover) }
            guard run.progress == .done, let start = run.start, let end = run.end, end >= start,
                leftByJump[id] != true
            else { continue }
            let timing = timing(number, ends)
            let given = timing.length(from: start)
            guard 2 * (end - start - run.held).count >= given.count, !timing.isOut(at: start) else { continue }
            // What was jumped to has waited for nothing. A step of the clock since then moves the end before it.
            let free =
                reachedByJump[id] == true
                ? nil
                : before.flatMap { before in
                    before.run.end.map { $0 + (run.clockSteps - before.run.clockSteps) + before.changeover }
                }
            completed.append(
                CompletedSegment(
                    number: number, start: start, end: end, held: run.held, adjusted: segments[number].adjusted, given: given,
                    wait: free.map { max(.zero, start - timing.earliestStart($0)) } ?? .zero))
        }
        return completed
    }
}
