import ArgumentParser
import Glibc
import Timeline

extension OutputFile {
    /// Puts other bytes into a file that was read before: all of them or none, and only where it is still as it was read.
    /// Its mode and its owner stay, and a link stays a link.
    static func replace(_ bytes: [UInt8], in path: String, wasRead old: [UInt8]) throws(ExitCode) {
        let name = SafeText.make(path, limit: 300)
        let target = followed(path)
        var status = stat()
        guard stat(target, &status) == 0 else { throw Failure.because("\(name): \(Speech.system(errno))", Failure.cannotWrite) }
        let written = "\(target).\(getpid()).new"
        let descriptor = open(written, O_WRONLY | O_CREAT | O_CLOEXEC | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw Failure.because("\(name): \(Speech.system(errno))", Failure.cannotCreate) }
        // Only its owner may give a file away; where that is not us it becomes ours.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        var fault = fchmod(descriptor, status.st_mode & 0o7777) == 0 ? nil : errno
        fault = fault ?? Output.write(bytes, to: descriptor)
        if fault == nil, fsync(descriptor) != 0 { fault = errno }
        if close(descriptor) != 0, fault == nil { fault = errno }
        let isAsRead = fault == nil && (try? InputFile.read(target, limit: old.count)) == old
        if isAsRead, rename(written, target) != 0 { fault = errno }
        if let fault {
            unlink(written)
            throw Failure.because("\(name): \(Speech.system(fault))", Failure.cannotWrite)
        }
        guard isAsRead else {
            unlink(written)
            throw Failure.because(
                Speech.say(
                    "\(name) has been changed meanwhile: nothing was written", "\(name) vừa bị sửa ở nơi khác: chưa ghi gì"),
                Failure.cannotWrite)
        }
        syncFolder(of: target)
    }

    /// So that the new name outlasts a power cut; a file system that knows no such thing keeps it anyway.
    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
