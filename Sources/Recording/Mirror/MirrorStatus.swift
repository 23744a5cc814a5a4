/// How a mirror stands at one moment.
package struct MirrorStatus: Sendable, Hashable {
    /// What the mirror is doing: where one of the disks does not answer, it is this that lasts.
    package enum Work: Sendable, Hashable {
        case resting
        /// With the recording's disk.
        case reading
        /// With the copy's.
        case writing
    }

    /// What keeps it from being in step; it is tried again until it is gone.
    package enum Problem: Sendable, Hashable {
        case destination(SystemFault)
        case source(RecordingFault)
    }

    /// Why it has ended.
    package enum End: Sendable, Hashable {
        case refused(MirrorFault)
        /// Somebody took over; whether that could be said beside the recording, for its console to see.
        case takenOver(MirrorFault, wasPassedOn: Bool)
        case source(RecordingFault)
        /// All that there was is copied, and no more was wanted.
        case done
    }

    /// Who is at the desk.
    package enum MirroredDesk: Sendable, Hashable {
        case manned(who: String)
        /// Somebody is there whose console cannot save: what it does does not come here.
        case unsaved(who: String)
        /// It was left, or went away.
        case empty
        case closed
        case outOfSight
    }

    /// The part that is copied; nil while there is none.
    package var source: String?
    package var destination: String?
    /// The show's; nil: the machine's own.
    package var timeZone: String?
    package var desk = MirroredDesk.outOfSight
    /// Records on the recording's disk.
    package var known = 0
    /// Records on the copy's disk.
    package var copied = 0
    /// Since when the copy is not all that there is, in milliseconds of ``SystemClock/monotonic``; nil while it is.
    package var behindSince: Int?
    package var problem: Problem?
    /// In milliseconds of ``SystemClock/monotonic``.
    package var troubleSince = 0
    package var work = Work.resting
    package var workSince = 0
    /// Both lie on one disk, which fails for both.
    package var isOnSameDisk = false
    package var end: End?

    package init() {}

    package var behind: Int { known - copied }
}
