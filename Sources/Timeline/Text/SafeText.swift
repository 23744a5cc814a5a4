@_spi(_Unicode) import Swift

/// Makes text from outside safe to draw, print and record: one rule, for show files, typed notes and recordings.
package enum SafeText {
    /// How many combining marks one character keeps; ncurses holds four in a cell.
    package static let marksKept = 4

    /// In NFC, on one line: line breaks and tabs become spaces; control characters (terminal escapes among them),
    /// bidirectional overrides and other invisible directions go, as do marks and joiners beyond ``marksKept`` on one
    /// character. At most `limit` characters, then an ellipsis for what was left out.
    ///
    /// Making safe text safe again changes nothing.
    package static func make(_ text: String, limit: Int = 10_000) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) && text.utf8.count <= limit { return text }
        if isOfPlainLetters(text, atMost: limit) { return text }
        // What is read is bounded before any work is done on it: a character may hold any number of scalars.
        let room = limit > Int.max / 16 ? Int.max : limit * 16
        let read = text.unicodeScalars.prefix(room)
        var harmless = String.UnicodeScalarView()
        for scalar in read where isBreak(scalar) || !isUnsafe(scalar) {
            harmless.append(isBreak(scalar) ? " " : scalar)
        }
        // Composed only now: what was taken out may have stood between a letter and its mark.
        let whole = withoutExcessMarks(String(harmless)._nfc)
        let isCut = read.endIndex != text.unicodeScalars.endIndex || whole.count > limit
        return isCut ? whole.prefix(max(0, limit - 1)) + "…" : whole
    }

    /// Whether there is nothing to be done: letters of Latin, those of Vietnamese among them, and common punctuation,
    /// each a character of its own and composed already. So is most of what is read, and this takes a tenth of the time.
    private static func isOfPlainLetters(_ text: String, atMost limit: Int) -> Bool {
        var count = 0
        for scalar in text.unicodeScalars {
            guard isPlainLetter(scalar), count < limit else { return false }
            count += 1
        }
        return true
    }

    static func isPlainLetter(_ s: Unicode.Scalar) -> Bool {
        switch s.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x17F, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9, 0x2010...0x2015,
            0x2018...0x201F, 0x2026:
            true
        default: false
        }
    }

    private static func withoutExcessMarks(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var kept = String.UnicodeScalarView()
        var marks = 0
        for scalar in scalars {
            if isMark(scalar) {
                marks += 1
                // A mark with nothing to stand on would fall on the cell before the text.
                if marks <= marksKept, !kept.isEmpty { kept.append(scalar) }
            } else {
                marks = 0
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    /// Whether `make` would take something out of the text for safety's sake (line breaks and tabs aside).
    package static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { isUnsafe($0) && !isBreak($0) }
    }

    private static func isBreak(_ s: Unicode.Scalar) -> Bool {
        s == "\n" || s == "\t" || s == "\r" || s == "\u{85}" || s == "\u{2028}" || s == "\u{2029}"
    }

    private static func isUnsafe(_ s: Unicode.Scalar) -> Bool {
        if s.value < 0x20 || (0x7F...0x9F).contains(s.value) { return true }
        switch s.value {
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE0FFF:
            return true
        default: return false
        }
    }

    /// What takes no cell of its own: marks, and the joiners that hold emoji and some scripts' letters together.
    private static func isMark(_ s: Unicode.Scalar) -> Bool {
        if s.value == 0x200C || s.value == 0x200D { return true }
        return switch s.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}
