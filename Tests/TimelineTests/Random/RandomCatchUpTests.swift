import Testing

@testable import Timeline

/// Getting back on time, in thousands of random situations.
@Suite struct RandomCatchUpTests {
    @Test func aProposalKeepsToItsRoomAndItsSum() {
        Seeds.check(150) { _, step in
            for (state, proposal) in proposals(step) {
                let over = proposal.point.over ?? .zero
                let taken = proposal.shares.reduce(0) { $0 + $1.change.count }
                if taken.magnitude + proposal.left.count.magnitude != over.count.magnitude { return "the sum" }
                for share in proposal.shares {
                    let figures = state.running.figures[share.segment]
                    if state.segments[share.segment].status != .upcoming { return "not upcoming" }
                    if (share.change < .zero) != (over > .zero) || share.change == .zero { return "the direction" }
                    let length = share.length + share.change
                    if over > .zero, length < figures.min ?? share.length { return "below min" }
                    if over < .zero, length > figures.max ?? share.length { return "above max" }
                }
            }
            return nil
        }
    }

    /// Whoever has the lower priority gives all before the next gives anything, and none of one priority is spared
    /// more than a rounding.
    @Test func lowestPriorityFirstAndEvenlyWithinOne() {
        Seeds.check(150) { _, step in
            for (state, proposal) in proposals(step) where !proposal.shares.isEmpty {
                let isLate = proposal.point.over ?? .zero > .zero
                let rooms = proposal.shares.map { share in
                    let figures = state.running.figures[share.segment]
                    let room = isLate ? share.length - (figures.min ?? .zero) : (figures.max ?? .zero) - share.length
                    return (figures.priority, room.count, Int(share.change.count.magnitude))
                }
                let last = rooms.map(\.0).max() ?? 0
                if rooms.contains(where: { $0.0 < last && $0.1 != $0.2 }) { return "room left at a lower priority" }
                let group = rooms.filter { $0.0 == last }
                for (one, other) in zip(group, group.dropFirst()) {
                    let difference = Double(one.2) / Double(one.1) - Double(other.2) / Double(other.1)
                    let rounding = Double(group.count) / Double(min(one.1, other.1))
                    if difference.magnitude > rounding { return "uneven: \(group)" }
                }
            }
            return nil
        }
    }

    @Test func acceptedItReducesWhatThePointIsOverByExactlyWhatWasTaken() {
        Seeds.check(150) { _, step in
            for (state, proposal) in proposals(step) where isPlain(proposal, state) {
                var after = state
                let outcome = after.perform(.catchUp(proposal.point.id), at: step.at)
                if outcome.rejection != nil || outcome.changes.isEmpty { return "refused: \(proposal)" }
                let taken = proposal.shares.reduce(Milliseconds.zero) { $0 + $1.change }
                let forecast = after.forecast(at: step.at)
                guard let point = forecast.hardPoints.first(where: { $0.id == proposal.point.id }),
                    let before = proposal.point.over, let over = point.over
                else { return "the point is gone" }
                if over != before + taken { return "\(before.text) and \(taken.text) gave \(over.text)" }
                for share in proposal.shares
                where forecast.segments[share.segment].length != share.length + share.change {
                    return "the length of \(share.segment)"
                }
            }
            return nil
        }
    }

    /// One for each hard time for which there is one.
    private func proposals(_ step: Walk.Step) -> [(State, CatchUp)] {
        step.after.forecast(at: step.at).hardPoints.compactMap { point in
            (try? step.after.catchUp(point.id, at: step.at)).map { (step.after, $0) }
        }
    }

    /// Whether no hard start and no until lies between what changes and the point, and nothing else follows from it.
    private func isPlain(_ proposal: CatchUp, _ state: State) -> Bool {
        guard let first = proposal.shares.first,
            let start = state.order.firstIndex(of: first.segment),
            let end = state.order.firstIndex(of: proposal.point.segment)
        else { return false }
        // Its own start does not come earlier than its hard start.
        if proposal.point.kind == .by, state.running.figures[proposal.point.segment].hardStart != nil { return false }
        let isAtItsEnd = proposal.point.kind.isAtEnd
        let ends = state.todaysEnds
        let between = state.order[(start + 1)..<max(start + 1, isAtItsEnd ? end + 1 : end)]
            .filter { state.segments[$0].status != .skipped }
        // An until that is late has no length, and so does not take up what is won before it.
        return between.allSatisfy {
            state.running.figures[$0].hardStart == nil && ends.closing($0, in: state.running.figures[$0].part) == nil
                && (state.out($0) == nil || $0 == proposal.point.segment && proposal.point.kind == .until)
        }
    }
}
