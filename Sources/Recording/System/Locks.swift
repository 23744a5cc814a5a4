internal import Glibc
internal import Timeline

/// Who holds the lock of which file, as reported by the kernel. Asking takes no lock, so it stops nobody from taking one.
struct Locks {
    private struct Lock {
        var device: String
        var inode: UInt
        var process: Int32
    }

    private var locks: [Lock]

    /// The locks at this moment.
    static func now() -> Locks { Locks(ProcFile.text("/proc/locks") ?? "") }

    /// Parses lines such as `1: FLOCK  ADVISORY  WRITE 4711 08:01:131 0 EOF`; waiting locks have an arrow.
    init(_ text: String) {
        locks = text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count >= 6, words[1] == "FLOCK", words[3] == "WRITE", let process = Int32(words[4]) else {
                return nil
            }
            let place = words[5].split(separator: ":")
            guard place.count == 3, let inode = UInt(place[2]) else { return nil }
            return Lock(device: "\(place[0]):\(place[1])", inode: inode, process: process)
        }
    }

    /// Who writes a file; the process number is 0 if it belongs to another container. Nil if nobody is listed, as in the moment
    /// in which a lock is released.
    func holder(of file: Disk.Identity) -> LockHolder? {
        let same = locks.filter { $0.inode == file.inode && Locks.hasOpen(file, $0.process) != false }
        // Some file systems report another device for a file than for its lock.
        guard let lock = same.first(where: { $0.device == Locks.device(file.device) }) ?? same.first else { return nil }
        guard lock.process > 0 else { return LockHolder(process: 0) }
        let program = ProcFile.text("/proc/\(lock.process)/comm").map {
            SafeText.make(String($0.dropLast()), limit: 60)
        }
        return LockHolder(
            process: lock.process, program: program, terminal: Terminal.of("\(lock.process)"),
            isStopped: Locks.isStopped(lock.process))
    }

    /// Whether a process has a file open; nil if it cannot be known. Files of the same number exist on other disks.
    private static func hasOpen(_ file: Disk.Identity, _ process: Int32) -> Bool? {
        guard process > 0 else { return nil }
        let folder = "/proc/\(process)/fd"
        let descriptors = Disk.system.names(folder)
        if descriptors.isEmpty { return nil }
        return descriptors.contains {
            var status = stat()
            return stat("\(folder)/\($0)", &status) == 0 && Disk.Identity(status).isSameFile(as: file)
        }
    }

    /// Reads the state in /proc/PID/stat, which follows the name in brackets.
    private static func isStopped(_ process: Int32) -> Bool {
        guard let text = ProcFile.text("/proc/\(process)/stat"), let bracket = text.lastIndex(of: ")") else { return false }
        return text[bracket...].dropFirst(2).first.map { $0 == "T" || $0 == "t" } ?? false
    }

    /// The files locked by consoles of this user, in any folder.
    var files: [String] {
        Set(locks.map(\.process)).filter { $0 > 0 && ProcFile.text("/proc/\($0)/comm") == "runofshow\n" }.sorted()
            .flatMap { process in
                Disk.system.names("/proc/\(process)/fd").compactMap { ProcFile.link("/proc/\(process)/fd/\($0)") }
                    .filter { $0.hasPrefix("/") && !$0.hasPrefix("/dev/") }
                    .compactMap { TemporaryName.published($0, by: process) }
            }
    }

    /// Major and minor number in the notation of /proc/locks.
    private static func device(_ number: UInt) -> String {
        let device = DeviceNumber(number)
        func two(_ n: UInt) -> String { n < 16 ? "0" + String(n, radix: 16) : String(n, radix: 16) }
        return "\(two(device.major)):\(two(device.minor))"
    }
}
