import Testing
import Timeline

@testable import Recording

/// Fields that a newer program may write within a format.
@Suite struct NewerProgramTests {
    private let scratch = ScratchFolder()

    /// A recording with some text of a line replaced, and correct checksums.
    private func forged(_ line: Int, _ old: String, _ new: String) throws -> [UInt8] {
        var lines = String(decoding: try Sample.bytes(), as: UTF8.self).split(separator: "\n").map { line in
            String(decoding: line.utf8.dropLast(Checksum.suffixLength), as: UTF8.self)
        }
        let changed = lines[line - 1].replacing(old, with: new, maxReplacements: 1)
        try #require(changed != lines[line - 1], "\(old) in \(lines[line - 1])")
        lines[line - 1] = changed
        var chain = Checksum()
        return lines.flatMap { line in
            var bytes = Array(line.utf8)
            chain.finish(&bytes, from: 0)
            return bytes
        }
    }

    private func read(_ bytes: [UInt8]) throws -> Reading { try RecordingReader.read(bytes, path: "a") }

    @Test(
        arguments: [
            (1, #""warn":{"yellow":120000,"red":30000}"#, #""warn":{"yellow":120000,"red":30000,"blue":[1,{"a":2}]}"#, 1),
            (1, #""speed":1.0"#, #""speed":1.0,"drift":0.1"#, 1),
            (2, #""via":"desk"}"#, #""via":"desk","token":"stage left"}"#, 1), (2, #""via":"desk""#, #""via":"gamepad""#, 1),
            (2, #""what":["go"]"#, #""what":["go","slowly",5]"#, 2), (2, #"["start","doors"]"#, #"["start","doors",1.5,null]"#, 2),
        ] as [(Int, String, String, Int)])
    func unknownFieldsAreSkippedAndCounted(line: Int, old: String, new: String, count: Int) throws {
        let (reading, plain) = (try read(try forged(line, old, new)), try read(try Sample.bytes()))
        #expect(reading.unknown == count && plain.unknown == 0)
        #expect(reading.tail == nil && reading.records == plain.records && reading.header == plain.header)
    }

    /// The events are applied, and so is their undo.
    @Test func anUnknownCauseDoesNotStopItsEvents() throws {
        let reading = try read(try forged(2, #"["go"]"#, #"["pinned",28800000,{"by":"clock"}]"#))
        #expect(reading.unknown == 1)
        #expect(reading.records[0].change?.cause == .unknown("pinned"))
        #expect(reading.state.isSameSituation(as: try Sample.state(Sample.changes())))
        #expect(reading.records[0].change?.cause.kind == .edit)
    }

    @Test func anUnknownEventStopsReadingAtItsLine() throws {
        let bytes = try forged(6, #""do":[["undo"]]"#, #""do":[["undo"],["lit","light"]]"#)
        let found = try #require(fault { _ = try read(bytes) })
        #expect(found == .damaged(path: "a", line: 6, .unknownEvent("lit")))
        let salvaged = try RecordingReader.read(bytes, path: "a", salvage: true)
        #expect(salvaged.records.count == 4 && salvaged.tail?.line == 6)
        // Nor does it become a torn end if it is the last line.
        let cut = Array(bytes.dropLast(40))
        #expect(fault { _ = try read(cut) } == .damaged(path: "a", line: 6, .unknownEvent("lit")))
    }

    /// Damage before it is still damage, although no known record follows.
    @Test func damageBeforeAnUnknownEventIsStillDamage() throws {
        let count = Sample.changes().count + 1
        var bytes = try forged(count, #""do":[["#, #""do":[["lit","light"],["#)
        let start = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }[count - 3] + 1
        bytes[start + 30] ^= 1
        guard case .damaged(_, count - 1, _)? = fault({ _ = try read(bytes) }) else {
            Issue.record("\(String(describing: fault { _ = try read(bytes) }))")
            return
        }
    }

    /// A copy does not need to understand the events.
    @Test func copyingContinuesPastAnUnknownEvent() throws {
        let path = scratch.file("a.jsonl")
        ScratchFolder.write(try forged(6, #""do":[["undo"]]"#, #""do":[["lit","light"]]"#), to: path)
        let copying = try Follower(path, for: .copying, fallbackFolders: [])
        _ = copying.poll()
        #expect(copying.fault == nil && copying.lastRecord?.seq == Sample.changes().count)
        let watching = try Follower(path, fallbackFolders: [])
        _ = watching.poll()
        #expect(watching.fault == .damaged(path: path, line: 6, .unknownEvent("lit")))
    }

    @Test func listsAndFollowersReportUnknownValues() throws {
        let library = RecordingLibrary(folder: scratch.file("runofshow"), fallbackFolders: [])
        let path = scratch.file("runofshow/hanoi-2023/2023-10-10-083000-live.jsonl")
        try Folder.make(scratch.file("runofshow/hanoi-2023"), .system)
        ScratchFolder.write(try forged(2, #""what":["go"]"#, #""what":["go","slowly"]"#), to: path)
        #expect(library.list().map(\.unknown) == [1])
        let follower = try Follower(path, fallbackFolders: [])
        _ = follower.poll()
        #expect(follower.unknown == 1)
    }
}
