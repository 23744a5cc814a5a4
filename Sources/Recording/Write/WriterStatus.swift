/// How much of a recording is on the disk.
package struct WriterStatus: Sendable, Hashable {
    /// The file that is written now.
    package var path: String
    /// The last record known to be on the disk; 0 if there is none.
    package var saved: Int
    /// How many records wait, including the one being written.
    package var queued: Int
    /// Since when the oldest of them waits, in milliseconds of ``SystemClock/monotonic``; nil if none waits.
    package var oldestUnsavedSince: Int?
    /// Nil if nothing fails, even if it is slow.
    package var failure: Failure?
    /// The parts created since this console started writing, oldest first.
    package var moves: [Move]

    /// Nothing is being saved, and why; `queued` says how much is waiting.
    package struct Failure: Sendable, Hashable {
        package var step: Step
        package var fault: SystemFault
        /// In milliseconds of ``SystemClock/monotonic``.
        package var since: Int

        package enum Step: Sendable, Hashable {
            case write, sync
            /// The reader would refuse the record.
            case readBack
            /// A new part could not be created anywhere.
            case newPart
        }
    }

    /// The recording continues in another file, which holds all of it.
    package struct Move: Sendable, Hashable {
        package var from: String
        package var to: String
        package var reason: Reason

        package enum Reason: Sendable, Hashable {
            /// Written data may be lost, and the system does not say which.
            case syncFailed(SystemFault)
            /// The rest of a failed write could not be removed.
            case cannotTruncate(SystemFault)
            /// The file was deleted or replaced.
            case lost
            /// Another program wrote to the file or cut it.
            case changed
            /// The end of the file was torn when it was resumed.
            case torn
            /// The file belongs to a mirror, which may be writing to it.
            case takenOver
        }
    }

    /// How long the oldest unsaved record has been waiting, in milliseconds; 0 if none waits.
    package func late(at now: Int) -> Int { oldestUnsavedSince.map { max(0, now - $0) } ?? 0 }
}
