internal import Glibc

/// The name of a file while it is written. It gets its final name only when it is complete.
package enum TemporaryName {
    /// `.NAME.4711.new`; an existing file of that name comes from an earlier process with our number.
    static func name(_ name: String) -> String { ".\(name).\(getpid())\(ending)" }

    private static let ending = ".new"

    /// The present path of an open file, derived from the path that the kernel remembers; nil until it has its final name.
    static func published(_ opened: String, by process: Int32) -> String? {
        let name = Folder.name(opened)
        if let (_, owner) = parts(name), owner == process { return nil }
        let ending = ".\(process).new (deleted)"
        guard name.hasPrefix("."), name.hasSuffix(ending) else { return opened }
        return Folder.join(Folder.of(opened), String(name.dropFirst().dropLast(ending.count)))
    }

    /// Creates the temporary file for `target`: for the owner only, and locked while open. First removes left-over files.
    package static func make(_ target: String) throws(SystemFault) -> (path: String, descriptor: CInt) {
        let (folder, name) = (Folder.of(target), Folder.name(target))
        removeLeftOvers(in: folder) { $0 == name }
        let path = Folder.join(folder, TemporaryName.name(name))
        unlink(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .last }
        // If the file system has no locks, the process number must do.
        flock(descriptor, LOCK_EX | LOCK_NB)
        return (path, descriptor)
    }

    /// Removes temporary files of killed processes from a folder. A file is removed only if it is a plain file of this user with
    /// such a name, its process does not exist, and nobody has locked it; the number of a process on another machine means nothing
    /// here.
    ///
    /// - Parameter isMeant: receives the final name of the file.
    package static func removeLeftOvers(in folder: String, _ isMeant: (String) -> Bool) {
        for name in Disk.system.names(folder) {
            guard let (target, process) = parts(name), isMeant(target), kill(process, 0) != 0, errno == ESRCH else { continue }
            removeLeftOver(Folder.join(folder, name))
        }
    }

    /// The final name of a temporary file, and its process.
    static func parts(_ name: String) -> (target: String, process: Int32)? {
        guard name.hasPrefix("."), name.hasSuffix(ending) else { return nil }
        let inner = name.dropFirst().dropLast(ending.count)
        guard let dot = inner.lastIndex(of: "."), dot > inner.startIndex else { return nil }
        let digits = inner[inner.index(after: dot)...]
        guard digits.utf8.allSatisfy({ $0 &- 48 <= 9 }), digits.first != "0", let process = Int32(digits) else { return nil }
        return (String(inner[..<dot]), process)
    }

    private static func removeLeftOver(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var (held, named) = (stat(), stat())
        guard fstat(descriptor, &held) == 0, held.st_mode & S_IFMT == S_IFREG, held.st_uid == geteuid(), held.st_nlink == 1,
            flock(descriptor, LOCK_EX | LOCK_NB) == 0, lstat(path, &named) == 0,
            Disk.Identity(named).isSameFile(as: Disk.Identity(held))
        else { return }
        unlink(path)
    }
}
