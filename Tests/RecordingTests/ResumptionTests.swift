import Glibc
import Testing
import Timeline

@testable import Recording

@Suite("Resuming a recording")
struct ResumptionTests {
    let scratch = ScratchFolder()
    var path: String { scratch.file("a.jsonl") }
    let settings = RecordingWriter.Settings(fallbackFolders: [])

    private func finish(_ writer: RecordingWriter) {
        let status = writer.close(at: ShowTime(12, 0), moment: Sample.moment(100), by: Actor("mai", via: .desk), within: 60_000)
        #expect(status.queued == 0)
    }

    @Test func resumesAfterACleanRecord() throws {
        try Sample.record(at: path)
        let resumption = try resume(path)
        #expect(resumption.reading.state.isSameSituation(as: try Sample.state(Sample.changes())))
        let count = resumption.reading.records.count
        let (writer, tornCopy) = try resumption.begin()
        #expect(tornCopy == nil)
        #expect(
            writer.append(.resumed(.sameBoot), at: ShowTime(9, 0), moment: Sample.moment(50), by: Actor("mai", via: .desk)) == count
                + 1)
        finish(writer)
        let reading = try RecordingReader.open(path)
        #expect(reading.records.count == count + 2)
        #expect(reading.records[count].entry == .resumed(.sameBoot))
        #expect(reading.records[count].who == "mai")
        #expect(reading.isClosed)
        #expect(ScratchFolder.names(scratch.path) == ["a.jsonl"])
    }

    @Test func resumesFromEveryTornEnd() throws {
        let bytes = try Sample.bytes()
        let start = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n"))! + 1
        for cut in stride(from: start + 1, to: bytes.count, by: 17) {
            let scratch = ScratchFolder()
            let path = scratch.file("a.jsonl")
            let torn = Array(bytes[..<cut])
            ScratchFolder.write(torn, to: path)
            let (writer, tornCopy) = try Resumption(path, settings: settings).begin()
            writer.append(.resumed(.wallClock), at: ShowTime(9, 0), moment: Sample.moment(50), by: Actor("mai", via: .desk))
            finish(writer)
            #expect(ScratchFolder.read(path) == torn)
            #expect(tornCopy == scratch.file("a.torn"))
            #expect(ScratchFolder.read(scratch.file("a.torn")) == Array(torn[start...]))
            #expect(ScratchFolder.mode(scratch.file("a.torn")) == 0o600)
            let reading = try RecordingReader.open(scratch.file("a-2.jsonl"))
            let seq = Sample.changes().count - 1
            #expect(reading.header.continues == Header.Continues(file: "a.jsonl", seq: seq))
            #expect(reading.records.count == seq + 2)
            #expect(Array(reading.records.compactMap(\.change)) == Array(Sample.changes().dropLast()))
            #expect(writer.status.moves.map(\.reason) == [.torn])
        }
    }

    @Test func resumesTheNewestPart() throws {
        try Sample.record(at: path)
        ScratchFolder.write(ScratchFolder.read(path).dropLast(5), to: path)
        var writer: RecordingWriter? = try resume(path).begin().writer
        writer!.append(.resumed(.sameBoot), at: ShowTime(9, 0), moment: Sample.moment(50), by: Actor("mai", via: .desk))
        #expect(until { writer!.status.queued == 0 })
        // While it is written, neither part can be resumed.
        guard case .beingWritten(scratch.file("a-2.jsonl"), _) = fault({ _ = try Resumption(path, settings: settings) })
        else {
            Issue.record("it can be resumed twice")
            return
        }
        writer = nil
        let second = try resume(path).reading
        #expect(second.path == scratch.file("a-2.jsonl"))
        #expect(second.records.last?.entry == .resumed(.sameBoot))
        // A torn second part continues in a third.
        ScratchFolder.write(ScratchFolder.read(scratch.file("a-2.jsonl")).dropLast(1), to: scratch.file("a-2.jsonl"))
        let third = try resume(path).begin().writer
        #expect(third.status.path == scratch.file("a-3.jsonl"))
        finish(third)
        #expect(try resume(scratch.file("a-2.jsonl")).reading.path == scratch.file("a-3.jsonl"))
        // Also if the first is missing.
        unlink(path)
        #expect(try resume(path).reading.path == scratch.file("a-3.jsonl"))
    }

    /// A name that only looks like that of a part is another recording.
    @Test func aSimilarNameIsAnotherRecording() throws {
        try Sample.record(at: path)
        try Sample.record(at: scratch.file("a-2.jsonl"))
        #expect(try resume(path).reading.path == path)
        #expect(try resume(scratch.file("a-2.jsonl")).reading.path == scratch.file("a-2.jsonl"))
    }

    @Test func salvaged() throws {
        try Sample.record(at: path)
        var bytes = ScratchFolder.read(path)
        bytes[bytes.count / 2] ^= 1
        ScratchFolder.write(bytes, to: path)
        guard case .damaged(_, let line, _) = fault({ _ = try resume(path) }) else {
            Issue.record("damage is not seen")
            return
        }
        let (writer, tornCopy) = try resume(path, salvage: true).begin()
        finish(writer)
        #expect(ScratchFolder.read(path) == bytes)
        #expect(tornCopy == scratch.file("a.torn"))
        #expect(try RecordingReader.open(scratch.file("a-2.jsonl")).records.count == line - 1)
    }

    @Test func theClockOfThePassedTime() throws {
        try Sample.record(at: path)
        let resumption = try resume(path)
        let last = resumption.reading.lastMoment
        let same = resumption.passed(
            until: Moment(wallClockMs: last.wallClockMs - 9_000_000, boot: last.boot, up: last.up + 65_000))
        #expect(same.time == .seconds(65) && same.by == .sameBoot)
        let other = resumption.passed(until: Moment(wallClockMs: last.wallClockMs + 90_000, boot: "another", up: 5))
        #expect(other.time == .seconds(90) && other.by == .wallClock)
    }

    @Test func clocksOfThisMachine() {
        let a = Moment.now()
        let b = Moment.now()
        #expect(a.boot == b.boot && !a.boot.isEmpty)
        #expect(b.up >= a.up && a.wallClockMs > 1_600_000_000_000)
        #expect(!Who.current().isEmpty)
    }
}
