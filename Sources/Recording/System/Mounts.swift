/// What is mounted, as the kernel tells.
struct Mounts {
    /// The kinds of file systems by their devices, `8:1`.
    private var kinds: [String: String] = [:]

    /// As it is now.
    static func now() -> Mounts { Mounts(ProcFile.text("/proc/self/mountinfo") ?? "") }

    /// From lines such as `25 24 0:23 / /dev/shm rw,relatime - tmpfs tmpfs rw` (proc_pid_mountinfo(5)).
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 2, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else { continue }
            kinds[String(words[2])] = String(words[dash + 1])
        }
    }

    /// Whether nobody but this machine's kernel changes what is on a device: then it can tell of every change. False where
    /// that is not known, as with folders from another machine (NFS, SMB, sshfs) or another system around this one.
    func isOfThisMachine(_ device: DeviceNumber) -> Bool {
        kinds["\(device.major):\(device.minor)"].map(Self.ownKinds.contains) ?? false
    }

    private static let ownKinds: Set<String> = [
        "ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "bcachefs", "jfs", "reiserfs", "tmpfs", "ramfs", "overlay", "vfat",
        "exfat", "ntfs3",
    ]
}

/// The two parts of a device's number, as glibc's `makedev` puts them together.
struct DeviceNumber: Equatable {
    var major: UInt
    var minor: UInt

    init(_ number: UInt) {
        major = (number >> 8) & 0xFFF | (number >> 32) & ~0xFFF
        minor = number & 0xFF | (number >> 12) & ~0xFF
    }
}
