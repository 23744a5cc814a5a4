package import Timeline

/// The state of a watcher's connection to the desk.
package enum Link: Sendable, Equatable {
    /// The desk is running.
    case following
    /// Nobody is at the desk: since when, and whether somebody left it or it just disappeared.
    case gone(since: ShowTime, wasLeft: Bool)
    /// The show is over and its recording was closed.
    case closed(at: ShowTime)
    /// No news, although something must have happened at the desk or to it: since when.
    case silent(since: ShowTime)
    /// The desk runs on but cannot save, so no changes arrive here.
    case unsaved
    /// The desk is on another machine; only its recording is visible.
    case outOfSight(lastHeard: ShowTime)
    /// Another console took the show over from a copy of this recording, so no more changes arrive here.
    case takenOver(OtherDesk)
    /// The recording is damaged from some line on; a finished sentence.
    case damaged(String)
    /// The recording cannot be read at the moment; a finished sentence with the reason.
    case unreadable(String)

    /// True if figures may be wrong because changes do not arrive.
    package var isBroken: Bool {
        switch self {
        case .following, .closed, .outOfSight: false
        case .gone, .silent, .takenOver, .damaged, .unreadable, .unsaved: true
        }
    }
}
