/// `back`, `undo` and `redo`.
extension State {
    /// Takes the last advance back as though it had not happened. What was adjusted, skipped, moved or inserted
    /// since stays.
    mutating func takeAdvanceBack(in journal: inout Journal) throws(Rejection) {
        guard let advance = advances.last else { throw .doesNotFit }
        for touched in advance.touched {
            let before = segments[touched.segment]
            var after = before
            after.run = touched.run
            after.isSkipped = touched.isSkipped
            if after.run.progress == .current { after.run = after.run.rebased(to: clockSteps) }
            note(.segment(touched.segment, before: before, after: after), in: &journal)
        }
        note(.advanceTakenBack(advance), in: &journal)
        setGap(advance.gap, in: &journal)
        if let before = advance.orderBeforeReopening {
            let order = orderRestoring(before)
            if order != self.order { note(.order(before: self.order, after: order), in: &journal) }
        }
        journal.takenBack = advance.isAutomatic ? .automaticAdvance : .other
    }

    /// Where a jump back is taken back after the order was changed, what has been stands in front again, in the
    /// order in which it was, and what is upcoming follows as it stands today.
    private func orderRestoring(_ before: [Int]) -> [Int] {
        guard let last = before.lastIndex(where: { segments[$0].run.progress != .upcoming }) else { return order }
        let head = before[...last].filter { segments[$0].status != .upcoming }
        let isInHead = Set(head)
        return head + order.filter { !isInHead.contains($0) }
    }

    /// Takes the last change back.
    mutating func undo(in journal: inout Journal) throws(Rejection) {
        guard let entry = history.done.popLast() else { throw .doesNotFit }
        journal.isUndoable = false
        for difference in entry.differences.reversed() { make(difference, forward: false) }
        history.undone.append(entry)
        rebaseCurrent()
        journal.takenBack = entry.isAutomaticAdvance ? .automaticAdvance : .other
    }

    /// Does the last change that was taken back again.
    mutating func redo(in journal: inout Journal) throws(Rejection) {
        guard let entry = history.undone.popLast() else { throw .doesNotFit }
        journal.isUndoable = false
        for difference in entry.differences { make(difference) }
        history.done.append(entry)
        rebaseCurrent()
        // A `back` that is done again is a `back`.
        if entry.isBack { journal.takenBack = .other }
    }
}
