import Glibc
import Testing
import Timeline

@testable import Recording

/// The largest change of the largest show can be recorded, read and followed.
@Suite struct LargestChangeTests {
    @Test func aChangeOfEverySegmentReadsBackAndIsFollowed() throws {
        let count = 50_000
        let segments = (0..<count).map {
            Segment(
                id: String(repeating: "long-", count: 20) + "\($0)", title: "S", length: .duration(.seconds(20)), min: .seconds(10))
        }
        let show = Show(id: "large", title: "Large", start: ShowTime(8, 0), parts: [Part(id: "p", title: "P", segments: segments)])
        let scratch = ScratchFolder()
        let path = scratch.file("a.jsonl")
        let writer = try RecordingWriter.create(
            path, header: Sample.header(show), settings: .init(fallbackFolders: []))
        let follower = try Follower(path, fallbackFolders: [])
        _ = follower.poll()
        let change = Change(
            at: ShowTime(8, 0), cause: .command(.catchUp(nil)),
            events: segments.map { .lengthAdjusted($0.id, .seconds(-1)) })
        writer.append(change, moment: Sample.moment, by: Actor("linh", via: .desk))
        #expect(until { writer.status.queued == 0 })
        #expect(ScratchFolder.read(path).split(separator: UInt8(ascii: "\n")).last!.count > 4 << 20)
        #expect(try RecordingReader.open(path).records.first?.change?.events.count == count)
        #expect(follower.poll()?.records.first?.change?.events.count == count)
        #expect(follower.fault == nil)
    }

    /// A show whose first line could not be read back is refused at the start, before the doors open.
    @Test func aShowTooLargeToReadBackIsNotStarted() throws {
        let note = String(repeating: "n", count: 10_000)
        let segments = (0..<7000).map {
            Segment(id: "s\($0)", title: "S", length: .duration(.seconds(20)), note: note)
        }
        let show = Show(id: "large", title: "Large", start: ShowTime(8, 0), parts: [Part(id: "p", title: "P", segments: segments)])
        let scratch = ScratchFolder()
        let path = scratch.file("a.jsonl")
        let fault = fault {
            _ = try RecordingWriter.create(path, header: Sample.header(show), settings: .init(fallbackFolders: []))
        }
        #expect(fault == .cannotWrite(path: path, error: EFBIG))
        #expect(ScratchFolder.names(scratch.path) == [])
    }
}
