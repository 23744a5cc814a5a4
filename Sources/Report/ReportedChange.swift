internal import Recording
package import Timeline

/// One change of a recording: what was done, by whom, and whether it still stands at the end.
package struct ReportedChange: Sendable, Equatable {
    package let at: ShowTime
    package let who: String
    package let kind: ChangeKind
    /// It was undone, or the advance was reversed with `back`, and not redone.
    package let isTakenBack: Bool
    /// The number of the change that this one took back or redid.
    package let of: Int?
    /// For a cue call: when the cue was due at that time.
    package let due: ShowTime?
    fileprivate let changes: DistinctChanges
    fileprivate let number: Int

    package var change: Change { changes.change(number, at: at) }

    /// Whether it corrected the plan or an earlier change.
    package var isEdit: Bool { kind.isEdit }

    package static func == (one: ReportedChange, other: ReportedChange) -> Bool {
        one.at == other.at && one.who == other.who && one.kind == other.kind && one.isTakenBack == other.isTakenBack
            && one.of == other.of && one.due == other.due && one.change == other.change
    }
}

/// The changes of a recording by number. A recording may have a million: each takes 24 bytes, and equal changes are stored once.
package struct ReportedChanges: RandomAccessCollection, Sendable, Equatable {
    private struct Row {
        var at: ShowTime
        var change: Int32
        var who: Int32
        /// -1 for none.
        var of: Int32
        var kind: ChangeKind
        var isTakenBack = false
    }

    private var rows: [Row] = []
    private var changes = DistinctChanges()
    /// For each distinct change: whether it starts or ends segments or calls cues.
    private var affectsTimes: [Bool] = []
    private var names: [String] = []
    private var numbersOfNames: [String: Int32] = [:]
    /// By the number of the call.
    private var due: [Int: ShowTime] = [:]

    package var startIndex: Int { 0 }
    package var endIndex: Int { rows.count }

    package subscript(number: Int) -> ReportedChange {
        let row = rows[number]
        return ReportedChange(
            at: row.at, who: names[Int(row.who)], kind: row.kind, isTakenBack: row.isTakenBack,
            of: row.of < 0 ? nil : Int(row.of), due: due.isEmpty ? nil : due[number], changes: changes,
            number: Int(row.change))
    }

    /// - Parameters:
    ///   - of: the change that it took back or redid.
    ///   - due: when the called cue was due.
    mutating func append(_ change: Change, by who: String, of: Int?, due: ShowTime?) {
        let number = changes.number(of: change)
        if number == affectsTimes.count { affectsTimes.append(change.events.contains(where: \.affectsTimes)) }
        if let due { self.due[rows.count] = due }
        rows.append(
            Row(
                at: change.at, change: Int32(number), who: self.number(of: who), of: of.map(Int32.init) ?? -1,
                kind: change.cause.kind))
    }

    mutating func setTakenBack(_ number: Int, _ isTakenBack: Bool) { rows[number].isTakenBack = isTakenBack }

    private mutating func number(of name: String) -> Int32 {
        if let number = numbersOfNames[name] { return number }
        let number = Int32(names.count)
        names.append(name)
        numbersOfNames[name] = number
        return number
    }

    package static func == (one: ReportedChanges, other: ReportedChanges) -> Bool { one.elementsEqual(other) }

    /// Changes that corrected the plan or an earlier change.
    package var edits: some RandomAccessCollection<ReportedChange> {
        indices.filter { rows[$0].kind.isEdit }.lazy.map { self[$0] }
    }

    /// Changes that start or end segments or call cues.
    var affectingTimes: some Sequence<ReportedChange> {
        indices.lazy.filter { affectsTimes[Int(rows[$0].change)] }.map { self[$0] }
    }
}

extension Event {
    fileprivate var affectsTimes: Bool {
        switch self {
        case .segmentStarted, .segmentEnded, .segmentsReopened, .segmentHeld, .segmentResumed, .cueCalled, .clockStepped: true
        default: false
        }
    }
}
