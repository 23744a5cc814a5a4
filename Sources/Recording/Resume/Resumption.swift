internal import Glibc
package import Timeline

/// Going on with a recording that was interrupted: nobody else can once this is held.
///
/// The lock is taken before the first byte is read. A recording that went on in later parts is gone on with in the
/// newest. One that ends cleanly is appended to; where its end was torn, or it is salvaged, the file stays as it is,
/// the bytes that do not count are copied beside it, and a new part is begun. So it is where the file is a mirror's.
///
/// Whatever goes on with it does so in the recording's own ``RecordingFormat``.
package final class Resumption {
    /// The newest part, with the show's state as it was left.
    package let reading: Reading
    private let settings: RecordingWriter.Settings
    private let isTakenOver: Bool
    private let file: [UInt8]
    private var descriptor: CInt

    /// - Parameters:
    ///   - salvage: goes on from what stands before damage.
    ///   - isTakenOver: the newest part may be written by a mirror still: whatever comes of that, nothing is written
    ///     to it from here.
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
        // Where a name never leads to the file that it was opened by, that tells nothing.
        var trials = 100
        while true {
            trials -= 1
            let path = Parts.newest(of: asked, fallbacks: settings.fallbackFolders, settings.disk)
            let descriptor = try lock(path, settings.disk)
            // Another console may have begun a newer part, or put the file away, until the lock was had.
            if Parts.newest(of: asked, fallbacks: settings.fallbackFolders, settings.disk) == path,
                let named = try? settings.disk.identityAt(path), let held = try? settings.disk.identity(descriptor),
                named.isSameFile(as: held) || trials <= 0
            {
                return (path, descriptor)
            }
            settings.disk.close(descriptor)
        }
    }

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
            guard try isLocked(descriptor, path: path, disk) else {
                let identity = try? disk.identity(descriptor)
                throw .beingWritten(path: path, by: identity.flatMap { Locks.now().holder(of: $0) })
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

    /// How long it has been since the last record, and by which clock that is known. It is for the console to say
    /// whether the show's clock has gone on meanwhile: a rehearsal's has not. Negative where the wall clock was set
    /// back.
    package func passed(until now: Moment) -> (time: Milliseconds, by: Entry.Resumed) {
        let last = reading.lastMoment
        if now.boot == last.boot, now.boot != "unknown", now.up >= last.up {
            return (Milliseconds(now.up - last.up), .sameBoot)
        }
        return (Milliseconds(now.wall - last.wall), .wallClock)
    }

    /// By how much the wall clock of a live show was set while nobody looked: what it moved beyond the time that passed.
    /// After a reboot only its going back can be told.
    /// - Parameter now: the show time by the wall clock.
    package func drift(passed: Milliseconds, by: Entry.Resumed, to now: ShowTime) -> Milliseconds {
        let moved = now - reading.lastTime
        switch by {
        case .sameBoot: return reading.records.isEmpty ? .zero : moved - passed
        case .wallClock, .standstill: return min(.zero, moved)
        }
    }

    /// The writer that goes on with it, and the copy of the bytes that do not count, where there are such and they
    /// could be copied; they stay in the file that they are in as well. The first thing to append is
    /// ``Entry/resumed(_:)``. To be called once.
    /// - Throws: ``RecordingFault/cannotWrite(path:error:)`` where a new part is needed and can be begun nowhere.
    package func begin() throws(RecordingFault) -> (writer: RecordingWriter, setAside: String?) {
        precondition(descriptor >= 0, "a recording is gone on with once")
        var lines = Lines(reading.header.format)
        let headerEnd = file.firstIndex(of: UInt8(ascii: "\n")) ?? 0
        lines.append(contentsOf: file, from: headerEnd + 1, to: reading.length)
        let leaving = reasonToLeave()
        keepAway()
        var fingerprint = Fingerprint()
        file.withUnsafeBufferPointer { fingerprint.add(UnsafeBufferPointer(rebasing: $0[..<reading.length])) }
        do throws(SystemFault) {
            let part = try OpenPart(
                path: reading.path, descriptor: descriptor, length: reading.length, fingerprint: fingerprint,
                chain: reading.lines.chain,
                isSafe: leaving == nil, disk: settings.disk)
            if let leaving { return try beginNewPart(after: part, lines, leaving) }
            let writer = try RecordingWriter(
                header: reading.header, lines: lines, readBack: ReadBack(reading.lines), part: part, settings: settings)
            descriptor = -1
            return (writer, nil)
        } catch {
            throw .cannotWrite(path: reading.path, error: error.number)
        }
    }

    /// Why the file cannot be gone on with. What a killed console had written, and named, may be in memory alone: before
    /// it counts as saved it is synced.
    private func reasonToLeave() -> WriterStatus.Move.Reason? {
        if reading.tail != nil { return .torn }
        if isTakenOver { return .takenOver }
        let folder = Folder.of(reading.path)
        do throws(SystemFault) {
            try settings.disk.sync(descriptor)
            try Folder.secure(folder, settings.disk)
            try settings.disk.syncFolder(folder)
            return nil
        } catch {
            return .syncFailed(error)
        }
    }

    /// A killed console may have taken a part elsewhere away again, and nobody synced that: a power cut would bring it
    /// back, newer by its name than the file that is gone on with. Where that fails there is nothing better to do.
    private func keepAway() {
        for folder in settings.fallbackFolders where settings.disk.isOurs(folder) { try? settings.disk.syncFolder(folder) }
    }

    private func beginNewPart(
        after part: OpenPart, _ lines: Lines, _ leaving: WriterStatus.Move.Reason
    ) throws(SystemFault) -> (writer: RecordingWriter, setAside: String?) {
        let aside = reading.tail == nil ? nil : try? setAsideTail()
        let next = NewPart(
            header: reading.header, lines: lines, safe: lines.count, fallbacks: settings.fallbackFolders,
            disk: settings.disk)
        var last = 0
        let begun = try next.begin(after: part.path, last: &last)
        do {
            let move = WriterStatus.Move(from: part.path, to: begun.part.path, reason: leaving)
            let writer = try RecordingWriter(
                header: begun.header, lines: lines, readBack: ReadBack(reading.lines), part: begun.part, left: [part],
                moves: [move], settings: settings)
            descriptor = -1
            return (writer, aside)
        } catch {
            begun.part.close()
            throw error
        }
    }

    /// Copies the bytes that do not count to `NAME.torn` beside the recording.
    private func setAsideTail() throws(SystemFault) -> String {
        let name = Folder.name(reading.path)
        let stem = name.hasSuffix(PartName.ending) ? String(name.dropLast(PartName.ending.count)) : name
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
                try OpenPart.write(all: Array(file[reading.length...]), to: descriptor, settings.disk)
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
