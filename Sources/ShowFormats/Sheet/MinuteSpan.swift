internal import Timeline

/// Minutes since the beginning, as the plans of talks and workshops have them: `0–5`, `5-20 min`, `15–40 Minutes: Demo`.
enum MinuteSpan {
    private static let most = 600

    /// A span at the beginning of a text, and what stands behind it.
    /// - Parameter needsUnit: bare figures are none.
    static func read(_ text: String, needsUnit: Bool) -> ClockCell? {
        var rest = SheetText.trimmed(text)[...]
        guard let start = number(&rest) else { return nil }
        let firstUnit = unit(&rest)
        skipBlanks(&rest)
        guard let mark = rest.first, dashes.contains(mark) else { return nil }
        rest.removeFirst()
        skipBlanks(&rest)
        guard let end = number(&rest) else { return nil }
        let hasUnit = unit(&rest) || firstUnit
        guard hasUnit || !needsUnit, start <= end, end <= most else { return nil }
        if let next = rest.first, next.isLetter || next.isNumber || !hasUnit && ":.,".contains(next) { return nil }
        var cell = ClockCell()
        (cell.start, cell.end) = (WrittenClock(minutes: start), WrittenClock(minutes: end))
        cell.rest = SheetText.trimmed(String(rest))
        return cell
    }

    /// Whether a column holds such spans: with units, or beyond the hours of a day, from zero on.
    static func fill(_ texts: [String]) -> Bool {
        let bare = texts.compactMap { read($0, needsUnit: false) }
        guard bare.count >= 2, bare.count * 5 >= texts.count * 4 else { return false }
        if texts.contains(where: { read($0, needsUnit: true) != nil }) { return true }
        let ends = bare.compactMap { $0.end?.milliseconds }
        return bare[0].start?.milliseconds == 0 && (ends.max() ?? 0) > 24 * 60_000 && ends == ends.sorted()
    }

    private static func number(_ rest: inout Substring) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count), let value = Int(digits) else { return nil }
        rest = rest[digits.endIndex...]
        return value
    }

    private static func unit(_ rest: inout Substring) -> Bool {
        var ahead = rest
        skipBlanks(&ahead)
        let letters = ahead.prefix { $0.isLetter || "'’′".contains($0) }
        guard units.contains(SheetText.plain(String(letters))) || letters == "'" || letters == "’" || letters == "′" else {
            return false
        }
        rest = ahead[letters.endIndex...]
        return true
    }

    private static func skipBlanks(_ rest: inout Substring) { rest = rest.drop { $0.isWhitespace } }

    private static let dashes: Set<Character> = ["-", "–", "—", "−", "~", "～"]
    private static let units: Set<String> = [
        "min", "mins", "minute", "minutes", "minuten", "phut", "minutos", "menit", "分钟", "分",
    ]
}

extension WrittenClock {
    /// So many minutes after the beginning.
    init(minutes: Int) {
        self.init(hour: minutes / 60, minute: minutes % 60, second: 0)
        (isTwoPart, countsMinutes) = (false, true)
    }
}
