@_spi(_Unicode) import Swift

/// Text of sheets, as it is compared.
enum SheetText {
    /// Without the space around it.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
        return String(scalars[first...last])
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
        return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
    }

    /// On one line, runs of space as one.
    static func oneLine(_ text: String) -> String {
        text.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }.joined(separator: " ")
    }

    /// Lower case, without marks and with ASCII figures and punctuation: how texts of people are read, whatever keyboard
    /// they were typed on.
    static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var plain = String.UnicodeScalarView()
        for scalar in text._nfd {
            switch scalar.value {
            case 0xFF01...0xFF5E: append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar, to: &plain)
            case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: plain.append(" ")
            case 0x2010...0x2015, 0x2212: plain.append("-")
            case 0x2018, 0x2019, 0x2032, 0xB4: plain.append("'")
            case 0x201C, 0x201D, 0x2033: plain.append("\"")
            case 0x111, 0x110: plain.append("d")
            case 0xDF: plain.append(contentsOf: "ss".unicodeScalars)
            case 0xE6, 0xC6: plain.append(contentsOf: "ae".unicodeScalars)
            case 0x153, 0x152: plain.append(contentsOf: "oe".unicodeScalars)
            case 0xF8, 0xD8: plain.append("o")
            case 0x131: plain.append("i")
            case 0x300...0x36F, 0x200B, 0xFEFF: continue
            default: append(scalar, to: &plain)
            }
        }
        return String(plain)
    }

    private static func append(_ scalar: Unicode.Scalar, to view: inout String.UnicodeScalarView) {
        if scalar.isASCII {
            view.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar)
        } else {
            view.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    /// The words of a text with one blank between, punctuation gone: `Start-Time:` is `start time`.
    static func words(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiWords(text) }
        var words = ""
        var isWord = false
        for scalar in plain(text).unicodeScalars {
            if scalar == "#" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if !isWord, !words.isEmpty { words += " " }
                words.unicodeScalars.append(scalar)
                isWord = true
            } else {
                isWord = false
            }
        }
        return words
    }

    private static func asciiWords(_ text: String) -> String {
        var words: [UInt8] = []
        words.reserveCapacity(text.utf8.count)
        var isWord = false
        for byte in text.utf8 {
            let lower = byte >= 65 && byte <= 90 ? byte + 32 : byte
            if lower >= 97 && lower <= 122 || lower >= 48 && lower <= 57 || lower == UInt8(ascii: "#") {
                if !isWord, !words.isEmpty { words.append(0x20) }
                words.append(lower)
                isWord = true
            } else {
                isWord = false
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// A column's letters: A for 0, AA for 26.
    static func letters(ofColumn column: Int) -> String {
        var (rest, letters) = (column + 1, "")
        while rest > 0 {
            rest -= 1
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest /= 26
        }
        return letters
    }

    /// The column of letters, from 0; nil for what is none.
    static func column(ofLetters letters: some StringProtocol) -> Int? {
        guard (1...3).contains(letters.utf8.count) else { return nil }
        var column = 0
        for byte in letters.utf8 {
            let upper = byte & ~0x20
            guard (65...90).contains(upper) else { return nil }
            column = column * 26 + Int(upper) - 64
        }
        return column - 1
    }
}
