import ArgumentParser
import Console
import Glibc
import Phrases
import Recording
import TextLayout

/// A failed call: its message on standard error and its exit code (sysexits.h).
enum Failure {
    static let badInput = ExitCode(65)
    static let cannotRead = ExitCode(66)
    static let cannotCreate = ExitCode(73)
    static let cannotWrite = ExitCode(74)
    static let usage = ExitCode(64)

    /// Prints a message on standard error. File names and arguments in it are made safe for a terminal. Words are not broken at the
    /// end of a row.
    static func say(_ text: String, newline: Bool = true) {
        // Uses the descriptor, because Swift does not allow the C global `stderr`.
        let safe = Output.safe(text)
        let lines = Output.columns(of: STDERR_FILENO).map { CellText.wrapped(safe, $0) } ?? safe
        var bytes = Array((lines + (newline ? "\n" : "")).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Prints the message and returns the code to throw.
    static func because(_ text: String, _ code: ExitCode) -> ExitCode {
        say("runofshow: " + text)
        return code
    }

    static func because(_ fault: RecordingFault) -> ExitCode { because(fault.phrase(Speech.phrases), fault.exitCode) }
}
