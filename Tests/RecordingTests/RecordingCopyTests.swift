import Testing
import Timeline

@testable import Recording

/// Copies of recordings.
@Suite struct RecordingCopyTests {
    private let scratch = ScratchFolder()
    private var path: String { scratch.file("a.jsonl") }

    /// A recording that contains everything that a copy leaves out.
    private func record(_ format: RecordingFormat, isTorn: Bool = false) throws -> Reading {
        var show = Sample.show
        show.parts[0].segments[1].note = "SECRET plan"
        show.parts[0].segments[1].who = "Cô Hạnh"
        var header = Sample.header(show)
        header.format = format
        header.continues = .init(file: "/home/SECRET/a.jsonl", seq: 3)
        header.who = "SECRET pts/1"
        var state = State(show)
        var lines = RecordLines(format)
        var refused = Refusals()
        refused.add(Refusal("note SECRET again", at: ShowTime(8, 0)))
        refused.add(Refusal("SECRET", at: ShowTime(8, 0), why: .unreadable))
        refused.add(Refusal("g", at: ShowTime(8, 0), why: .locked))
        for (number, line) in [
            "go", "note SECRET word", "undo", "redo", "edit opening note SECRET too", "edit opening note", "message Chờ", "go",
        ].enumerated() {
            for change in state.perform(try Command(text: line), at: ShowTime(8, number)).changes {
                lines.append(
                    Record(
                        seq: lines.count + 1, t: change.at, moment: Sample.moment(number), by: Actor("SECRET pts/3", via: .desk),
                        entry: .change(change), refused: number == 1 ? refused : Refusals()))
            }
        }
        var chain = Checksum()
        ScratchFolder.write(lines.whole(FirstLine(header), &chain) + (isTorn ? Array(#"{"seq":99,"SECRET"#.utf8) : []), to: path)
        return try RecordingReader.open(path)
    }

    private func copy(_ reading: Reading, isStripped: Bool) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var copy = RecordingCopy(of: reading, isStripped: isStripped)
        try copy.write { bytes += $0 }
        return bytes
    }

    @Test(arguments: RecordingFormat.allCases) func aCopyLeavesOutTheTornEnd(format: RecordingFormat) throws {
        let reading = try record(format, isTorn: true)
        #expect(reading.tail != nil)
        #expect(try copy(reading, isStripped: false) == Array(FileBytes.read(path, .system)[..<reading.length]))
    }

    @Test(arguments: RecordingFormat.allCases) func aStrippedCopyHasNoNamesAndNoNotes(format: RecordingFormat) throws {
        let reading = try record(format, isTorn: true)
        let bytes = try copy(reading, isStripped: true)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("SECRET"))
        #expect(text.contains("Cô Hạnh") && text.contains("Chờ"))
        let stripped = try RecordingReader.read(bytes, path: "b")
        #expect(stripped.tail == nil && stripped.records.count == reading.records.count && stripped.header.format == format)
        #expect(stripped.records.map(\.t) == reading.records.map(\.t))
        #expect(stripped.state.segments == reading.state.segments && stripped.state.order == reading.state.order)
        #expect(stripped.state.notes.map(\.text) == ["…"])
        #expect(stripped.records[1].refused.first.map(\.what) == ["note", "", "g"])
        if format == .second { #expect(stripped.records.allSatisfy { $0.by == Actor("", via: .desk) }) }
    }

    /// Lines longer than a piece, and lines that end with one.
    @Test func aLongRecordingIsCopiedWhole() throws {
        var lines = RecordLines()
        let text = String(repeating: "x", count: 900)
        for number in 1...4000 {
            let change = Change(at: ShowTime(8, 0, number), cause: .command(.note(text)), events: [.noted(text)])
            lines.append(
                Record(
                    seq: number, t: change.at, moment: Sample.moment(number), by: Actor("linh", via: .desk), entry: .change(change))
            )
        }
        var chain = Checksum()
        let bytes = lines.whole(FirstLine(Sample.header()), &chain)
        ScratchFolder.write(bytes, to: path)
        let reading = try RecordingReader.open(path)
        #expect(try copy(reading, isStripped: false) == bytes)
        #expect(try RecordingReader.read(copy(reading, isStripped: true), path: "b").records.count == 4000)
    }

    @Test func aFileChangedMeanwhileIsNotCopied() throws {
        let reading = try record(.current)
        var bytes = try FileBytes.read(path, .system)
        bytes[bytes.count / 2] ^= 1
        ScratchFolder.write(bytes, to: path)
        for isStripped in [true, false] {
            #expect(throws: RecordingFault.changed(path: path)) { try copy(reading, isStripped: isStripped) }
        }
    }
}
