import Phrases
import ShowFormats
import Testing
import Timeline

/// Workbooks that take much for little, lie, or point at something else.
@Suite struct HostileWorkbookTests {
    private var good: MadeWorkbook {
        var book = MadeWorkbook()
        book.strings = ["Time", "Item"]
        book.add("Run", [[.text("Time"), .text("Item")], [.text("9:00"), .text("A")], [.text("9:30"), .text("B")]])
        return book
    }

    private static let rows = ["09:00-09:30 A", "09:30 B"]

    @Test func oneLongTextInMillionsOfCellsIsRefused() {
        var book = good
        book.strings = ["Time", "Item", String(repeating: "long ", count: 1600)]
        let row = (0..<180).map { "<c r=\"\(Self.letters($0))9\" t=\"s\"><v>2</v></c>" }.joined()
        book.sheets[0].xml =
            "<sheetData>" + (1...1000).map { "<row r=\"\($0)\">" + row + "</row>" }.joined() + "</sheetData>"
        #expect(SheetReading.refusal(book.bytes) == .damaged(.bomb))
    }

    @Test func cellsFarToTheRightInManySheetsAreRefused() {
        var book = MadeWorkbook()
        let xml =
            "<sheetData>" + (1...9000).map { "<row r=\"\($0)\"><c r=\"GR\($0)\"><v>\($0)</v></c></row>" }.joined() + "</sheetData>"
        for number in 1...4 { book.sheets.append(("S\(number)", xml)) }
        #expect(SheetReading.refusal(book.bytes) == .damaged(.bomb))
    }

    @Test func sizesThatLieChangeNothing() throws {
        // What the archive says of its files' sizes: far too small, far too large.
        for lie: [UInt8] in [[1, 0, 0, 0], [0xF0, 0xFF, 0xFF, 0x7F]] {
            var bytes = good.bytes
            for at in bytes.indices.dropLast(46) where bytes[at..<(at + 4)] == [0x50, 0x4B, 1, 2] {
                bytes.replaceSubrange((at + 24)..<(at + 28), with: lie)
            }
            // Read as it is, or refused as damaged; never more than is there.
            if let refusal = SheetReading.refusal(bytes) {
                #expect(refusal.kind == .unreadable)
            } else {
                #expect(try SheetReading(bytes: bytes).rows == Self.rows)
            }
        }
    }

    @Test func aPasswordIsSaid() {
        var bytes = good.bytes
        for at in bytes.indices.dropLast(46) {
            if bytes[at..<(at + 4)] == [0x50, 0x4B, 1, 2] { bytes[at + 8] |= 1 }
            if bytes[at..<(at + 4)] == [0x50, 0x4B, 3, 4] { bytes[at + 6] |= 1 }
        }
        #expect(SheetReading.refusal(bytes) == .damaged(.password))
    }

    @Test func aSheetElsewhereIsNotFetched() {
        for target in ["file:///etc/passwd", "http://127.0.0.1/sheet.xml", "../../../../../../etc/passwd", "/etc/passwd"] {
            var book = good
            book.others["xl/_rels/workbook.xml.rels"] =
                "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" TargetMode=\"External\" Target=\"\(target)\"/></Relationships>"
            #expect(SheetReading.refusal(book.bytes) != nil, "\(target)")
        }
    }

    @Test func formulasAreNotWorkedOut() throws {
        var book = MadeWorkbook()
        book.sheets.append(
            (
                "Run",
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Time</v></c><c r=\"B1\" t=\"str\"><v>Item</v></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>[1]Other!A1</f><v>9:00</v></c><c r=\"B2\" t=\"str\"><f>WEBSERVICE(\"x\")</f><v>A</v></c></row>"
                    + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>9:30</v></c><c r=\"B3\" t=\"str\"><f>1+1</f></c><c r=\"C3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
                    + "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>10:00</v></c><c r=\"B4\" t=\"str\"><v>C</v></c></row></sheetData>"
            ))
        let reading = try SheetReading(bytes: book.bytes)
        #expect(reading.rows.first == "09:00-09:30 A" && reading.rows.last == "10:00 C")
        #expect(reading.warnings.contains(.errorValue("#DIV/0!")))
    }

    @Test func warningsHaveABound() throws {
        var book = good
        let row = (2..<150).map { "<c r=\"\(Self.letters($0))9\" t=\"e\"><v>#REF!</v></c>" }.joined()
        book.sheets[0].xml =
            String(book.sheets[0].xml.dropLast("</sheetData>".count))
            + (4...300).map { "<row r=\"\($0)\">" + row + "</row>" }.joined() + "</sheetData>"
        let warnings = try SheetReading(bytes: book.bytes).warnings
        #expect(warnings.count == Limit.Sheet.warnings + 1)
        #expect(warnings.contains(.more))
    }

    @Test func aWarningIsOneLine() throws {
        let sheet = "Part,No,Planned,Start,Until,Length,Title,Who,Timing,ID\nShow,1,\"MC,\nDana\",,,0:05:00,Welcome,,hard,welcome\n"
        let warnings = try SheetReading(sheet).show.warnings
        #expect(!warnings.isEmpty)
        for warning in warnings { #expect(!warning.message(Language.english.phrases).contains { $0.isNewline }) }
    }

    private static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : String(UnicodeScalar(UInt8(64 + column / 26))) + last
    }
}
