import ArgumentParser
import Glibc
import Phrases
import Recording
import Timeline

extension OutputFile {
    /// Replaces the contents of a file that was read before, completely or not at all, and only if it has not changed since. Keeps
    /// its mode and its owner, and a link stays a link.
    static func replace(_ bytes: [UInt8], in path: String, wasRead old: [UInt8]) throws(ExitCode) {
        let name = SafeText.make(path, limit: 300)
        let target = followed(path)
        var status = stat()
        guard stat(target, &status) == 0 else { throw Failure.because("\(name): \(Speech.system(errno))", Failure.cannotWrite) }
        let staged = try stage(target, name)
        // Only its owner may give a file away; otherwise the file becomes ours.
        _ = fchown(staged.descriptor, status.st_uid, status.st_gid)
        do throws(SystemFault) {
            guard fchmod(staged.descriptor, status.st_mode & 0o7777) == 0 else { throw SystemFault(errno) }
            try staged.write(bytes)
            if (try? InputFile.read(target, limit: old.count)) == old { return try staged.publish(replacing: true) }
        } catch {
            staged.discard()
            throw Failure.because("\(name): \(Speech.system(error.number))", Failure.cannotWrite)
        }
        staged.discard()
        throw Failure.because(Speech.phrases.calls.changedMeanwhile(name), Failure.cannotWrite)
    }
}
