import Glibc
import Recording
import Synchronization

/// The real disk with faults that can be switched on and off during writes.
final class FaultyDisk: Sendable {
    struct Faults: Sendable {
        var write: CInt?
        /// How many writes succeed before `write` fails.
        var writesLeft = 0
        /// How many bytes of a record are written before `write` fails.
        var shortWrite: Int?
        var sync: CInt?
        var truncate: CInt?
        var open: CInt?
        /// How many records it tried to write.
        var writes = 0
        var truncates = 0
        var syncs = 0
        /// Syncs of a file after a failed one.
        var syncsAfterFailure = 0
        var failed: Set<UInt> = []
    }

    let faults = Mutex(Faults())
    /// Syncs wait while it is held.
    let gate = Mutex(true)

    func set(_ change: @Sendable (inout Faults) -> Void) { faults.withLock { change(&$0) } }

    func holdSyncs(_ isHeld: Bool) { gate.withLock { $0 = !isHeld } }

    var disk: Disk {
        var disk = Disk.system
        disk.open = { [self] (path, flags, mode) throws(SystemFault) in
            if flags & O_CREAT != 0, let number = faults.withLock(\.open) { throw SystemFault(number) }
            return try Disk.system.open(path, flags, mode)
        }
        disk.write = { [self] (descriptor, bytes) throws(SystemFault) in
            let (number, short) = faults.withLock {
                $0.writes += 1
                $0.writesLeft -= 1
                return $0.writesLeft >= 0 ? (nil, nil) : ($0.write, $0.shortWrite)
            }
            if let short {
                return try Disk.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(short)))
            }
            if let number { throw SystemFault(number) }
            return try Disk.system.write(descriptor, bytes)
        }
        disk.sync = { [self] (descriptor) throws(SystemFault) in
            while !gate.withLock({ $0 }) { usleep(500) }
            let inode = try Disk.system.identity(descriptor).inode
            let number = faults.withLock { faults in
                faults.syncs += 1
                if faults.failed.contains(inode) { faults.syncsAfterFailure += 1 }
                if faults.sync != nil { faults.failed.insert(inode) }
                return faults.sync
            }
            if let number { throw SystemFault(number) }
            try Disk.system.sync(descriptor)
        }
        disk.remove = { [self] (path) throws(SystemFault) in
            // The number may be reused for another file.
            let inode = try Disk.system.identityAt(path)?.inode
            faults.withLock { faults in inode.map { _ = faults.failed.remove($0) } }
            try Disk.system.remove(path)
        }
        disk.truncate = { [self] (descriptor, size) throws(SystemFault) in
            let number = faults.withLock {
                $0.truncates += 1
                return $0.truncate
            }
            if let number { throw SystemFault(number) }
            try Disk.system.truncate(descriptor, size)
        }
        return disk
    }

    func settings(_ fallbacks: [String] = []) -> RecordingWriter.Settings {
        .init(fallbackFolders: fallbacks, retryIntervalMs: 5, disk: disk)
    }
}
