internal import Glibc
internal import Timeline

/// One file of a recording, open for writing and locked against other consoles.
struct OpenRecordingFile {
    let path: String
    let descriptor: CInt
    private let disk: Disk
    private let identity: Disk.Identity
    /// Whether the file's identity is reliable. Some file systems give a file a new number for each name or call.
    private let hasStableIdentity: Bool
    private var chain: Checksum
    /// How many bytes of the file are known to be right.
    private var length: Int
    private var watch: OwnBytes

    /// What went wrong with a line.
    enum Problem: Error {
        /// Another program wrote to the file, before the line or after it.
        case changed
        /// No part of the line is left in the file.
        case write(SystemFault)
        /// A part of the line is left in the file and cannot be removed.
        case cannotTruncate(SystemFault)
        /// The system dropped written data and does not say which. This file is never synced again.
        case sync(SystemFault)
    }

    /// Why a file could not be created.
    struct CannotCreate: Error {
        var fault: SystemFault
        /// The file already had its name when something failed. It was removed, but a power cut may bring it back.
        var mayComeBack: Bool
    }

    /// Uses an existing file that is open, locked and checked.
    ///
    /// - Parameter isSafe: whether all of it is known to be on the disk.
    init(
        path: String, descriptor: CInt, length: Int, fingerprint: Fingerprint, chain: Checksum, isSafe: Bool, disk: Disk
    ) throws(SystemFault) {
        self.path = path
        watch = OwnBytes(fingerprint)
        self.descriptor = descriptor
        self.length = length
        self.chain = chain
        self.disk = disk
        let identity = try disk.identity(descriptor)
        let named = (try? disk.identityAt(path)) ?? nil
        hasStableIdentity = named?.isSameFile(as: identity) ?? true
        self.identity = identity
        if isSafe { disk.markSafe(descriptor, length) }
    }

    /// Creates a file that holds the whole recording. It gets its name only when everything is on the disk, so anyone who finds it
    /// finds it complete.
    ///
    /// - Throws: EEXIST if the name is taken. After any failure nothing is left behind.
    init(path: String, first: FirstLine, lines: RecordLines, disk: Disk) throws(CannotCreate) {
        let folder = Folder.of(path)
        let unfinished = Folder.join(folder, TemporaryName.name(Folder.name(path)))
        var chain = Checksum()
        let bytes = lines.whole(first, &chain)
        // Never start a file that could not be read back.
        guard bytes.withUnsafeBufferPointer({ Bytes.newline(in: $0, from: 0) }) ?? .max <= RecordingLimits.headerLine else {
            throw CannotCreate(fault: SystemFault(EFBIG), mayComeBack: false)
        }
        TemporaryName.removeLeftOvers(in: folder) { $0.hasSuffix(RecordingFileName.ending) }
        let descriptor: CInt
        do { descriptor = try OpenRecordingFile.make(unfinished, disk) } catch {
            throw CannotCreate(fault: error, mayComeBack: false)
        }
        var isPublished = false
        do throws(SystemFault) {
            guard try disk.lock(descriptor) else { throw SystemFault(EWOULDBLOCK) }
            try OpenRecordingFile.write(all: bytes, to: descriptor, disk)
            try disk.sync(descriptor)
            try disk.publish(unfinished, path)
            isPublished = true
            try disk.syncFolder(folder)
            var fingerprint = Fingerprint()
            fingerprint.add(bytes)
            try self.init(
                path: path, descriptor: descriptor, length: bytes.count, fingerprint: fingerprint, chain: chain,
                isSafe: true, disk: disk)
        } catch {
            try? disk.remove(isPublished ? path : unfinished)
            disk.close(descriptor)
            throw CannotCreate(fault: error, mayComeBack: isPublished)
        }
    }

    private static func make(_ unfinished: String, _ disk: Disk) throws(SystemFault) -> CInt {
        // A file of that name comes from an earlier process with our number.
        if try disk.identityAt(unfinished) != nil { try disk.remove(unfinished) }
        return try disk.open(unfinished, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_APPEND | O_CLOEXEC, 0o600)
    }

    static func write(all bytes: [UInt8], to descriptor: CInt, _ disk: Disk) throws(SystemFault) {
        var at = 0
        while at < bytes.count {
            let end = min(at + 1 << 20, bytes.count)
            let count = try bytes.withUnsafeBufferPointer { (bytes) throws(SystemFault) in
                try disk.write(descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[at..<end])))
            }
            guard count > 0 else { throw SystemFault(ENOSPC) }
            at += count
        }
    }

    /// Writes the lines from `next` on, one call each, and waits until they are on the disk. Sets `next` to the first line that is
    /// not. If a line cannot be written, the lines before it are still saved.
    mutating func append(_ lines: RecordLines, from next: inout Int) throws(Problem) {
        var (chain, length, written, watch) = (chain, length, next, watch)
        var fault: SystemFault?
        while written < lines.count, fault == nil {
            var after = chain
            let line = lines.line(written, &after)
            do throws(SystemFault) {
                let count = try line.withUnsafeBufferPointer { (bytes) throws(SystemFault) in
                    try disk.write(descriptor, UnsafeRawBufferPointer(bytes))
                }
                // On a full disk the system writes less than it was given.
                guard count == line.count else { throw SystemFault(ENOSPC) }
                watch.didWrite(line)
                (chain, length, written) = (after, length + count, written + 1)
            } catch {
                try removePartialLine(to: length, atMost: line.count)
                fault = error
            }
        }
        if written > next {
            // Notices writes of other programs, here or at the next check.
            let before = try? disk.identity(descriptor)
            if let before, before.size != length { throw .changed }
            do { try disk.sync(descriptor) } catch { throw .sync(error) }
            if let before {
                guard (try? disk.identity(descriptor))?.size ?? length == length else { throw .changed }
                watch.didSync(at: before.timestamps)
            }
            (self.chain, self.length, self.watch, next) = (chain, length, watch, written)
            disk.markSafe(descriptor, length)
        }
        if let fault { throw .write(fault) }
    }

    /// Removes what a failed write left after `length`, and nothing that is not ours.
    private mutating func removePartialLine(to length: Int, atMost count: Int) throws(Problem) {
        do throws(SystemFault) {
            let size = try disk.identity(descriptor).size
            if size == length { return }
            guard size > length, size <= length + count else { throw SystemFault(EIO) }
            try disk.truncate(descriptor, length)
            watch.forgetTimestamps()
        } catch {
            throw .cannotTruncate(error)
        }
    }

    /// The state in which the file was found.
    enum FileStatus { case unchanged, lost, changed }

    /// Whether the file was deleted or replaced, or another program wrote to it. If the check fails, it counts as unchanged.
    ///
    /// - Parameters:
    ///   - now: monotonic milliseconds.
    ///   - isRecordWaiting: a record is waiting to be written, so the file is read again only if it looks changed.
    mutating func check(at now: Int, isRecordWaiting: Bool) -> FileStatus {
        do {
            let found = try disk.identity(descriptor)
            guard found.links > 0, let named = try disk.identityAt(path) else { return .lost }
            if hasStableIdentity && !named.isSameFile(as: identity) { return .lost }
            guard found.size == length else { return .changed }
            return try watch.isUnchanged(found.timestamps, descriptor, length, at: now, isRecordWaiting: isRecordWaiting, disk)
                ? .unchanged : .changed
        } catch {
            return .unchanged
        }
    }

    /// When to check again because the last check could not be complete, in monotonic milliseconds; nil if it was.
    var checkAgainAt: Int? { watch.checkAgainAt }

    /// Tells followers whether records wait that could not be written.
    func markUnsaved(_ isUnsaved: Bool) { disk.markUnsaved(descriptor, isUnsaved) }

    func close() { disk.close(descriptor) }
}
