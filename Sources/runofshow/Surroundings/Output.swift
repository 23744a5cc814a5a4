import ArgumentParser
import Glibc
import JSON
import Phrases
import ReportFormats
import Terminal
import Timeline

/// Standard output. A result that cannot be written is an error.
enum Output {
    /// Prints one or more lines, made safe.
    static func line(_ text: String) throws(ExitCode) { try self.text(safe(text) + "\n") }

    /// The width of the terminal on standard output, in columns; nil if it is no terminal.
    static var columns: Int? { columns(of: STDOUT_FILENO) }

    static func columns(of descriptor: CInt) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return nil }
        return min(Int(size.ws_col), 200)
    }

    /// Prints JSON on one line, piece by piece.
    static func json(_ tree: JSONTree) throws(ExitCode) {
        var output = Output.long
        try tree.writeLine(to: &output)
        try output.finish()
    }

    /// A long text that is written piece by piece.
    static var long: LongOutput<ExitCode> { LongOutput(put: bytes) }

    /// Whether standard output is a terminal that shows colours, and nobody asked for none (no-color.org).
    static var hasColours: Bool {
        isatty(STDOUT_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
            && (getenv("TERM").map { String(cString: $0) != "dumb" } ?? false)
    }

    /// Lines of pieces in colours, where there are any.
    static func styled(_ lines: [StyledLine]) throws(ExitCode) {
        let colours = hasColours
        let isUnicode = TerminalScreen.useLocale()
        let text = lines.map { $0.text(colours: colours, isUnicode: isUnicode) + "\n" }.joined()
        try self.text(text)
    }

    /// Makes every line of a text safe.
    static func safe(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.make(String($0), limit: .max) }
            .joined(separator: "\n")
    }

    /// Prints the text unchanged: a whole file, or sequences that move the cursor.
    static func text(_ text: String) throws(ExitCode) { try bytes(Array(text.utf8)) }

    static func bytes(_ bytes: [UInt8]) throws(ExitCode) {
        guard let fault = write(bytes, to: STDOUT_FILENO) else { return }
        throw Failure.because(Speech.phrases.calls.standardOutput(Speech.system(fault)), Failure.cannotWrite)
    }

    /// - Returns: the error number if not everything could be written; nil otherwise.
    static func write(_ text: String, to descriptor: CInt) -> CInt? { write(Array(text.utf8), to: descriptor) }

    static func write(_ bytes: [UInt8], to descriptor: CInt) -> CInt? {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            bytes = bytes.dropFirst(count)
        }
        return nil
    }
}
