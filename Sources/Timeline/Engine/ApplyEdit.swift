/// What is put right, added and announced on the day.
extension State {
    mutating func edit(
        _ number: Int, _ text: SegmentText, _ new: String?, in journal: inout Journal
    ) throws(Rejection) {
        guard segments[number].status != .done, text != .title || new?.isEmpty == false else { throw .doesNotFit }
        let before = running.segments[number]
        var after = before
        after[text] = new
        note(.edited(number, before: before, after: after), in: &journal)
    }

    mutating func add(_ cue: Cue, to number: Int, in journal: inout Journal) throws(Rejection) {
        guard segments[number].status != .done, running.cue(cue.id) == nil, isSane(cue) else { throw .doesNotFit }
        note(.cueAdded(cue, segment: number), in: &journal)
    }

    mutating func change(cue id: String, by change: CueChange, in journal: inout Journal) throws(Rejection) {
        guard let number = running.cue(id) else { throw .doesNotFit }
        let before = running.cues[number]
        let after = before.changed(change)
        guard cues[number].status == .pending || cues[number].status == .standby, isSane(after) else {
            throw .doesNotFit
        }
        note(.cueChanged(number, before: before, after: after), in: &journal)
    }

    private func isSane(_ cue: Cue) -> Bool {
        let moment =
            switch cue.anchor {
            case .start(let span), .beforeEnd(let span): span.count
            case .clock(let time): time.milliseconds
            case .call: 0
            }
        return isSane(moment) && isSane(cue.standby.count) && !cue.id.isEmpty
    }

    mutating func changeMessages(
        in journal: inout Journal, _ alter: (inout Messages, _ clockSteps: Milliseconds) -> Void
    ) {
        var after = messages
        alter(&after, clockSteps)
        note(.messages(before: messages, after: after), in: &journal)
    }
}
