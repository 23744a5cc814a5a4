@_spi(_Unicode) import Swift
internal import Timeline

/// The text of a cell as it is kept: in NFC, without control characters, of bounded length.
struct CleanText {
    private(set) var hadUnknownCharacter = false
    private(set) var wasCut = false

    mutating func clean(_ text: String) -> String {
        var text = text
        if text.utf8.count > Limit.Sheet.cell {
            var end = text.utf8.index(text.startIndex, offsetBy: Limit.Sheet.cell)
            while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
            text = String(text.unicodeScalars[..<end])
            wasCut = true
        }
        if text.unicodeScalars.allSatisfy(Self.staysAsItIs) { return text }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: kept.append(scalar.value == 0x09 ? " " : "\n")
            case 0x0D: kept.append("\n")
            case 0x0A: kept.append(scalar)
            case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
                0x2060...0x206F:
                continue
            default:
                if scalar == "\u{FFFD}" { hadUnknownCharacter = true }
                kept.append(scalar)
            }
        }
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: String(kept)._nfc)
        return String(composed)
    }

    /// Letters that NFC does not change, Vietnamese ones among them, and common dashes and quotes. Most cells hold nothing else.
    private static func staysAsItIs(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0x0A, 0xA0..<0xAD, 0xAE..<0x300, 0x1E00...0x1EFF, 0x2013...0x2026: true
        default: false
        }
    }
}
