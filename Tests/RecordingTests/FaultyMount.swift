import Glibc
import Synchronization

@testable import Recording

/// A remote file system whose connection can drop. Files that were open stay unusable after it returns.
final class FaultyMount: Sendable {
    private struct Line: Sendable {
        var isDown = false
        var open: Set<CInt> = []
        var dead: Set<CInt> = []
        var reading: CInt?
        /// How many names were looked up, if each lookup counts as another file.
        var names: UInt?
    }

    private let line = Mutex(Line())

    func goAway() {
        line.withLock {
            $0.isDown = true
            $0.dead.formUnion($0.open)
        }
    }

    func comeBack() { line.withLock { $0.isDown = false } }

    func failReading(_ error: CInt?) { line.withLock { $0.reading = error } }

    /// Every lookup of a name returns another identity.
    func countNamesAnew() { line.withLock { $0.names = 0 } }

    var disk: Disk {
        var disk = Disk.system
        disk.open = { [self] (path, flags, mode) throws(SystemFault) in
            try checkLine()
            let descriptor = try Disk.system.open(path, flags, mode)
            line.withLock { _ = $0.open.insert(descriptor) }
            return descriptor
        }
        disk.close = { [self] descriptor in
            line.withLock {
                $0.open.remove(descriptor)
                $0.dead.remove(descriptor)
            }
            Disk.system.close(descriptor)
        }
        disk.identity = { [self] (descriptor) throws(SystemFault) in
            try check(descriptor)
            return try Disk.system.identity(descriptor)
        }
        disk.identityAt = { [self] (path) throws(SystemFault) in
            try checkLine()
            var identity = try Disk.system.identityAt(path)
            line.withLock { line in
                guard let count = line.names else { return }
                line.names = count + 1
                identity?.inode += (count + 1) << 32
            }
            return identity
        }
        disk.read = { [self] (descriptor, offset, bytes) throws(SystemFault) in
            try check(descriptor)
            if let error = line.withLock({ $0.reading }) { throw SystemFault(error) }
            return try Disk.system.read(descriptor, offset, bytes)
        }
        disk.names = { [self] path in line.withLock { $0.isDown } ? [] : Disk.system.names(path) }
        return disk
    }

    private func checkLine() throws(SystemFault) {
        if line.withLock({ $0.isDown }) { throw SystemFault(ENOTCONN) }
    }

    private func check(_ descriptor: CInt) throws(SystemFault) {
        if line.withLock({ $0.dead.contains(descriptor) }) { throw SystemFault(ENOTCONN) }
    }
}

/// A clock advanced by the test, in milliseconds.
final class Hours: Sendable {
    private let time = Mutex(0)
    var now: Int { time.withLock { $0 } }
    func pass(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }
}
