package import Timeline

/// How a console that only follows a show stands to the one that runs it.
package enum Link: Sendable, Equatable {
    /// The other console is at work.
    case following
    /// Nobody works it: since when, and whether it was left or just went away.
    case gone(since: ShowTime, wasLeft: Bool)
    /// The show is over and its recording was closed.
    case closed(at: ShowTime)
    /// Something must have happened at the other console, or to it, and nothing has come: since when.
    case silent(since: ShowTime)
    /// The other console goes on and cannot save what it does: none of that comes here.
    case unsaved
    /// It is on another machine, and only what it writes tells of it.
    case outOfSight(lastHeard: ShowTime)
    /// The show goes on at another console, which took it over from a copy of this recording: nothing more of it comes here.
    case takenOver(Rival)
    /// The recording cannot be read beyond some line; in words.
    case damaged(String)
    /// The recording cannot be read for now; why, in words.
    case unreadable(String)

    /// Whether figures may be wrong because something does not come.
    package var isBroken: Bool {
        switch self {
        case .following, .closed, .outOfSight: false
        case .gone, .silent, .takenOver, .damaged, .unreadable, .unsaved: true
        }
    }
}
