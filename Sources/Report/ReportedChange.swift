internal import Recording
package import Timeline

/// One change of a recording: what was done, by whom, and whether it stood in the end.
package struct ReportedChange: Sendable, Equatable {
    package let at: ShowTime
    package let who: String
    package let kind: ChangeKind
    /// Undone later, or an advance that was gone back from, and not done again.
    package let isTakenBack: Bool
    /// The change, by its number, that this one took back or did again.
    package let of: Int?
    /// Where a cue was called: when it was due as things stood then.
    package let due: ShowTime?
    fileprivate let changes: DistinctChanges
    fileprivate let number: Int

    package var change: Change { changes.change(number, at: at) }

    /// Whether somebody put the plan, or what had been done, right by it.
    package var isEdit: Bool { kind.isEdit }

    package static func == (one: ReportedChange, other: ReportedChange) -> Bool {
        one.at == other.at && one.who == other.who && one.kind == other.kind && one.isTakenBack == other.isTakenBack
            && one.of == other.of && one.due == other.due && one.change == other.change
    }
}

/// The changes of a recording, by their numbers. A recording may have a million: each takes 24 bytes here, and a change that
/// was made again and again is kept once.
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
    /// Of each different change, whether it says when segments ran or cues were called.
    private var tellTimes: [Bool] = []
    private var names: [String] = []
    private var numbersOfNames: [String: Int32] = [:]
    /// By the numbers of calls.
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
    ///   - of: the change that it took back or did again.
    ///   - due: when the cue that it called was due.
    mutating func append(_ change: Change, by who: String, of: Int?, due: ShowTime?) {
        let number = changes.number(of: change)
        if number == tellTimes.count { tellTimes.append(change.events.contains(where: \.tellsTime)) }
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

    /// Those by which the plan, or what had been done, was put right.
    package var edits: some RandomAccessCollection<ReportedChange> {
        indices.filter { rows[$0].kind.isEdit }.lazy.map { self[$0] }
    }

    /// Those that say when segments ran or cues were called.
    var tellingTimes: some Sequence<ReportedChange> { indices.lazy.filter { tellTimes[Int(rows[$0].change)] }.map { self[$0] } }
}

extension Event {
    fileprivate var tellsTime: Bool {
        switch self {
        case .segmentStarted, .segmentEnded, .segmentsReopened, .segmentHeld, .segmentResumed, .cueCalled, .clockStepped: true
        default: false
        }
    }
}
