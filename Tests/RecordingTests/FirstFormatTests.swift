import Glibc
import Testing
import Timeline

@testable import Recording

/// Recordings of format 1: they open as before, and resume in that format.
@Suite struct FirstFormatTests {
    private let scratch = ScratchFolder()
    private var path: String { scratch.file("show/a.jsonl") }

    private static func header(_ mode: Header.Mode = .live) -> Header {
        var header = Sample.header(mode: mode)
        header.format = .first
        return header
    }

    private static func bytes(_ mode: Header.Mode = .live) -> [UInt8] {
        var lines = RecordLines(.first)
        for (index, change) in Sample.changes().enumerated() {
            lines.append(
                Record(
                    seq: index + 1, t: change.at, moment: Sample.moment(index), by: Actor("linh pts/3", via: .osc),
                    entry: .change(change)))
        }
        var chain = Checksum()
        return lines.whole(FirstLine(header(mode)), &chain)
    }

    @Test func namesAndCommandsAreWrittenAsInFormatOne() {
        let lines = String(decoding: Self.bytes(), as: UTF8.self).split(separator: "\n")
        #expect(lines[0].hasPrefix(#"{"format":"runofshow-recording","version":1,"#))
        #expect(lines[1].contains(#","who":"linh pts/3","what":"go","do":[["start","doors"]],"sum":""#))
        #expect(!lines.contains { $0.contains(#""by":{"#) })
    }

    @Test func bothFormatsHoldTheSame() throws {
        let reading = try RecordingReader.read(Self.bytes(), path: "a")
        #expect(reading.header == Self.header() && reading.unknown == 0)
        #expect(reading.records.compactMap(\.change) == Sample.changes())
        #expect(reading.state.isSameSituation(as: try Sample.state(Sample.changes())))
    }

    /// The format has no doors: they follow from the entry.
    @Test func theDoorFollowsFromTheEntry() throws {
        let live = try RecordingReader.read(Self.bytes(), path: "a").records
        for record in live {
            #expect(record.by == Actor("linh pts/3", via: record.change?.cause == .automatic ? .clock : .desk))
        }
        let simulated = try RecordingReader.read(Self.bytes(.simulated), path: "a").records
        #expect(simulated[0].by.via == .script)
        #expect(Entry.change(Change(at: .midnight, cause: .clock, events: [])).actor("x", in: .simulated).via == .clock)
    }

    @Test func itResumesInItsOwnFormat() throws {
        try Folder.make(scratch.file("show"), .system)
        ScratchFolder.write(Self.bytes(), to: path)
        let resumption = try Resumption(path, settings: .init(fallbackFolders: []))
        let writer = try resumption.begin().writer
        writer.append(.resumed(.sameBoot), at: ShowTime(9, 0), moment: Sample.moment(50), by: Actor("mai", via: .desk))
        let change = Change(at: ShowTime(9, 1), cause: .command(.note("on")), events: [.noted("on")])
        writer.append(change, moment: Sample.moment(51), by: Actor("mai", via: .http))
        #expect(until { writer.status.queued == 0 })
        #expect(writer.status.path == path)
        let lines = ScratchFolder.text(path).split(separator: "\n").suffix(2)
        #expect(lines.first?.contains(#""who":"mai","what":"resumed","by":"boot","sum""#) == true)
        #expect(lines.last?.contains(#""who":"mai","what":"note on","do":[["note","on"]],"sum""#) == true)
        let reading = try RecordingReader.open(path)
        #expect(reading.tail == nil && reading.records.last?.change == change)
        // A follower sees all of it.
        let follower = try Follower(path, fallbackFolders: [])
        #expect(follower.poll()?.records.count == reading.records.count)
    }

    /// A later part holds the earlier records unchanged.
    @Test func aLaterPartKeepsTheFormat() throws {
        try Folder.make(scratch.file("show"), .system)
        ScratchFolder.write(Self.bytes() + Array("{\"seq\":99".utf8), to: path)
        let resumption = try Resumption(path, settings: .init(fallbackFolders: []))
        let (writer, _) = try resumption.begin()
        writer.append(.resumed(.sameBoot), at: ShowTime(9, 0), moment: Sample.moment(50), by: Actor("mai", via: .desk))
        #expect(until { writer.status.queued == 0 })
        #expect(writer.status.path != path)
        let reading = try RecordingReader.open(writer.status.path)
        #expect(reading.header.format == .first && reading.header.continues != nil)
        #expect(reading.records.count == Sample.changes().count + 1)
        #expect(ScratchFolder.text(writer.status.path).contains(#""who":"mai","what":"resumed""#))
    }
}
