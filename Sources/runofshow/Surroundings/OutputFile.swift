import ArgumentParser
import Glibc
import Timeline

/// A file that a call writes as its result.
enum OutputFile {
    /// Writes a file that does not exist yet, or with `force` takes the place of one that does: whole or not at all.
    static func write(_ text: String, to path: String, force: Bool) throws(ExitCode) {
        let name = SafeText.make(path, limit: 300)
        var status = stat()
        // A device or a folder is nobody's show file; taking its place would do harm.
        if force, stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw Failure.because(
                "\(name): " + Speech.say("is not a plain file", "không phải tệp thường"), Failure.cannotCreate)
        }
        // What is there stays whole until the new one is: it is written beside it.
        let target = force ? followed(path) : path
        let written = force ? "\(target).\(getpid()).new" : path
        let descriptor = open(written, O_WRONLY | O_CREAT | O_CLOEXEC | O_EXCL, 0o644)
        guard descriptor >= 0 else {
            let code = errno
            if code == EEXIST {
                throw Failure.because(
                    Speech.say(
                        "\(name) exists: choose another name, or --force to write over it",
                        "\(name) đã có: chọn tên khác, hoặc --force để ghi đè"), Failure.cannotCreate)
            }
            throw Failure.because("\(name): \(Speech.system(code))", Failure.cannotCreate)
        }
        var fault = Output.write(text, to: descriptor)
        if fault == nil, fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { fault = errno }
        if close(descriptor) != 0, fault == nil { fault = errno }
        if fault == nil, force, rename(written, target) != 0 { fault = errno }
        guard let fault else { return }
        unlink(written)
        throw Failure.because("\(name): \(Speech.system(fault))", Failure.cannotWrite)
    }

    /// What a symbolic link points at: it stays a link.
    static func followed(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
