package import Recording

/// Watches the recording of a running show: whether its file is still in place and unchanged, and whether somebody took the show
/// over on another machine.
package final class RecordingUpkeep {
    /// The state of the recording.
    package struct RecordingState {
        package var status: WriterStatus
        /// Who has taken the show over; nil if nobody has.
        package var takeover: Takeover?
        /// The file in which the recording continues; nil if it has not moved since the last poll.
        package var move: WriterStatus.Move?
    }

    private let recorder: Recorder
    private let claims: ClaimWatch?
    private var movesSeen: Int
    private var checkedAt: Int

    /// How often to check that the file is still there and unchanged, in milliseconds. Each record checks too, and so does each
    /// reported change in its folder.
    private var checkIntervalMs: Int { claims?.reportsEveryChange == true ? 15_000 : 2000 }

    /// - Parameter real: milliseconds on the clock that cannot be set.
    package init(_ recorder: Recorder, at real: Int) {
        self.recorder = recorder
        claims = try? ClaimWatch(recorder.path)
        movesSeen = recorder.movesBefore
        checkedAt = real
    }

    /// Poll these descriptors, and call ``drain()`` when one is readable.
    package var descriptors: [Int32] { [recorder.wakeUpDescriptor, claims?.wakeUpDescriptor ?? -1] }

    package func drain() {
        recorder.drainWakeUp()
        claims?.drainWakeUp()
        if claims?.takeFolderChange() == true { recorder.checkStillThere() }
    }

    /// In how many nanoseconds the oldest unsaved record will have waited `span` milliseconds; nil if none waits, or it has waited
    /// longer already.
    package func becomesLate(after span: Int) -> Int64? {
        let status = recorder.status
        guard status.queued > 0 else { return nil }
        let waiting = status.late(at: SystemClock.monotonic)
        return waiting < span ? Int64(span - waiting) * 1_000_000 : nil
    }

    /// - Parameter real: milliseconds on the clock that cannot be set.
    package func check(at real: Int) -> RecordingState {
        var state = RecordingState(status: recorder.status, takeover: claims?.taken)
        claims?.follow(state.status.path)
        let moves = state.status.moves
        if moves.count > movesSeen {
            movesSeen = moves.count
            state.move = moves.last
        }
        if real - checkedAt >= checkIntervalMs {
            checkedAt = real
            recorder.checkStillThere()
        }
        return state
    }
}
