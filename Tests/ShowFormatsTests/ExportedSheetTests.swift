import Phrases
import ShowFormats
import Testing
import Timeline

/// What is written besides what comes back.
@Suite struct ExportedSheetTests {
    private static var show: Show {
        Show(
            id: "gala", title: "Gala", date: "2026-11-27", venue: "Hall A",
            departments: [Department(id: "light", title: "Ánh sáng")],
            windows: [
                OnAirWindow(
                    id: "tv", title: "TV", on: ShowTime(milliseconds: 64_800_000), off: ShowTime(milliseconds: 68_400_000),
                    from: "doors",
                    to: "speech")
            ],
            parts: [
                Part(
                    id: "evening", title: "Evening", start: ShowTime(milliseconds: 64_800_000),
                    segments: [
                        Segment(
                            id: "doors", title: "=HYPERLINK(A1)", length: .duration(.minutes(10)), who: "Mai Anh",
                            cues: [Cue(id: "lx1", anchor: .start(.seconds(30)), department: "light", call: "Half")]),
                        Segment(id: "speech", title: "Speech; <b>all</b>, please", length: .duration(.minutes(5)), who: "Minh"),
                    ])
            ])
    }

    private func text(_ format: String, _ change: (inout ExportedShow) -> Void = { _ in }) throws -> String {
        var exported = ExportedShow(Self.show)
        change(&exported)
        let file = try #require(try SheetFormat.write(exported, as: format, .english))
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func csvHasAMarkAndGuardsFormulas() throws {
        let text = try text("csv")
        #expect(text.hasPrefix("\u{FEFF}Part,No,Planned"))
        #expect(text.contains("\"'=HYPERLINK(A1)\"") || text.contains(",'=HYPERLINK(A1),"))
        #expect(!text.contains(",=HYPERLINK"))
    }

    @Test func anOverviewHasFiveColumns() throws {
        let text = try text("csv") { $0.profile = .overview }
        #expect(text.hasPrefix("\u{FEFF}No,Planned,Length,Title,Who\r\n"))
    }

    @Test func aRecordingHasActualTimesBesidePlannedOnes() throws {
        let text = try text("csv") {
            $0.actual = [
                "doors": ExportedShow.Actual(
                    start: ShowTime(milliseconds: 64_860_000), end: ShowTime(milliseconds: 65_580_000))
            ]
        }
        #expect(text.contains("Actual start,Actual end,Actual length,Over"))
        #expect(text.contains("18:01:00,18:13:00,0:12:00,0:02:00"))
    }

    @Test func aCalendarEscapesFoldsAndNeedsADate() throws {
        let text = try text("ics") {
            $0.second = { 1_795_000_000 + $0.milliseconds / 1000 }
            $0.changedAt = 1_794_000_000
        }
        #expect(text.contains("UID:speech@gala.runofshow\r\n"))
        #expect(text.contains("SUMMARY:Speech\\; <b>all</b>\\, please\r\n"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(throws: ExportRefusal.noDate) { _ = try SheetFormat.write(ExportedShow(Self.show), as: "ics", .english) }
    }

    @Test func aCallSheetIsForADepartmentOrAPerson() throws {
        let all = try text("html") { $0.link = "http://desk:8080/" }
        #expect(all.contains("&lt;b&gt;all&lt;/b&gt;"))
        #expect(all.contains("<svg") && all.contains("http://desk:8080/"))
        let light = try text("html") { $0.names = ["light"] }
        #expect(light.contains("Half") && !light.contains("Speech"))
        let minh = try text("html") { $0.names = ["minh"] }
        #expect(minh.contains("Speech") && !minh.contains("HYPERLINK"))
        #expect(throws: ExportRefusal.nothingFor(["nobody"])) { _ = try text("html") { $0.names = ["nobody"] } }
    }

    @Test func whatAFormatDoesNotHoldIsSaidItemByItem() throws {
        let file = try #require(try SheetFormat.write(ExportedShow(Self.show), as: "csv", .english))
        #expect(file.losses == [ExportLoss(thing: .show, keys: ["venue", "onAir"])])
        let ontime = try #require(try SheetFormat.write(ExportedShow(Self.show), as: "ontime", .english))
        #expect(ontime.losses.contains(ExportLoss(thing: .cue("lx1"), keys: ["at"])))
    }

    @Test func theWholeShowIsASheetAcrossThePage() throws {
        let all = try text("html")
        #expect(all.contains("A4 landscape") && all.contains("<th class=\"department\">"))
        let light = try text("html") { $0.names = ["light"] }
        #expect(!light.contains("landscape") && light.contains("<th class=\"cues\">"))
        let overview = try text("html") { $0.profile = .overview }
        #expect(!overview.contains("landscape") && !overview.contains("class=\"cues\""))
        let file = try #require(
            try SheetFormat.write(
                {
                    var show = ExportedShow(Self.show)
                    show.profile = .overview
                    return show
                }(), as: "html", .english))
        #expect(file.losses.contains(ExportLoss(thing: .cue("lx1"), keys: ["call"])))
    }
}
