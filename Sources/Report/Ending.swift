package import Recording

/// How a recording ends, and whether all of it could be read.
package struct Ending: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// The console was closed after the show, or before it began.
        case cleanly
        /// The console was closed during the show, which can be resumed.
        case left
        /// The console was killed, or its connection dropped.
        case interrupted
        /// A console is still writing it.
        case beingWritten
    }

    package var how: Kind
    /// What could not be read, and why: a torn end, or everything from a damaged line on.
    package var tail: Reading.Tail?
    /// It continued in another file than its first.
    package var isLaterPart: Bool
    /// Who took the show over from a copy, according to the file next to the recording; nil if nobody did.
    package var takeover: Takeover?
    /// They continue it elsewhere: this recording does not contain what they did.
    package var continuesElsewhere = false

    package init(_ how: Kind = .cleanly, tail: Reading.Tail? = nil, isLaterPart: Bool = false) {
        self.how = how
        self.tail = tail
        self.isLaterPart = isLaterPart
    }

    init(_ reading: Reading, isBeingWritten: Bool) {
        let last = reading.last?.entry
        how = isBeingWritten ? .beingWritten : reading.isClosed ? .cleanly : last == .left ? .left : .interrupted
        tail = reading.tail
        isLaterPart = reading.header.continues != nil
        let claims = ClaimFiles(beside: reading.path)
        guard case .takenOver(let takeover)? = try? claims.takeoverStatus() else { return }
        self.takeover = takeover
        continuesElsewhere = (try? claims.takeoverStatus(for: reading.records)) != nil
    }
}
