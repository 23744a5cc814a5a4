/// How far a recording is on the disk.
package struct WriterStatus: Sendable, Hashable {
    /// The file that is written now.
    package var path: String
    /// The last record known to be on the disk; 0 where none is.
    package var saved: Int
    /// How many records wait for it, the one being written among them.
    package var queued: Int
    /// Since when the oldest of them waits, in milliseconds of ``SystemClock/monotonic``; nil where none does.
    package var oldestUnsavedSince: Int?
    /// Nil where all is well, be it slow.
    package var failure: Failure?
    /// The parts that were begun since this console writes, oldest first.
    package var moves: [Move]

    /// Nothing is being saved, and why; `queued` says how much.
    package struct Failure: Sendable, Hashable {
        package var step: Step
        package var fault: SystemFault
        /// In milliseconds of ``SystemClock/monotonic``.
        package var since: Int

        package enum Step: Sendable, Hashable {
            case write, sync
            /// The reader would refuse it.
            case readBack
            /// Neither beside the recording nor elsewhere could a new part be begun.
            case newPart
        }
    }

    /// The recording went on in another file, which holds all of it.
    package struct Move: Sendable, Hashable {
        package var from: String
        package var to: String
        package var reason: Reason

        package enum Reason: Sendable, Hashable {
            /// What was given to the disk may be lost, and the system does not tell which of it.
            case syncFailed(SystemFault)
            /// What a failed write had left could not be taken away again.
            case cannotTruncate(SystemFault)
            /// The file was deleted, or another one has its name.
            case lost
            /// Somebody else wrote to the file, or cut it.
            case changed
            /// The end of the file was torn when it was gone on with.
            case torn
            /// The file is a mirror's, which may be writing to it.
            case takenOver
        }
    }

    /// For how long the oldest unsaved record has been waiting, in milliseconds; 0 where none is.
    package func late(at now: Int) -> Int { oldestUnsavedSince.map { max(0, now - $0) } ?? 0 }
}
