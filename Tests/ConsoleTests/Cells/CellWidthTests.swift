@_spi(_Unicode) import Swift
import Testing
import TextLayout

@testable import Console

/// How many columns a text takes.
@Suite struct CellWidthTests {
    private static let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY"
    private static let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

    /// Every letter of Vietnamese with every tone is one column, composed or not.
    @Test func vietnameseIsAsWideInBothForms() {
        for letter in Self.letters {
            for tone in Self.tones {
                let text = String(letter) + tone
                let (composed, apart) = (
                    String(String.UnicodeScalarView(text._nfc)), String(String.UnicodeScalarView(text._nfd))
                )
                #expect(CellWidth.of(composed) == 1, "\(composed)")
                #expect(CellWidth.of(apart) == 1, "\(apart)")
            }
        }
        let title = "Hội nghị biểu dương điển hình tiên tiến, người tốt, việc tốt"
        for form in [String(String.UnicodeScalarView(title._nfd)), String(String.UnicodeScalarView(title._nfc))] {
            #expect(CellWidth.of(form) == title.count)
        }
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("演出", 4), ("ＡＢ", 4), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🎤", 2),
        ("👩\u{200D}🎤", 4),
        ("▶✓‒◆●‖…█▓▒░│─→·“”", 17), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("あア", 4), ("ｱ", 1), ("€", 1), ("　", 2),
        ("\u{200B}\u{FEFF}", 0), ("☔", 2), ("☂", 1),
    ])
    func theColumnsOf(_ text: String, _ columns: Int) { #expect(CellWidth.of(text) == columns) }

    /// The list of wide ranges is searched by halves, so it has to be in order; at both ends of some a neighbour is not wide.
    @Test func atTheEdgesOfTheRanges() {
        for (scalar, width) in [
            (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x1160, 0), (0x2E7F, 1), (0x2E80, 2), (0x303E, 2), (0x303F, 1),
            (0x3041, 2),
            (0x4DBF, 2), (0x4DC0, 1), (0x4E00, 2), (0xA48C, 2), (0xABFF, 1), (0xAC00, 2), (0xD7A3, 2), (0xFF00, 1),
            (0xFF01, 2),
            (0xFF60, 2), (0xFF61, 1), (0x1F3F7, 1), (0x1F3F8, 2), (0x1F64F, 2), (0x1F650, 1), (0x20000, 2),
            (0x2FFFD, 2),
            (0x3FFFD, 2), (0xE000, 1),
        ] as [(UInt32, Int)] {
            guard let scalar = Unicode.Scalar(scalar) else { continue }
            #expect(CellWidth.of(scalar) == width, "\(String(scalar.value, radix: 16))")
        }
    }

    /// The console's own signs are one column each: its rows are built on that.
    @Test func everySignIsOneColumn() {
        for sign in PlainASCII.signs.keys { #expect(CellWidth.of(sign) == 1, "\(sign)") }
    }
}
