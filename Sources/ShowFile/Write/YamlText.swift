internal import Timeline

/// Texts as YAML writes them.
package enum YamlText {
    /// In double quotes, where every text is safe once `"` and `\` are escaped and no line breaks are left.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in SafeText.make(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
            if isUnprintable(scalar) {
                quoted += "\\U" + hexadecimal(scalar.value)
            } else {
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// An id, without quotes where it reads as itself.
    static func id(_ id: String) -> String {
        guard let first = id.utf8.first, isLetter(first), id.lowercased() != "null",
            id.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return quoted(id) }
        return id
    }

    /// Whether a text reads as itself without quotes, in brackets too: words, figures, and marks that mean nothing to YAML.
    static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.utf8.last != 0x20,
            !["null", "true", "false", "open", "call"].contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.properties.generalCategory == .nonspacingMark
                || " -_.()/\u{2019}\u{201C}\u{201D}\u{2013}\u{2014}".unicodeScalars.contains($0)
        }
    }

    /// What YAML does not let stand for itself.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
