/// The state of a mirror at one moment.
package struct MirrorStatus: Sendable, Hashable {
    /// What the mirror is doing. If a disk does not answer, this value stays the same.
    package enum Activity: Sendable, Hashable {
        case resting
        /// Reading the recording's disk.
        case reading
        /// Writing to the copy's disk.
        case writing
    }

    /// Why the copy is behind; the mirror tries again until the problem is gone.
    package enum Problem: Sendable, Hashable {
        case destination(SystemFault)
        case source(RecordingFault)
    }

    /// Why the mirror ended.
    package enum End: Sendable, Hashable {
        case refused(MirrorFault)
        /// Somebody took over. `wasPassedOn`: whether the recording's console could be told.
        case takenOver(MirrorFault, wasPassedOn: Bool)
        case source(RecordingFault)
        /// Everything was copied, and only one copy was asked for.
        case done
    }

    /// Who is at the desk.
    package enum MirroredDesk: Sendable, Hashable {
        case occupied(who: String)
        /// A console is there but cannot save, so its changes do not arrive here.
        case unsaved(who: String)
        /// The console was closed, or is gone.
        case empty
        case closed
        case unknown
    }

    /// The part that is copied; nil if there is none.
    package var source: String?
    package var destination: String?
    /// The show's time zone; nil for the machine's own.
    package var timeZone: String?
    package var desk = MirroredDesk.unknown
    /// Records on the recording's disk.
    package var known = 0
    /// Records on the copy's disk.
    package var copied = 0
    /// Since when the copy is incomplete, in milliseconds of ``SystemClock/monotonic``; nil while it is complete.
    package var behindSince: Int?
    package var problem: Problem?
    /// In milliseconds of ``SystemClock/monotonic``.
    package var problemSince = 0
    package var activity = Activity.resting
    package var activeSince = 0
    /// Both are on one disk, so one failure can destroy both.
    package var isOnSameDisk = false
    package var end: End?

    package init() {}

    package var behind: Int { known - copied }
}
