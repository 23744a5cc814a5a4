import Glibc
import Synchronization
import Testing
import Timeline

@testable import Recording

@Suite("Writing a recording")
struct WriterTests {
    let scratch = ScratchFolder()
    let faulty = FaultyDisk()
    var path: String { scratch.file("show/a.jsonl") }

    private func begin(_ fallbacks: [String] = []) throws -> RecordingWriter {
        try RecordingWriter.create(path, header: Sample.header(), settings: faulty.settings(fallbacks))
    }

    private func note(_ writer: RecordingWriter, _ numbers: ClosedRange<Int>) {
        for number in numbers {
            let change = Change(
                at: ShowTime(8, 0, number), cause: .command(.note("\(number)")), events: [.noted("\(number)")])
            writer.append(change, moment: Sample.moment(number), by: Actor("linh", via: .desk))
        }
    }

    private func notes(_ path: String) throws -> [String] {
        let reading = try RecordingReader.open(path)
        #expect(reading.tail == nil)
        return reading.state.notes.map(\.text)
    }

    private func texts(_ numbers: ClosedRange<Int>) -> [String] { numbers.map { "\($0)" } }

    @Test func filesAreForTheOwnerOnly() throws {
        let writer = try begin()
        #expect(ScratchFolder.mode(path) == 0o600)
        #expect(ScratchFolder.mode(scratch.file("show")) == 0o700)
        #expect(writer.status.saved == 0)
        #expect(ScratchFolder.names(scratch.file("show")) == ["a.jsonl"])
    }

    @Test func nothingIsOverwritten() throws {
        let writer = try begin()
        #expect(fault { _ = try begin() } == .alreadyThere(path: path))
        #expect(writer.status.failure == nil)
        #expect(try RecordingReader.open(path).records.isEmpty)
    }

    @Test func aFolderThatCannotBeCreated() throws {
        ScratchFolder.write([1], to: scratch.file("show"))
        #expect(fault { _ = try begin() } == .cannotMakeFolder(path: scratch.file("show"), error: EEXIST))
        faulty.set { $0.open = EROFS }
        #expect(
            fault {
                _ = try RecordingWriter.create(scratch.file("b"), header: Sample.header(), settings: faulty.settings())
            }
                == .cannotWrite(path: scratch.file("b"), error: EROFS))
        #expect(ScratchFolder.names(scratch.path) == ["show"])
    }

    @Test func aLinkIsNotFollowed() throws {
        symlink(scratch.file("target"), scratch.file("link"))
        let found = fault { _ = try RecordingWriter.create(scratch.file("link"), header: Sample.header()) }
        #expect(found == .alreadyThere(path: scratch.file("link")))
        #expect(ScratchFolder.names(scratch.path) == ["link"])
    }

    @Test func closedCleanly() throws {
        let writer = try begin()
        note(writer, 1...3)
        let last = writer.close(at: ShowTime(9, 0), moment: Sample.moment(9), by: Actor("linh", via: .desk), within: 60_000)
        #expect(last.queued == 0 && last.saved == 4 && last.failure == nil)
        let reading = try RecordingReader.open(path)
        #expect(reading.isClosed)
        #expect(reading.records.last?.t == ShowTime(9, 0))
        // The lock is released.
        _ = try Resumption(path, settings: faulty.settings())
    }

    /// As after a kill: confirmed records are there, and the lock is released.
    /// The writer may be becoming idle when it is closed.
    @Test func theLastRecordIsWrittenWheneverItCloses() throws {
        var settings = RecordingWriter.Settings(fallbackFolders: [])
        settings.disk.sync = { _ in }
        settings.disk.syncFolder = { _ in }
        for turn in 0..<3000 {
            let path = scratch.file("\(turn).jsonl")
            let writer = try RecordingWriter.create(path, header: Sample.header(), settings: settings)
            note(writer, 1...1)
            waitUntilSaved(writer)
            let status = writer.close(at: ShowTime(9, 0), moment: Sample.moment(2), by: Actor("linh", via: .desk), within: 60_000)
            try #require(status.queued == 0, "in turn \(turn)")
            unlink(path)
        }
    }

    @Test func releasedWithoutClosing() throws {
        var writer: RecordingWriter? = try begin()
        note(writer!, 1...3)
        #expect(until { writer!.status.saved == 3 })
        writer = nil
        let resumption = try resume(path)
        #expect(!resumption.reading.isClosed)
        #expect(resumption.reading.records.count == 3)
    }

    @Test func aSecondWriterLearnsWhoTheFirstIs() throws {
        let writer = try begin()
        let found = try #require(fault { _ = try Resumption(path, settings: faulty.settings()) })
        guard case .beingWritten(path, let holder?) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(holder.process == getpid())
        #expect(try RecordingReader.open(path).records.isEmpty)
        #expect(writer.status.failure == nil)
    }

    @Test func aSlowDiskDoesNotBlock() throws {
        let writer = try begin()
        faulty.holdSyncs(true)
        note(writer, 1...5)
        let status = writer.status
        #expect(status.saved == 0 && status.queued == 5 && status.failure == nil)
        #expect(until { writer.status.late(at: SystemClock.monotonic) >= 20 })
        faulty.holdSyncs(false)
        #expect(until { writer.status.queued == 0 })
        #expect(writer.status.saved == 5 && writer.status.oldestUnsavedSince == nil)
        var poll = pollfd(fd: writer.wakeUpDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(Glibc.poll(&poll, 1, 60_000) == 1)
        writer.drainWakeUp()
        #expect(try notes(path) == texts(1...5))
    }

    /// A writer that syncs several records together, with one being synced and four waiting.
    private func withABatchWaiting() throws -> RecordingWriter {
        var settings = faulty.settings()
        settings.recordsPerSync = 100
        let writer = try RecordingWriter.create(path, header: Sample.header(), settings: settings)
        faulty.holdSyncs(true)
        let before = faulty.faults.withLock(\.writes)
        note(writer, 1...1)
        #expect(until { faulty.faults.withLock(\.writes) == before + 1 })
        note(writer, 2...5)
        return writer
    }

    @Test func waitingRecordsAreSyncedTogetherOnRequest() throws {
        let writer = try withABatchWaiting()
        let (writes, syncs) = faulty.faults.withLock { ($0.writes, $0.syncs) }
        faulty.holdSyncs(false)
        #expect(until { writer.status.queued == 0 })
        #expect(writer.status.saved == 5)
        // One write each and one sync; the sync that was waited for may not be counted yet.
        #expect(faulty.faults.withLock(\.writes) == writes + 4 && faulty.faults.withLock(\.syncs) - syncs <= 2)
        #expect(try notes(path) == texts(1...5))
    }

    @Test func recordsBeforeAFailedWriteInABatchAreSaved() throws {
        let writer = try withABatchWaiting()
        faulty.set {
            $0.write = ENOSPC
            $0.writesLeft = 2
        }
        faulty.holdSyncs(false)
        #expect(until { writer.status.failure != nil })
        #expect(writer.status.saved == 3 && writer.status.queued == 2 && writer.status.failure?.step == .write)
        #expect(try notes(path) == texts(1...3))
        faulty.set { $0.write = nil }
        #expect(until { writer.status.queued == 0 })
        #expect(try notes(path) == texts(1...5) && writer.status.moves.isEmpty)
    }

    @Test(arguments: [nil, 0, 7] as [Int?])
    func aFullDiskWithRoomAgain(_ short: Int?) throws {
        let writer = try begin()
        note(writer, 1...2)
        #expect(until { writer.status.queued == 0 })
        faulty.set {
            $0.write = ENOSPC
            $0.shortWrite = short
        }
        note(writer, 3...6)
        #expect(until { writer.status.failure != nil })
        let status = writer.status
        #expect(status.failure?.step == .write && status.failure?.fault == SystemFault(ENOSPC))
        #expect(status.saved == 2 && status.queued == 4)
        let tries = faulty.faults.withLock(\.writes)
        #expect(until { faulty.faults.withLock(\.writes) > tries + 3 })
        #expect(try notes(path) == texts(1...2))
        faulty.set {
            $0.write = nil
            $0.shortWrite = nil
        }
        #expect(until { writer.status.queued == 0 })
        #expect(writer.status.failure == nil && writer.status.moves.isEmpty)
        #expect(try notes(path) == texts(1...6))
    }

    @Test func aPartialLineThatCannotBeRemoved() throws {
        let writer = try begin()
        note(writer, 1...2)
        #expect(until { writer.status.queued == 0 })
        faulty.set {
            $0.shortWrite = 9
            $0.truncate = EIO
            $0.open = ENOSPC
        }
        note(writer, 3...3)
        #expect(until { writer.status.failure != nil })
        faulty.set { $0 = FaultyDisk.Faults() }
        #expect(until { writer.status.queued == 0 })
        #expect(writer.status.moves.map(\.reason) == [.cannotTruncate(SystemFault(EIO))])
        #expect(try notes(scratch.file("show/a-2.jsonl")) == texts(1...3))
        #expect(try RecordingReader.open(path).tail?.bytes == 9)
    }

    @Test func aFailedSyncStartsACompleteNewPart() throws {
        let writer = try begin()
        note(writer, 1...3)
        #expect(until { writer.status.queued == 0 })
        faulty.set { $0.sync = EIO }
        note(writer, 4...5)
        #expect(until { writer.status.failure != nil })
        #expect(writer.status.failure?.step == .sync && writer.status.queued == 2)
        faulty.set { $0.sync = nil }
        #expect(until { writer.status.queued == 0 })
        note(writer, 6...6)
        #expect(until { writer.status.queued == 0 })
        let second = scratch.file("show/a-2.jsonl")
        #expect(writer.status.path == second)
        #expect(writer.status.moves == [.init(from: path, to: second, reason: .syncFailed(SystemFault(EIO)))])
        #expect(writer.status.failure == nil)
        #expect(faulty.faults.withLock(\.syncsAfterFailure) == 0)
        let reading = try RecordingReader.open(second)
        #expect(reading.header.continues == Header.Continues(file: "a.jsonl", seq: 3))
        #expect(try notes(second) == texts(1...6))
        #expect(ScratchFolder.mode(second) == 0o600)
        // No temporary file is left.
        #expect(ScratchFolder.names(scratch.file("show")) == ["a-2.jsonl", "a.jsonl"])
        // The abandoned part stays locked for other consoles.
        guard case .beingWritten = fault({ _ = try Resumption(path, settings: faulty.settings()) }) else {
            Issue.record("the old file can be resumed")
            return
        }
    }

    @Test func aNewPartInAnotherFolder() throws {
        let elsewhere = scratch.file("elsewhere")
        let writer = try begin([elsewhere])
        note(writer, 1...2)
        #expect(until { writer.status.queued == 0 })
        // Neither can the folder be written nor the file be synced.
        let folder = scratch.file("show")
        let real = faulty
        var settings = faulty.settings([elsewhere])
        let open = settings.disk.open
        settings.disk.open = { (path, flags, mode) throws(SystemFault) in
            if path.hasPrefix(folder + "/."), real.faults.withLock(\.sync) == nil { throw SystemFault(EROFS) }
            return try open(path, flags, mode)
        }
        _ = writer.close(at: ShowTime(9, 0), moment: Sample.moment(9), by: Actor("linh", via: .desk), within: 60_000)
        let resumed = try Resumption(path, settings: settings).begin().writer
        var status = stat()
        _ = lstat(path, &status)
        unlink(path)
        note(resumed, 4...4)
        #expect(until { resumed.status.queued == 0 })
        let second = elsewhere + "/a-2.jsonl"
        #expect(resumed.status.moves == [.init(from: path, to: second, reason: .lost)])
        #expect(try notes(second) == texts(1...2) + ["4"])
        #expect(try RecordingReader.open(second).header.continues == Header.Continues(file: path, seq: 3))
        #expect(ScratchFolder.mode(elsewhere) == 0o700)
    }

    @Test func deletedWhileLive() throws {
        let writer = try begin()
        note(writer, 1...2)
        #expect(until { writer.status.queued == 0 })
        unlink(path)
        writer.checkStillThere()
        #expect(until { !writer.status.moves.isEmpty })
        let second = scratch.file("show/a-2.jsonl")
        #expect(writer.status.moves == [.init(from: path, to: second, reason: .lost)])
        #expect(try notes(second) == texts(1...2))
        // Again, together with its folder; the next record notices it.
        unlink(second)
        rmdir(scratch.file("show"))
        note(writer, 3...3)
        #expect(until { writer.status.queued == 0 })
        #expect(try notes(scratch.file("show/a-3.jsonl")) == texts(1...3))
    }

    @Test func replacedWhileLive() throws {
        let writer = try begin()
        note(writer, 1...2)
        #expect(until { writer.status.queued == 0 })
        unlink(path)
        ScratchFolder.write(Array("something else\n".utf8), to: path)
        note(writer, 3...3)
        #expect(until { writer.status.queued == 0 })
        #expect(try notes(scratch.file("show/a-2.jsonl")) == texts(1...3))
        #expect(ScratchFolder.read(path) == Array("something else\n".utf8))
    }

    @Test func aFileSystemWithUnstableIdentitiesStartsNoNewPart() throws {
        let mount = FaultyMount()
        mount.countNamesAnew()
        let settings = RecordingWriter.Settings(fallbackFolders: [], retryIntervalMs: 5, disk: mount.disk)
        func write(_ writer: RecordingWriter, _ number: Int) {
            note(writer, number...number)
            writer.checkStillThere()
            #expect(until { writer.status.queued == 0 })
            #expect(writer.status.path == path && writer.status.moves.isEmpty)
        }
        var writer: RecordingWriter? = try RecordingWriter.create(path, header: Sample.header(), settings: settings)
        for number in 1...3 { write(writer!, number) }
        writer = nil
        let again = try resume(path, settings: settings).begin().writer
        for number in 4...6 { write(again, number) }
        #expect(ScratchFolder.names(scratch.file("show")) == ["a.jsonl"])
        #expect(try notes(path) == texts(1...6))
        // Its removal is still noticed.
        unlink(path)
        note(again, 7...7)
        #expect(until { again.status.queued == 0 })
        #expect(try notes(scratch.file("show/a-2.jsonl")) == texts(1...7))
    }

    @Test func publishingKeepsTheFileAndReplacesNothing() throws {
        mkdir(scratch.file("show"), 0o700)
        let new = scratch.file("show/new")
        let descriptor = try Disk.system.open(new, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        defer { Disk.system.close(descriptor) }
        try Disk.system.publish(new, path)
        #expect(try Disk.system.identityAt(path)?.isSameFile(as: Disk.system.identity(descriptor)) == true)
        #expect(ScratchFolder.names(scratch.file("show")) == ["a.jsonl"])
        ScratchFolder.write(Array("other".utf8), to: new)
        #expect(throws: SystemFault(EEXIST)) { try Disk.system.publish(new, path) }
        #expect(ScratchFolder.read(path).isEmpty)
        #expect(ScratchFolder.names(scratch.file("show")).sorted() == ["a.jsonl", "new"])
    }

    @Test func closingWhileNothingCanBeSaved() throws {
        let writer = try begin()
        faulty.set { $0.write = ENOSPC }
        note(writer, 1...2)
        let last = writer.close(at: ShowTime(9, 0), moment: Sample.moment(9), by: Actor("linh", via: .desk), within: 30)
        #expect(last.queued == 3 && last.saved == 0)
        #expect(until { (try? Resumption(path, settings: faulty.settings())) != nil })
    }

    /// Random faults that come and go: the result is one complete recording, in order.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func aBadDay(_ seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        let writer = try begin()
        for number in 1...60 {
            let (write, short, sync) = (
                dice.maybe { _ in EIO }, dice.maybe { Int.random(in: 0..<50, using: &$0) }, dice.maybe { _ in ENOSPC }
            )
            let kind = Int.random(in: 0..<6, using: &dice)
            faulty.set {
                $0.write = kind == 1 ? write : nil
                $0.shortWrite = kind == 2 ? short : nil
                $0.sync = kind == 3 ? sync : nil
                $0.truncate = kind == 2 ? write : nil
            }
            if kind == 4, Bool.random(using: &dice) { unlink(writer.status.path) }
            note(writer, number...number)
            usleep(UInt32.random(in: 0..<3000, using: &dice))
        }
        faulty.set { $0 = FaultyDisk.Faults() }
        #expect(until { writer.status.queued == 0 })
        #expect(try notes(writer.status.path) == texts(1...60))
        #expect(faulty.faults.withLock(\.syncsAfterFailure) == 0)
        // Every part is a valid recording up to its end.
        for name in ScratchFolder.names(scratch.file("show")) {
            let reading = try RecordingReader.open(scratch.file("show/" + name))
            #expect(reading.state.notes.map(\.text) == texts(1...60).prefix(reading.records.count).map { $0 })
        }
    }
}
