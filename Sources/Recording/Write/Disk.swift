internal import CLinux
internal import Glibc
internal import Timeline

/// The calls to the system by which a recording gets onto a disk and back, so that each of them can be made to fail, or
/// to take its time, and the disk to be another one, where that is to be tried.
package struct Disk: Sendable {
    /// Which file it is, whatever its name.
    package struct Identity: Sendable, Hashable {
        package var device: UInt
        package var inode: UInt
        /// How many names it has; 0 once it was deleted.
        package var links: Int
        package var size: Int
        package var kind = Kind.file
        /// When it was last changed.
        package var stamp = Stamp()

        /// By the disk's own clock, in nanoseconds: of the bytes, and of anything about the file. Somebody may set the
        /// first of them.
        package struct Stamp: Sendable, Hashable {
            package var modified = 0
            package var changed = 0

            package init(modified: Int = 0, changed: Int = 0) { (self.modified, self.changed) = (modified, changed) }
        }

        package enum Kind: Sendable, Hashable {
            case file, folder
            /// A pipe, a socket, a device, a link.
            case other
        }

        package func isSameFile(as other: Identity) -> Bool { device == other.device && inode == other.inode }
    }

    /// Path, flags, mode (a `mode_t`).
    package var open: @Sendable (String, CInt, UInt32) throws(SystemFault) -> CInt
    /// Gives how much was written.
    package var write: @Sendable (CInt, UnsafeRawBufferPointer) throws(SystemFault) -> Int
    package var sync: @Sendable (CInt) throws(SystemFault) -> Void
    /// So many bytes of the file are on the disk: for those who follow it to know.
    package var markSafe: @Sendable (CInt, Int) -> Void
    /// There is more to be written to the file than can be: for those who follow it to know.
    package var markUnsaved: @Sendable (CInt, Bool) -> Void
    package var truncate: @Sendable (CInt, Int) throws(SystemFault) -> Void
    package var identity: @Sendable (CInt) throws(SystemFault) -> Identity
    /// Nil where there is no such file; a link is not followed.
    package var identityAt: @Sendable (String) throws(SystemFault) -> Identity?
    /// False where another one holds the lock.
    package var lock: @Sendable (CInt) throws(SystemFault) -> Bool
    package var makeFolder: @Sendable (String) throws(SystemFault) -> Void
    package var syncFolder: @Sendable (String) throws(SystemFault) -> Void
    /// Gives a file another name, which nothing has yet.
    package var publish: @Sendable (String, String) throws(SystemFault) -> Void
    package var remove: @Sendable (String) throws(SystemFault) -> Void
    package var close: @Sendable (CInt) -> Void

    // Reading.

    /// Bytes of a file from an offset on, as many as there are and fit.
    package var read: @Sendable (CInt, Int, UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int
    /// How far a file was marked by ``markSafe``; -1 where nobody has it open who did.
    package var safeLength: @Sendable (CInt) -> Int
    /// Whether a file is marked by ``markUnsaved``.
    package var isUnsaved: @Sendable (CInt) -> Bool
    /// The names in a folder; none where it cannot be read.
    package var names: @Sendable (String) -> [String]
    /// Whether it is a folder, or a link to one.
    package var isFolder: @Sendable (String) -> Bool
    /// Whether a folder is ours and nobody else's: in a place that all may write to, somebody else's may lie in wait.
    package var isOurs: @Sendable (String) -> Bool
}

extension Disk {
    /// The real one.
    package static let system = Disk(
        open: { (path, flags, mode) throws(SystemFault) in
            guard !path.utf8.contains(0) else { throw SystemFault(ENOENT) }
            return try check(Glibc.open(path, flags, mode))
        },
        write: { (descriptor, bytes) throws(SystemFault) in
            let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            guard count >= 0 else { throw .last }
            return count
        },
        sync: { (descriptor) throws(SystemFault) in try check(fdatasync(descriptor)) },
        markSafe: { cs_mark_safe($0, Int64($1)) },
        markUnsaved: { cs_mark_unsaved($0, $1 ? 1 : 0) },
        truncate: { (descriptor, size) throws(SystemFault) in try check(ftruncate(descriptor, off_t(size))) },
        identity: { (descriptor) throws(SystemFault) in
            var status = stat()
            try check(fstat(descriptor, &status))
            return Identity(status)
        },
        identityAt: { (path) throws(SystemFault) in
            var status = stat()
            if lstat(path, &status) == 0 { return Identity(status) }
            guard errno == ENOENT || errno == ENOTDIR else { throw .last }
            return nil
        },
        lock: { (descriptor) throws(SystemFault) in
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK else { throw .last }
            return false
        },
        makeFolder: { (path) throws(SystemFault) in try check(mkdir(path, 0o700)) },
        syncFolder: { (path) throws(SystemFault) in
            let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            // A folder in which one may write but not look cannot be opened, nor synced.
            if descriptor < 0 && errno == EACCES { return }
            try check(descriptor)
            defer { _ = Glibc.close(descriptor) }
            // Some file systems sync no folders.
            if fsync(descriptor) != 0 && errno != EINVAL { throw .last }
        },
        publish: { (path, name) throws(SystemFault) in
            if cs_rename_to_new(path, name) == 0 { return }
            guard errno == EINVAL || errno == ENOSYS else { throw .last }
            var (old, new) = (stat(), stat())
            if link(path, name) == 0 {
                if lstat(path, &old) == 0, lstat(name, &new) == 0, Identity(old).isSameFile(as: Identity(new)) {
                    unlink(path)
                    return
                }
                // Where each name counts as a file of its own (sshfs), the one that is open would be neither.
                unlink(name)
            } else {
                // Some file systems know no second names.
                guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { throw .last }
            }
            guard lstat(name, &new) != 0 else { throw SystemFault(EEXIST) }
            try check(rename(path, name))
        },
        remove: { (path) throws(SystemFault) in try check(unlink(path)) },
        close: { _ = Glibc.close($0) },
        read: { (descriptor, offset, buffer) throws(SystemFault) in
            while true {
                let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
                if count >= 0 { return count }
                guard errno == EINTR else { throw .last }
            }
        },
        safeLength: { Int(clamping: cs_safe_length($0)) },
        isUnsaved: { cs_is_unsaved($0) != 0 },
        names: { path in
            guard let stream = opendir(path) else { return [] }
            defer { closedir(stream) }
            var names: [String] = []
            while names.count < Limits.names, let entry = readdir(stream) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != ".", name != ".." { names.append(name) }
            }
            return names
        },
        isFolder: { path in
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        },
        isOurs: { path in
            var status = stat()
            return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
                && status.st_mode & 0o077 == 0
        })

    @discardableResult
    private static func check(_ result: CInt) throws(SystemFault) -> CInt {
        guard result >= 0 else { throw .last }
        return result
    }
}

extension Disk.Identity {
    init(_ status: stat) {
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        self.init(
            device: UInt(status.st_dev), inode: UInt(status.st_ino), links: Int(status.st_nlink),
            size: Int(status.st_size), kind: kind,
            stamp: Stamp(
                modified: Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec),
                changed: Int(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int(status.st_ctim.tv_nsec)))
    }
}
