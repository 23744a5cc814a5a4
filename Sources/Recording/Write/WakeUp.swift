internal import Glibc

/// A pipe by which the writer's thread wakes an event loop that sleeps in `poll`.
final class WakeUp: Sendable {
    /// Readable once something has changed.
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

    /// Never waits: a full pipe wakes as well as one byte does.
    func ring() {
        var byte: UInt8 = 1
        _ = write(entrance, &byte, 1)
    }

    /// Takes all out that was rung.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(descriptor, &bytes, bytes.count) == bytes.count {}
    }
}
