import Glibc
import Testing
import Timeline

@testable import Recording

/// What another program does to the bytes of a recording while it is written.
enum ForeignWrite: CaseIterable {
    case cutsToNothing, cutsWithinARecord, putsAnOlderCopyBack, putsAnotherRecordingThere, appends, growsWithZeros, changesAByte,
        changesTheFirstLine

    /// A follower reads only as far as the writer has written, and the file has grown since.
    var isBehindTheEnd: Bool { self == .appends || self == .growsWithZeros || self == .putsAnotherRecordingThere }

    /// - Parameter older: the contents of the file before its last record.
    func change(_ bytes: inout [UInt8], older: [UInt8]) {
        switch self {
        case .cutsToNothing: bytes = []
        case .cutsWithinARecord: bytes.removeLast(7)
        case .putsAnOlderCopyBack: bytes = older
        case .putsAnotherRecordingThere: bytes = (try? Sample.bytes()) ?? []
        case .appends: bytes += Array("# mine\n".utf8)
        case .growsWithZeros: bytes += Array(repeating: 0, count: 4096)
        case .changesAByte: bytes[bytes.count - 60] ^= 1
        case .changesTheFirstLine: bytes[30] ^= 1
        }
    }
}

@Suite struct ForeignWriteTests {
    let scratch = ScratchFolder()
    var path: String { scratch.file("a.jsonl") }

    private func note(_ writer: RecordingWriter, _ numbers: ClosedRange<Int>) {
        for number in numbers {
            writer.append(
                Change(at: ShowTime(8, 0), cause: .command(.note("\(number)")), events: [.noted("\(number)")]),
                moment: Sample.moment(number), by: Actor("linh", via: .desk))
        }
        #expect(until { writer.status.queued == 0 })
    }

    private var here: Header {
        var header = Sample.header()
        (header.moment.boot, header.moment.up) = (SystemClock.bootID, SystemClock.up)
        return header
    }

    private func begin() throws -> RecordingWriter {
        try RecordingWriter.create(path, header: here, settings: .init(fallbackFolders: [], retryIntervalMs: 5))
    }

    /// Writes into the same file, as an editor or `cp` does.
    private func tamper(_ hand: ForeignWrite, older: [UInt8]) {
        var bytes = ScratchFolder.read(path)
        hand.change(&bytes, older: older)
        ScratchFolder.write(bytes, to: path)
    }

    private func looked(_ writer: RecordingWriter, until isSo: () -> Bool) -> Bool {
        until {
            writer.checkStillThere()
            return isSo()
        }
    }

    private func notes(_ path: String) throws -> [String] { try RecordingReader.open(path).state.notes.map(\.text) }

    @Test(arguments: ForeignWrite.allCases) func aForeignWriteIsNoticedAndTheRecordingMovesToANewFile(hand: ForeignWrite) throws {
        let writer = try begin()
        note(writer, 1...4)
        let older = ScratchFolder.read(path)
        note(writer, 5...5)
        tamper(hand, older: older)
        let foreign = ScratchFolder.read(path)
        #expect(looked(writer) { !writer.status.moves.isEmpty })
        let status = writer.status
        #expect(status.moves == [.init(from: path, to: scratch.file("a-2.jsonl"), reason: .changed)])
        #expect(status.failure == nil && status.saved == 5)
        #expect(try notes(status.path) == ["1", "2", "3", "4", "5"])
        note(writer, 6...6)
        #expect(try notes(status.path).last == "6")
        // The foreign bytes stay unchanged.
        #expect(ScratchFolder.read(path) == foreign)
    }

    @Test(arguments: ForeignWrite.allCases) func noRecordIsWrittenAfterForeignBytes(hand: ForeignWrite) throws {
        let writer = try begin()
        note(writer, 1...4)
        let older = ScratchFolder.read(path)
        note(writer, 5...5)
        // Not within the same tick of the disk's clock as our last record.
        #expect(looked(writer) { Self.hasTicked(since: path) })
        tamper(hand, older: older)
        let foreign = ScratchFolder.read(path)
        note(writer, 6...6)
        #expect(writer.status.path == scratch.file("a-2.jsonl"))
        #expect(try notes(writer.status.path) == ["1", "2", "3", "4", "5", "6"])
        #expect(ScratchFolder.read(path) == foreign)
    }

    private static func hasTicked(since path: String) -> Bool {
        var (status, now) = (stat(), timespec())
        stat(path, &status)
        clock_gettime(CLOCK_REALTIME_COARSE, &now)
        return (now.tv_sec, now.tv_nsec) > (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }

    /// The disk's clock had not ticked since our write, so the file's times show nothing.
    @Test func aByteChangedDuringAWriteIsFoundByTheNextCheck() throws {
        let disk = SimulatedDisk()
        var now = 1000
        let clock = Locked(now)
        let hand = HandDrivenWriter(on: disk) { clock.value }
        try hand.create("/state/a.jsonl", here)
        let writer = try #require(hand.writer)
        writer.append(
            .change(Change(at: ShowTime(8, 0), cause: .command(.note("1")), events: [.noted("1")])), at: ShowTime(8, 0),
            moment: Sample.moment(1), by: Actor("linh", via: .desk))
        hand.work()
        disk.tamper(with: "/state/a.jsonl", isSeen: false) { $0[30] ^= 1 }
        for _ in 0..<2 {
            writer.checkStillThere()
            hand.work()
            now += 1000
            clock.value = now
        }
        #expect(writer.status.moves.map(\.reason) == [.changed])
        #expect(try RecordingReader.open("/state/a-2.jsonl", disk: disk.disk).records.count == 1)
    }

    /// A single report of the folder is enough: what the tick hides is checked again by itself.
    @Test func aByteChangedWithinTheTickOfOurWriteIsFoundWithoutAnotherReport() throws {
        var disk = Disk.system
        // A clock that never ticks.
        disk.identity = { (descriptor) throws(SystemFault) in
            var identity = try Disk.system.identity(descriptor)
            identity.timestamps = .init()
            return identity
        }
        let writer = try RecordingWriter.create(path, header: here, settings: .init(fallbackFolders: [], disk: disk))
        note(writer, 1...2)
        tamper(.changesAByte, older: [])
        writer.checkStillThere()
        #expect(until { writer.status.moves.map(\.reason) == [.changed] })
        #expect(try notes(writer.status.path) == ["1", "2"])
    }

    /// Our next record must not cancel a check that was put off.
    @Test func theCheckThatTheTickPutOffStaysDueThroughOurNextWrite() throws {
        var bytes = OwnBytes(Fingerprint())
        let ours = Disk.Identity.Timestamps()
        func isUnchanged(at now: Int, isRecordWaiting: Bool = false) throws -> Bool {
            try bytes.isUnchanged(ours, -1, 0, at: now, isRecordWaiting: isRecordWaiting, .system)
        }
        bytes.didSync(at: ours)
        #expect(try isUnchanged(at: 1000))
        #expect(bytes.checkAgainAt == 1050)
        #expect(try isUnchanged(at: 1010, isRecordWaiting: true))
        bytes.didWrite(Array("line\n".utf8))
        bytes.didSync(at: ours)
        #expect(bytes.checkAgainAt == 1050)
    }

    /// Between our write and its sync.
    @Test func aFileCutDuringItsSyncDoesNotCountAsSaved() throws {
        let disk = SimulatedDisk()
        let hand = HandDrivenWriter(on: disk)
        try hand.create("/state/a.jsonl", here)
        let writer = try #require(hand.writer)
        writer.append(.left, at: ShowTime(8, 0), moment: Sample.moment(1), by: Actor("linh", via: .desk))
        disk.before = { call in
            if call == .sync { disk.tamper(with: "/state/a.jsonl") { $0 = [] } }
        }
        _ = hand.turn()
        disk.before = nil
        hand.work()
        #expect(writer.status.saved == 1 && writer.status.path == "/state/a-2.jsonl")
        #expect(try RecordingReader.open("/state/a-2.jsonl", disk: disk.disk).records.count == 1)
    }

    @Test func touchingOrLinkingAFileChangesNothing() throws {
        let writer = try begin()
        note(writer, 1...3)
        chmod(path, 0o640)
        utimensat(AT_FDCWD, path, nil, 0)
        link(path, scratch.file("other"))
        note(writer, 4...4)
        for _ in 0..<20 {
            writer.checkStillThere()
            usleep(10_000)
        }
        note(writer, 5...5)
        #expect(writer.status.moves.isEmpty && writer.status.path == path)
    }

    // Followers.

    private func follow() throws -> Follower { try Follower(path, fallbackFolders: []) }

    @Test(arguments: ForeignWrite.allCases) func aFollowerReportsItAndMovesToTheNewFile(hand: ForeignWrite) throws {
        let writer = try begin()
        note(writer, 1...4)
        let older = ScratchFolder.read(path)
        note(writer, 5...5)
        let follower = try follow()
        #expect(follower.poll()?.records.count == 5)
        tamper(hand, older: older)
        // Until then, no foreign record is reported.
        #expect(
            until {
                _ = follower.poll()
                return follower.fault != nil || hand.isBehindTheEnd
            })
        #expect(follower.state.notes.map(\.text) == ["1", "2", "3", "4", "5"])
        if follower.fault != nil { #expect(follower.fault == .changed(path: path)) }
        #expect(looked(writer) { !writer.status.moves.isEmpty })
        note(writer, 6...6)
        #expect(
            until {
                _ = follower.poll()
                return follower.state.notes.count == 6
            })
        #expect(follower.path == writer.status.path && follower.fault == nil && follower.lastRecord?.seq == 6)
    }

    @Test func aRestoredFileIsFollowedAgain() throws {
        let writer = try begin()
        note(writer, 1...3)
        let whole = ScratchFolder.read(path)
        let follower = try follow()
        _ = follower.poll()
        tamper(.changesAByte, older: [])
        #expect(
            until {
                _ = follower.poll()
                return follower.fault == .changed(path: path)
            })
        ScratchFolder.write(whole, to: path)
        #expect(
            until {
                _ = follower.poll()
                return follower.fault == nil
            })
        #expect(follower.state.notes.count == 3)
    }

    @Test func anotherRecordingInItsPlaceIsNotShown() throws {
        let writer = try begin()
        note(writer, 1...3)
        let follower = try follow()
        _ = follower.poll()
        ScratchFolder.write(try Sample.bytes(), to: scratch.file("b.jsonl"))
        rename(scratch.file("b.jsonl"), path)
        #expect(
            until {
                _ = follower.poll()
                return follower.fault == .replaced(path: path)
            })
        #expect(follower.state.notes.map(\.text) == ["1", "2", "3"])
        note(writer, 4...4)
        #expect(
            until {
                _ = follower.poll()
                return follower.state.notes.map(\.text) == ["1", "2", "3", "4"]
            })
        #expect(follower.path == scratch.file("a-2.jsonl") && follower.fault == nil)
    }

    @Test(arguments: ForeignWrite.allCases) func aMirrorCopiesNoForeignBytes(hand: ForeignWrite) throws {
        mkdir(scratch.file("copy"), 0o700)
        let copy = scratch.file("copy/a.jsonl")
        let writer = try begin()
        note(writer, 1...4)
        let older = ScratchFolder.read(path)
        note(writer, 5...5)
        let mirror = Mirror(try follow(), to: MirrorPlace(scratch.file("copy")))
        var status = MirrorStatus()
        mirror.step(&status) { _ in }
        let good = ScratchFolder.read(copy)
        #expect(good == ScratchFolder.read(path))
        tamper(hand, older: older)
        mirror.step(&status) { _ in }
        mirror.step(&status) { _ in }
        #expect(ScratchFolder.read(copy) == good && status.end == nil)
        #expect(status.problem != nil || hand.isBehindTheEnd)
        // The copy was cut too, and would be completed from the changed file.
        truncate(copy, off_t(older.count - 3))
        mirror.step(&status) { _ in }
        #expect(good.starts(with: ScratchFolder.read(copy)) && status.end == nil)
        #expect(looked(writer) { !writer.status.moves.isEmpty })
        note(writer, 6...6)
        #expect(
            until {
                mirror.step(&status) { _ in }
                return status.problem == nil && status.copied == 6
            })
        #expect(ScratchFolder.read(scratch.file("copy/a-2.jsonl")) == ScratchFolder.read(writer.status.path))
        #expect(good.starts(with: ScratchFolder.read(copy)))
    }
}

/// A value that is read on another thread.
private final class Locked: @unchecked Sendable {
    // Unchecked: protected by its lock.
    var value: Int
    init(_ value: Int) { self.value = value }
}
