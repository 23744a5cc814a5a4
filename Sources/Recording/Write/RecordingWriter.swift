internal import Glibc
package import Timeline

/// Writes a recording on its own thread, so that no key waits for the disk.
///
/// Each record is one `write` and one `fdatasync`, in order; ``Settings/recordsPerSync`` can reduce the syncs. While the disk
/// fails, records wait in memory and are tried again; see ``WriterStatus``. After a failed sync, or if the file was deleted or
/// replaced, the recording continues in a new part that holds all of it. If the writer is released without
/// ``close(at:moment:by:refused:within:)``, it stops as if the program had been killed.
package final class RecordingWriter: Sendable {
    package struct Settings: Sendable {
        /// Where a new part is created if that is not possible next to the recording.
        package var fallbackFolders: [String]
        /// How long after a failure to try again, in milliseconds.
        package var retryIntervalMs: Int
        package var disk: Disk
        /// How many waiting records share a sync. Use more than one only for a recording that can be produced again: after a power
        /// cut a later unsynced record may survive without the one before it.
        package var recordsPerSync = 1
        /// Monotonic milliseconds.
        package var clock: @Sendable () -> Int = { SystemClock.monotonic }
        /// Starts the writer's loop: on its own thread, unless a test runs its turns.
        var start: @Sendable (WriterLoop) throws(SystemFault) -> Void = { (loop) throws(SystemFault) in
            try BackgroundThread.start { loop.run() }
        }

        package init(fallbackFolders: [String] = Folder.usualFallbacks(), retryIntervalMs: Int = 1000, disk: Disk = .system) {
            self.fallbackFolders = fallbackFolders
            self.retryIntervalMs = retryIntervalMs
            self.disk = disk
        }
    }

    private let queue: Monitor<WriteQueue>
    private let wakeUp: WakeUp
    private let clock: @Sendable () -> Int

    /// Creates a recording and its folders. The first line is on the disk when this returns.
    ///
    /// - Parameter beginning: the state of the header's show before anything happens, if available.
    /// - Throws: ``RecordingFault/alreadyThere(path:)``, ``RecordingFault/cannotMakeFolder(path:error:)``,
    ///   ``RecordingFault/cannotWrite(path:error:)``.
    package static func create(
        _ path: String, header: Header, beginning: State? = nil, settings: Settings = Settings()
    ) throws(RecordingFault) -> RecordingWriter {
        try Folder.make(Folder.of(path), settings.disk)
        let first = FirstLine(header)
        let part: OpenRecordingFile
        do {
            part = try OpenRecordingFile(path: path, first: first, lines: RecordLines(header.format), disk: settings.disk)
        } catch {
            let number = error.fault.number
            throw number == EEXIST ? .alreadyThere(path: path) : .cannotWrite(path: path, error: number)
        }
        do {
            return try RecordingWriter(
                header: header, lines: RecordLines(header.format), readBack: ReadBack(first, of: header.show, beginning: beginning),
                part: part, settings: settings)
        } catch {
            try? settings.disk.remove(path)
            part.close()
            throw .cannotWrite(path: path, error: error.number)
        }
    }

    /// Continues a part that is open and locked.
    init(
        header: Header, lines: RecordLines, readBack: ReadBack, part: OpenRecordingFile, abandoned: [OpenRecordingFile] = [],
        moves: [WriterStatus.Move] = [],
        settings: Settings
    ) throws(SystemFault) {
        wakeUp = try WakeUp()
        clock = settings.clock
        queue = Monitor(WriteQueue(path: part.path, lastSeq: lines.count, moves: moves))
        let loop = WriterLoop(
            queue: queue, wakeUp: wakeUp, settings: settings, header: header, lines: lines,
            readBack: readBack, part: part, abandoned: abandoned)
        try settings.start(loop)
    }

    deinit { queue.change { $0.isAbandoned = true } }

    /// Queues a record and returns its number at once.
    @discardableResult
    package func append(
        _ entry: Entry, at t: ShowTime, moment: Moment, by actor: Actor, refused: Refusals = Refusals(),
        day: Record.CorrectedDay? = nil
    ) -> Int {
        let now = clock()
        let record = Record(seq: 0, t: t, moment: moment, by: actor, entry: entry, refused: refused, day: day)
        return queue.change { $0.append(record, at: now) }
    }

    /// ``append(_:at:moment:by:refused:day:)`` for a change, at the change's own time.
    @discardableResult
    package func append(
        _ change: Change, moment: Moment, by actor: Actor, refused: Refusals = Refusals(), day: Record.CorrectedDay? = nil
    ) -> Int {
        append(.change(change), at: change.at, moment: moment, by: actor, refused: refused, day: day)
    }

    /// The current status, without waiting for the disk; from any thread.
    package var status: WriterStatus { queue.read(\.status) }

    /// Poll this descriptor: it is readable when ``status`` changed (a record was saved; a failure began, ended or changed; a new
    /// part was created). It does not report that the oldest unsaved record became late; that time is known in advance.
    package var wakeUpDescriptor: Int32 { wakeUp.descriptor }

    /// Resets the descriptor; call this before reading the status.
    package func drainWakeUp() { wakeUp.drain() }

    /// Makes the writer check whether the file was deleted, replaced or changed by another program, as it does before each record.
    /// Returns at once.
    package func checkStillThere() { queue.change { $0.shouldCheckFile = true } }

    /// Appends the clean end of the recording and waits until everything is on the disk, at most `timeout` milliseconds. Nothing
    /// may be appended afterwards.
    ///
    /// - Returns: the last status; everything is saved if `queued` is 0.
    package func close(
        at t: ShowTime, moment: Moment, by actor: Actor, refused: Refusals = Refusals(), within timeout: Int
    ) -> WriterStatus {
        let now = clock()
        let record = Record(seq: 0, t: t, moment: moment, by: actor, entry: .closed, refused: refused)
        queue.change {
            if !$0.isClosing { _ = $0.append(record, at: now) }
            $0.isClosing = true
        }
        _ = queue.wait(until: SystemClock.monotonic + timeout) { $0.isOver ? true : nil }
        return queue.change {
            $0.isAbandoned = true
            return $0.status
        }
    }
}
