import ArgumentParser
import Glibc
import Phrases
import Recording
import Timeline

/// A file that a call writes as its result.
enum OutputFile {
    /// Writes a file that does not exist yet, or with `force` takes the place of one that does: whole or not at all.
    static func write(_ text: String, to path: String, force: Bool) throws(ExitCode) {
        let name = SafeText.make(path, limit: 300)
        var status = stat()
        // A device or a folder is nobody's show file; taking its place would do harm.
        if force, stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw Failure.because(Speech.phrases.calls.isNoPlainFile(name), Failure.cannotCreate)
        }
        if !force, lstat(path, &status) == 0 { throw exists(name) }
        // What is there stays whole until the new one is.
        let staged = try stage(force ? followed(path) : path, name)
        staged.setUsualMode()
        do throws(SystemFault) {
            try staged.write(Array(text.utf8))
            try staged.publish(replacing: force)
        } catch {
            staged.discard()
            if error.number == EEXIST { throw exists(name) }
            throw Failure.because("\(name): \(Speech.system(error.number))", Failure.cannotWrite)
        }
    }

    static func stage(_ target: String, _ name: String) throws(ExitCode) -> StagedFile {
        do { return try StagedFile(for: target) } catch {
            throw Failure.because("\(name): \(Speech.system(error.number))", Failure.cannotCreate)
        }
    }

    private static func exists(_ name: String) -> ExitCode {
        Failure.because(Speech.phrases.calls.exists(name), Failure.cannotCreate)
    }

    /// What a symbolic link points at: it stays a link.
    static func followed(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
