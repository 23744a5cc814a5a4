import ArgumentParser
import Glibc

/// Standard output, on which a result that cannot be written is an error and not silence.
enum Output {
    static func line(_ text: String) throws(ExitCode) { try self.text(text + "\n") }

    /// Columns of the terminal that standard output is; nil where it is none.
    static var columns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return nil }
        return min(Int(size.ws_col), 200)
    }

    /// The text as it stands.
    static func text(_ text: String) throws(ExitCode) {
        guard let fault = write(text, to: STDOUT_FILENO) else { return }
        throw Failure.because(Speech.say("standard output: ", "đầu ra chuẩn: ") + Speech.system(fault), Failure.cannotWrite)
    }

    /// - Returns: why not all of it could be written; nil where it was.
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
