import Testing

@testable import ShowFormats

/// Rule 1 of reading people's sheets: the encoding of a text.
@Suite struct EncodingTests {
    private static let sheet = "Zeit;Thema;Wer\n9:00;Begrüßung;Jörg\n9:30;Ende;\n"

    private func title(_ bytes: [UInt8], _ options: ImportOptions = ImportOptions()) throws -> String {
        try SheetReading(bytes: bytes, options).show.segments[0].title
    }

    private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
        text.utf16.flatMap { isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    @Test func aMarkTellsTheEncoding() throws {
        #expect(try title([0xEF, 0xBB, 0xBF] + Array(Self.sheet.utf8)) == "Begrüßung")
        #expect(try title([0xFF, 0xFE] + utf16(Self.sheet, isLittle: true)) == "Begrüßung")
        #expect(try title([0xFE, 0xFF] + utf16(Self.sheet, isLittle: false)) == "Begrüßung")
    }

    @Test func utf16IsKnownWithoutItsMark() throws {
        #expect(try title(utf16(Self.sheet, isLittle: true)) == "Begrüßung")
        #expect(try title(utf16(Self.sheet, isLittle: false)) == "Begrüßung")
    }

    @Test func whatIsNotUTF8IsWesternOrVietnamese() throws {
        #expect(try title(Array("Zeit;Thema\n9:00;Begr".utf8) + [0xFC, 0xDF] + Array("ung\n9:30;Ende\n".utf8)) == "Begrüßung")
        // CP1258 has the tone behind its vowel: Đón, Kết thúc.
        let vietnamese =
            Array("Gi".utf8) + [0xF5, 0xCC] + Array(",N".utf8) + [0xF4, 0xF2] + Array("i dung\n8h00,".utf8) + [0xD0]
            + Array("o".utf8) + [0xEC]
            + Array("n kha".utf8) + [0xEC] + Array("ch\n9h00,K".utf8) + [0xEA, 0xEC] + Array("t thu".utf8) + [0xEC]
            + Array("c\n".utf8)
        #expect(try title(vietnamese) == "Đón khách")
    }

    @Test func textIsInNFC() throws {
        let decomposed = "Time,Item\n9:00,Cafe\u{301}\n9:30,E\u{302}\u{301}nd\n"
        let titles = try SheetReading(decomposed).show.segments.map { Array($0.title.unicodeScalars) }
        #expect(titles[0] == Array("Caf\u{E9}".unicodeScalars))
        #expect(titles[1] == Array("\u{1EBE}nd".unicodeScalars))
    }

    @Test func aLostLetterIsAWarningWithItsCell() throws {
        let reading = try SheetReading("Time,Item\n9:00,Ope\u{FFFD}ing\n9:30,End\n")
        let warning = try #require(reading.show.warnings.first { $0.kind == .unknownCharacter })
        #expect(warning.row == 2 && warning.column == "B")
    }

    @Test func anEncodingThatIsAskedForIsTaken() throws {
        let bytes = Array("Time,Item\n9:00,".utf8) + [0xE9] + Array("t\n9:30,End\n".utf8)
        #expect(try title(bytes, .with { $0.encoding = "CP1250" }) == "ét")
        #expect(SheetReading.refusal(bytes, .with { $0.encoding = "KLINGON" }) == .unknownEncoding("KLINGON"))
    }

    @Test func bytesThatNoEncodingHasAreWarnedOf() throws {
        // 0x81 is nothing in CP1252.
        let reading = try SheetReading(bytes: Array("Time,Item\n9:00,Op".utf8) + [0x81, 0xE9] + Array("n\n9:30,End\n".utf8))
        #expect(reading.show.segments[0].title == "Op\u{FFFD}én")
        #expect(reading.warnings.contains(.unknownCharacter))
    }

    @Test func controlCharactersAreGone() throws {
        let reading = try SheetReading("Time,Item\n9:00,\u{1B}[31mRed\u{7}\n9:30,End\n")
        #expect(reading.show.segments[0].title == "[31mRed")
    }
}
