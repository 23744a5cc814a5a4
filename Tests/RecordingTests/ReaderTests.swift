import Glibc
import JSON
import Testing
import Timeline

@testable import Recording

@Suite("Reading a recording back")
struct ReaderTests {
    let bytes: [UInt8]
    /// The end of each line, after its newline.
    let ends: [Int]

    init() throws {
        let bytes = try Sample.bytes()
        self.bytes = bytes
        ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    private func line(_ number: Int) -> Range<Int> { (number == 1 ? 0 : ends[number - 2])..<ends[number - 1] }

    private func without(_ range: Range<Int>) -> [UInt8] {
        Array(bytes[..<range.lowerBound] + bytes[range.upperBound...])
    }

    @Test func whole() throws {
        let reading = try RecordingReader.read(bytes, path: "a")
        #expect(reading.header == Sample.header())
        #expect(reading.tail == nil)
        #expect(reading.length == bytes.count)
        #expect(reading.records.map(\.seq) == Array(1...reading.records.count))
        #expect(reading.records.compactMap(\.change) == Sample.changes())
        #expect(reading.state.isSameSituation(as: try Sample.state(Sample.changes())))
        #expect(reading.records[3].moment == Sample.moment(3))
    }

    @Test func everyCut() throws {
        for cut in 0..<bytes.count {
            let part = Array(bytes[..<cut])
            if cut < ends[0] {
                let expected: RecordingFault = cut == 0 ? .empty(path: "a") : .cutInHeader(path: "a")
                #expect(fault { _ = try RecordingReader.read(part, path: "a") } == expected, "cut at \(cut)")
                continue
            }
            let reading = try RecordingReader.read(part, path: "a")
            let good = ends.lastIndex { $0 <= cut }!
            #expect(reading.records.count == good, "cut at \(cut)")
            #expect(reading.length == ends[good])
            #expect(reading.tail?.offset == (cut == ends[good] ? nil : ends[good]))
            #expect(reading.tail.map(\.bytes) ?? 0 == cut - ends[good])
        }
    }

    @Test func lastRecordZeroedAtEachByte() throws {
        let last = line(ends.count)
        for at in last {
            var damaged = bytes
            damaged[at] = 0
            let reading = try RecordingReader.read(damaged, path: "a")
            #expect(reading.records.count == ends.count - 2, "byte \(at)")
            #expect(reading.tail?.offset == last.lowerBound)
            // Everything from there on.
            for later in at..<bytes.count { damaged[later] = 0 }
            #expect(try RecordingReader.read(damaged, path: "a").records.count == ends.count - 2)
        }
    }

    @Test func zerosBehind() throws {
        for count in [1, 100, 4096, 100_000] {
            let reading = try RecordingReader.read(bytes + [UInt8](repeating: 0, count: count), path: "a")
            #expect(reading.records.count == ends.count - 1)
            #expect(
                reading.tail == Reading.Tail(line: ends.count + 1, offset: bytes.count, bytes: count, damage: .zeros))
        }
    }

    @Test func aChangedByteIsReportedWithItsLine() throws {
        for number in 1..<ends.count {
            for at in line(number) {
                var damaged = bytes
                damaged[at] ^= 1
                let found = fault { _ = try RecordingReader.read(damaged, path: "a") }
                switch found {
                case .damaged(path: "a", line: number, _): break
                // In the fields that are read before any checksum.
                case .notARecording, .newerVersion: #expect(at < 45, "byte \(at)")
                default: Issue.record("byte \(at) of line \(number): \(String(describing: found))")
                }
            }
        }
    }

    @Test func anAddedOrRemovedNewline() throws {
        for number in 2..<ends.count {
            var damaged = bytes
            damaged[line(number).lowerBound + 20] = UInt8(ascii: "\n")
            #expect(lineOfDamage(damaged) == number)
            damaged = bytes
            damaged[line(number).upperBound - 1] = UInt8(ascii: " ")
            #expect(lineOfDamage(damaged) == number)
        }
    }

    private func lineOfDamage(_ bytes: [UInt8]) -> Int? {
        guard case .damaged(_, let line, _) = fault({ _ = try RecordingReader.read(bytes, path: "a") }) else {
            return nil
        }
        return line
    }

    @Test func aRemovedOrMovedLine() throws {
        let removed = fault { _ = try RecordingReader.read(without(line(5)), path: "a") }
        #expect(removed == .damaged(path: "a", line: 5, .sequence(expected: 4, found: 5)))
        let swapped = Array(
            bytes[..<line(5).lowerBound] + bytes[line(6)] + bytes[line(5)] + bytes[line(7).lowerBound...])
        #expect(
            fault { _ = try RecordingReader.read(swapped, path: "a") }
                == .damaged(path: "a", line: 5, .sequence(expected: 4, found: 5)))
        let twice = Array(bytes[..<line(6).lowerBound] + bytes[line(5)] + bytes[line(6).lowerBound...])
        #expect(lineOfDamage(twice) == 6)
    }

    @Test func salvage() throws {
        var damaged = bytes
        damaged[line(6).lowerBound + 30] ^= 1
        let reading = try RecordingReader.read(damaged, path: "a", salvage: true)
        #expect(reading.records.count == 4)
        #expect(reading.tail?.line == 6)
        #expect(reading.tail?.offset == line(6).lowerBound)
        #expect(reading.tail?.bytes == bytes.count - line(6).lowerBound)
        #expect(reading.state.isSameSituation(as: try Sample.state(Array(Sample.changes().prefix(4)))))
    }

    @Test func aChangeThatDoesNotFit() throws {
        var changes = Array(Sample.changes().prefix(3))
        changes.append(
            Change(at: ShowTime(9, 0), cause: .command(.goto("nowhere")), events: [.segmentStarted("nowhere")]))
        let unfit = try Sample.bytes(changes)
        #expect(fault { _ = try RecordingReader.read(unfit, path: "a") } == .damaged(path: "a", line: 5, .doesNotFit))
        #expect(try RecordingReader.read(unfit, path: "a", salvage: true).records.count == 3)
    }

    /// No sum of times overflows.
    @Test func timesWithoutEnd() throws {
        let far = ShowTime(milliseconds: RecordingLimits.milliseconds)
        let changes = (0..<3000).map { index in
            Change(
                at: index % 2 == 0 ? far : ShowTime(milliseconds: -far.milliseconds), cause: .clock,
                events: [.clockStepped(Milliseconds(RecordingLimits.milliseconds))])
        }
        let found = fault { _ = try RecordingReader.read(try Sample.bytes(changes), path: "a") }
        guard case .damaged(_, _, .doesNotFit) = found else {
            Issue.record("\(String(describing: found))")
            return
        }
    }

    @Test func newerVersion() throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let start = #"{"format":"runofshow-recording","version":"#
        let newer = Array((start + "3,\"program\":\"3.1.0\"" + text.dropFirst(start.utf8.count + 1 + 20)).utf8)
        let found = try #require(fault { _ = try RecordingReader.read(newer, path: "a") })
        #expect(found == .newerVersion(path: "a", version: 3, program: "3.1.0"))
    }

    /// A version may add names.
    @Test func unknownNames() throws {
        var json = JSONText()
        json.header(Sample.header())
        json.raw(#","mood":{"good":[1,2.5,null,true,"x"]}"#)
        var chain = Checksum()
        chain.finish(&json.bytes, from: 0)
        let start = json.bytes.count
        json.record(
            Record(seq: 1, t: ShowTime(8, 0), moment: Sample.moment, by: Actor("x", via: .desk), entry: .closed), in: .current)
        json.raw(#","weather":"sun""#)
        chain.finish(&json.bytes, from: start)
        let reading = try RecordingReader.read(json.bytes, path: "a")
        #expect(reading.isClosed && reading.unknown == 2)
    }

    @Test func otherFilesAreNoRecordings() throws {
        let scratch = ScratchFolder()
        ScratchFolder.write([], to: scratch.file("empty"))
        ScratchFolder.write(Array("show: x\n".utf8), to: scratch.file("yaml"))
        ScratchFolder.write(bytes, to: scratch.file("a"))
        mkfifo(scratch.file("pipe"), 0o600)
        symlink(scratch.file("a"), scratch.file("link"))
        func refusal(_ name: String) -> RecordingFault? { fault { _ = try RecordingReader.open(scratch.file(name)) } }
        #expect(refusal("none") == .missing(path: scratch.file("none")))
        #expect(refusal("a/b") == .missing(path: scratch.file("a/b")))
        #expect(refusal("") == .isFolder(path: scratch.file("")))
        #expect(refusal("empty") == .empty(path: scratch.file("empty")))
        #expect(refusal("yaml") == .notARecording(path: scratch.file("yaml")))
        #expect(refusal("pipe") == .isNoFile(path: scratch.file("pipe")))
        #expect(fault { _ = try RecordingReader.open("/dev/null") } == .isNoFile(path: "/dev/null"))
        #expect(refusal("link") == nil)
        #expect(fault { _ = try resume(scratch.file("link")) } == .isLink(path: scratch.file("link")))
        #expect(fault { _ = try resume(scratch.file("pipe")) } == .isNoFile(path: scratch.file("pipe")))
        if geteuid() != 0 {
            chmod(scratch.file("a"), 0)
            #expect(refusal("a") == .noPermission(path: scratch.file("a")))
        }
    }
}
