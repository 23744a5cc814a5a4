import Glibc
import Recording

/// A file that is written next to its target and renamed when it is on the disk: completely or not at all. The next call removes
/// what a killed one left.
struct StagedFile {
    private let target: String
    private let path: String
    let descriptor: CInt

    init(for target: String) throws(SystemFault) {
        self.target = target
        (path, descriptor) = try TemporaryName.make(target)
    }

    /// Sets the mode of a normal new file.
    func setUsualMode() {
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o644 & ~mask)
    }

    func write(_ bytes: [UInt8]) throws(SystemFault) {
        if let fault = Output.write(bytes, to: descriptor) { throw SystemFault(fault) }
        // Some file systems cannot sync files.
        if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw SystemFault(errno) }
    }

    /// Renames the file to its target.
    ///
    /// - Parameter replacing: replaces an existing file; otherwise EEXIST if there is one.
    func publish(replacing: Bool) throws(SystemFault) {
        if replacing {
            guard rename(path, target) == 0 else { throw SystemFault(errno) }
        } else {
            try Disk.system.publish(path, target)
        }
        close(descriptor)
        syncFolder()
    }

    func discard() {
        unlink(path)
        close(descriptor)
    }

    /// Makes the new name survive a power cut. File systems that cannot sync a folder do not need it.
    private func syncFolder() {
        let folder = target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
