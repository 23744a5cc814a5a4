import Glibc
import Testing

@testable import Recording

/// Events next to a recording are reported without frequent polling.
@Suite struct ClaimWatchTests {
    private let scratch = ScratchFolder()
    private var path: String { scratch.file("a.jsonl") }

    /// The next poll would come only in a minute.
    private func watch() throws -> ClaimWatch {
        ScratchFolder.write([], to: path)
        let watch = try ClaimWatch(path)
        // Does not apply if the tests are on a disk without reports.
        #expect(until { watch.reportsEveryChange })
        return watch
    }

    private func isRung(_ watch: ClaimWatch) -> Bool {
        var descriptor = pollfd(fd: watch.wakeUpDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 10_000) == 1
    }

    @Test func aTakeoverIsReportedAtOnce() throws {
        let watch = try watch()
        let other = Takeover(who: "mai", host: "booth", boot: "other", process: 12, at: 44, file: "a.jsonl")
        try ClaimFiles(beside: path).write(other)
        #expect(isRung(watch) && until { watch.taken == other })
    }

    @Test func aRemovedFileIsReportedAtOnce() throws {
        let watch = try watch()
        #expect(!watch.takeFolderChange())
        unlink(path)
        #expect(isRung(watch) && watch.takeFolderChange())
        #expect(!watch.takeFolderChange())
    }

    @Test func theFolderOfTheNextPartIsWatched() throws {
        let watch = try watch()
        mkdir(scratch.file("elsewhere"), 0o700)
        let next = scratch.file("elsewhere/a-2.jsonl")
        ScratchFolder.write([], to: next)
        watch.follow(next)
        let other = Takeover(who: "mai", host: "booth", boot: "other", process: 12, at: 44, file: "a-2.jsonl")
        // It may be polling just now; then write again.
        #expect(
            until {
                _ = try? ClaimFiles(beside: next).write(other); return watch.taken == other
            })
    }

    @Test func onlyLocalDisksReportEveryChange() {
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
