package import Timeline

extension ShowReport {
    /// What one person at one terminal did.
    package struct OperatorActivity: Sendable, Equatable {
        package var who: String
        /// Numbers in the chronicle; automatic changes belong to nobody.
        package var numbers: [Int]
        package var changes: Int { numbers.count }
        /// How many of them took something back.
        package var undone: Int
        /// The times of each kind, in the order of the kinds.
        package var kinds: [Times]

        package struct Times: Sendable, Equatable {
            package var kind: ChangeKind
            package var times: [ShowTime]
        }
    }

    /// Most changes first.
    package var activity: [OperatorActivity] {
        var byWho: [String: [Int]] = [:]
        let changes = chronicle.changes
        for number in changes.indices where changes[number].kind != .automatic && changes[number].kind != .clock {
            byWho[changes[number].who, default: []].append(number)
        }
        let activity = byWho.map { who, numbers in
            var activity = OperatorActivity(who: who, numbers: numbers, undone: 0, kinds: [])
            var times: [ChangeKind: [ShowTime]] = [:]
            for number in numbers {
                times[changes[number].kind, default: []].append(changes[number].at)
                guard changes[number].kind == .takenBack else { continue }
                if changes[number].change.cause != .command(.redo) { activity.undone += 1 }
            }
            activity.kinds = ChangeKind.allCases.compactMap { kind in times[kind].map { .init(kind: kind, times: $0) } }
            return activity
        }
        return activity.sorted { ($1.changes, $0.who) < ($0.changes, $1.who) }
    }
}
