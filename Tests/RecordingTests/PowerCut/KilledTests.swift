import Glibc
import Testing
import Timeline

@testable import Recording

/// A console is killed before everything is on the disk, another resumes, and then the power fails. Each of these cases
/// was found by the fault simulator.
@Suite struct KilledTests {
    private static let path = "/state/a.jsonl"
    private static let elsewhere = "/elsewhere"
    private let disk = SimulatedDisk()
    private let changes = Sample.changes()

    private func hand() -> HandDrivenWriter { HandDrivenWriter(on: disk, fallbackFolders: [Self.elsewhere]) }

    /// A recording with so many of the changes, and an idle writer.
    private func begun(_ count: Int) throws -> HandDrivenWriter {
        let hand = hand()
        try hand.create(Self.path, Sample.header())
        lay(changes[..<count], hand)
        hand.work()
        return hand
    }

    private func lay(_ changes: ArraySlice<Change>, _ hand: HandDrivenWriter) {
        for change in changes { hand.writer?.append(change, moment: Sample.moment, by: Actor("linh", via: .desk)) }
    }

    private func kill(_ hand: HandDrivenWriter) {
        hand.vanish()
        disk.afterKill()
    }

    /// The records that survive if only synced data does.
    private func safeRecords(_ path: String) throws -> Int {
        let left = disk.afterPowerCut(names: { _ in false }, bytes: \.safe)
        return try RecordingReader.open(path, disk: left.disk).records.count
    }

    @Test func unsyncedRecordsCountAfterTheNextSync() throws {
        let hand = try begun(2)
        lay(changes[2..<3], hand)
        var image: SimulatedFile?
        disk.before = { [disk] in if $0 == .sync { image = disk.file(Self.path) } }
        hand.work()
        // Killed between write and sync.
        let unsynced = try #require(image)
        #expect(!unsynced.unsafe.isEmpty)
        let found = SimulatedDisk()
        found.put(unsynced, at: Self.path, in: "/state")
        let next = HandDrivenWriter(on: found)
        #expect(try next.resume(Self.path).records.count == 3)
        #expect(next.writer?.status.saved == 3)
        #expect(found.file(Self.path)?.unsafe.isEmpty == true)
    }

    /// It cannot be synced any more, so everything goes into a new part.
    @Test func aFileThatCannotBeSyncedOnResume() throws {
        kill(try begun(2))
        var isFirst = true
        disk.fault = { call in
            guard call == .sync, isFirst else { return nil }
            isFirst = false
            return .error(EIO)
        }
        let next = hand()
        _ = try next.resume(Self.path)
        let status = try #require(next.writer?.status)
        #expect(status.moves == [.init(from: Self.path, to: "/state/a-2.jsonl", reason: .syncFailed(SystemFault(EIO)))])
        #expect(try safeRecords(status.path) == 2)
        // Nothing was torn, so nothing is copied aside.
        #expect(disk.file("/state/a.torn") == nil)
    }

    /// A part's folder could not be synced, and the part could not be removed.
    @Test func aPartWhoseNameIsOnlyInMemory() throws {
        let hand = try begun(2)
        var hasName = false
        disk.fault = { call in
            if call == .publish { hasName = true }
            return hasName && (call == .syncFolder || call == .remove) ? .error(EIO) : nil
        }
        disk.tamper(remove: Self.path)
        lay(changes[2..<3], hand)
        hand.work()
        #expect(disk.file("/state/a-2.jsonl") != nil && !disk.isNameSafe("/state/a-2.jsonl"))
        kill(hand)
        _ = try self.hand().resume("/state/a-2.jsonl")
        #expect(disk.isNameSafe("/state/a-2.jsonl"))
        #expect(try safeRecords("/state/a-2.jsonl") == 3)
    }

    /// A part in another folder got its name, could not be synced, and was removed without a sync.
    @Test func aRemovedPartInAnotherFolder() throws {
        let hand = try begun(2)
        var failing: [SimulatedDisk.Call] = [.sync, .open, .publish, .syncFolder]
        disk.fault = { call in
            guard call == failing.first else { return failing.isEmpty && call == .open ? .error(EIO) : nil }
            failing.removeFirst()
            return call == .publish ? nil : .error(EIO)
        }
        lay(changes[2..<3], hand)
        hand.work()
        #expect(failing.isEmpty && disk.file(Self.elsewhere + "/a-2.jsonl") == nil)
        kill(hand)
        let next = self.hand()
        _ = try next.resume(Self.path)
        lay(changes[3..<5], next)
        next.work()
        #expect(next.writer?.status.saved == 5)
        for number in 0...disk.unsafeNameCount {
            let left = disk.afterPowerCut(names: { $0 < number }, bytes: \.safe)
            #expect(try HandDrivenWriter(on: left, fallbackFolders: [Self.elsewhere]).resume(Self.path).records.count == 5)
        }
    }

    /// The folder was created but its parent could not be synced; next time the folder exists already.
    @Test func aFolderThatIsOnlyInMemory() throws {
        var failures = 1
        disk.fault = { call in
            guard call == .syncFolder, failures > 0 else { return nil }
            failures -= 1
            return .error(EIO)
        }
        let refused = fault { try hand().create(Self.path, Sample.header()) }
        #expect(refused == .cannotMakeFolder(path: "/state", error: EIO))
        #expect(disk.file("/state") != nil && !disk.isNameSafe("/state"))
        try hand().create(Self.path, Sample.header())
        #expect(disk.isNameSafe(Self.path))
    }

    /// If the system syncs no folders, an existing one is accepted.
    @Test func aFolderWhoseFileSystemSyncsNone() throws {
        try disk.disk.makeFolder("/state")
        disk.fault = { $0 == .syncFolder ? .error(ENOTSUP) : nil }
        try Folder.make("/state", disk.disk)
    }

    /// The file was deleted and replaced by a part next to it, then by one in another folder.
    @Test func theNewestPartIsFoundByTheNameOfAMissingFile() throws {
        let hand = try begun(2)
        disk.tamper(remove: Self.path)
        lay(changes[2..<3], hand)
        hand.work()
        #expect(hand.writer?.status.path == "/state/a-2.jsonl")
        // The existing part can no longer be synced, and no new one be created next to it.
        var failing: [SimulatedDisk.Call] = [.sync, .open]
        disk.fault = { call in
            guard call == failing.first else { return nil }
            failing.removeFirst()
            return .error(EIO)
        }
        lay(changes[3..<5], hand)
        hand.work()
        #expect(hand.writer?.status.path == Self.elsewhere + "/a-3.jsonl")
        kill(hand)
        #expect(try self.hand().resume(Self.path).records.count == 5)
    }
}
