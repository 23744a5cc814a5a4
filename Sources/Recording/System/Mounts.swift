/// What is mounted, as reported by the kernel.
struct Mounts {
    /// File system types by device, `8:1`.
    private var kinds: [String: String] = [:]

    /// The mounts at this moment.
    static func now() -> Mounts { Mounts(ProcFile.text("/proc/self/mountinfo") ?? "") }

    /// Parses lines such as `25 24 0:23 / /dev/shm rw,relatime - tmpfs tmpfs rw` (proc_pid_mountinfo(5)).
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 2, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else { continue }
            kinds[String(words[2])] = String(words[dash + 1])
        }
    }

    /// Whether only this machine's kernel changes the device, so that the kernel can report every change. False if unknown, as for
    /// folders of another machine (NFS, SMB, sshfs) or of a surrounding system.
    func isOfThisMachine(_ device: DeviceNumber) -> Bool {
        kinds["\(device.major):\(device.minor)"].map(Self.ownKinds.contains) ?? false
    }

    private static let ownKinds: Set<String> = [
        "ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "bcachefs", "jfs", "reiserfs", "tmpfs", "ramfs", "overlay", "vfat",
        "exfat", "ntfs3",
    ]
}

/// The two parts of a device number, as glibc's `makedev` combines them.
struct DeviceNumber: Equatable {
    var major: UInt
    var minor: UInt

    init(_ number: UInt) {
        major = (number >> 8) & 0xFFF | (number >> 32) & ~0xFFF
        minor = number & 0xFF | (number >> 12) & ~0xFF
    }
}
