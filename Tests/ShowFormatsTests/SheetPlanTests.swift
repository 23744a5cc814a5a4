import Testing
import Timeline

@testable import ShowFormats

/// Rule 7: a time in a sheet is a plan, unless the row or a column says that it is fixed.
@Suite struct ImportedHardTimeTests {
    @Test func aTimeIsAPlanWithAGapBeforeItOrNot() throws {
        let reading = try SheetReading("Start,End,Item\n9:00,9:20,A\n9:20,9:30,B\n10:00,10:10,C\n")
        #expect(reading.show.segments.allSatisfy { $0.start == nil })
        #expect(reading.show.segments.map(\.planned) == [540, 560, 600].map { $0 * 60_000 })
    }

    @Test(arguments: ["fixed", "HARD", "Live", "on air", "giờ cố định", "Fix", "en direct", "en vivo", "tetap", "直播"])
    func aRowMaySayThatItIsFixed(word: String) throws {
        let reading = try SheetReading("Start,Item,Note\n9:00,A,\n9:20,B,\(word)\n9:30,C,\n")
        #expect(reading.show.segments.map { $0.start != nil } == [false, true, false])
    }

    @Test func aTitleWithTheWordInItIsNotFixed() throws {
        let reading = try SheetReading("Start,Item,Who\n9:00,Live band,Fix & Foxi\n9:20,Fixed costs explained,\n9:30,C,Live\n")
        #expect(reading.show.segments.allSatisfy { $0.start == nil })
    }

    @Test func aColumnForItTakesAnyMarkButANo() throws {
        let reading = try SheetReading("Start,Item,Fixed\n9:00,A,x\n9:20,B,no\n9:30,C,\n9:40,D,✓\n9:50,E,yes\n")
        #expect(reading.show.segments.map { $0.start != nil } == [true, false, false, true, true])
    }

    @Test func ofThreeFiguresTheTwoThatAgreeWithTheNextRowCount() throws {
        let byLength = try SheetReading("Start,End,Length,Item\n9:00,9:20,30 min,A\n9:30,9:40,10 min,B\n")
        #expect(byLength.rows == ["09:00-09:30 A", "09:30-09:40 B"])
        let byEnd = try SheetReading("Start,End,Length,Item\n9:00,9:20,30 min,A\n9:20,9:40,20 min,B\n")
        #expect(byEnd.rows == ["09:00-09:20 A", "09:20-09:40 B"])
        #expect(byEnd.show.warnings.map(\.row) == [2])
    }
}

/// Rule 8: rows.
@Suite struct RowTests {
    @Test func aTextAloneInTheFirstColumnIsAPart() throws {
        let reading = try SheetReading("STT,Giờ,Nội dung\nPHẦN I: ĐÓN KHÁCH,,\n1,8h00,A\n2,8h30,B\nPHẦN II,,\n3,9h00,C\n")
        #expect(reading.parts == ["PHẦN I: ĐÓN KHÁCH", "PHẦN II"])
        #expect(reading.show.parts.map(\.segments.count) == [2, 1])
    }

    @Test func aRomanNumberAndATitleAreAPart() throws {
        let reading = try SheetReading("STT,Giờ,Nội dung,Ghi chú\nI,,ĐÓN KHÁCH,\n1,8h00,A,\nII,,KHAI MẠC,\n2,8h30,B,\n")
        #expect(reading.parts == ["I ĐÓN KHÁCH", "II KHAI MẠC"])
    }

    @Test func aTextAloneInAnotherColumnGoesOnWithTheRowAbove() throws {
        let reading = try SheetReading("Time,Item,Who,Sound\n9:00,Opening by,Ann,Mic\n,the mayor,,\n,,and Ben,\n,,,two\n9:30,B,,\n")
        #expect(reading.show.segments.map(\.title) == ["Opening by the mayor", "B"])
        #expect(reading.show.segments[0].who == "Ann and Ben")
        #expect(reading.show.segments[0].columns.first?.text == "Mic two")
    }

    @Test func aDayAndABlockAreFilledDown() throws {
        let text =
            "Hari,Bagian,Waktu,Kegiatan\nSabtu,Buka,07.00 - 08.00,A\n,,08.00 - 09.00,B\n,Lomba,09.00 - 10.00,C\nMinggu,Final,08.00 - 09.00,D\n"
        #expect(SheetReading.refusal(text) == .severalDays(["Sabtu", "Minggu"]))
        let saturday = try SheetReading(text, .with { $0.day = "sabtu" })
        #expect(saturday.rows == ["07:00-08:00 A", "08:00-09:00 B", "09:00-10:00 C"])
        #expect(saturday.parts == ["Buka", "Lomba"])
        #expect(try SheetReading(text, .with { $0.day = "MINGGU" }).rows == ["08:00-09:00 D"])
        #expect(SheetReading.refusal(text, .with { $0.day = "Senin" }) == .noDay("Senin", ["Sabtu", "Minggu"]))
    }

    @Test func daysMayStandAsRows() throws {
        let text =
            "Día 1 - Viernes 13/03/2026,\nHora,Actividad\n10:00,A\n11:00,B\nDía 2 - Sábado 14/03/2026,\nHora,Actividad\n10:00,C\n12:00,D\n"
        #expect(SheetReading.refusal(text) == .severalDays(["Día 1 - Viernes 13/03/2026", "Día 2 - Sábado 14/03/2026"]))
        let second = try SheetReading(text, .with { $0.day = "2026-03-14" })
        #expect(second.rows == ["10:00-12:00 C", "12:00 D"])
        #expect(second.show.date?.text == "2026-03-14")
    }

    @Test func totalsFootersAndRepeatedHeadersAreNoSegments() throws {
        let reading = try SheetReading("Time,Length,Item\n9:00,30,A\nTime,Length,Item\n9:30,10,B\nTotal,40,\nPrepared by Ann,,\n")
        #expect(reading.rows == ["09:00-09:30 A", "09:30-09:40 B"])
        #expect(reading.show.decisions.contains(.totalRow(5)) && reading.show.decisions.contains(.headerAgain(3)))
        #expect(reading.show.decisions.contains(.textLeftOut(row: 6, "Prepared by Ann")))
    }

    @Test func withoutATitleTheFirstDepartmentTells() throws {
        let reading = try SheetReading("Time,Sound,Light,Note\n9:00,Playlist,Warm,x\n9:30,,Blackout,\n")
        #expect(reading.show.segments.map(\.title) == ["Playlist", "Blackout"])
    }

    @Test func aRowWithoutATimeIsSoft() throws {
        let reading = try SheetReading("Time,Length,Item\n9:00,30,A\nTBC,15,B\n10:00,5,C\n")
        #expect(reading.rows == ["09:00-09:30 A", "09:30-09:45 B", "10:00-10:05 C"])
        #expect(reading.warnings == [.noTime("TBC")])
        #expect(try reading.column("Time", of: "B") == "TBC")
    }

    @Test func theLastRowWithoutALengthIsOpen() throws {
        let reading = try SheetReading("Time,Item\n9:00,A\n9:30,Party\n")
        #expect(reading.show.segments[1].duration == nil && reading.show.segments[1].until == nil)
        #expect(reading.warnings == [.isOpen("Party")])
        #expect(reading.show.warnings[0].row == 3)
    }

    @Test func aTimeAloneAtTheEndEndsTheLastRow() throws {
        #expect(try SheetReading("Time,Item\n9:00,A\n9:30,B\n10:00,\n").rows == ["09:00-09:30 A", "09:30-10:00 B"])
    }

    @Test func plainLinesAreRowsToo() throws {
        let reading = try SheetReading(
            "Plan for Saturday:\n\n18:00–18:10 Doors\n- 18:10 Support: Moth Club (30 min)\nPART TWO\n19:00 - Headliner\n20:15 Curfew\n",
            name: "chat.txt")
        #expect(reading.rows == ["18:00-18:10 Doors", "18:10-18:40 Support: Moth Club", "19:00-20:15 Headliner", "20:15 Curfew"])
        #expect(reading.parts == [nil, "PART TWO"])
        #expect(reading.show.segments.map(\.row) == [3, 4, 6, 7])
    }

    @Test func proseIsRefused() {
        #expect(
            SheetReading.refusal("We met at 10:30 on Saturday.\nThe concert is on the 14th, doors at 19:00.\n", name: "letter.txt")
                == .noTimes)
        #expect(SheetReading.refusal("", name: "nothing.csv") == .empty)
        #expect(SheetReading.refusal(" \n\t\n", name: "blank.csv") == .empty)
    }

    @Test func linesOfDashesAndRemarksAboveAreNoSegments() throws {
        let reading = try SheetReading("Start,End,Item\n,,all times approximate\n9:00,9:30,A\n---,---,---\n9:30,9:40,B\n")
        #expect(reading.rows == ["09:00-09:30 A", "09:30-09:40 B"])
        #expect(reading.parts == [nil])
    }

    @Test func aRowMayBeInReserve() throws {
        let reading = try SheetReading("Start,Length,Item,Reserve\n9:00,30,A,\n9:30,5,B,x\n9:30,10,C,\n")
        #expect(reading.rows == ["09:00-09:30 A", "reserve B", "09:30-09:40 C"])
    }

    @Test func idsAreUnique() throws {
        let reading = try SheetReading("ID,Time,Item\nx1,9:00,Talk\nx1,9:30,Talk\n,10:00,Talk\na b,10:30,Talk\n,11:00,签到\n")
        let ids = reading.show.segments.map(\.id)
        #expect(ids[0] == "x1")
        #expect(Set(ids).count == 5 && ids.allSatisfy(Slug.isID))
    }
}

/// Stages run side by side; places follow each other.
@Suite struct StageTests {
    private static let stages =
        "Stage,Start,End,Artist\nMain,18:00,19:00,A\nMain,19:15,20:15,B\nTent,18:30,19:30,C\nTent,19:45,21:00,D\n"

    @Test func stagesAreAChoice() throws {
        #expect(SheetReading.refusal(Self.stages) == .severalStages(["Main", "Tent"]))
        #expect(try SheetReading(Self.stages, .with { $0.stage = "TENT" }).rows == ["18:30-19:30 C", "19:45-21:00 D"])
        #expect(SheetReading.refusal(Self.stages, .with { $0.stage = "Barn" }) == .noStage("Barn", ["Main", "Tent"]))
    }

    @Test func theOthersMayBeLanes() throws {
        let reading = try SheetReading(Self.stages, .with { ($0.stage, $0.lanes) = ("Main", true) })
        #expect(reading.rows == ["18:00-19:00 A", "19:15-20:15 B"])
        #expect(reading.show.lanes.map(\.title) == ["Tent"])
        #expect(reading.show.lanes[0].items.map(\.title) == ["C", "D"])
    }

    @Test func roomsThatFollowEachOtherAreNone() throws {
        let reading = try SheetReading(
            "Room,Start,End,Item\nHall,8:00,12:00,Registration\nRoom 1,9:00,10:00,A\nRoom 2,10:00,11:00,B\nRoom 1,11:00,12:00,C\nHall,12:00,13:00,Lunch\n"
        )
        #expect(reading.show.segments.count == 5)
        #expect(reading.show.segments[1].place == "Room 1")
    }

    @Test func aGridHasAColumnAStage() throws {
        let text = "Time,Main Stage,Second Stage,Kids Tent\n14:00,A,,P\n15:00,B,G,\n16:00,D,E,M\n"
        #expect(SheetReading.refusal(text) == .severalStages(["Main Stage", "Kids Tent", "Second Stage"]))
        #expect(try SheetReading(text, .with { $0.stage = "second stage" }).rows == ["15:00-16:00 G", "16:00 E"])
        #expect(try SheetReading(text, .with { $0.stage = "Main Stage" }).rows == ["14:00-15:00 A", "15:00-16:00 B", "16:00 D"])
    }

    @Test func roomsAtTheSameTimesAreStages() {
        let text = "Room,Start,End,Item\nHall,9:00,10:00,A\nCellar,9:00,10:00,B\nHall,10:00,11:00,C\nCellar,10:00,11:00,D\n"
        #expect(SheetReading.refusal(text) == .severalStages(["Hall", "Cellar"]))
    }
}
