internal import Glibc

/// The file that a recording is copied into.
///
/// A new file gets its name only when it is complete, so anyone who finds it finds a recording. After that it only grows. Before
/// each write the mirror checks that the file is still the same and has the same length; if not, it compares the whole file with
/// the recording again.
final class MirroredFile {
    enum Problem: Error {
        /// Trying again may help.
        case system(SystemFault)
        case refused(MirrorFault)
        /// The recording itself cannot be read.
        case source(RecordingFault)
        /// The recording changed since it was read. The new bytes are removed from the copy.
        case sourceChanged
    }

    /// Reads a piece of the recording: from, to.
    typealias Source = (Int, Int) throws(RecordingFault) -> [UInt8]

    let path: String
    private let disk: Disk
    private let source: Disk.Identity?
    private var descriptor: CInt = -1
    /// How many bytes are right and on the disk.
    private(set) var length = 0
    /// The fingerprint of those bytes.
    private var fingerprint = Fingerprint()
    /// After a failed write the disk may have lost the bytes from here on although it shows them, so they are written again.
    private var doubtful: Int?
    /// Whether the folder was a mount point. If the disk disappears, the remaining folder is on another disk.
    private let wasMounted: Bool

    /// - Parameter source: the file that is copied, to avoid copying it into itself.
    init(path: String, source: Disk.Identity?, disk: Disk) {
        self.path = path
        self.source = source
        self.disk = disk
        wasMounted = Disk.mount(Folder.of(path))?.isItsTop ?? false
    }

    deinit { close() }

    private func close() {
        if descriptor >= 0 { disk.close(descriptor) }
        descriptor = -1
    }

    /// Makes the file hold the first `end` bytes of the recording, safe on its disk.
    ///
    /// - Parameter whole: the fingerprint of those bytes when they were checked.
    func copy(to end: Int, _ whole: Fingerprint, from source: Source) throws(Problem) {
        do throws(Problem) {
            try open(end, whole, source)
            guard length < end else { return }
            try write(length, end, whole, source)
        } catch {
            doubtful = min(doubtful ?? length, length)
            close()
            throw error
        }
    }

    private func write(_ start: Int, _ end: Int, _ whole: Fingerprint, _ source: Source) throws(Problem) {
        do throws(SystemFault) {
            guard lseek(descriptor, off_t(start), SEEK_SET) >= 0 else { throw .last }
        } catch {
            throw .system(error)
        }
        var at = start
        var fingerprint = fingerprint
        while at < end {
            let piece = try self.piece(at, end, source)
            fingerprint.add(piece)
            if at + piece.count == end, fingerprint != whole {
                do throws(SystemFault) { try disk.truncate(descriptor, start) } catch { throw .system(error) }
                throw .sourceChanged
            }
            do throws(SystemFault) { try OpenRecordingFile.write(all: piece, to: descriptor, disk) } catch { throw .system(error) }
            at += piece.count
        }
        do throws(SystemFault) { try disk.sync(descriptor) } catch { throw .system(error) }
        (length, self.fingerprint) = (end, fingerprint)
        doubtful = nil
    }

    private static let chunk = 1 << 20

    private func piece(_ at: Int, _ end: Int, _ source: Source) throws(Problem) -> [UInt8] {
        let piece: [UInt8]
        do { piece = try source(at, min(end, at + Self.chunk)) } catch { throw .source(error) }
        // The recording was cut while it was read; the next poll will see another file.
        guard !piece.isEmpty else { throw .source(.cannotRead(path: path, error: EIO)) }
        return piece
    }

    // Opening.

    private func open(_ end: Int, _ whole: Fingerprint, _ source: Source) throws(Problem) {
        if descriptor >= 0, isUnchanged { return }
        close()
        removeLeftOvers()
        if wasMounted, Disk.mount(Folder.of(path))?.isItsTop != true { throw .system(SystemFault(ENODEV)) }
        do throws(SystemFault) {
            descriptor = try disk.open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0)
        } catch {
            switch error.number {
            case ENOENT: return try make(end, whole, source)
            case ELOOP, EISDIR, ENXIO: throw .refused(.isNoFile(path: path))
            default: throw .system(error)
            }
        }
        try check(end, source)
    }

    /// Removes temporary files of mirrors of this file that were killed.
    private func removeLeftOvers() {
        let name = Folder.name(path)
        let stem = RecordingFileName(name, isLaterPart: false).stem
        TemporaryName.removeLeftOvers(in: Folder.of(path)) { [name, stem + Claim.ending, stem + Takeover.ending].contains($0) }
    }

    /// Whether the path still leads to this file, with the same length.
    private var isUnchanged: Bool {
        guard let held = try? disk.identity(descriptor), let named = try? disk.identityAt(path) else { return false }
        return named.isSameFile(as: held) && held.size == length && held.links > 0
    }

    private func check(_ end: Int, _ source: Source) throws(Problem) {
        let size: Int
        do throws(SystemFault) {
            let identity = try disk.identity(descriptor)
            if let its = self.source, identity.isSameFile(as: its) { throw SystemFault(EEXIST) }
            size = identity.size
        } catch {
            throw error.number == EEXIST ? .refused(.sameFile(path: path)) : .system(error)
        }
        do { try FileBytes.checkIsFile(descriptor, path: path, disk) } catch { throw .refused(.isNoFile(path: path)) }
        let check = try compare(size, end, source)
        if check.isDifferent { throw .refused(.somethingElse(path: path)) }
        if check.isLonger { throw .refused(.holdsMore(path: path)) }
        length = min(check.right, doubtful ?? check.right)
        do throws(SystemFault) {
            // Only zeros are cut off.
            if size > end { try disk.truncate(descriptor, check.right) }
            try disk.sync(descriptor)
            guard let found = try Fingerprint.of(descriptor, length: length, disk) else { throw SystemFault(EIO) }
            fingerprint = found
        } catch {
            throw .system(error)
        }
    }

    private func compare(_ size: Int, _ end: Int, _ source: Source) throws(Problem) -> MirrorCheck {
        var check = MirrorCheck()
        var at = 0
        while at < size, !check.isDifferent {
            let copy: [UInt8]
            do throws(RecordingFault) {
                copy = try FileBytes.read(descriptor, path: path, offset: at, count: min(Self.chunk, size - at), disk)
            } catch {
                guard case .cannotRead(_, let number) = error else { throw .system(SystemFault(EIO)) }
                throw .system(SystemFault(number))
            }
            guard !copy.isEmpty else { break }
            let piece = at < end ? try self.piece(at, min(end, at + copy.count), source) : []
            check.compare(copy[...], with: piece[...])
            at += copy.count
        }
        return check
    }

    /// Creates the file under a temporary name until it is complete.
    private func make(_ end: Int, _ whole: Fingerprint, _ source: Source) throws(Problem) {
        let folder = Folder.of(path)
        let unfinished = Folder.join(folder, TemporaryName.name(Folder.name(path)))
        (length, fingerprint) = (0, Fingerprint())
        do throws(SystemFault) {
            if try disk.identityAt(unfinished) != nil { try disk.remove(unfinished) }
            descriptor = try disk.open(unfinished, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        } catch {
            throw .system(error)
        }
        do throws(Problem) {
            try write(0, end, whole, source)
            do throws(SystemFault) {
                try disk.publish(unfinished, path)
                try disk.syncFolder(folder)
            } catch {
                throw .system(error)
            }
        } catch {
            try? disk.remove(unfinished)
            throw error
        }
    }
}
