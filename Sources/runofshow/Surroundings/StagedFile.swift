import Glibc
import Recording

/// A file that is written beside its target and takes that name once it is on the disk: whole or not at all. What a call
/// that was killed has left there goes with the next one.
struct StagedFile {
    private let target: String
    private let path: String
    let descriptor: CInt

    init(for target: String) throws(SystemFault) {
        self.target = target
        (path, descriptor) = try TemporaryName.make(target)
    }

    /// As a file has it that is made anew.
    func setUsualMode() {
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o644 & ~mask)
    }

    func write(_ bytes: [UInt8]) throws(SystemFault) {
        if let fault = Output.write(bytes, to: descriptor) { throw SystemFault(fault) }
        // Some file systems sync no files.
        if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw SystemFault(errno) }
    }

    /// Gives it its name.
    /// - Parameter replacing: takes the place of what has that name; else EEXIST where something does.
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

    /// So that the new name outlasts a power cut; a file system that knows no such thing keeps it anyway.
    private func syncFolder() {
        let folder = target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
