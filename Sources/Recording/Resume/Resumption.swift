internal import Glibc
package import Timeline

/// Resumes an interrupted recording. While it exists, no other console can resume the same recording.
///
/// It takes the lock before it reads the first byte, and resumes the newest part. It appends to a part that ends cleanly. If the
/// end is torn, or the recording is salvaged, the file stays as it is: the bytes that do not count are copied next to it, and a new
/// part is created. A new part is also created if the file belongs to a mirror.
///
/// The recording keeps its ``RecordingFormat``.
package final class Resumption {
    /// The newest part, with the state of the show at its end.
    package let reading: Reading
    private let settings: RecordingWriter.Settings
    private let isTakenOver: Bool
    private let file: [UInt8]
    private var descriptor: CInt

    /// - Parameters:
    ///   - salvage: resume from what comes before damage.
    ///   - isTakenOver: a mirror may still be writing the newest part, so nothing is written to it from here.
    /// - Throws: ``RecordingFault``, among them ``RecordingFault/beingWritten(path:by:)``.
    package init(
        _ path: String, salvage: Bool = false, isTakenOver: Bool = false, settings: RecordingWriter.Settings = .init()
    ) throws(RecordingFault) {
        self.settings = settings
        self.isTakenOver = isTakenOver
        let (path, descriptor) = try Resumption.lockNewest(path, settings)
        do throws(RecordingFault) {
            file = try FileBytes.read(descriptor, path: path, settings.disk)
            reading = try RecordingReader.read(file, path: path, salvage: salvage)
            self.descriptor = descriptor
        } catch {
            settings.disk.close(descriptor)
            throw error
        }
    }

    deinit { if descriptor >= 0 { settings.disk.close(descriptor) } }

    private static func lockNewest(
        _ asked: String, _ settings: RecordingWriter.Settings
    ) throws(RecordingFault) -> (String, CInt) {
        // On some file systems a name never leads to the file that it was opened by; after that many attempts the check is skipped.
        var attempts = 100
        while true {
            attempts -= 1
            let path = RecordingFiles.newest(of: asked, fallbacks: settings.fallbackFolders, settings.disk)
            let descriptor = try lock(path, settings.disk)
            // Before the lock was taken, another console may have created a newer part or moved the file.
            if RecordingFiles.newest(of: asked, fallbacks: settings.fallbackFolders, settings.disk) == path,
                let named = try? settings.disk.identityAt(path), let held = try? settings.disk.identity(descriptor),
                named.isSameFile(as: held) || attempts <= 0
            {
                return (path, descriptor)
            }
            settings.disk.close(descriptor)
        }
    }

    /// A lock that nobody is listed for is being released: by a console that was just killed, while somebody looks at its open
    /// files. That takes milliseconds.
    private static let releaseAttempts = 20

    private static func lock(_ path: String, _ disk: Disk) throws(RecordingFault) -> CInt {
        let descriptor: CInt
        do {
            descriptor = try disk.open(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0)
        } catch {
            throw error.number == EROFS
                ? .cannotWrite(path: path, error: EROFS) : FileBytes.fault(error.number, path: path)
        }
        do throws(RecordingFault) {
            try FileBytes.checkIsFile(descriptor, path: path, disk)
            var attempts = releaseAttempts
            while try !isLocked(descriptor, path: path, disk) {
                let holder = (try? disk.identity(descriptor)).flatMap { Locks.now().holder(of: $0) }
                attempts -= 1
                guard holder == nil, attempts > 0 else { throw .beingWritten(path: path, by: holder) }
                poll(nil, 0, 10)
            }
            return descriptor
        } catch {
            disk.close(descriptor)
            throw error
        }
    }

    private static func isLocked(_ descriptor: CInt, path: String, _ disk: Disk) throws(RecordingFault) -> Bool {
        do { return try disk.lock(descriptor) } catch { throw .cannotWrite(path: path, error: error.number) }
    }

    /// How long ago the last record was, and by which clock. The caller decides whether the show's clock ran meanwhile; a
    /// rehearsal's did not. Negative if the wall clock was set back.
    package func passed(until now: Moment) -> (time: Milliseconds, by: Entry.Resumed) {
        let last = reading.lastMoment
        if now.boot == last.boot, now.boot != "unknown", now.up >= last.up {
            return (Milliseconds(now.up - last.up), .sameBoot)
        }
        return (Milliseconds(now.wallClockMs - last.wallClockMs), .wallClock)
    }

    /// How far the wall clock of a live show was set while no console ran: its movement minus the time that passed. After a reboot
    /// only a step back can be noticed.
    ///
    /// - Parameter now: the show time by the wall clock.
    package func drift(passed: Milliseconds, by: Entry.Resumed, to now: ShowTime) -> Milliseconds {
        let moved = now - reading.lastTime
        switch by {
        case .sameBoot: return reading.records.isEmpty ? .zero : moved - passed
        case .wallClock, .standstill: return min(.zero, moved)
        }
    }

    /// Starts writing. Returns the writer, and the copy of the bytes that do not count if there are any and they could be copied;
    /// they also stay in their file. Append ``Entry/resumed(_:)`` first. Call this once.
    ///
    /// - Throws: ``RecordingFault/cannotWrite(path:error:)`` if a new part is needed and cannot be created anywhere.
    package func begin() throws(RecordingFault) -> (writer: RecordingWriter, tornCopy: String?) {
        precondition(descriptor >= 0, "a recording is gone on with once")
        var lines = RecordLines(reading.header.format)
        let headerEnd = file.firstIndex(of: UInt8(ascii: "\n")) ?? 0
        lines.append(contentsOf: file, from: headerEnd + 1, to: reading.length)
        let moveReason = reasonToMove()
        syncRemovals()
        var fingerprint = Fingerprint()
        file.withUnsafeBufferPointer { fingerprint.add(UnsafeBufferPointer(rebasing: $0[..<reading.length])) }
        do throws(SystemFault) {
            let part = try OpenRecordingFile(
                path: reading.path, descriptor: descriptor, length: reading.length, fingerprint: fingerprint,
                chain: reading.lines.chain,
                isSafe: moveReason == nil, disk: settings.disk)
            if let moveReason { return try beginNewPart(after: part, lines, moveReason) }
            let writer = try RecordingWriter(
                header: reading.header, lines: lines, readBack: ReadBack(reading.lines), part: part, settings: settings)
            descriptor = -1
            return (writer, nil)
        } catch {
            throw .cannotWrite(path: reading.path, error: error.number)
        }
    }

    /// Why a new part is needed. Data and names written by a killed console may be only in memory, so they are synced before they
    /// count as saved.
    private func reasonToMove() -> WriterStatus.Move.Reason? {
        if reading.tail != nil { return .torn }
        if isTakenOver { return .takenOver }
        let folder = Folder.of(reading.path)
        do throws(SystemFault) {
            try settings.disk.sync(descriptor)
            try Folder.syncIntoParent(folder, settings.disk)
            try settings.disk.syncFolder(folder)
            return nil
        } catch {
            return .syncFailed(error)
        }
    }

    /// A killed console may have removed a part in another folder without a sync. A power cut would restore that part, with a newer
    /// name than the file that is resumed. If this sync fails, nothing better can be done.
    private func syncRemovals() {
        for folder in settings.fallbackFolders where settings.disk.isPrivate(folder) { try? settings.disk.syncFolder(folder) }
    }

    private func beginNewPart(
        after part: OpenRecordingFile, _ lines: RecordLines, _ moveReason: WriterStatus.Move.Reason
    ) throws(SystemFault) -> (writer: RecordingWriter, tornCopy: String?) {
        let tornCopy = reading.tail == nil ? nil : try? copyTail()
        let next = NewRecordingFile(
            header: reading.header, lines: lines, safe: lines.count, fallbacks: settings.fallbackFolders,
            disk: settings.disk)
        var last = 0
        let begun = try next.begin(after: part.path, last: &last)
        do {
            let move = WriterStatus.Move(from: part.path, to: begun.part.path, reason: moveReason)
            let writer = try RecordingWriter(
                header: begun.header, lines: lines, readBack: ReadBack(reading.lines), part: begun.part, abandoned: [part],
                moves: [move], settings: settings)
            descriptor = -1
            return (writer, tornCopy)
        } catch {
            begun.part.close()
            throw error
        }
    }

    /// Copies the bytes that do not count to `NAME.torn` next to the recording.
    private func copyTail() throws(SystemFault) -> String {
        let name = Folder.name(reading.path)
        let stem = name.hasSuffix(RecordingFileName.ending) ? String(name.dropLast(RecordingFileName.ending.count)) : name
        let folder = Folder.of(reading.path)
        for number in 1...1000 {
            let path = Folder.join(folder, number == 1 ? "\(stem).torn" : "\(stem).\(number).torn")
            let descriptor: CInt
            do {
                descriptor = try settings.disk.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            } catch {
                if error.number == EEXIST { continue }
                throw error
            }
            defer { settings.disk.close(descriptor) }
            do throws(SystemFault) {
                try OpenRecordingFile.write(all: Array(file[reading.length...]), to: descriptor, settings.disk)
                try settings.disk.sync(descriptor)
                try settings.disk.syncFolder(folder)
                return path
            } catch {
                try? settings.disk.remove(path)
                throw error
            }
        }
        throw SystemFault(EEXIST)
    }
}
