import Glibc
import Timeline

/// A line typed before the screen opens.
enum TypedLine {
    /// Reads a line; text beyond the limit is discarded. Nil at the end of input.
    static func read() -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            let count = Glibc.read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return bytes.isEmpty ? nil : text(bytes) }
            if byte == UInt8(ascii: "\n") { return text(bytes) }
            if bytes.count < Limit.Call.answer { bytes.append(byte) }
        }
    }

    private static func text(_ bytes: [UInt8]) -> String { SafeText.make(String(decoding: bytes, as: UTF8.self)) }
}
