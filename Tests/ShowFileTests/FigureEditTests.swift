import Testing
import Timeline

@testable import ShowFile

/// Figures are changed in the text of a file, and nothing else is.
@Suite struct FigureEditTests {
    /// The file with other figures: `0 duration 12m20s`.
    private func edit(_ text: String, _ edits: [String]) throws -> EditedFile {
        try ShowFile.edit(
            Array(text.utf8), fileName: "show.yaml", try edits.map { try #require(FigureEdit($0)) }, isKnownTimeZone: { _ in true })
    }

    private func edit(_ text: String, _ edits: String...) throws -> EditedFile { try edit(text, edits) }

    private func text(_ text: String, _ edits: String...) throws -> String {
        String(decoding: try edit(text, edits).bytes, as: UTF8.self)
    }

    private static let block = """
        # The evening
        show: Evening   # its title

        parts:
          - title: One
            segments:
              - title: "Opening"
                duration:   10m      # as agreed
                who: Host
              - duration: 7:30
                max: '8:00'  # no longer
                title: Film
              - {title: Speech, duration: "20m", min: 15m}   # short
              - title: Doors
                start: 20:00
                until: 20:10

        """

    @Test func aFigureIsReplacedWhereItStands() throws {
        #expect(
            try text(Self.block, "0 duration 12m20s", "1 duration 7m40s", "2 min 14m")
                == Self.block.replacing("10m      #", with: "12m20s      #").replacing("7:30", with: "7:40").replacing(
                    "15m", with: "14m"))
    }

    @Test func aMissingOneIsPutBehindTheLengthInItsStyle() throws {
        let edited = try text(Self.block, "0 min 8m", "0 max 11m", "1 min 7m", "2 max 25m")
        let wanted = Self.block
            .replacing("# as agreed\n", with: "# as agreed\n        min: 8m\n        max: 11m\n")
            .replacing("7:30\n", with: "7:30\n        min: 7:00\n").replacing("min: 15m", with: "min: 15m, max: \"25m\"")
        #expect(edited == wanted)
    }

    @Test func lineBreaksAndTheMarkAtTheBeginningStay() throws {
        let windows = "\u{FEFF}" + Self.block.replacing("\n", with: "\r\n")
        #expect(
            try text(windows, "0 min 8m", "2 duration 21m")
                == windows.replacing("# as agreed\r\n", with: "# as agreed\r\n        min: 8m\r\n").replacing(
                    "\"20m\"", with: "\"21m\""))
    }

    @Test func aFileMayEndWithItsLength() throws {
        let short = "show: S\nparts:\n- segments:\n  - title: A\n    duration: 10m"
        #expect(try text(short, "0 max 11m") == short + "\n    max: 11m")
        let one = "{show: S, parts: [{segments: [{title: A, duration: 10m}, {\"title\": \"B\", \"duration\": \"5m\"}]}]}"
        #expect(
            try text(one, "0 min 9m", "1 min 4m")
                == "{show: S, parts: [{segments: [{title: A, duration: 10m, min: 9m}, {\"title\": \"B\", \"duration\": \"5m\", \"min\": \"4m\"}]}]}"
        )
    }

    @Test func lettersBeforeItOnItsLineAreCountedRight() throws {
        let wide = "show: S\nparts:\n- segments:\n  - {title: Biểu diễn 🎤 “một”, duration: 10m, who: Đoàn}\n"
        #expect(try text(wide, "0 duration 1h5m", "0 min 1h") == wide.replacing("10m", with: "1h5m, min: 1h"))
    }

    @Test func anEmptyOneIsFilled() throws {
        let empty = "show: S\nparts:\n- segments:\n  - title: A\n    duration: 10m\n    min:\n    max: ~   # none\n"
        #expect(try text(empty, "0 min 9m", "0 max 11m") == empty.replacing("min:", with: "min: 9m").replacing("~", with: "11m"))
    }

    @Test func whatOthersShareIsNotChanged() throws {
        let shared = """
            show: S
            parts:
            - segments:
              - {title: A, duration: &song 4m}
              - {title: B, duration: *song}
              - {title: C, duration: 5m}

            """
        #expect(throws: EditFault.notByItself(line: 4)) { try edit(shared, "0 duration 5m") }
        // The other may be given its own.
        #expect(try text(shared, "1 duration 5m") == shared.replacing("*song", with: "5m"))
        let whole = "show: S\nparts:\n- segments:\n  - &a {title: A, duration: 4m}\n  - *a\n"
        #expect(throws: EditFault.notByItself(line: 4)) { try edit(whole, "1 duration 5m") }
    }

    @Test func whatCannotBeIsRefused() {
        #expect(throws: EditFault.doesNotLoad) { try edit("show: S", "0 duration 5m") }
        #expect(throws: EditFault.noDuration(segment: 3)) { try edit(Self.block, "3 duration 5m") }
        #expect(throws: EditFault.noDuration(segment: 4)) { try edit(Self.block, "4 duration 5m") }
        // It would not load: min above the duration.
        #expect(throws: EditFault.notByItself(line: 8)) { try edit(Self.block, "0 min 11m") }
    }

    @Test func theDifferenceIsToldByLines() throws {
        let hunks = try edit(Self.block, "0 duration 12m", "0 max 13m", "1 max 9m", "2 duration 21m").hunks
        #expect(hunks.map(\.segments) == [[0], [1], [2]])
        #expect(hunks.map(\.oldStart) == [8, 11, 13] && hunks.map(\.newStart) == [8, 12, 14])
        #expect(hunks.map(\.oldCount) == [1, 1, 1] && hunks.map(\.newCount) == [2, 1, 1])
        #expect(
            hunks[0].lines == [
                .removed("        duration:   10m      # as agreed"), .added("        duration:   12m      # as agreed"),
                .added("        max: 13m"),
            ])
        let inserted = try edit(Self.block, "1 min 7m", "1 max 8m30s").hunks
        #expect(
            inserted.map(\.lines) == [
                [
                    .same("      - duration: 7:30"), .added("        min: 7:00"), .removed("        max: '8:00'  # no longer"),
                    .added("        max: '8:30'  # no longer"),
                ]
            ])
    }

    /// All figures of the shows that come with the program, one by one and together.
    @Test(arguments: ["hanoi-2023", "gala"])
    func shippedShowsKeepEverythingElse(_ name: String) throws {
        let bytes = try ShippedShows.bytes("shows/\(name).yaml")
        let show = try #require(ShowFile.read(bytes, fileName: name) { _ in true }.show)
        var edits: [FigureEdit] = []
        for (number, segment) in show.parts.flatMap(\.segments).enumerated() {
            guard case .duration(let duration) = segment.length else { continue }
            edits.append(FigureEdit(segment: number, .duration, duration + .seconds(10)))
            edits.append(FigureEdit(segment: number, .min, .seconds(5)))
            edits.append(FigureEdit(segment: number, .max, duration + .hours(1)))
        }
        let edited = try ShowFile.edit(bytes, fileName: name, edits) { _ in true }
        func rest(_ bytes: [UInt8]) -> [Substring] {
            String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).filter { line in
                !["duration:", "min:", "max:"].contains { line.drop { $0 == " " || $0 == "-" }.hasPrefix($0) }
            }
        }
        #expect(rest(edited.bytes) == rest(bytes) && edited.bytes != bytes)
    }
}

extension FigureEdit {
    fileprivate init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        let figures: [String: Figure] = ["duration": .duration, "min": .min, "max": .max]
        guard words.count == 3, let segment = Int(words[0]), let figure = figures[words[1]],
            let value = Milliseconds(text: words[2])
        else { return nil }
        self.init(segment: segment, figure, value)
    }
}
