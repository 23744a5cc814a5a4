import Glibc
import Testing

@testable import Recording

/// What happens beside a recording is told; nobody looks for it over and over.
@Suite struct ClaimWatchTests {
    private let scratch = Scratch()
    private var path: String { scratch.file("a.jsonl") }

    /// The next look of its own would come in a minute.
    private func watch() throws -> ClaimWatch {
        Scratch.write([], to: path)
        let watch = try ClaimWatch(path)
        // Where these tests lie on a disk that does not tell, that is another matter.
        #expect(until { watch.isToldOfAll })
        return watch
    }

    private func isRung(_ watch: ClaimWatch) -> Bool {
        var descriptor = pollfd(fd: watch.wakeUpDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 10_000) == 1
    }

    @Test func aTakeoverIsToldAtOnce() throws {
        let watch = try watch()
        let other = Takeover(who: "mai", host: "booth", boot: "other", process: 12, at: 44, file: "a.jsonl")
        try ClaimFiles(beside: path).write(other)
        #expect(isRung(watch) && until { watch.taken == other })
    }

    @Test func aFileThatIsTakenAwayIsToldAtOnce() throws {
        let watch = try watch()
        #expect(!watch.takeFolderChange())
        unlink(path)
        #expect(isRung(watch) && watch.takeFolderChange())
        #expect(!watch.takeFolderChange())
    }

    @Test func ofTheFolderThatTheRecordingGoesOnInItIsTold() throws {
        let watch = try watch()
        mkdir(scratch.file("elsewhere"), 0o700)
        let next = scratch.file("elsewhere/a-2.jsonl")
        Scratch.write([], to: next)
        watch.follow(next)
        let other = Takeover(who: "mai", host: "booth", boot: "other", process: 12, at: 44, file: "a-2.jsonl")
        // It may be at it just now: then it is written again.
        #expect(
            until {
                _ = try? ClaimFiles(beside: next).write(other); return watch.taken == other
            })
    }

    @Test func onlyOfThisMachinesOwnDisksAllIsTold() {
        let mounts = Mounts(
            """
            22 27 0:21 / /proc rw,relatime - proc proc rw
            25 24 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            44 25 0:44 / /mnt/booth rw,relatime - nfs4 booth:/shows rw
            45 25 0:45 / /mnt/desk rw,relatime - fuse.sshfs desk: rw

            """)
        #expect(mounts.isOfThisMachine(DeviceNumber(0x801)))
        #expect(!mounts.isOfThisMachine(DeviceNumber(44)))
        #expect(!mounts.isOfThisMachine(DeviceNumber(45)))
        #expect(!mounts.isOfThisMachine(DeviceNumber(46)))
        #expect(!Mounts("").isOfThisMachine(DeviceNumber(0x801)))
    }
}
