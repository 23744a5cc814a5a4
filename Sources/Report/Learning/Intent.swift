package import Timeline

/// Whether a segment came to its length by itself, or was made longer or shorter on purpose.
package enum Intent: Sendable, Equatable {
    case none
    /// Trimmed by hand or to catch up: it tells how short it can be.
    case shortened
    /// Lengthened by hand or to fill time: it tells how long it can be.
    case lengthened

    /// What was asked for on the day explains a length up to that. One that lies beyond it and beyond the plan, by what
    /// matters, came about by itself all the same: an hour from which a minute was taken and that took three quarters.
    ///
    /// - Parameters:
    ///   - length: from its start to its end, without the holds.
    ///   - adjusted: what was added to the plan on the day, or taken from it where negative.
    package init(of length: Milliseconds, planned: Milliseconds, adjusted: Milliseconds) {
        let asked = max(.zero, planned + adjusted)
        let (least, most) = (min(planned, asked), max(planned, asked))
        let isBeyond =
            length < least ? (length - least).matters(beside: planned) : length > most && (length - most).matters(beside: planned)
        self = adjusted == .zero || isBeyond ? .none : adjusted < .zero ? .shortened : .lengthened
    }
}

extension Milliseconds {
    /// Whether a difference to a planned length is worth a word: half a minute, or a tenth of the plan if that is ten
    /// seconds.
    func matters(beside planned: Milliseconds) -> Bool {
        let size = abs(count)
        return size >= 30_000 || (size >= 10_000 && size * 10 >= planned.count)
    }
}
