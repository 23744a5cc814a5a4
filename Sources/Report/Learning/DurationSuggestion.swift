package import Timeline

/// What recordings teach of the length of one segment. The rules, and where they come from: see
/// docs/reference/learning.md.
package struct DurationSuggestion: Sendable, Equatable {
    /// What it took in one recording.
    package struct Taken: Sendable, Equatable {
        /// From its start to its end, without the holds.
        package var length: Milliseconds
        /// What was made shorter or longer on the day tells how short or long it can be, not how long it is.
        package var intent: Intent
    }

    /// Figures to be written; nil leaves what is there, or is not there.
    package struct Proposal: Sendable, Equatable {
        package var duration: Milliseconds?
        package var min: Milliseconds?
        package var max: Milliseconds?

        package var isEmpty: Bool { self == Proposal() }
    }

    /// Why its length is left as it is.
    package enum Reason: Sendable, Equatable {
        /// An `until` has no length of its own to be learned.
        case isUntil
        /// It was run to its end in none of the recordings.
        case neverRun
        /// It was run to its end and left as it was once or not at all: that says what can be, not what is usual.
        case tooFewRuns
        /// The plan lies within the middle half of the lengths, or is what their median is rounded to.
        case planHolds
    }

    /// Its place in file order.
    package var number: Int
    package var id: String
    package var title: String
    /// Nil for one with an `until`.
    package var planned: Milliseconds?
    package var min: Milliseconds?
    package var max: Milliseconds?
    /// By recording; nil where it was not run to its end.
    package var taken: [Taken?]
    package var proposal = Proposal()
    /// Nil where a length is proposed.
    package var reason: Reason?

    /// Of the lengths that nobody made.
    package var spread: Spread? { spread { $0 == .none } }

    private func spread(_ isMeant: (Intent) -> Bool) -> Spread? {
        Spread(taken.compactMap { $0 }.filter { isMeant($0.intent) }.map(\.length))
    }

    /// Runs from which a length, and a wider `max`, is proposed.
    package static let runsForLength = 2
    /// Runs from which a `min` or a `max` is proposed where the plan has none.
    package static let runsForNewBound = 3
}

extension DurationSuggestion {
    /// - Parameter taken: by recording.
    init(_ segment: Segment, number: Int, taken: [Taken?]) {
        self.init(
            number: number, id: segment.id, title: segment.title, planned: nil, min: segment.min, max: segment.max, taken: taken)
        guard case .duration(let planned) = segment.length else {
            reason = .isUntil
            return
        }
        self.planned = planned
        reason = proposeLength(instead: planned)
        proposeBounds(around: proposal.duration ?? planned)
    }

    private mutating func proposeLength(instead planned: Milliseconds) -> Reason? {
        guard taken.contains(where: { $0 != nil }) else { return .neverRun }
        guard let spread, spread.count >= Self.runsForLength else { return .tooFewRuns }
        let length = spread.median.roundedToWrite(.nearest)
        guard !(spread.lower...spread.upper).contains(planned), length != planned else { return .planHolds }
        proposal.duration = length
        return nil
    }

    /// Bounds are widened to what was done, and never narrowed: that it was not done says nothing.
    ///
    /// What was done in eight minutes can be done in eight, so the shortest run counts. A long one may be an accident: for
    /// `max` it is what the longer ones usually take.
    private mutating func proposeBounds(around length: Milliseconds) {
        let lengths = taken.compactMap { $0?.length }
        if let shortest = lengths.min() {
            let least = Swift.min(shortest.roundedToWrite(.up), length)
            let isWider = min.map { least < $0 } ?? (least < length && lengths.count >= Self.runsForNewBound)
            if isWider { proposal.min = least }
        }
        if let spread = spread({ $0 != .shortened }), spread.count >= Self.runsForLength {
            let most = Swift.max(spread.upper.roundedToWrite(.down), length)
            let isWider = max.map { most > $0 } ?? (most > length && spread.count >= Self.runsForNewBound)
            if isWider { proposal.max = most }
        }
    }
}

extension Milliseconds {
    enum Rounding { case nearest, up, down }

    /// To a figure that a person would write: of 5 seconds up to 2 minutes, of 10 up to a quarter of an hour, of 30 up
    /// to an hour, then of a minute. Never to nothing.
    func roundedToWrite(_ rounding: Rounding) -> Milliseconds {
        let step =
            switch self {
            case ..<Milliseconds.minutes(2): 5000
            case ..<Milliseconds.minutes(15): 10_000
            case ..<Milliseconds.hours(1): 30_000
            default: 60_000
            }
        let up =
            switch rounding {
            case .nearest: step / 2
            case .up: step - 1
            case .down: 0
            }
        return Milliseconds(Swift.max(step, (count + up) / step * step))
    }
}
