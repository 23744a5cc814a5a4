internal import Glibc
package import Timeline

/// Writes a recording on a thread of its own, so that no key waits for the disk.
///
/// Each record is one `write` and, but for ``Settings/recordsPerSync``, one `fdatasync`, in order. While the disk fails, records wait in memory and are
/// tried again; see ``WriterStatus``. After a failed sync, or where the file is deleted or replaced, the recording goes
/// on in a new part that holds all of it. Dropped without ``close(at:moment:by:refused:within:)`` it stops where it is, as
/// though the program had been killed.
package final class RecordingWriter: Sendable {
    package struct Settings: Sendable {
        /// Where a new part is begun when it cannot be beside the recording.
        package var fallbackFolders: [String]
        /// How long after a failure it is tried again, in milliseconds.
        package var retryEvery: Int
        package var disk: Disk
        /// How many of the records that wait are synced together. More than one is for a recording that can be made again:
        /// of several unsynced records a power cut may leave a later one and not the one before it.
        package var recordsPerSync = 1
        /// Monotonic milliseconds.
        package var clock: @Sendable () -> Int = { SystemClock.monotonic }
        /// Sets the writer's work going: on a thread of its own, unless somebody takes its turns by hand.
        var start: @Sendable (WriterLoop) throws(SystemFault) -> Void = { (loop) throws(SystemFault) in
            try BackgroundThread.start { loop.run() }
        }

        package init(fallbackFolders: [String] = Folder.usualFallbacks(), retryEvery: Int = 1000, disk: Disk = .system) {
            self.fallbackFolders = fallbackFolders
            self.retryEvery = retryEvery
            self.disk = disk
        }
    }

    private let queue: Monitor<WriteQueue>
    private let wakeUp: WakeUp
    private let clock: @Sendable () -> Int

    /// Makes a recording, and the folders that it needs, before anything happens: its first line is on the disk when
    /// this returns.
    /// - Parameter beginning: the state of the header's show before anything happens, if it is at hand.
    /// - Throws: ``RecordingFault/alreadyThere(path:)``, ``RecordingFault/cannotMakeFolder(path:error:)``,
    ///   ``RecordingFault/cannotWrite(path:error:)``.
    package static func create(
        _ path: String, header: Header, beginning: State? = nil, settings: Settings = Settings()
    ) throws(RecordingFault) -> RecordingWriter {
        try Folder.make(Folder.of(path), settings.disk)
        let first = FirstLine(header)
        let part: OpenPart
        do {
            part = try OpenPart(path: path, first: first, lines: Lines(header.format), disk: settings.disk)
        } catch {
            let number = error.fault.number
            throw number == EEXIST ? .alreadyThere(path: path) : .cannotWrite(path: path, error: number)
        }
        do {
            return try RecordingWriter(
                header: header, lines: Lines(header.format), readBack: ReadBack(first, of: header.show, beginning: beginning),
                part: part, settings: settings)
        } catch {
            try? settings.disk.remove(path)
            part.close()
            throw .cannotWrite(path: path, error: error.number)
        }
    }

    /// Goes on with a part that is open and locked.
    init(
        header: Header, lines: Lines, readBack: ReadBack, part: OpenPart, left: [OpenPart] = [], moves: [WriterStatus.Move] = [],
        settings: Settings
    ) throws(SystemFault) {
        wakeUp = try WakeUp()
        clock = settings.clock
        queue = Monitor(WriteQueue(path: part.path, lastSeq: lines.count, moves: moves))
        let loop = WriterLoop(
            queue: queue, wakeUp: wakeUp, settings: settings, header: header, lines: lines,
            readBack: readBack, part: part, left: left)
        try settings.start(loop)
    }

    deinit { queue.change { $0.isAbandoned = true } }

    /// Lays a record down to be written and returns at once, with its number.
    @discardableResult
    package func append(
        _ entry: Entry, at t: ShowTime, moment: Moment, by actor: Actor, refused: Refusals = Refusals(),
        day: Record.CorrectedDay? = nil
    ) -> Int {
        let now = clock()
        let record = Record(seq: 0, t: t, moment: moment, by: actor, entry: entry, refused: refused, day: day)
        return queue.change { $0.lay(record, at: now) }
    }

    /// ``append(_:at:moment:by:refused:day:)`` for a change, at the change's own time.
    @discardableResult
    package func append(
        _ change: Change, moment: Moment, by actor: Actor, refused: Refusals = Refusals(), day: Record.CorrectedDay? = nil
    ) -> Int {
        append(.change(change), at: change.at, moment: moment, by: actor, refused: refused, day: day)
    }

    /// How far it is, without waiting for the disk; from any thread.
    package var status: WriterStatus { queue.look(\.status) }

    /// To be polled: readable when ``status`` is worth looking at again (a record was saved; a failure began, ended or
    /// became another; a new part was begun). That the oldest unsaved record has become late it does not tell: the time
    /// of that is known beforehand.
    package var wakeUpDescriptor: Int32 { wakeUp.descriptor }

    /// Takes out what made the descriptor readable; before looking at the status.
    package func drainWakeUp() { wakeUp.drain() }

    /// Has the writer see whether the file was deleted, replaced or changed by somebody else, as it does before each record; returns at once.
    package func checkStillThere() { queue.change { $0.shouldLook = true } }

    /// Writes down that the recording ends cleanly, and waits until all is on the disk, but not beyond `timeout`
    /// milliseconds. Nothing may be appended after it.
    /// - Returns: the last status: all is well where `queued` is 0.
    package func close(
        at t: ShowTime, moment: Moment, by actor: Actor, refused: Refusals = Refusals(), within timeout: Int
    ) -> WriterStatus {
        let now = clock()
        let record = Record(seq: 0, t: t, moment: moment, by: actor, entry: .closed, refused: refused)
        queue.change {
            if !$0.isClosing { _ = $0.lay(record, at: now) }
            $0.isClosing = true
        }
        _ = queue.wait(until: SystemClock.monotonic + timeout) { $0.isOver ? true : nil }
        return queue.change {
            $0.isAbandoned = true
            return $0.status
        }
    }
}
