package import Recording

/// Who else has the show, for the question before a takeover. It may have changed when the answer comes.
package struct TakeoverSituation: Sendable, Equatable {
    package let claimStatus: ClaimFiles.ClaimStatus
    /// Where the show continues after the other takeover.
    package let destination: TakeoverDestination?
    /// The other console was heard of a moment ago.
    package let isFresh: Bool
    private let records: Int
    /// When this was determined, in milliseconds since 1970.
    package let now: Int

    /// How long to wait for the disk on which the show may continue, in milliseconds.
    package static let timeoutMs = 1000

    /// - Parameters:
    ///   - records: the number of records.
    ///   - now: in milliseconds since 1970.
    package init(_ claimStatus: ClaimFiles.ClaimStatus, records: Int, now: Int) {
        self.claimStatus = claimStatus
        self.records = records
        self.now = now
        isFresh = if case .claimed(let claim) = claimStatus { claim.isFresh(at: now) } else { false }
        destination =
            if case .takenOver(let takeover) = claimStatus { TakeoverDestination(takeover, within: Self.timeoutMs) } else { nil }
    }

    /// Whether an answer to one also answers the other.
    package static func == (a: TakeoverSituation, b: TakeoverSituation) -> Bool {
        guard a.isFresh == b.isFresh, a.destination == b.destination else { return false }
        // A console that is running will keep adding records.
        return a.isFresh ? a.claimant == b.claimant : a.claimant == b.claimant && a.records == b.records
    }

    /// The time of the last report does not matter. Nor does the beginning, if the process is known: a mirror sees the process of a
    /// resumed show at once, but learns the beginning from its first record.
    private var claimant: ClaimFiles.ClaimStatus {
        guard case .claimed(var claim) = claimStatus else { return claimStatus }
        claim.heard = 0
        if claim.process != 0 { claim.since = 0 }
        return .claimed(claim)
    }
}
