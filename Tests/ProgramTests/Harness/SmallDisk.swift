import Glibc

/// A disk of a few kilobytes in a place, in a world of mounts of its own: whoever is started in the place once it is
/// there sees it, nobody else does, and it goes with the test.
final class SmallDisk {
    private let keeper: Companion
    /// Where it is, for the programs that see it. Recordings go there by themselves.
    let folder: String
    /// The same for the test, which looks from outside.
    let seen: String

    init(in place: Place, size: String) throws {
        folder = place.path("disk")
        mkdir(folder, 0o700)
        keeper = try Companion([
            "/usr/bin/unshare", "--mount", "/bin/sh", "-c",
            "mount -t tmpfs -o size=\(size),mode=700 tmpfs '\(folder)' && echo mounted && exec sleep 600",
        ])
        try keeper.hear("mounted")
        seen = "/proc/\(keeper.process)/root" + folder
        place.wrapper = Self.entering(keeper.process) + ["--wd=" + place.folder]
        place.environment["XDG_STATE_HOME"] = folder
    }

    private static func entering(_ process: pid_t) -> [String] { ["/usr/bin/nsenter", "--target=\(process)", "--mount"] }

    /// Mounts it anew with other options: `ro`, `size=1m`.
    func change(_ options: String) throws {
        let mount = try Companion(Self.entering(keeper.process) + ["/bin/mount", "-o", "remount," + options, folder])
        guard mount.waitForEnd().code == 0 else { throw TooLate("mount: \(mount.text)") }
    }

    /// Takes all the room there is; `empty` gives it back.
    func fill() throws {
        let descriptor = open(seen + "/filler", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemError("open filler") }
        defer { close(descriptor) }
        let block = [UInt8](repeating: 0x78, count: 512)
        while write(descriptor, block, block.count) > 0 {}
    }

    func empty() { unlink(seen + "/filler") }
}
