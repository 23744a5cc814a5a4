import ShowFile
import Testing
import Timeline

/// A later revision of a sheet changes what it says, and nothing else.
@Suite struct RevisionTests {
    private static let file = """
        # Gala, second draft
        show: Gala
        parts:
          - title: Evening
            start: 18:00
            segments:
              - title: Doors        # by the east gate
                duration: 30m
                cues:
                  - {id: lx1, at: +30s, dept: light, call: Half}
              - {title: Speech, duration: 10m, who: Mai}
              - title: Band
                duration: 40m
        departments: {light: Light}
        """

    private func revise(_ text: String, _ revisions: [SegmentRevision]) throws -> RevisedFile {
        try ShowFile.revise(Array(text.utf8), fileName: "gala.yaml", revisions) { _ in true }
    }

    private func row(_ title: String, _ time: String?, minutes: Int, who: String? = nil) -> SegmentRevision {
        var row = SegmentRevision(title: title)
        row.time = time.flatMap { ShowTime(text: $0) }
        row.length = .duration(.minutes(minutes))
        row.who = who
        return row
    }

    @Test func onlyWhatTheSheetSaysIsChanged() throws {
        let rows = [
            row("Doors", "18:00", minutes: 30), row("Speech", "18:30", minutes: 15, who: "Mai Anh"),
            row("Band", "18:45", minutes: 40),
        ]
        let revised = try revise(Self.file, rows)
        let text = String(decoding: revised.bytes, as: UTF8.self)
        #expect(text == Self.file.replacing("duration: 10m, who: Mai}", with: "duration: 15m, who: Mai Anh}"))
        #expect(revised.hunks.count == 1)
        let again = try revise(text, rows)
        #expect(again.hunks.isEmpty && again.bytes == revised.bytes)
    }

    @Test func aTimeThatThePlanDoesNotComeToIsWritten() throws {
        let rows = [row("Doors", "18:00", minutes: 30), row("Speech", "18:40", minutes: 10), row("Band", "18:50", minutes: 40)]
        let revised = try revise(Self.file, rows)
        let text = String(decoding: revised.bytes, as: UTF8.self)
        #expect(text.contains("{title: Speech, planned: 18:40, duration: 10m, who: Mai}"))
        #expect(!text.contains("18:50"))
        #expect(try revise(text, rows).hunks.isEmpty)
    }

    @Test func aNewRowStandsBehindTheOneAboveIt() throws {
        let rows = [row("Doors", nil, minutes: 30), row("Film", nil, minutes: 5), row("Speech", nil, minutes: 10)]
        let revised = try revise(Self.file, rows)
        let text = String(decoding: revised.bytes, as: UTF8.self)
        #expect(
            text.contains("call: Half}\n      - id: film\n        title: \"Film\"\n        duration: 5m\n      - {title: Speech"))
        #expect(revised.added == ["Film"])
        #expect(revised.missing == ["Band"])
        #expect(try revise(text, rows).hunks.isEmpty)
    }

    @Test func anotherTitleKeepsTheID() throws {
        let rows = [row("Doors", nil, minutes: 30), row("Speech by the mayor", nil, minutes: 10), row("Band", nil, minutes: 40)]
        let revised = try revise(Self.file, rows)
        let text = String(decoding: revised.bytes, as: UTF8.self)
        #expect(text.contains("{title: Speech by the mayor, id: speech, duration: 10m, who: Mai}"))
    }

    @Test func whatStandsElsewhereIsSaid() throws {
        let rows = [row("Speech", nil, minutes: 10), row("Doors", nil, minutes: 30), row("Band", nil, minutes: 40)]
        let revised = try revise(Self.file, rows)
        #expect(revised.moved.count == 1)
        #expect(revised.hunks.isEmpty)
    }
}
