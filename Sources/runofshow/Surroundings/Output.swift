import ArgumentParser
import Glibc
import Phrases
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

    /// Prints JSON on one line; unsafe characters are escaped.
    static func json(_ value: some Encodable) throws { try text(EncodedJSON.line(value) + "\n") }

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
