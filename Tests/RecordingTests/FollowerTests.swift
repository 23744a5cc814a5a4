import Glibc
import Testing
import Timeline

@testable import Recording

@Suite("Following a recording")
struct FollowerTests {
    let scratch = ScratchFolder()
    let faulty = FaultyDisk()
    var path: String { scratch.file("show/a.jsonl") }

    /// On this machine and its present boot, like the follower.
    private var here: Header {
        var header = Sample.header()
        header.moment = Moment.now()
        return header
    }

    private func begin(_ fallbacks: [String] = []) throws -> RecordingWriter {
        try RecordingWriter.create(path, header: here, settings: faulty.settings(fallbacks))
    }

    private func note(_ writer: RecordingWriter, _ numbers: ClosedRange<Int>) {
        for number in numbers {
            let change = Change(
                at: ShowTime(8, 0, number), cause: .command(.note("\(number)")), events: [.noted("\(number)")])
            writer.append(change, moment: Moment.now(), by: Actor("linh", via: .desk))
        }
    }

    private func follow() throws -> Follower { try Follower(path, fallbackFolders: []) }

    /// Waits until so many notes are known, and returns the updates.
    private func look(_ follower: Follower, untilNotes count: Int) throws -> [Follower.Update] {
        var update: [Follower.Update] = []
        #expect(
            until {
                if let some = follower.poll() { update.append(some) }
                return follower.state.notes.count >= count
            })
        return update
    }

    private func isReadable(_ follower: Follower, within milliseconds: Int32) -> Bool {
        var descriptor = pollfd(fd: follower.wakeUpDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, milliseconds) == 1
    }

    @Test func existingRecordsComeFirstThenEachChange() throws {
        let writer = try begin()
        note(writer, 1...3)
        #expect(until { writer.status.saved == 3 })
        let follower = try follow()
        #expect(follower.header == here || follower.header.show == here.show)
        let first = try #require(follower.poll())
        #expect(first.isNewFile && first.records.map(\.seq) == [1, 2, 3])
        #expect(follower.poll() == nil)
        note(writer, 4...5)
        let later = try look(follower, untilNotes: 5)
        #expect(later.allSatisfy { !$0.isNewFile })
        #expect(later.flatMap(\.records).map(\.seq) == [4, 5])
        #expect(follower.state.notes.map(\.text) == ["1", "2", "3", "4", "5"])
    }

    @Test func aChangeWakesAWaitingFollower() throws {
        let writer = try begin()
        let follower = try follow()
        _ = follower.poll()
        #expect(!isReadable(follower, within: 0))
        note(writer, 1...1)
        #expect(isReadable(follower, within: 60_000))
        _ = try look(follower, untilNotes: 1)
    }

    @Test func unsyncedRecordsAreNotReported() throws {
        let writer = try begin()
        note(writer, 1...1)
        #expect(until { writer.status.saved == 1 })
        let follower = try follow()
        _ = follower.poll()
        faulty.holdSyncs(true)
        let before = ScratchFolder.read(path).count
        note(writer, 2...2)
        #expect(until { ScratchFolder.read(path).count > before })
        #expect(follower.poll() == nil)
        #expect(follower.isAhead && follower.state.notes.count == 1)
        faulty.holdSyncs(false)
        _ = try look(follower, untilNotes: 2)
        #expect(!follower.isAhead)
    }

    @Test func withoutAWriterTheWholeFileCounts() throws {
        try Sample.record(at: path)
        #expect(until { Locks.now().holder(of: try! Disk.system.identityAt(path)!) == nil })
        let follower = try follow()
        let update = try #require(follower.poll())
        #expect(update.records.count == Sample.changes().count)
        #expect(follower.state.isSameSituation(as: try Sample.state(Sample.changes())))
    }

    @Test func anIncompleteRecordIsWaitedFor() throws {
        let bytes = try Sample.bytes()
        let whole = Array(bytes.dropLast(30))
        ScratchFolder.write(whole, to: scratch.file("a.jsonl"))
        let follower = try Follower(scratch.file("a.jsonl"), fallbackFolders: [])
        let all = Sample.changes().count
        #expect(follower.poll()?.records.count == all - 1)
        #expect(follower.poll() == nil && follower.fault == nil)
        ScratchFolder.write(bytes, to: scratch.file("a.jsonl"))
        #expect(until { follower.poll()?.records.last?.seq == all })
    }

    @Test func damageIsReportedWithItsLineAndEarlierRecordsCount() throws {
        var bytes = try Sample.bytes()
        let lines = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        bytes[lines[3] + 20] ^= 1
        ScratchFolder.write(bytes, to: scratch.file("a.jsonl"))
        let follower = try Follower(scratch.file("a.jsonl"), fallbackFolders: [])
        #expect(follower.poll()?.records.count == 3)
        guard case .damaged(_, line: 5, _)? = follower.fault else {
            Issue.record("\(String(describing: follower.fault))")
            return
        }
        #expect(follower.poll() == nil)
    }

    @Test func theDeskIsKnownWithoutTakingALock() throws {
        var writer: RecordingWriter? = try begin()
        let follower = try follow()
        guard case .occupied(let holder?) = follower.desk else {
            Issue.record("\(follower.desk)")
            return
        }
        #expect(holder.process == getpid() && !holder.isStopped)
        note(writer!, 1...1)
        #expect(until { writer!.status.saved == 1 })
        writer = nil
        #expect(until { follower.desk == .empty })
        _ = try resume(path)
    }

    @Test func theDeskOfAnotherMachineIsUnknown() throws {
        try Sample.record(at: path)
        let follower = try follow()
        #expect(until { follower.desk == .unknown })
    }

    @Test func aResumedRecordingIsFollowed() throws {
        var writer: RecordingWriter? = try begin()
        note(writer!, 1...2)
        #expect(until { writer!.status.saved == 2 })
        let follower = try follow()
        _ = follower.poll()
        writer = nil
        let again = try resume(path).begin().writer
        again.append(.resumed(.sameBoot), at: ShowTime(8, 1), moment: Moment.now(), by: Actor("linh", via: .desk))
        note(again, 3...3)
        let update = try look(follower, untilNotes: 3)
        #expect(update.flatMap(\.records).first?.entry == .resumed(.sameBoot))
        #expect(update.allSatisfy { !$0.isNewFile })
    }

    @Test func theFollowerMovesToALaterPart() throws {
        let writer = try begin()
        note(writer, 1...2)
        #expect(until { writer.status.saved == 2 })
        let follower = try follow()
        _ = follower.poll()
        faulty.set { $0.sync = EIO }
        note(writer, 3...3)
        faulty.set { $0.sync = nil }
        #expect(until { writer.status.queued == 0 })
        // All three arrive, whether or not the sync failed.
        if writer.status.path == path {
            unlink(path)
            note(writer, 4...4)
            #expect(until { writer.status.queued == 0 })
        }
        #expect(
            until {
                _ = follower.poll()
                return follower.path == writer.status.path
            })
        #expect(follower.state.notes.map(\.text).prefix(3) == ["1", "2", "3"])
        guard case .occupied = follower.desk else {
            Issue.record("\(follower.desk)")
            return
        }
    }

    @Test func anotherRunUnderTheSameNameStartsAgain() throws {
        var writer: RecordingWriter? = try begin()
        note(writer!, 1...2)
        #expect(until { writer!.status.saved == 2 })
        let follower = try follow()
        _ = follower.poll()
        writer = nil
        unlink(path)
        let other = try begin()
        note(other, 7...7)
        var isNewFile = false
        #expect(
            until {
                if let update = follower.poll() { isNewFile = isNewFile || update.isNewFile }
                return follower.state.notes.map(\.text) == ["7"]
            })
        #expect(isNewFile)
    }

    @Test func aRemoteFileIsReadAgainAfterReconnecting() throws {
        let writer = try begin()
        note(writer, 1...2)
        #expect(until { writer.status.saved == 2 })
        let mount = FaultyMount()
        let hours = Hours()
        let follower = try Follower(path, fallbackFolders: [], disk: mount.disk, clock: { hours.now })
        #expect(follower.poll()?.records.map(\.seq) == [1, 2])
        mount.goAway()
        note(writer, 3...3)
        #expect(until { writer.status.saved == 3 })
        hours.pass(2_000)
        #expect(follower.poll() == nil)
        #expect(follower.problem == .cannotRead(path: path, error: ENOTCONN))
        #expect(follower.desk == .unknown && follower.state.notes.count == 2)
        mount.comeBack()
        // The open file stays unusable and must be opened again.
        #expect(follower.poll() == nil && follower.problem != nil)
        hours.pass(2_000)
        let update = try #require(follower.poll())
        #expect(update.isNewFile && update.records.map(\.seq) == [1, 2, 3])
        #expect(follower.problem == nil && follower.desk != .unknown)
        note(writer, 4...4)
        #expect(until { follower.poll()?.records.map(\.seq) == [4] })
    }

    @Test func readingResumesAfterATemporaryFault() throws {
        let writer = try begin()
        note(writer, 1...1)
        #expect(until { writer.status.saved == 1 })
        let mount = FaultyMount()
        let follower = try Follower(path, fallbackFolders: [], disk: mount.disk)
        _ = follower.poll()
        mount.failReading(EIO)
        note(writer, 2...2)
        #expect(until { writer.status.saved == 2 })
        #expect(follower.poll() == nil && follower.problem == .cannotRead(path: path, error: EIO))
        mount.failReading(nil)
        let update = try #require(follower.poll())
        #expect(!update.isNewFile && update.records.map(\.seq) == [2] && follower.problem == nil)
    }

    @Test func aMissingFileIsToldFromADamagedOne() throws {
        #expect(fault { _ = try follow() }?.isNotThereYet == true)
        mkdir(scratch.file("show"), 0o700)
        ScratchFolder.write([], to: path)
        #expect(fault { _ = try follow() }?.isNotThereYet == true)
        ScratchFolder.write(Array(try Sample.bytes().prefix(100)), to: path)
        #expect(fault { _ = try follow() }?.isNotThereYet == true)
        ScratchFolder.write(Array("show: no recording\n".utf8), to: path)
        #expect(fault { _ = try follow() }?.isNotThereYet == false)
    }

    @Test func runsBeingWrittenAreFound() throws {
        // A unique id, because other consoles on this machine are found too.
        let id = "show-\(getpid())"
        var header = here
        header.show = Show(id: id, title: "One", parts: Sample.show.parts)
        let library = RecordingLibrary(folder: scratch.path, fallbackFolders: [])
        #expect(library.beingWritten(show: id) == [])
        let own = scratch.file("\(id)/a.jsonl")
        var writer: RecordingWriter? = try RecordingWriter.create(own, header: header, settings: faulty.settings())
        #expect(library.beingWritten(show: id) == [own])
        #expect(library.beingWritten(show: id + "2") == [])
        #expect(writer != nil)
        writer = nil
        #expect(until { library.beingWritten(show: id) == [] })
    }

    @Test func aFileKeepsTheNameThatItWasOpenedBy() {
        #expect(TemporaryName.published("/a/.b.jsonl.47.new (deleted)", by: 47) == "/a/b.jsonl")
        #expect(TemporaryName.published("/a/b.jsonl", by: 47) == "/a/b.jsonl")
        // It is not there yet under its final name.
        #expect(TemporaryName.published("/a/.b.jsonl.47.new", by: 47) == nil)
        #expect(TemporaryName.name("b.jsonl") + " (deleted)" == ".b.jsonl.\(getpid()).new (deleted)")
    }
}
