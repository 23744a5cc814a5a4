import Glibc
import JSON
import Testing
import Timeline

@testable import Recording

@Suite("The library of recordings")
struct RecordingLibraryTests {
    let scratch = ScratchFolder()
    var library: RecordingLibrary { RecordingLibrary(folder: scratch.file("runofshow"), fallbackFolders: []) }
    let settings = RecordingWriter.Settings(fallbackFolders: [])

    private func begin(
        _ minutes: Int, mode: Header.Mode = .live, show id: String = "hanoi-2023"
    ) throws
        -> RecordingWriter
    {
        var header = Sample.header(mode: mode)
        header.show.id = id
        header.moment = Sample.moment(minutes * 60_000)
        let path = library.newPath(show: id, mode: mode, wallClockMs: header.moment.wallClockMs)
        let writer = try RecordingWriter.create(path, header: header, settings: settings)
        for change in Sample.changes().prefix(5) { writer.append(change, moment: header.moment, by: Actor("linh", via: .desk)) }
        #expect(until { writer.status.queued == 0 })
        return writer
    }

    private func finish(_ writer: RecordingWriter) {
        _ = writer.close(at: ShowTime(11, 0), moment: Sample.moment(99), by: Actor("linh", via: .desk), within: 60_000)
    }

    @Test func newestFirst() throws {
        finish(try begin(1))
        let interrupted = try begin(2, mode: .rehearsal).status.path
        let live = try begin(3)
        let damaged = try begin(4, show: "other/../show").status.path
        #expect(until { fault { _ = try Resumption(damaged, settings: settings) } == nil })
        var bytes = ScratchFolder.read(damaged)
        bytes[bytes.count - 400] ^= 1
        ScratchFolder.write(bytes, to: damaged)
        ScratchFolder.write(Array("not one".utf8), to: scratch.file("runofshow/hanoi-2023/stray.jsonl"))
        #expect(until { fault { _ = try Resumption(interrupted, settings: settings) } == nil })

        let list = library.list()
        let stray = try #require(list.first { $0.path.hasSuffix("stray.jsonl") })
        #expect(stray.fault == .notARecording(path: stray.path))
        let known = list.filter { $0.about != nil }
        #expect(known.map(\.about!.mode) == [.live, .live, .rehearsal, .live])
        #expect(known[0].about?.showID == "other/../show")
        guard case .damaged(damaged, _, _) = known[0].fault else {
            Issue.record("damage is not shown")
            return
        }
        #expect(known[0].path.hasPrefix(scratch.file("runofshow/other-..-show/")))
        guard case .beingWritten(let holder) = known[1].end else {
            Issue.record("\(known[1].end)")
            return
        }
        #expect(holder.process == getpid())
        #expect(known[2].end == .interrupted && known[2].path == interrupted)
        #expect(known[3].end == .cleanly)
        #expect(known[3].about?.title == Sample.show.title)
        #expect(known[3].span == ShowTime(8, 0)...ShowTime(11, 0))
        #expect(library.latestUnfinished()?.path == damaged)
        #expect(library.latestUnfinished(show: "hanoi-2023")?.path == interrupted)
        #expect(library.latestUnfinished(show: "nothing") == nil)
        #expect(ScratchFolder.mode(scratch.file("runofshow")) == 0o700)
        #expect(ScratchFolder.mode(scratch.file("runofshow/hanoi-2023")) == 0o700)
        finish(live)
    }

    @Test func continuedPartsAreMarked() throws {
        let path = try begin(1).status.path
        #expect(until { fault { _ = try Resumption(path, settings: settings) } == nil })
        ScratchFolder.write(ScratchFolder.read(path).dropLast(3), to: path)
        let second = try resume(path).begin().writer.status.path
        #expect(until { library.list().allSatisfy { $0.end == .interrupted } })
        let list = library.list()
        #expect(list.map(\.path) == [second, path])
        #expect(list.map(\.isSuperseded) == [false, true])
        #expect(library.latestUnfinished()?.path == second)
    }

    @Test func twoRunsInOneSecond() throws {
        finish(try begin(1))
        finish(try begin(1))
        let list = library.list()
        #expect(list.count == 2)
        #expect(Set(list.map(\.path)).count == 2)
    }

    /// Only the ends of a large file are read.
    @Test func aLargeFileIsReadAtItsEnds() throws {
        let path = scratch.file("runofshow/x/large.jsonl")
        try Folder.make(scratch.file("runofshow/x"), .system)
        let first = FirstLine(Sample.header())
        var (bytes, chain) = (first.bytes, first.chain)
        for seq in 1...45_000 {
            var json = JSONText()
            let isLast = seq == 45_000
            let change = Change(at: ShowTime(8, 0, seq), cause: .automatic, events: [.noted("a longer note than most")])
            json.record(
                Record(
                    seq: seq, t: change.at, moment: Sample.moment(seq), by: Actor("linh", via: .desk),
                    entry: isLast ? .closed : .change(change)), in: .current)
            chain.finish(&json.bytes, from: 0)
            bytes += json.bytes
        }
        #expect(bytes.count > RecordingListReader.wholeUpTo)
        ScratchFolder.write(bytes, to: path)
        let entry = try #require(library.list().first)
        #expect(entry.end == .cleanly && entry.fault == nil)
        #expect(entry.span == ShowTime(8, 0, 1)...ShowTime(8, 0, 45_000))
        ScratchFolder.write(bytes.dropLast(10), to: path)
        #expect(library.list().first?.end == .interrupted)
        #expect(library.list().first?.span?.upperBound == ShowTime(8, 0, 44_999))
    }

    /// The start screen shows no more, so no more are read.
    @Test func theNewestAlone() throws {
        let first = try begin(1).status.path
        #expect(until { fault { _ = try Resumption(first, settings: settings) } == nil })
        let bytes = ScratchFolder.read(first)
        let folder = Folder.of(first)
        for day in 10...40 { ScratchFolder.write(bytes, to: "\(folder)/19\(day)-01-01-000000-live.jsonl") }
        #expect(library.list().count == 32)
        #expect(library.list(newest: 1).map(\.path) == [first])
        #expect(library.list(newest: 3).count == 3)
        // Parts of one recording stay together.
        ScratchFolder.write(bytes, to: "\(folder)/1940-01-01-000000-live-2.jsonl")
        #expect(library.list(newest: 2).count == 3)
        #expect(library.list(show: "another").isEmpty)
        #expect(library.list(show: "hanoi-2023").count == 33)
    }

    @Test func onlyRecentlyWrittenFiles() throws {
        let path = try begin(1).status.path
        #expect(until { fault { _ = try Resumption(path, settings: settings) } == nil })
        let now = SystemClock.wallClockMs
        #expect(library.list(since: now - 1000).count == 1)
        var times = [timeval(tv_sec: 1_000_000, tv_usec: 0), timeval(tv_sec: 1_000_000, tv_usec: 0)]
        utimes(path, &times)
        #expect(library.list(since: now - 1000).isEmpty && library.list().count == 1)
        #expect(library.latestUnfinished(since: now) == nil)
    }

    @Test func where_() throws {
        #expect(try RecordingLibrary.usual(environment: ["HOME": "/h"]).folder == "/h/.local/state/runofshow")
        #expect(try RecordingLibrary.usual(environment: ["HOME": "/h", "XDG_STATE_HOME": "/s"]).folder == "/s/runofshow")
        #expect(
            try RecordingLibrary.usual(environment: ["HOME": "/h", "XDG_STATE_HOME": "s"]).folder
                == "/h/.local/state/runofshow")
        #expect(fault { _ = try RecordingLibrary.usual(environment: [:]) } == .noHome)
        #expect(RecordingLibrary.folderName("../../etc") == "_..-..-etc")
        #expect(RecordingLibrary.folderName("") == "_")
        #expect(FileDate.text(1_696_899_600_000).count == 17)
    }

    @Test func locksParseFromTheKernel() {
        let locks = Locks(
            "1: FLOCK  ADVISORY  WRITE 0 08:01:77 0 EOF\n1: -> FLOCK  ADVISORY  WRITE 5 08:01:77 0 EOF\n2: POSIX  ADVISORY  WRITE 9 08:01:78 0 EOF\n"
        )
        let file = Disk.Identity(device: 0x801, inode: 77, links: 1, size: 0)
        #expect(locks.holder(of: file) == LockHolder(process: 0))
        #expect(locks.holder(of: Disk.Identity(device: 0x801, inode: 78, links: 1, size: 0)) == nil)
    }
}
