package import Timeline

/// A time in which the clock of a segment stood still.
package struct Hold: Sendable, Equatable {
    /// By its id.
    package var segment: String
    package var from: ShowTime
    /// Nil while it is on.
    package var to: ShowTime?
    package var who: String
    /// Who released it, or went on from it.
    package var releasedBy: String?

    /// - Parameter last: until when it is known to have lasted where it is on.
    package func length(until last: ShowTime) -> Milliseconds { max(.zero, (to ?? last) - from) }
}

extension Chronicle {
    /// Those that stood; one that was taken back never was.
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
        for change in changes.tellingTimes where !change.isTakenBack {
            for event in change.change.events {
                switch event {
                case .segmentHeld(let held): open = Hold(segment: held.segment, from: change.at, who: change.who)
                case .segmentResumed, .segmentEnded, .segmentsReopened: close(change)
                // What is on stage keeps its elapsed time, and so does its hold.
                case .clockStepped(let stepped): if let from = open?.from { open?.from = from + stepped.by }
                default: break
                }
            }
        }
        return holds + (open.map { [$0] } ?? [])
    }
}
