import Testing
import Timeline

@testable import Recording

/// The program reads every example line of docs/reference/recording-format.md.
@Suite("The documented recording format")
struct DocumentedFormatTests {
    /// The lines of JSON on the page, from top to bottom.
    static let lines: [[UInt8]] = {
        let top = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let bytes = (try? FileBytes.read(top + "/docs/reference/recording-format.md", .system)) ?? []
        return bytes.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: Array("{\"".utf8)) }.map(Array.init)
    }()

    static func begins(_ line: [UInt8], _ text: String) -> Bool { line.starts(with: Array(text.utf8)) }

    /// The recordings on the page; each starts with its header.
    static let recordings: [[[UInt8]]] = {
        var recordings: [[[UInt8]]] = []
        for line in lines {
            if begins(line, "{\"format\":\"runofshow-recording\"") {
                recordings.append([line])
            } else if begins(line, "{\"seq\":"), !recordings.isEmpty {
                recordings[recordings.count - 1].append(line)
            }
        }
        return recordings
    }()

    private func read(_ lines: [[UInt8]]) throws -> Reading {
        try RecordingReader.read(Array(lines.map { $0 + [UInt8(ascii: "\n")] }.joined()), path: "page")
    }

    @Test(arguments: 0..<5) func eachRecordingReadsWithItsChecksums(number: Int) throws {
        let lines = try #require(Self.recordings.indices.contains(number) ? Self.recordings[number] : nil)
        let reading = try read(lines)
        #expect(reading.tail == nil && reading.isClosed)
        #expect(reading.records.count == lines.count - 1)
    }

    /// This version writes exactly the lines of the page.
    @Test(arguments: 0..<5) func eachRecordingIsWrittenAsDocumented(number: Int) throws {
        let lines = try #require(Self.recordings.indices.contains(number) ? Self.recordings[number] : nil)
        // A record may correct the day of the header.
        let header = try lines[0].withUnsafeBufferPointer { (line) throws(Damage) in try RecordLineReader(firstLine: line).header }
        var chain = Checksum()
        var records = RecordLines(header.format)
        for record in try read(lines).records { records.append(record) }
        let written = records.whole(FirstLine(header), &chain)
        #expect(String(decoding: written, as: UTF8.self) == String(decoding: lines.joined(separator: [10]) + [10], as: UTF8.self))
    }

    @Test func everyKindOfRecordAndEventIsDocumented() throws {
        let readings = try Self.recordings.map(read)
        let records = readings.flatMap(\.records)
        #expect(Set(records.map { Self.kind($0.entry) }) == ["change", "resumed", "paced", "left", "closed"])
        let events = Set(records.compactMap(\.change).flatMap(\.events).map(Self.name))
        #expect(events == Self.names)
        #expect(records.contains { !$0.refused.isEmpty && $0.refused.more > 0 })
        #expect(records.contains { $0.day != nil })
        let headers = readings.map(\.header)
        #expect(
            headers.contains { $0.continues != nil && !$0.earlier.isEmpty && $0.isExcerpt && !$0.clock.wallClock.changes.isEmpty })
    }

    @Test func bothFormatsAreDocumented() throws {
        #expect(try Set(Self.recordings.map { try read($0).header.format }) == Set(RecordingFormat.allCases))
    }

    /// With its code in the format.
    @Test func everyCommandIsDocumented() throws {
        let top = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let page = String(decoding: try FileBytes.read(top + "/docs/reference/recording-format.md", .system), as: UTF8.self)
        for word in CommandWord.allCases {
            let code = word.rawValue.split(separator: " ").joined(separator: "-")
            #expect(page.contains("`[\"\(code)\""), "\(code)")
        }
        for door in Actor.Door.allCases { #expect(page.contains("`\(door.rawValue)`")) }
    }

    @Test func theClaimAndTakeoverFilesRead() throws {
        let beside = Self.lines.filter {
            Self.begins($0, "{\"format\":\"runofshow-claim\"") || Self.begins($0, "{\"format\":\"runofshow-taken\"")
        }
        .map { $0 + [UInt8(ascii: "\n")] }
        try #require(beside.count == 2)
        let claim = try beside[0].withUnsafeBufferPointer { (line) throws(JSONFault) in try Claim(line: line) }
        #expect(claim.line == beside[0])
        let takeover = try beside[1].withUnsafeBufferPointer { (line) throws(JSONFault) in try Takeover(line: line) }
        #expect(takeover.line == beside[1])
    }

    @Test func everyLineOfThePageIsUsed() {
        let count = Self.recordings.map(\.count).reduce(2, +)
        #expect(Self.lines.count == count && Self.recordings.count == 5)
    }

    static func kind(_ entry: Entry) -> String {
        switch entry {
        case .change: "change"
        case .resumed: "resumed"
        case .paced: "paced"
        case .left: "left"
        case .closed: "closed"
        }
    }

    /// A new event fails to compile here: add a line to the page, and its name below.
    static func name(_ event: Event) -> String {
        switch event {
        case .segmentStarted: "start"
        case .segmentEnded: "end"
        case .segmentSkipped: "skip"
        case .segmentUnskipped: "unskip"
        case .segmentsReopened: "reopen"
        case .segmentHeld: "hold"
        case .segmentResumed: "resume"
        case .lengthAdjusted: "adjust"
        case .segmentMoved: "move"
        case .segmentInserted: "insert"
        case .segmentEdited: "edit"
        case .cueAdded: "cue-add"
        case .cueChanged: "cue-set"
        case .cueStoodBy: "cue-standby"
        case .cueCalled: "cue-go"
        case .cueDropped: "cue-drop"
        case .noted: "note"
        case .messageShown: "message"
        case .messageCleared: "message-clear"
        case .presenterBlanked: "blank"
        case .presenterUnblanked: "unblank"
        case .advanceTakenBack: "back"
        case .changeUndone: "undo"
        case .changeRedone: "redo"
        case .clockStepped: "clock"
        case .segmentBegan: "began"
        case .cuesLeftToHand: "by-hand"
        case .departmentReady: "ready"
        case .showReloaded: "reload"
        case .windowPutOn: "on-air"
        case .windowPutOff: "off-air"
        case .windowExtended: "extend"
        }
    }

    static let names: Set = [
        "start", "end", "skip", "unskip", "reopen", "hold", "resume", "adjust", "move", "insert", "edit", "cue-add", "cue-set",
        "cue-standby", "cue-go", "cue-drop", "note", "message", "message-clear", "blank", "unblank", "back", "undo", "redo",
        "clock", "began", "by-hand", "ready", "on-air", "off-air", "extend", "reload",
    ]
}
