import Testing
import Timeline

@testable import ShowFormats

/// Workbooks: what cells hold, and what is wrong with files that only say they are one.
@Suite struct WorkbookTests {
    private typealias Cell = MadeWorkbook.Cell

    private static func time(_ hour: Int, _ minute: Int) -> Cell { .number(Double(hour * 60 + minute) / 1440, style: 1) }

    private func book(_ rows: [[Cell]], hidden: Set<Int> = [], merged: [String] = []) -> MadeWorkbook {
        var book = MadeWorkbook()
        book.add("Run", rows, hidden: hidden, merged: merged)
        return book
    }

    @Test func timesAreFractionsOfADay() throws {
        let reading = try SheetReading(
            bytes: book(
                [
                    [.text("Gala")], [.text("Zeit"), .text("Thema"), .text("Dauer")], [Self.time(17, 0), .text("A"), .number(5)],
                    [Self.time(17, 5), .text("Pause")], [Self.time(17, 20), .text("B"), .number(40)],
                ], merged: ["A1:C1", "B4:C4"]
            ).bytes)
        #expect(reading.show.title == "Gala")
        // A merged row with a time is a segment all the same.
        #expect(reading.rows == ["17:00-17:05 A", "17:05-17:20 Pause", "17:20-18:00 B"])
        #expect(reading.show.segments.map(\.row) == [3, 4, 5])
        #expect(reading.show.warnings.isEmpty)
    }

    @Test func aTextMergedAcrossIsAPart() throws {
        let reading = try SheetReading(
            bytes: book(
                [
                    [.none, .text("Time"), .text("Item"), .text("Note")], [.none, .text("Morning")],
                    [.none, Self.time(9, 0), .text("A")],
                    [.none, .none, .text("Evening")], [.none, Self.time(19, 0), .text("B")],
                ], merged: ["B2:D2", "C4:D4"]
            ).bytes)
        #expect(reading.parts == ["Morning", "Evening"])
    }

    @Test func hiddenRowsAreLeftOutAndTheirNumbersSaid() throws {
        let reading = try SheetReading(
            bytes: book(
                [
                    [.text("Time"), .text("Item")], [Self.time(9, 0), .text("A")], [Self.time(9, 10), .text("Secret")],
                    [Self.time(9, 30), .text("B")],
                ], hidden: [3]
            ).bytes)
        #expect(reading.rows == ["09:00-09:30 A", "09:30 B"])
        #expect(reading.show.decisions.contains(.hiddenRows([3])))
        #expect(reading.show.segments.map(\.row) == [2, 4])
    }

    @Test func daysCountFrom1900Or1904() throws {
        let serial = 46094.0  // 13 March 2026.
        func rows(_ from: Double) -> [[Cell]] {
            [
                [.text("Start"), .text("Item")], [.number(from + 9.0 / 24, style: 3), .text("A")],
                [.number(from + 0.4, style: 3), .text("B")],
            ]
        }
        #expect(try SheetReading(bytes: book(rows(serial)).bytes).show.date?.text == "2026-03-13")
        var old = book(rows(serial - 1462))
        old.countsFrom1904 = true
        #expect(try SheetReading(bytes: old.bytes).show.date?.text == "2026-03-13")
    }

    @Test func daysInCellsAreAChoice() throws {
        func row(_ day: Double, _ hour: Double, _ title: String) -> [Cell] {
            [.number(46094 + day + hour / 24, style: 3), .text(title)]
        }
        let bytes = book([[.text("Start"), .text("Item")], row(0, 9, "A"), row(0, 10, "B"), row(1, 9, "C"), row(1, 10, "D")]).bytes
        #expect(SheetReading.refusal(bytes) == .severalDays(["2026-03-13", "2026-03-14"]))
        #expect(try SheetReading(bytes: bytes, .with { $0.day = "2026-03-14" }).rows == ["09:00-10:00 C", "10:00 D"])
    }

    @Test func lengthsTypedAsHoursAreWhatTheStartsSay() throws {
        let reading = try SheetReading(
            bytes: book([
                [.text("Time"), .text("Length"), .text("Song")], [.number(20.0 / 24, style: 1), Self.time(5, 0), .text("A")],
                [.number((20.0 * 60 + 5) / 1440, style: 1), Self.time(10, 0), .text("B")],
                [.number((20.0 * 60 + 15) / 1440, style: 1), Self.time(3, 30), .text("C")],
            ]).bytes)
        #expect(reading.rows == ["20:00-20:05 A", "20:05-20:15 B", "20:15-20:18:30 C"])
    }

    @Test func aWorksheetIsChosenAndSaid() throws {
        var book = MadeWorkbook()
        book.add("Contacts", [[.text("Name"), .text("Phone")], [.text("Ann"), .text("1")]])
        book.add("Friday", [[.text("Time"), .text("Item")], [Self.time(9, 0), .text("A")], [Self.time(9, 30), .text("B")]])
        book.add("Saturday", [[.text("Time"), .text("Item")], [Self.time(10, 0), .text("C")], [Self.time(10, 30), .text("D")]])
        book.add("Old", [[.text("Time"), .text("Item")], [Self.time(1, 0), .text("X")]])
        book.isHidden = ["Old"]
        let first = try SheetReading(bytes: book.bytes)
        #expect(first.rows == ["09:00-09:30 A", "09:30 B"])
        #expect(first.show.decisions.contains(.sheet("Friday", .firstOf(2))))
        #expect(try SheetReading(bytes: book.bytes, .with { $0.sheet = "saturday" }).rows == ["10:00-10:30 C", "10:30 D"])
        #expect(
            SheetReading.refusal(book.bytes, .with { $0.sheet = "Sunday" })
                == .noSheet("Sunday", ["Contacts", "Friday", "Saturday", "Old"]))
    }

    @Test func sharedAndInlineTextsAreRead() throws {
        var book = MadeWorkbook()
        book.strings = ["Time", "Item", "Caf</t></si><si><t>unused"]
        book.sheets.append(
            (
                "S",
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>9:00</v></c>"
                    + "<c r=\"B2\" t=\"inlineStr\"><is><r><t>Ope</t></r><r><t>ning &amp; tea</t></r><rPh><t>no</t></rPh></is></c></row>"
                    + "<row r=\"3\"><c r=\"A3\"><v>0.4</v></c><c r=\"B3\" t=\"s\"><v>2</v></c></row></sheetData>"
            ))
        #expect(try SheetReading(bytes: book.bytes).show.segments.map(\.title) == ["Opening & tea", "Caf"])
    }
}

/// Files that are broken or made to do harm.
@Suite struct HostileSheetTests {
    private var good: MadeWorkbook {
        var book = MadeWorkbook()
        book.add("Run", [[.text("Time"), .text("Item")], [.text("9:00"), .text("A")], [.text("9:30"), .text("B")]])
        return book
    }

    @Test func aPictureThatWasRenamedIsKnown() {
        #expect(
            SheetReading.refusal(
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 64), name: "x.xlsx")
                == .picture("PNG"))
        #expect(SheetReading.refusal(Array("%PDF-1.7\n%\u{FF}".utf8), name: "x.csv") == .otherFormat(.pdf))
        #expect(
            SheetReading.refusal(
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600), name: "x.xls")
                == .otherFormat(.oldExcel))
        #expect(
            SheetReading.refusal(Array("<html><table><tr><td>9:00</td></tr></table></html>".utf8), name: "x.xls")
                == .otherFormat(.html))
        #expect(
            SheetReading.refusal(MadeWorkbook.zip([("word/document.xml", Array("<x/>".utf8))]), name: "x.xlsx")
                == .otherFormat(.word))
        #expect(
            SheetReading.refusal(MadeWorkbook.zip([("content.xml", Array("<x/>".utf8))]), name: "x.ods")
                == .otherFormat(.openDocument))
    }

    @Test func aWorkbookThatIsCutShortIsRefused() {
        let bytes = good.bytes
        for length in stride(from: 4, to: bytes.count - 1, by: max(1, bytes.count / 40)) {
            #expect(SheetReading.refusal(Array(bytes[..<length])) != nil, "\(length) of \(bytes.count) bytes")
        }
    }

    @Test func bytesThatWereChangedNeverCrash() {
        let bytes = good.bytes
        var seed: UInt64 = 7
        for _ in 0..<120 {
            var changed = bytes
            for _ in 0..<3 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                changed[Int(seed >> 33) % changed.count] = UInt8(truncatingIfNeeded: seed >> 17)
            }
            _ = SheetReading.refusal(changed)
        }
        #expect(SheetReading.refusal(bytes) == nil)
    }

    @Test func aBombIsNotUnpacked() {
        var book = good
        book.others["xl/worksheets/sheet1.xml"] =
            "<worksheet><sheetData>" + String(repeating: " ", count: 40 << 20) + "</sheetData></worksheet>"
        #expect(SheetReading.refusal(book.bytes) == .damaged(.bomb))
    }

    @Test func entitiesAndDepthAreRefused() {
        var book = good
        book.others["xl/sharedStrings.xml"] =
            "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>"
        #expect(SheetReading.refusal(book.bytes) == .damaged(.bomb))
        book.others["xl/sharedStrings.xml"] = String(repeating: "<a>", count: 1000) + String(repeating: "</a>", count: 1000)
        #expect(SheetReading.refusal(book.bytes) == .damaged(.bomb))
    }

    @Test func aWorkbookThatLiesIsRead() throws {
        // Empty rows to the end of the sheet, cells beyond every column, texts that are not there.
        var book = good
        let rows = (4...60_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/></row>" }.joined()
        book.sheets[0].xml =
            "<dimension ref=\"A1:XFD1048576\"/><sheetData>" + book.sheets[0].xml.dropFirst(11).dropLast(12)
            + "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c><c r=\"B3\" t=\"s\"><v>99999</v></c></row>" + rows + "</sheetData>"
        let reading = try SheetReading(bytes: book.bytes)
        #expect(reading.rows == ["09:00-09:30 A", "09:30 B"])
        #expect(reading.warnings.contains(.columnsCut(limit: Limit.Sheet.columns)))
    }

    @Test func boundsAreKept() throws {
        let rows = (0...Limit.Sheet.rows).map { _ in "9:00,A" }.joined(separator: "\n")
        #expect(SheetReading.refusal("Time,Item\n" + rows) == .tooManyRows(limit: Limit.Sheet.rows))
        let most = (1...Limit.Sheet.rows).map { "Row \($0),1" }.joined(separator: "\n")
        #expect(try SheetReading("Item,Length\n" + most).show.segments.count == Limit.Sheet.rows)
        let wide =
            "Time,Item," + (1...300).map { "C\($0)" }.joined(separator: ",") + "\n9:00,A,"
            + (1...300).map { "x\($0)" }.joined(separator: ",") + "\n9:30,B\n"
        let reading = try SheetReading(wide)
        #expect(reading.show.segments[0].columns.count == Limit.Sheet.columns - 2)
        #expect(reading.warnings.contains(.columnsCut(limit: Limit.Sheet.columns)))
        let long = try SheetReading("Time,Item\n9:00,\(String(repeating: "é", count: 6000))\n9:30,B\n")
        #expect(long.show.segments[0].title.utf8.count == Limit.Sheet.cell)
        #expect(long.show.warnings.contains { $0.kind == .cut(limit: Limit.Sheet.cell) && $0.row == 2 && $0.column == "B" })
        #expect(SheetReading.refusal(String(repeating: "[", count: 1000), name: "x.json") == .damaged(.bomb))
        #expect(SheetReading.refusal("{\"a\": ", name: "x.json") == .damaged(.json(byte: 6)))
    }
}
