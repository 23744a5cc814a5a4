package import Recording

/// How a recording ends, and whether all of it could be read.
package struct Ending: Sendable, Equatable {
    package enum How: String, Sendable {
        /// The console was left when the show was over, or before it began.
        case cleanly
        /// The console was left in mid-show, to be gone on with.
        case left
        /// The console went away: killed, or its line dropped.
        case interrupted
        /// A console is still writing it.
        case beingWritten
    }

    package var how: How
    /// What was not read of it, and why: its torn end, or all from a damaged line on.
    package var tail: Reading.Tail?
    /// It went on in another file than the one it was begun in.
    package var isLaterPart: Bool
    /// Who took the show over from a copy, by what lies beside the recording; nil where nobody did.
    package var takeover: Takeover?
    /// They go on with it elsewhere: what they did is not in this recording.
    package var goesOnElsewhere = false

    package init(_ how: How = .cleanly, tail: Reading.Tail? = nil, isLaterPart: Bool = false) {
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
        guard case .takenOver(let takeover)? = try? claims.taken() else { return }
        self.takeover = takeover
        goesOnElsewhere = (try? claims.overtaken(reading.records)) != nil
    }
}
