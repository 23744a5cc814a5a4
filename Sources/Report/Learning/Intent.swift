package import Timeline

/// Whether a segment's length came by itself, or was adjusted on purpose.
package enum Intent: Sendable, Equatable {
    case none
    /// Trimmed by hand or to catch up: it shows how short it can be.
    case shortened
    /// Lengthened by hand or to fill time: it shows how long it can be.
    case lengthened

    /// An adjustment explains a length up to the adjusted plan. A length clearly beyond both the plan and the adjusted plan came by
    /// itself: for example an hour that was trimmed by a minute and took 45 minutes.
    ///
    /// - Parameters:
    ///   - length: from start to end, without holds.
    ///   - adjusted: what was added to the plan during the show; negative if it was shortened.
    package init(of length: Milliseconds, planned: Milliseconds, adjusted: Milliseconds) {
        let asked = max(.zero, planned + adjusted)
        let (least, most) = (min(planned, asked), max(planned, asked))
        let isBeyond =
            length < least ? (length - least).matters(beside: planned) : length > most && (length - most).matters(beside: planned)
        self = adjusted == .zero || isBeyond ? .none : adjusted < .zero ? .shortened : .lengthened
    }
}

extension Milliseconds {
    /// Whether a difference from a planned length is significant: half a minute, or a tenth of the plan if that is at least ten
    /// seconds.
    func matters(beside planned: Milliseconds) -> Bool {
        let size = abs(count)
        return size >= 30_000 || (size >= 10_000 && size * 10 >= planned.count)
    }
}
