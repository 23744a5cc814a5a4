package import Recording

/// Looks after the recording of a running show: whether its file is still where it was, and as it was, and whether
/// somebody took the show over on another machine.
package final class RecordingUpkeep {
    /// How it is with the recording.
    package struct News {
        package var status: WriterStatus
        /// Who has taken the show over; nil while nobody has.
        package var takeover: Takeover?
        /// Where the recording went on since the last look; nil where it is still in its place.
        package var move: WriterStatus.Move?
    }

    private let recorder: Recorder
    private let claims: ClaimWatch?
    private var movesSeen: Int
    private var checkedAt: Int

    /// How often to check that the file is still there and unchanged, in milliseconds. Each record checks too, and each
    /// change in its folder that the system tells of.
    private var checkEvery: Int { claims?.isToldOfAll == true ? 15_000 : 2000 }

    /// - Parameter real: milliseconds on the clock that nobody sets.
    package init(_ recorder: Recorder, at real: Int) {
        self.recorder = recorder
        claims = try? ClaimWatch(recorder.path)
        movesSeen = recorder.movesBefore
        checkedAt = real
    }

    /// To be polled; ``drain()`` is called where one is readable.
    package var descriptors: [Int32] { [recorder.wakeUpDescriptor, claims?.wakeUpDescriptor ?? -1] }

    package func drain() {
        recorder.drainWakeUp()
        claims?.drainWakeUp()
        if claims?.takeFolderChange() == true { recorder.checkStillThere() }
    }

    /// In how many nanoseconds the oldest unsaved record has waited for so long, in milliseconds; nil where none waits, or
    /// has waited longer already.
    package func becomesLate(after span: Int) -> Int64? {
        let status = recorder.status
        guard status.queued > 0 else { return nil }
        let waiting = status.late(at: SystemClock.monotonic)
        return waiting < span ? Int64(span - waiting) * 1_000_000 : nil
    }

    /// - Parameter real: milliseconds on the clock that nobody sets.
    package func look(at real: Int) -> News {
        var news = News(status: recorder.status, takeover: claims?.taken)
        claims?.follow(news.status.path)
        let moves = news.status.moves
        if moves.count > movesSeen {
            movesSeen = moves.count
            news.move = moves.last
        }
        if real - checkedAt >= checkEvery {
            checkedAt = real
            recorder.checkStillThere()
        }
        return news
    }
}
