package import Timeline

/// A time in which a segment was on hold.
package struct Hold: Sendable, Equatable {
    /// Its id.
    package var segment: String
    package var from: ShowTime
    /// Nil while it lasts.
    package var to: ShowTime?
    package var who: String
    /// Who ended the hold.
    package var releasedBy: String?

    /// - Parameter last: the last known time, for a hold that still lasts.
    package func length(until last: ShowTime) -> Milliseconds { max(.zero, (to ?? last) - from) }
}

extension Chronicle {
    /// Holds that were not taken back.
    package var holds: [Hold] {
        var holds: [Hold] = []
        var open: Hold?
        func close(_ change: ReportedChange) {
            guard var hold = open else { return }
            hold.to = change.at
            hold.releasedBy = change.who
            holds.append(hold)
            open = nil
        }
        for change in changes.affectingTimes where !change.isTakenBack {
            for event in change.change.events {
                switch event {
                case .segmentHeld(let held): open = Hold(segment: held.segment, from: change.at, who: change.who)
                case .segmentResumed, .segmentEnded, .segmentsReopened: close(change)
                // The segment on stage keeps its elapsed time, so its hold moves too.
                case .clockStepped(let stepped): if let from = open?.from { open?.from = from + stepped.by }
                default: break
                }
            }
        }
        return holds + (open.map { [$0] } ?? [])
    }
}
