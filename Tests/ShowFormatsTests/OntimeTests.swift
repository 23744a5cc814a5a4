import Phrases
import Testing
import Timeline

@testable import ShowFormats

/// Rule 9: projects of Ontime.
@Suite struct OntimeTests {
    private func project(_ entries: String, order: String, labels: String = "{}", automation: String = "{}") throws -> SheetReading
    {
        try SheetReading(
            "{\"rundowns\":{\"r\":{\"id\":\"r\",\"title\":\"Rundown\",\"order\":\(order),\"entries\":{\(entries)}}},\"project\":{\"title\":\"Launch\"},"
                + "\"settings\":{\"version\":\"4.11.0\"},\"customFields\":\(labels),\"automation\":\(automation)}", name: "p.json")
    }

    private func event(_ id: String, _ start: Int, _ end: Int, _ more: String = "") -> String {
        "\"\(id)\":{\"type\":\"event\",\"id\":\"\(id)\",\"title\":\"\(id.uppercased())\",\"timeStart\":\(start * 60_000),\"timeEnd\":\(end * 60_000),\"duration\":\((end - start) * 60_000)\(more.isEmpty ? "" : "," + more)}"
    }

    private static let linked = "\"linkStart\":true"

    @Test func groupsArePartsAndUnlinkedStartsAreHard() throws {
        let reading = try project(
            "\"g\":{\"type\":\"group\",\"title\":\"Morning\",\"entries\":[\"a\",\"b\"]},"
                + event("a", 600, 660, "\"linkStart\":false") + "," + event("b", 660, 670, Self.linked) + ","
                + event("c", 720, 780, "\"linkStart\":false,\"countToEnd\":true"),
            order: "[\"g\",\"c\"]")
        #expect(reading.parts == ["Morning", nil])
        #expect(reading.rows == ["! 10:00-11:00 A", "11:00-11:10 B", "! 12:00-13:00 C"])
        #expect(try reading.segment("C").until == 780 * 60_000)
        #expect(reading.show.title == "Launch")
    }

    @Test func itsOtherFieldsAreKept() throws {
        let reading = try project(
            event(
                "a", 600, 660,
                "\"cue\":\"1\",\"colour\":\"#fff\",\"flag\":true,\"note\":\"Slide\",\"endAction\":\"play-next\",\"timeWarning\":120000,\"timeDanger\":60000,\"custom\":{\"k\":\"Loop\",\"Who\":\"Ann\"}"
            )
                + "," + event("b", 660, 670, Self.linked + ",\"skip\":true") + "," + event("c", 660, 670, Self.linked),
            order: "[\"a\",\"b\",\"c\"]", labels: "{\"k\":{\"label\":\"Video notes\"},\"Who\":{\"label\":\"Who\"}}")
        let first = try reading.segment("A")
        #expect(first.isAuto && first.isFlagged && first.note == "Slide" && first.who == "Ann")
        #expect(first.warn == WarningTimes(yellow: .minutes(2), red: .minutes(1)))
        #expect(
            first.columns == [ImportedColumn("Video notes", "Loop"), ImportedColumn("Cue", "1"), ImportedColumn("Colour", "#fff")])
        #expect(reading.rows[1] == "reserve B")
    }

    @Test func milestonesAreCuesOfWhatFollows() throws {
        func milestone(_ id: String, _ title: String, _ cue: String) -> String {
            "\"\(id)\":{\"type\":\"milestone\",\"title\":\"\(title)\",\"cue\":\"\(cue)\"}"
        }
        let reading = try project(
            [
                milestone("m", "Radios on", "House"), event("a", 600, 660), milestone("n", "10:50 - Speakers ready", "Standby"),
                event("b", 660, 670, Self.linked), milestone("o", "Strike", "House"),
            ]
            .joined(separator: ","),
            order: "[\"m\",\"a\",\"n\",\"b\",\"o\"]")
        #expect(try reading.segment("A").cues == [ImportedCue(.call, department: "House", call: "Radios on")])
        #expect(
            try reading.segment("B").cues == [
                ImportedCue(.clock(ShowTime(10, 50)), department: "Standby", call: "Speakers ready"),
                ImportedCue(.call, department: "House", call: "Strike"),
            ])
        #expect(reading.warnings == [.milestoneBefore("10:50", segment: "B")])
    }

    @Test func aDelayMovesWhatFollowsUpToTheNextGap() throws {
        let reading = try project(
            event("a", 600, 630) + ",\"d\":{\"type\":\"delay\",\"duration\":600000}," + event("b", 630, 660, Self.linked) + ","
                + event("c", 660, 670, "\"linkStart\":false") + ","
                + event("e", 690, 700, "\"linkStart\":false"),
            order: "[\"a\",\"d\",\"b\",\"c\",\"e\"]")
        #expect(reading.rows == ["! 10:00-10:30 A", "10:40-11:10 B", "! 11:10-11:20 C", "! 11:30-11:40 E"])
    }

    @Test func automationsAreNamedAsDropped() throws {
        let reading = try project(
            event("a", 600, 630), order: "[\"a\"]",
            automation: "{\"triggers\":[{\"id\":\"t\"}],\"automations\":{\"x\":{\"title\":\"Tell the desk\"}}}")
        #expect(reading.show.decisions.contains(.dropped(.automation, "Tell the desk")))
    }

    @Test func olderVersionsAreLists() throws {
        let reading = try SheetReading(
            "{\"rundown\":[{\"type\":\"block\",\"id\":\"k\",\"title\":\"Day\"},{\"type\":\"event\",\"id\":\"a\",\"title\":\"A\",\"timeStart\":36000000,\"timeEnd\":37800000,\"linkStart\":null},"
                + "{\"type\":\"event\",\"id\":\"b\",\"title\":\"B\",\"timeStart\":37800000,\"timeEnd\":39600000,\"linkStart\":\"a\",\"presenter\":\"Ann\",\"user0\":\"x\"}],"
                + "\"eventData\":{\"title\":\"Old\"},\"userFields\":{\"user0\":\"Mics\"}}", name: "old.json")
        #expect(reading.show.title == "Old")
        #expect(reading.parts == ["Day"])
        #expect(reading.rows == ["! 10:00-10:30 A", "10:30-11:00 B"])
        #expect(try reading.segment("B").who == "Ann")
        #expect(try reading.column("Mics", of: "B") == "x")
    }

    @Test func everyFieldMayBeMissing() throws {
        #expect(
            try SheetReading("{\"entries\":{\"a\":{\"title\":\"A\"}},\"order\":[\"a\"]}", name: "x.json").show.segments.map(\.title)
                == ["A"])
        #expect(SheetReading.refusal("{\"rundowns\":{}}", name: "x.json") == .damaged(.noRundown))
        #expect(SheetReading.refusal("[1,2]", name: "x.json") == .damaged(.noRundown))
    }

    @Test func itsSpreadsheetIsKnownByItsHeaders() throws {
        typealias Cell = MadeWorkbook.Cell
        func time(_ minutes: Int) -> Cell { .number(Double(minutes) / 1440, style: 1) }
        var book = MadeWorkbook()
        let header = [
            "ID", "Flag", "Cue", "Title", "Colour", "Time Start", "Time End", "Duration", "Link Start", "Count to end", "Note",
            "Timer Type", "End Action", "Warning Time", "Danger Time", "Skip", "Mics",
        ]
        book.add(
            "event schedule",
            [
                [.text("How to use this sheet")], header.map { Cell.text($0) },
                [.text("g"), .none, .none, .text("Morning"), .none, .none, .none, .none, .none, .none, .none, .text("group")],
                [
                    .text("m"), .none, .text("House"), .text("Radios"), .none, .none, .none, .none, .none, .none, .none,
                    .text("milestone"),
                ],
                [
                    .text("a"), .truth(true), .text("1"), .text("A"), .text("#fff"), time(600), time(630), time(30), .none, .none,
                    .text("n"), .text("count-down"), .text("play-next"), time(2), time(1), .none, .text("two"),
                ],
                [
                    .text("b"), .none, .none, .text("B"), .none, time(630), time(640), time(10), .truth(true), .none, .none, .none,
                    .none, .none, .none, .truth(true),
                ],
                [.none, .none, .none, .none, .none, .none, .none, .none, .none, .none, .none, .text("group-end")],
                [.text("x"), .none, .none, .text("X"), .none, .none, .none, .none, .none, .none, .none, .text("production")],
                [.text("c"), .none, .none, .text("C"), .none, time(720), time(780), time(60), .none, .truth(true)],
            ])
        let reading = try SheetReading(bytes: book.bytes)
        #expect(reading.parts == ["Morning", nil])
        #expect(reading.rows == ["! 10:00-10:30 A", "reserve B", "! 12:00-13:00 C"])
        let first = try reading.segment("A")
        #expect(first.isAuto && first.isFlagged && first.warn == WarningTimes(yellow: .minutes(2), red: .minutes(1)))
        #expect(first.cues == [ImportedCue(.call, department: "House", call: "Radios")])
        #expect(try reading.column("Mics", of: "A") == "two")
        #expect(try reading.segment("C").until == 780 * 60_000)
    }
}

/// Rundowns of Sofie's rundown editor.
@Suite struct SofieTests {
    @Test func segmentsArePartsAndPartsAreSegments() throws {
        let reading = try SheetReading(
            "{\"rundown\":{\"id\":\"r\",\"name\":\"News\",\"expectedStartTime\":1773435600000},\"segments\":[{\"id\":\"s2\",\"name\":\"Sport\",\"rank\":1},{\"id\":\"s1\",\"name\":\"Top\",\"rank\":0}],"
                + "\"parts\":[{\"id\":\"p2\",\"segmentId\":\"s1\",\"name\":\"VT\",\"rank\":1,\"payload\":{\"duration\":90}},{\"id\":\"p1\",\"segmentId\":\"s1\",\"name\":\"Hello\",\"rank\":0,\"payload\":{\"duration\":20,\"script\":\"Good evening\"}},"
                + "{\"id\":\"p3\",\"segmentId\":\"s2\",\"name\":\"Goal\",\"rank\":0,\"float\":true,\"payload\":{\"duration\":30}},{\"id\":\"p4\",\"segmentId\":\"s2\",\"name\":\"Bye\",\"rank\":1,\"payload\":{\"duration\":10}}],"
                + "\"pieces\":[{\"id\":\"q\",\"partId\":\"p2\",\"name\":\"clip 1\",\"pieceType\":\"video\",\"start\":2}]}",
            name: "news.json")
        #expect(reading.parts == ["Top", "Sport"])
        #expect(reading.rows == ["21:00-21:00:20 Hello", "21:00:20-21:01:50 VT", "reserve Goal", "21:01:50-21:02 Bye"])
        #expect(try reading.segment("VT").cues == [ImportedCue(.start(.seconds(2)), department: "video", call: "clip 1")])
        #expect(reading.show.date?.text == "2026-03-13")
    }

    @Test func labelsAreThoseThatOntimeTakes() throws {
        var segment = Segment(id: "a", title: "A", length: .duration(.minutes(5)))
        segment.start = ShowTime(milliseconds: 9 * 3_600_000)
        segment.who = "Ann"
        segment.columns = ["Âm thanh", "灯光", "Am thanh", "LED (2.1)"].map { Segment.Column(name: $0, text: "x" + $0) }
        let show = Show(id: "gala", title: "Gala", parts: [Part(id: "p", title: "P", segments: [segment])])
        let file = try #require(try SheetFormat.write(ExportedShow(show), as: "ontime", .english))
        let text = String(decoding: file.bytes, as: UTF8.self)
        for key in ["\"Who\"", "\"Am_thanh\"", "\"Am_thanh_2\"", "\"Field\"", "\"LED_2_1\""] {
            #expect(text.contains(key), "\(key)")
        }
        // The names come back.
        let back = try SheetFormat.read(file.bytes, fileName: "gala.json", ImportOptions())
        #expect(back.segments[0].columns.map(\.name) == segment.columns.map(\.name))
        #expect(back.segments[0].columns.map(\.text) == segment.columns.map(\.text))
        #expect(back.segments[0].who == "Ann")
    }
}
