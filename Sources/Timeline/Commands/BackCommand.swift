/// `back`: takes the last advance back as though it had not happened.
struct BackCommand: PlainCommand {
    static var word: CommandWord { .back }
    var command: Command { .back }
    var kind: ChangeKind { .takenBack }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard !state.advances.isEmpty else { throw .noAdvanceToTakeBack }
        return [.advanceTakenBack]
    }
}

/// What was adjusted, skipped, moved or inserted since the advance stays.
struct AdvanceTakenBack: ShowEvent {
    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard let advance = state.advances.last else { throw .doesNotFit }
        for changed in advance.changedSegments {
            let before = state.segments[changed.segment]
            var after = before
            after.run = changed.run
            after.isSkipped = changed.isSkipped
            if after.run.progress == .current { after.run = after.run.rebased(to: state.clockSteps) }
            state.note(.segment(changed.segment, before: before, after: after), in: &journal)
        }
        state.note(.advanceTakenBack(advance), in: &journal)
        state.setGap(advance.gap, in: &journal)
        if let before = advance.orderBeforeReopening {
            let order = state.orderRestoring(before)
            if order != state.order { state.note(.order(before: state.order, after: order), in: &journal) }
        }
        journal.takenBack = advance.isAutomatic ? .automaticAdvance : .other
        journal.applied.target = advance.change
        journal.applied.takenBack.append(advance.change)
    }
}

extension State {
    /// Where a jump back is taken back after the order was changed, what has been stands in front again, in the
    /// order in which it was, and what is upcoming follows as it stands today.
    fileprivate func orderRestoring(_ before: [Int]) -> [Int] {
        guard let last = before.lastIndex(where: { segments[$0].run.progress != .upcoming }) else { return order }
        let isInOrder = Set(order)
        let head = before[...last].filter { segments[$0].status != .upcoming && isInOrder.contains($0) }
        let isInHead = Set(head)
        return head + order.filter { !isInHead.contains($0) }
    }
}
