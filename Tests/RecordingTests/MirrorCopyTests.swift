import Glibc
import Synchronization
import Testing
import Timeline

@testable import Recording

/// A copy of a recording on another disk: exactly the bytes that are safe.
@Suite("Mirroring a recording")
struct MirrorCopyTests: AtTheBooth {
    let scratch = ScratchFolder()
    /// Of the recording's disk and the copy's.
    let faulty = FaultyDisk()
    let other = FaultyDisk()
    init() { makeBooth() }

    private func step(_ mirror: Mirror, _ status: inout MirrorStatus) { mirror.step(&status) { _ in } }

    /// Steps until nothing is missing.
    private func inStep(_ mirror: Mirror, _ status: inout MirrorStatus) {
        var now = status
        #expect(
            until {
                step(mirror, &now)
                return now.end != nil || now.behindSince == nil && !mirror.follower.isAhead
            })
        status = now
    }

    // Copying.

    @Test func theCopyIsTheRecordingByteForByte() throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...3)
        var status = MirrorStatus()
        let mirror = try mirror(other.disk)
        inStep(mirror, &status)
        #expect(status.copied == 3 && status.behind == 0 && status.problem == nil)
        #expect(ScratchFolder.read(copy) == ScratchFolder.read(path))
        #expect(ScratchFolder.mode(copy) == 0o600)
        for number in 4...9 {
            save(writer, number...number)
            inStep(mirror, &status)
            #expect(ScratchFolder.read(copy) == ScratchFolder.read(path))
        }
        #expect(try RecordingReader.open(copy).records.count == 9)
        #expect(status.desk == .occupied(who: "linh pts/3"))
    }

    @Test func unsyncedRecordsAreNotCopied() throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...1)
        var status = MirrorStatus()
        let mirror = try mirror(other.disk)
        inStep(mirror, &status)
        let before = ScratchFolder.read(copy)
        faulty.holdSyncs(true)
        let size = ScratchFolder.read(path).count
        note(writer, 2...2)
        #expect(until { ScratchFolder.read(path).count > size })
        for _ in 0..<20 { step(mirror, &status) }
        #expect(ScratchFolder.read(copy) == before)
        faulty.holdSyncs(false)
        #expect(until { writer.status.queued == 0 })
        inStep(mirror, &status)
        #expect(ScratchFolder.read(copy) == ScratchFolder.read(path))
    }

    @Test func aTornEndIsNotCopied() throws {
        try Sample.record(at: path)
        let bytes = ScratchFolder.read(path)
        ScratchFolder.write(bytes.dropLast(20), to: path)
        var status = MirrorStatus()
        inStep(try mirror(other.disk), &status)
        let whole = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n"))! + 1
        #expect(ScratchFolder.read(copy) == Array(bytes[..<whole]))
    }

    @Test func aRemoteRecordingIsCopiedAgainAfterReconnecting() throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...2)
        let mount = FaultyMount()
        let mirror = Mirror(
            try Follower(path, fallbackFolders: [], disk: mount.disk), to: MirrorPlace(scratch.file("booth")), disk: other.disk)
        var status = MirrorStatus()
        inStep(mirror, &status)
        mount.goAway()
        save(writer, 3...3)
        step(mirror, &status)
        #expect(status.problem == .source(.cannotRead(path: path, error: ENOTCONN)) && status.end == nil)
        // It is unknown whether the desk is gone, so nothing is reported.
        #expect(status.desk == .unknown)
        mount.comeBack()
        #expect(
            until {
                step(mirror, &status)
                return status.copied == 3 && status.problem == nil
            })
        #expect(ScratchFolder.read(copy) == ScratchFolder.read(path))
        #expect(status.desk == .occupied(who: "linh pts/3"))
    }

    @Test func damageIsReportedAndEarlierRecordsAreCopied() throws {
        try Sample.record(at: path)
        var bytes = ScratchFolder.read(path)
        let lines = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        bytes[lines[3] + 20] ^= 1
        ScratchFolder.write(bytes, to: path)
        var status = MirrorStatus()
        inStep(try mirror(other.disk), &status)
        guard case .source(.damaged(_, line: 5, _))? = status.problem else {
            Issue.record("\(String(describing: status.problem))")
            return
        }
        #expect(ScratchFolder.read(copy) == Array(bytes[...lines[3]]))
    }

    @Test func aLaterPartIsCopiedNextToTheFirst() throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...2)
        var status = MirrorStatus()
        let mirror = try mirror(other.disk)
        inStep(mirror, &status)
        let first = ScratchFolder.read(copy)
        unlink(path)
        save(writer, 3...3)
        #expect(
            until {
                step(mirror, &status)
                return status.destination == scratch.file("booth/a-2.jsonl")
            })
        inStep(mirror, &status)
        #expect(ScratchFolder.read(scratch.file("booth/a-2.jsonl")) == ScratchFolder.read(writer.status.path))
        #expect(ScratchFolder.read(copy) == first)
        #expect(status.copied == 3)
        // The newest part is opened on the other machine too.
        #expect(try RecordingReader.openNewest(copy, fallbackFolders: []).records.count == 3)
        unlink(claims.claimPath)
    }

    // Existing files.

    @Test func aCutCopyIsCompleted() throws {
        try Sample.record(at: path)
        let bytes = ScratchFolder.read(path)
        for cut in stride(from: 0, through: bytes.count, by: 97) {
            for zeros in [0, 1, 300] {
                ScratchFolder.write(Array(bytes[..<cut]) + [UInt8](repeating: 0, count: zeros), to: copy)
                var status = MirrorStatus()
                inStep(try mirror(other.disk), &status)
                #expect(ScratchFolder.read(copy) == bytes, "cut at \(cut), \(zeros) zeros")
            }
        }
    }

    @Test func otherFilesStayUnchanged() throws {
        try Sample.record(at: path)
        let bytes = ScratchFolder.read(path)
        var changed = bytes
        changed[bytes.count / 2] ^= 1
        for (there, isMore) in [(changed, false), (Array("notes\n".utf8), false), (bytes + Array("more".utf8), true)] {
            ScratchFolder.write(there, to: copy)
            var status = MirrorStatus()
            inStep(try mirror(other.disk), &status)
            #expect(status.end == .refused(isMore ? .holdsMore(path: copy) : .somethingElse(path: copy)))
            #expect(ScratchFolder.read(copy) == there)
        }
    }

    @Test func noLinkIsFollowedAndNoRecordingCopiedIntoItself() throws {
        try Sample.record(at: path)
        let bytes = ScratchFolder.read(path)
        ScratchFolder.write([], to: scratch.file("elsewhere"))
        symlink(scratch.file("elsewhere"), copy)
        var status = MirrorStatus()
        inStep(try mirror(other.disk), &status)
        #expect(status.end == .refused(.isNoFile(path: copy)))
        #expect(ScratchFolder.read(scratch.file("elsewhere")) == [])
        status = MirrorStatus()
        inStep(try mirror(other.disk, to: "show"), &status)
        #expect(status.end == .refused(.sameFile(path: path)))
        status = MirrorStatus()
        unlink(copy)
        link(path, copy)
        inStep(try mirror(other.disk), &status)
        #expect(status.end == .refused(.sameFile(path: copy)))
        #expect(ScratchFolder.read(path) == bytes)
    }

    @Test func nothingIsWrittenAfterForeignBytesInACopy() throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...1)
        var status = MirrorStatus()
        let mirror = try mirror(other.disk)
        inStep(mirror, &status)
        let there = ScratchFolder.read(copy) + Array("mine".utf8)
        ScratchFolder.write(there, to: copy)
        save(writer, 2...2)
        inStep(mirror, &status)
        #expect(status.end == .refused(.somethingElse(path: copy)) || status.end == .refused(.holdsMore(path: copy)))
        #expect(ScratchFolder.read(copy) == there)
    }

    // Faults of the copy's disk.

    @Test(arguments: [EIO, ENOSPC, EROFS])
    func aFailingDiskIsRetriedUntilTheCopyIsComplete(number: CInt) throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...1)
        var status = MirrorStatus()
        let mirror = try mirror(other.disk)
        inStep(mirror, &status)
        other.set { $0.write = number }
        save(writer, 2...4)
        step(mirror, &status)
        #expect(status.problem == .destination(SystemFault(number)))
        #expect(status.behind == 3 && status.behindSince != nil && status.end == nil)
        other.set { $0.write = nil }
        inStep(mirror, &status)
        #expect(status.problem == nil && status.behind == 0)
        #expect(ScratchFolder.read(copy) == ScratchFolder.read(path))
    }

    /// As after a kill in the middle of an append.
    @Test func halfARecordIsCompleted() throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...1)
        var status = MirrorStatus()
        let tear = Tear()
        let mirror = try mirror(tear.disk)
        inStep(mirror, &status)
        for (number, bytes) in [(2, 1), (3, 40), (4, 100)] {
            let before = ScratchFolder.read(copy).count
            tear.after.withLock { $0 = bytes }
            save(writer, number...number)
            step(mirror, &status)
            #expect(status.problem == .destination(SystemFault(EIO)))
            #expect(ScratchFolder.read(copy).count == before + bytes)
            tear.after.withLock { $0 = nil }
            var again = MirrorStatus()
            inStep(number == 3 ? mirror : try self.mirror(other.disk), &again)
            #expect(ScratchFolder.read(copy) == ScratchFolder.read(path))
            inStep(mirror, &status)
        }
    }

    /// The kernel may show bytes that the disk lost, so everything since the last good sync is written again.
    @Test func bytesAfterAFailedSyncAreWrittenAgain() throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...1)
        var status = MirrorStatus()
        let mirror = try mirror(other.disk)
        inStep(mirror, &status)
        other.set { $0.sync = EIO }
        save(writer, 2...2)
        step(mirror, &status)
        #expect(status.problem == .destination(SystemFault(EIO)) && status.behind == 1)
        let writes = other.faults.withLock(\.writes)
        other.set { $0.sync = nil }
        #expect(ScratchFolder.read(copy) == ScratchFolder.read(path))
        inStep(mirror, &status)
        #expect(other.faults.withLock(\.writes) > writes && status.behind == 0)
    }

    @Test func aMissingFolderIsWaitedFor() throws {
        let writer = try begin(faulty.settings())
        save(writer, 1...1)
        var status = MirrorStatus()
        let mirror = try mirror(other.disk)
        inStep(mirror, &status)
        rename(scratch.file("booth"), scratch.file("unplugged"))
        save(writer, 2...3)
        step(mirror, &status)
        #expect(status.problem == .destination(SystemFault(ENOENT)) && status.behind == 2)
        rename(scratch.file("unplugged"), scratch.file("booth"))
        inStep(mirror, &status)
        #expect(ScratchFolder.read(copy) == ScratchFolder.read(path) && status.problem == nil)
    }

    @Test func aCopyAppearsOnlyWhenComplete() throws {
        try Sample.record(at: path)
        other.set { ($0.shortWrite, $0.sync) = (10, ENOSPC) }
        var status = MirrorStatus()
        let mirror = try mirror(other.disk)
        step(mirror, &status)
        #expect(status.problem == .destination(SystemFault(ENOSPC)))
        #expect(ScratchFolder.names(scratch.file("booth")) == [])
        other.set { ($0.shortWrite, $0.sync) = (nil, nil) }
        inStep(mirror, &status)
        // The writer may be closing the recording and still have its claim.
        #expect(ScratchFolder.names(scratch.file("booth")).filter { $0 != "a.claim" } == ["a.jsonl"])
    }
}

/// A disk that takes so many more bytes and then fails.
private final class Tear: Sendable {
    let after = Mutex<Int?>(nil)

    var disk: Disk {
        var disk = Disk.system
        disk.write = { [self] (descriptor, bytes) throws(SystemFault) in
            guard let left = after.withLock(\.self) else { return try Disk.system.write(descriptor, bytes) }
            guard left > 0 else { throw SystemFault(EIO) }
            let count = try Disk.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(left)))
            after.withLock { $0 = left - count }
            return count
        }
        return disk
    }
}
