package import Timeline

/// A suggestion for the length of one segment, from recordings. The rules and their sources are in docs/reference/learning.md.
package struct DurationSuggestion: Sendable, Equatable {
    /// The length in one recording.
    package struct Measured: Sendable, Equatable {
        /// From start to end, without holds.
        package var length: Milliseconds
        /// A length adjusted on purpose shows how short or long the segment can be, not how long it usually is.
        package var intent: Intent
    }

    /// Suggested values; nil keeps what is there.
    package struct Proposal: Sendable, Equatable {
        package var duration: Milliseconds?
        package var min: Milliseconds?
        package var max: Milliseconds?

        package var isEmpty: Bool { self == Proposal() }
    }

    /// Why the length is not changed.
    package enum Reason: Sendable, Equatable {
        /// A segment with `until` has no length to learn.
        case isUntil
        /// It was finished in none of the recordings.
        case neverRun
        /// It was finished without adjustment at most once: that shows a possible length, not the usual one.
        case tooFewRuns
        /// The plan is within the middle half of the lengths, or equals their rounded median.
        case planHolds
    }

    /// Its position in file order.
    package var number: Int
    package var id: String
    package var title: String
    /// Nil for a segment with `until`.
    package var planned: Milliseconds?
    package var min: Milliseconds?
    package var max: Milliseconds?
    /// For each recording; nil if it was not finished.
    package var taken: [Measured?]
    package var proposal = Proposal()
    /// Nil if a length is suggested.
    package var reason: Reason?

    /// The spread of the lengths without adjustment.
    package var spread: Spread? { spread { $0 == .none } }

    private func spread(_ isMeant: (Intent) -> Bool) -> Spread? {
        Spread(taken.compactMap { $0 }.filter { isMeant($0.intent) }.map(\.length))
    }

    /// How many runs are needed to suggest a length or a larger `max`.
    package static let runsForLength = 2
    /// How many runs are needed to suggest a `min` or `max` that the plan does not have.
    package static let runsForNewBound = 3
}

extension DurationSuggestion {
    /// - Parameter taken: for each recording.
    init(_ segment: Segment, number: Int, taken: [Measured?]) {
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

    /// Bounds are widened to what happened and never narrowed, because what did not happen proves nothing.
    ///
    /// A segment that once took eight minutes can be done in eight, so the shortest run sets `min`. A long run may be an accident,
    /// so the upper quartile sets `max`.
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

    /// Rounds to a length that a person would write: multiples of 5 seconds up to 2 minutes, 10 seconds up to 15 minutes, 30
    /// seconds up to an hour, then whole minutes. Never zero.
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
