import ArgumentParser
import Glibc

/// Standard output, on which a result that cannot be written is an error and not silence.
enum Output {
    static func line(_ text: String) throws(ExitCode) {
        var bytes = Array((text + "\n").utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw Failure.because("standard output: \(String(cString: strerror(errno)))", Failure.cannotWrite)
            }
            bytes = bytes.dropFirst(count)
        }
    }
}
