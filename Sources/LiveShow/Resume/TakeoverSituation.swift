package import Recording

/// Who else has the show, as it is asked about before one takes over. When the answer comes it may be another one.
package struct TakeoverSituation: Sendable, Equatable {
    package let standing: ClaimFiles.ClaimStatus
    /// Where the show goes on that was taken over.
    package let elsewhere: TakeoverDestination?
    /// Somebody was heard of a moment ago.
    package let isFresh: Bool
    private let records: Int
    /// When it was looked at, in milliseconds since 1970.
    package let now: Int

    /// How long a disk is waited for on which the show may go on, in milliseconds.
    package static let patience = 1000

    /// - Parameters:
    ///   - records: how many there are.
    ///   - now: in milliseconds since 1970.
    package init(_ standing: ClaimFiles.ClaimStatus, records: Int, now: Int) {
        self.standing = standing
        self.records = records
        self.now = now
        isFresh = if case .claimed(let claim) = standing { claim.isFresh(at: now) } else { false }
        elsewhere =
            if case .takenOver(let takeover) = standing { TakeoverDestination(takeover, within: Self.patience) } else { nil }
    }

    /// Whether the answer to the one is an answer to the other.
    package static func == (a: TakeoverSituation, b: TakeoverSituation) -> Bool {
        guard a.isFresh == b.isFresh, a.elsewhere == b.elsewhere else { return false }
        // Of somebody who is at work, more is to be expected.
        return a.isFresh ? a.claimant == b.claimant : a.claimant == b.claimant && a.records == b.records
    }

    /// When they were last heard of is no news.
    private var claimant: ClaimFiles.ClaimStatus {
        guard case .claimed(var claim) = standing else { return standing }
        claim.heard = 0
        return .claimed(claim)
    }
}
