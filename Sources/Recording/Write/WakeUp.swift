internal import Glibc

/// A pipe with which a thread wakes an event loop that sleeps in `poll`.
final class WakeUp: Sendable {
    /// Readable after ``ring()``.
    let descriptor: CInt
    private let entrance: CInt

    init() throws(SystemFault) {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .last }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        descriptor = ends[0]
        entrance = ends[1]
    }

    deinit {
        close(descriptor)
        close(entrance)
    }

    /// Never blocks: a full pipe wakes as well as one byte.
    func wake() {
        var byte: UInt8 = 1
        _ = write(entrance, &byte, 1)
    }

    /// Empties the pipe.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(descriptor, &bytes, bytes.count) == bytes.count {}
    }
}
