import ArgumentParser
import Glibc
import Phrases
import Recording
import Timeline

/// A file that a call writes as its result.
enum OutputFile {
    /// Writes a new file, or replaces an existing one with `force`; completely or not at all.
    static func write(_ text: String, to path: String, force: Bool) throws(ExitCode) {
        try write(to: path, force: force) { (put) throws(ExitCode) in try put(Array(text.utf8)) }
    }

    /// The same for output in pieces: `make` receives a function that takes each piece.
    static func write(
        to path: String, force: Bool, _ make: (([UInt8]) throws(ExitCode) -> Void) throws(ExitCode) -> Void
    ) throws(ExitCode) {
        let name = SafeText.make(path, limit: 300)
        var status = stat()
        // Never replace a device or a folder.
        if force, stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw Failure.because(Speech.phrases.calls.isNoPlainFile(name), Failure.cannotCreate)
        }
        if !force, lstat(path, &status) == 0 { throw exists(name) }
        // The existing file stays until the new one is complete.
        let staged = try stage(force ? followed(path) : path, name)
        staged.setUsualMode()
        do throws(ExitCode) {
            try make { (bytes) throws(ExitCode) in
                do throws(SystemFault) { try staged.write(bytes) } catch { throw cannotWrite(name, error) }
            }
        } catch {
            staged.discard()
            throw error
        }
        do throws(SystemFault) { try staged.publish(replacing: force) } catch {
            staged.discard()
            if error.number == EEXIST { throw exists(name) }
            throw cannotWrite(name, error)
        }
    }

    private static func cannotWrite(_ name: String, _ fault: SystemFault) -> ExitCode {
        Failure.because("\(name): \(Speech.system(fault.number))", Failure.cannotWrite)
    }

    static func stage(_ target: String, _ name: String) throws(ExitCode) -> StagedFile {
        do { return try StagedFile(for: target) } catch {
            throw Failure.because("\(name): \(Speech.system(error.number))", Failure.cannotCreate)
        }
    }

    private static func exists(_ name: String) -> ExitCode {
        Failure.because(Speech.phrases.calls.exists(name), Failure.cannotCreate)
    }

    /// The target of a symbolic link; the link itself stays.
    static func followed(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
