internal import CLinux
internal import Glibc
internal import Timeline

/// The system calls that read and write recordings. Tests replace them to make calls fail or take long, or to simulate another
/// disk.
package struct Disk: Sendable {
    /// Identifies a file, whatever its name.
    package struct Identity: Sendable, Hashable {
        package var device: UInt
        package var inode: UInt
        /// How many names it has; 0 after it was deleted.
        package var links: Int
        package var size: Int
        package var kind = Kind.file
        /// When it was last changed.
        package var timestamps = Timestamps()

        /// Times by the disk's clock, in nanoseconds: of the bytes, and of anything about the file. The first can be set by anyone.
        package struct Timestamps: Sendable, Hashable {
            package var modified = 0
            package var changed = 0

            package init(modified: Int = 0, changed: Int = 0) { (self.modified, self.changed) = (modified, changed) }
        }

        package enum Kind: Sendable, Hashable {
            case file, folder
            /// A pipe, a socket, a device or a link.
            case other
        }

        package func isSameFile(as other: Identity) -> Bool { device == other.device && inode == other.inode }
    }

    /// Path, flags, mode (a `mode_t`).
    package var open: @Sendable (String, CInt, UInt32) throws(SystemFault) -> CInt
    /// Returns the number of bytes written.
    package var write: @Sendable (CInt, UnsafeRawBufferPointer) throws(SystemFault) -> Int
    package var sync: @Sendable (CInt) throws(SystemFault) -> Void
    /// Tells followers that this many bytes of the file are on the disk.
    package var markSafe: @Sendable (CInt, Int) -> Void
    /// Tells followers whether records wait that cannot be written.
    package var markUnsaved: @Sendable (CInt, Bool) -> Void
    package var truncate: @Sendable (CInt, Int) throws(SystemFault) -> Void
    package var identity: @Sendable (CInt) throws(SystemFault) -> Identity
    /// Nil if there is no such file; does not follow a link.
    package var identityAt: @Sendable (String) throws(SystemFault) -> Identity?
    /// False if another process holds the lock.
    package var lock: @Sendable (CInt) throws(SystemFault) -> Bool
    package var makeFolder: @Sendable (String) throws(SystemFault) -> Void
    package var syncFolder: @Sendable (String) throws(SystemFault) -> Void
    /// Renames a file to a name that does not exist yet.
    package var publish: @Sendable (String, String) throws(SystemFault) -> Void
    package var remove: @Sendable (String) throws(SystemFault) -> Void
    package var close: @Sendable (CInt) -> Void

    // Reading.

    /// Reads from an offset, as many bytes as there are and fit.
    package var read: @Sendable (CInt, Int, UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int
    /// The length marked by ``markSafe``; -1 if no process that marked it has the file open.
    package var safeLength: @Sendable (CInt) -> Int
    /// Whether a file is marked by ``markUnsaved``.
    package var isUnsaved: @Sendable (CInt) -> Bool
    /// The names in a folder; empty if it cannot be read.
    package var names: @Sendable (String) -> [String]
    /// Whether it is a folder, or a link to one.
    package var isFolder: @Sendable (String) -> Bool
    /// Whether a folder belongs to this user alone. In a place where everybody may write, somebody else may have prepared a folder.
    package var isPrivate: @Sendable (String) -> Bool
}

extension Disk {
    /// The real system calls.
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
            // A folder that is writable but not readable cannot be opened, so it cannot be synced.
            if descriptor < 0 && errno == EACCES { return }
            try check(descriptor)
            defer { _ = Glibc.close(descriptor) }
            // Some file systems cannot sync folders.
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
                // If each name counts as a separate file (sshfs), the open file would be neither of them.
                unlink(name)
            } else {
                // Some file systems have no hard links.
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
            while names.count < RecordingLimits.names, let entry = readdir(stream) {
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
        isPrivate: { path in
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
            timestamps: Timestamps(
                modified: Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec),
                changed: Int(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int(status.st_ctim.tv_nsec)))
    }
}
