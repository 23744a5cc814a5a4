/// What one change does, written down while it is done: the differences that `undo` walks back along, and the
/// advance that `back` takes back.
struct Journal {
    private(set) var differences: [Difference] = []
    var advance: Advance
    /// Whether a segment started, ended or was reopened.
    var isAdvance = false
    /// The value of ``State/lastApplied`` after the change.
    var applied: AppliedChange
    /// That a `back` or `undo` is done, and what it took back.
    var takenBack: TakenBack?
    /// Steps of the clock, and undoing and redoing themselves, are not taken back.
    var isUndoable = true
    let isAutomatic: Bool
    /// The segments in `advance`: a jump back may reopen every one of a long show.
    private var changedSegments: Set<Int> = []

    /// - Parameter number: that of the change; see ``AppliedChange/number``.
    init(of change: Change, number: Int) {
        isAutomatic = change.cause == .automatic
        applied = AppliedChange(number: number)
        advance = Advance(change: number, isAutomatic: isAutomatic)
    }

    mutating func note(_ difference: Difference) { differences.append(difference) }

    /// Remembers how a segment stood before the change; only the first time counts.
    mutating func touch(_ number: Int, before: SegmentState) {
        guard changedSegments.insert(number).inserted else { return }
        advance.changedSegments.append(Advance.ChangedSegment(segment: number, run: before.run, isSkipped: before.isSkipped))
    }
}

extension State {
    mutating func note(_ difference: Difference, in journal: inout Journal) {
        journal.note(difference)
        make(difference)
    }

    mutating func change(_ number: Int, in journal: inout Journal, _ alter: (inout SegmentState) -> Void) {
        let before = segments[number]
        var after = before
        alter(&after)
        if after.run != before.run || after.isSkipped != before.isSkipped { journal.touch(number, before: before) }
        note(.segment(number, before: before, after: after), in: &journal)
    }

    mutating func setGap(_ serial: Int?, in journal: inout Journal) {
        if !journal.isAdvance { journal.advance.gap = gap }
        if serial != gap { note(.gap(before: gap, after: serial), in: &journal) }
    }
}
