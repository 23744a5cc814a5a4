import ArgumentParser
import Console
import Glibc
import Phrases
import Recording

/// A way in which a call ends other than well: what is said on standard error, and the exit code (sysexits.h).
enum Failure {
    static let badInput = ExitCode(65)
    static let cannotRead = ExitCode(66)
    static let cannotCreate = ExitCode(73)
    static let cannotWrite = ExitCode(74)
    static let usage = ExitCode(64)

    /// Says it on standard error. Names of files and words of the call stand in what is said; nothing in them acts on the
    /// terminal. There no word is broken.
    static func say(_ text: String, newline: Bool = true) {
        // `stderr` is a C global that Swift does not let through; the descriptor is what is meant anyway.
        let safe = Output.safe(text)
        let lines = Output.columns(of: STDERR_FILENO).map { Cells.wrapped(safe, $0) } ?? safe
        var bytes = Array((lines + (newline ? "\n" : "")).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Says it and gives the code to throw.
    static func because(_ text: String, _ code: ExitCode) -> ExitCode {
        say("runofshow: " + text)
        return code
    }

    static func because(_ fault: RecordingFault) -> ExitCode { because(fault.phrase(Speech.phrases), fault.exitCode) }
}
