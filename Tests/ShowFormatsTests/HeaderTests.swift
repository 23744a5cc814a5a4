import Testing
import Timeline

@testable import ShowFormats

/// Rules 3 and 4: the header, and what columns are.
@Suite struct HeaderTests {
    @Test func theHeaderIsTheBestOfTheFirstThirtyRows() throws {
        let above = (1...20).map { "Row \($0),," }.joined(separator: "\n")
        let reading = try SheetReading(above + "\n,Time,Item\n,9:00,A\n,9:30,B\n")
        #expect(reading.rows == ["09:00-09:30 A", "09:30 B"])
        #expect(reading.show.decisions.contains(.header(row: 21, .words(2))))
    }

    @Test func withoutOneColumnsGoByWhatStandsInThem() throws {
        let reading = try SheetReading("09:00,Welcome,Anna\n09:15,Talk,Ben\n10:00,Break,\n")
        #expect(reading.rows == ["09:00-09:15 Welcome", "09:15-10:00 Talk", "10:00 Break"])
        #expect(reading.show.decisions.contains(.noHeader))
        #expect(SheetReading.refusal("Item,Price\nChair,12.50\nTable,40\n") == .noTimesInTable)
    }

    @Test(arguments: [
        "Start,End,Length,Title,Who,Note", "Bắt đầu,Kết thúc,Thời lượng,Nội dung,Người thực hiện,Ghi chú",
        "Beginn,Ende,Dauer,Programmpunkt,Verantwortlich,Bemerkung",
        "Début,Fin,Durée,Séquence,Intervenant,Remarques", "Inicio,Fin,Duración,Actividad,Responsable,Observaciones",
        "Mulai,Selesai,Durasi,Kegiatan,Penanggung jawab,Keterangan", "开始时间,结束时间,时长,环节,负责人,备注",
        "GIỜ BẮT ĐẦU,GIO KET THUC,thoi luong (phút),NỘI DUNG CHƯƠNG TRÌNH,Phụ trách,Ghi chu",
        "START TIME,FINISH TIME,EST. DURATION,AGENDA ITEM,PRESENTER/FACILITATOR(S),NOTES",
    ])
    func columnsAreKnownInSevenLanguages(header: String) throws {
        let reading = try SheetReading(header + "\n18:00,18:20,20,One,Ann,soft\n18:20,18:30,10,Two,,\n")
        #expect(reading.rows == ["18:00-18:20 One", "18:20-18:30 Two"])
        #expect(try reading.segment("One").who == "Ann")
        #expect(try reading.segment("One").note == "soft")
        #expect(reading.warnings.isEmpty)
    }

    @Test func whatIsNotKnownStaysUnderItsOwnHeader() throws {
        let reading = try SheetReading("Time,Item,Màn hình LED (P3),Zauber\n9:00,A,Ma-két,x y\n9:30,B,,\n")
        #expect(try reading.column("Màn hình LED (P3)", of: "A") == "Ma-két")
        #expect(try reading.column("Zauber", of: "A") == "x y")
    }

    @Test func aColumnOfTimesMayBeOneOfLengths() throws {
        let reading = try SheetReading("Giờ,Thời gian,Nội dung\n17h30,20 phút,A\n17h50,10 phút,B\n")
        #expect(reading.rows == ["17:30-17:50 A", "17:50-18:00 B"])
    }

    @Test func twoRowsMayBeTheHeader() throws {
        let reading = try SheetReading(",,Technik,\nUhrzeit,Programmpunkt,Ton,Licht\n9:00,A,Mikro,Warm\n9:30,B,,\n")
        #expect(try reading.column("Ton", of: "A") == "Mikro")
        #expect(try reading.column("Licht", of: "A") == "Warm")
    }

    @Test func theCallMaySayWhichColumnIsWhich() throws {
        let text = "Alpha,Beta,Gamma\n9:00,Ann,Welcome\n9:30,Ben,Talk\n"
        let reading = try SheetReading(text, .with { ($0.header, $0.columns) = (1, "start=A,title=Gamma,who=B") })
        #expect(reading.rows == ["09:00-09:30 Welcome", "09:30 Talk"])
        #expect(reading.show.segments[0].who == "Ann")
        #expect(SheetReading.refusal(text, .with { $0.columns = "start=Omega" }) == .noColumn("Omega"))
        #expect(SheetReading.refusal(text, .with { $0.columns = "begin=A" }) == .badColumns("begin=A"))
        #expect(SheetReading.refusal(text, .with { $0.header = 99 }) == .noRow(99))
    }

    @Test func theTitleAndDateStandAboveTheHeader() throws {
        let reading = try SheetReading(
            "CÔNG TY SAO MAI,,\nKỊCH BẢN ĐÊM TỔNG KẾT,,\n\"Ngày 27/11/2026\",,\nThời gian,Nội dung,\n18h00,A,\n18h30,B,\n")
        #expect(reading.show.title == "KỊCH BẢN ĐÊM TỔNG KẾT")
        #expect(reading.show.date?.text == "2026-11-27")
    }
}
