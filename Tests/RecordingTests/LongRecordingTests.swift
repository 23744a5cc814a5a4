import Glibc
import JSON
import Testing
import Timeline

@testable import Recording

/// A long recording is read in pieces, and only requested records are kept.
@Suite("Long recordings")
struct LongRecordingTests {
    let scratch = ScratchFolder()
    private var path: String { scratch.file("a.jsonl") }

    /// Notes, with so many undone at the end.
    private func write(_ notes: Int, undone: Int = 0, noteLength: Int = 20) -> [UInt8] {
        let first = FirstLine(Sample.header())
        var (bytes, chain) = (first.bytes, first.chain)
        let text = String(repeating: "x", count: noteLength)
        let changes =
            (0..<notes).map { Change(at: ShowTime(8, 0, $0), cause: .automatic, events: [.noted(text)]) }
            + (0..<undone).map { Change(at: ShowTime(8, 0, notes + $0), cause: .command(.undo), events: [.changeUndone]) }
        for (index, change) in changes.enumerated() {
            var json = JSONText()
            json.record(
                Record(
                    seq: index + 1, t: change.at, moment: Sample.moment(index), by: Actor("x", via: .desk), entry: .change(change)),
                in: .current)
            chain.finish(&json.bytes, from: 0)
            bytes += json.bytes
        }
        ScratchFolder.write(bytes, to: path)
        return bytes
    }

    @Test func readingInPiecesGivesTheSame() throws {
        // Several pieces, with short and long lines.
        for (notes, length) in [(12_000, 20), (300, 9_000)] {
            let bytes = write(notes, noteLength: length)
            let whole = try RecordingReader.read(bytes, path: path)
            let reading = try RecordingReader.open(path)
            #expect(reading.records == whole.records && reading.length == bytes.count && reading.last == whole.records.last)
            let consoles = try RecordingReader.open(path, keeping: .consoles)
            #expect(consoles.records.isEmpty && consoles.last == whole.last && consoles.lastTime == whole.lastTime)
            #expect(consoles.state.isSameSituation(as: whole.state))
        }
    }

    @Test func aTornEndAndDamageAreFoundInEveryPiece() throws {
        let bytes = write(12_000)
        ScratchFolder.write(bytes.dropLast(5), to: path)
        #expect(try RecordingReader.open(path).tail == (try RecordingReader.read(Array(bytes.dropLast(5)), path: path)).tail)
        for at in stride(from: 30_000, to: bytes.count, by: 400_000) {
            var damaged = bytes
            damaged[at] ^= 1
            ScratchFolder.write(damaged, to: path)
            let found = fault { _ = try RecordingReader.open(path) }
            #expect(found != nil && found == fault { _ = try RecordingReader.read(damaged, path: path) })
            let salvaged = try RecordingReader.open(path, salvage: true)
            #expect(salvaged.tail == (try RecordingReader.read(damaged, path: path, salvage: true)).tail)
        }
    }

    /// An undo beyond the kept history makes it read again.
    @Test func anyNumberOfChangesCanBeUndone() throws {
        let bytes = write(40_000, undone: 40_000)
        var seen = 0
        let reading = try RecordingReader.open(path, keeping: .consoles) { _, record, _ in
            if record.seq == 1 { seen = 0 }
            seen += 1
        }
        #expect(seen == 80_000 && reading.state.notes.isEmpty && reading.length == bytes.count)
    }

    @Test func aCopyingFollowerKeepsNothing() throws {
        let bytes = write(30_000)
        let follower = try Follower(path, for: .copying, fallbackFolders: [])
        let update = try #require(follower.poll())
        #expect(update.isNewFile && update.records.map(\.seq) == [30_000])
        #expect(follower.length == bytes.count && follower.lastRecord?.seq == 30_000 && follower.state.notes.isEmpty)
        #expect(follower.poll() == nil)
    }
}
