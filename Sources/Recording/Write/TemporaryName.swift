internal import Glibc

/// The name that a file has while it is being written: nobody finds it by its own before it is whole.
package enum TemporaryName {
    /// `.NAME.4711.new`; a file of that name is of a process of our number that is no more.
    static func name(_ name: String) -> String { ".\(name).\(getpid())\(ending)" }

    private static let ending = ".new"

    /// The path that an open file has today, from the one that the kernel remembers it was opened by.
    static func published(_ opened: String, by process: Int32) -> String {
        let ending = ".\(process).new (deleted)"
        let name = Folder.name(opened)
        guard name.hasPrefix("."), name.hasSuffix(ending) else { return opened }
        return Folder.join(Folder.of(opened), String(name.dropFirst().dropLast(ending.count)))
    }

    /// Makes the file that is to become `target`, its owner's alone and locked for as long as it is open, after those that were left beside it.
    package static func make(_ target: String) throws(SystemFault) -> (path: String, descriptor: CInt) {
        let (folder, name) = (Folder.of(target), Folder.name(target))
        removeLeftOvers(in: folder) { $0 == name }
        let path = Folder.join(folder, TemporaryName.name(name))
        unlink(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .last }
        // Where a file system knows no locks, the process's number has to do.
        flock(descriptor, LOCK_EX | LOCK_NB)
        return (path, descriptor)
    }

    /// Removes what processes that were killed have left in a folder. Only a plain file of this user counts, whose name is
    /// such a one, whose process is no more, and which nobody has locked: on another machine its number says nothing.
    /// - Parameter isMeant: told the name that the file would have had.
    package static func removeLeftOvers(in folder: String, _ isMeant: (String) -> Bool) {
        for name in Disk.system.names(folder) {
            guard let (target, process) = parts(name), isMeant(target), kill(process, 0) != 0, errno == ESRCH else { continue }
            removeLeftOver(Folder.join(folder, name))
        }
    }

    /// The name that an unfinished file would have had, and its process.
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
