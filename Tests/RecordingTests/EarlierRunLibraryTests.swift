import Glibc
import JSON
import Testing
import Timeline

@testable import Recording

@Suite("Earlier runs in the library")
struct EarlierRunLibraryTests {
    let scratch = ScratchFolder()
    var library: RecordingLibrary { RecordingLibrary(folder: scratch.file("runofshow"), fallbackFolders: []) }
    let settings = RecordingWriter.Settings(fallbackFolders: [])

    private static let runs = [
        EarlierRun(segments: [
            .init(id: "opening", deviation: .init(wait: .seconds(90), longer: .seconds(150))),
            .init(id: "một-hai", deviation: .init(wait: .zero, longer: .minutes(-4))),
        ]),
        EarlierRun(segments: []),
    ]

    private func line(_ header: Header) -> [UInt8] {
        var json = JSONText()
        json.header(header)
        return json.bytes
    }

    private func read(_ line: [UInt8]) throws -> Header { try line.withUnsafeBufferPointer { try JSONReader.header($0) } }

    // In the first line.

    @Test func earlierRunsReadBack() throws {
        var header = Sample.header()
        header.earlier = Self.runs
        #expect(try read(line(header)) == header)
        header.isExcerpt = true
        #expect(try read(line(header)) == header)
    }

    @Test func recordingsWithoutEarlierRunsStillRead() throws {
        let text = String(decoding: line(Sample.header()), as: UTF8.self)
        #expect(!text.contains("earlier"))
        #expect(try read(Array(text.utf8)).earlier.isEmpty)
    }

    /// They come after the show, where older versions skip them; newer ones may add fields.
    @Test func otherVersionsSkipUnknownFields() throws {
        var header = Sample.header()
        let plain = String(decoding: line(header), as: UTF8.self)
        header.earlier = Self.runs
        #expect(String(decoding: line(header), as: UTF8.self).hasPrefix(plain))
        let later = plain + #","earlier":[{"opening":[90000,150000,"why"]}],"more":{"x":[1]}"#
        #expect(try read(Array(later.utf8)).earlier == [EarlierRun(segments: [Self.runs[0].segments[0]])])
    }

    @Test(arguments: [
        #","earlier":[{"a":[-1,0]}]"#, #","earlier":[{"a":[0]}]"#, #","earlier":[{"a":[0,9000000000000]}]"#,
        #","earlier":[{"a":0}]"#,
        ",\"earlier\":[" + Array(repeating: "{}", count: 13).joined(separator: ",") + "]",
    ])
    func impossibleValuesAreFaults(_ text: String) {
        #expect(throws: JSONFault.self) { try read(line(Sample.header()) + Array(text.utf8)) }
    }

    // From the library.

    /// Records the sample, started so many minutes after the first, with GO at these times.
    @discardableResult
    private func record(
        _ minutes: Int, mode: Header.Mode = .rehearsal, show: Show = Sample.show, _ times: ShowTime...
    ) throws -> String {
        var header = Sample.header(show, mode: mode)
        header.moment = Sample.moment(minutes * 60_000)
        let path = library.newPath(show: show.id, mode: mode, wallClockMs: header.moment.wallClockMs)
        let writer = try RecordingWriter.create(path, header: header, settings: settings)
        var state = State(show)
        for time in times {
            for change in state.perform(.go, at: time).changes {
                writer.append(change, moment: header.moment, by: Actor("linh", via: .desk))
            }
        }
        _ = writer.close(at: ShowTime(11, 0), moment: header.moment, by: Actor("linh", via: .desk), within: 60_000)
        return path
    }

    private func doors(_ runs: [EarlierRun]) -> [Milliseconds?] {
        runs.map { run in run.segments.first { $0.id == "doors" }?.deviation.longer }
    }

    @Test func theNewestRunsComeFirst() throws {
        try record(1, mode: .live, ShowTime(8, 0), ShowTime(8, 21))
        try record(3, ShowTime(8, 0), ShowTime(8, 23))
        try record(2, ShowTime(8, 0), ShowTime(8, 22))
        #expect(doors(library.earlierRuns(of: Sample.show)) == [.minutes(3), .minutes(2), .minutes(1)])
    }

    /// After a jump of a rehearsal's clock, the length of the segment on stage is unknown.
    @Test func segmentsThatTheClockJumpedOverDoNotCount() throws {
        for minutes in [0, 10] {
            var header = Sample.header(mode: .rehearsal)
            header.moment = Sample.moment(minutes * 3_600_000)
            header.clock.start = ShowTime(8, 0)
            let path = library.newPath(show: Sample.show.id, mode: .rehearsal, wallClockMs: header.moment.wallClockMs)
            let writer = try RecordingWriter.create(path, header: header, settings: settings)
            var state = State(Sample.show)
            func go(_ time: ShowTime, at passed: Int) {
                let moment = Sample.moment(minutes * 3_600_000 + passed * 60_000)
                for change in state.perform(.go, at: time).changes {
                    writer.append(change, moment: moment, by: Actor("linh", via: .desk))
                }
            }
            go(ShowTime(8, 0), at: 0)
            // Five minutes into the doors, jump a quarter of an hour; the other rehearsal waited for them.
            if minutes > 0 {
                _ = writer.append(
                    .paced(1), at: ShowTime(8, 20), moment: Sample.moment(minutes * 3_600_000 + 300_000),
                    by: Actor("linh", via: .desk))
            }
            go(ShowTime(8, 21), at: minutes > 0 ? 6 : 21)
            _ = writer.close(at: ShowTime(11, 0), moment: header.moment, by: Actor("linh", via: .desk), within: 60_000)
        }
        #expect(doors(library.earlierRuns(of: Sample.show)) == [.minutes(1)])
    }

    @Test func simulationsOtherShowsAndEmptyRunsDoNotCount() throws {
        try record(1, mode: .simulated, ShowTime(8, 0), ShowTime(8, 21))
        try record(2, ShowTime(8, 0))
        var other = Sample.show
        other.id = "gala"
        try record(3, show: other, ShowTime(8, 0), ShowTime(8, 22))
        #expect(library.earlierRuns(of: Sample.show).isEmpty)
        #expect(library.earlierRuns(of: Show(id: "new", title: "New", parts: [])).isEmpty)
        // Only segments that are still in the show count.
        var today = Sample.show
        today.parts[0].segments.removeFirst()
        try record(4, ShowTime(8, 0), ShowTime(8, 20), ShowTime(8, 31))
        #expect(library.earlierRuns(of: today).map { $0.segments.map(\.id) } == [["opening"]])
    }

    @Test func damagedRecordingsAreSkipped() throws {
        let damaged = try record(1, ShowTime(8, 0), ShowTime(8, 21))
        var bytes = ScratchFolder.read(damaged)
        bytes[bytes.count / 2] ^= 1
        ScratchFolder.write(bytes, to: damaged)
        try record(2, ShowTime(8, 0), ShowTime(8, 22))
        ScratchFolder.write(Array("{".utf8), to: scratch.file("runofshow/hanoi-2023/2030-01-01-000000-live.jsonl"))
        #expect(doors(library.earlierRuns(of: Sample.show)) == [.minutes(2)])
    }

    @Test func onlyTheNewestTwelveCount() throws {
        for minutes in 1...14 { try record(minutes, ShowTime(8, 0), ShowTime(8, 20 + minutes)) }
        #expect(doors(library.earlierRuns(of: Sample.show)) == (3...14).reversed().map { .minutes($0) })
    }

    /// The next part of a torn recording holds all of the first.
    @Test func thePartsOfARecordingCountOnce() throws {
        let first = try record(1, ShowTime(8, 0), ShowTime(8, 21))
        ScratchFolder.write(Array(ScratchFolder.read(first).dropLast(3)), to: first)
        let (writer, _) = try Resumption(first, settings: settings).begin()
        #expect(writer.status.path != first)
        _ = writer.close(at: ShowTime(11, 0), moment: Sample.moment(99), by: Actor("linh", via: .desk), within: 60_000)
        #expect(doors(library.earlierRuns(of: Sample.show)) == [.minutes(1)])
    }

    @Test func tooLargeRecordingsAreSkipped() throws {
        var large = Sample.show
        large.parts[0].segments[0].note = String(repeating: "a", count: 10_000)
        for number in 0..<150 {
            large.parts[0].segments.append(
                Segment(id: "s\(number)", title: "S", length: .duration(.minutes(1)), note: large.parts[0].segments[0].note))
        }
        try record(2, show: large, ShowTime(8, 0), ShowTime(8, 22))
        #expect(library.earlierRuns(of: Sample.show).isEmpty)
        try record(1, ShowTime(8, 0), ShowTime(8, 21))
        #expect(doors(library.earlierRuns(of: Sample.show)) == [.minutes(1)])
    }
}
