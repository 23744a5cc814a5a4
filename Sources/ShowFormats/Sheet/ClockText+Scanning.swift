/// Steps through the letters of a cell. What does not match is left where it is.
extension ClockText {
    var isBeyondASCII: Bool { at < scalars.count && !scalars[at].isASCII }

    mutating func skipBlanks() { while at < scalars.count, SheetText.isBlank(scalars[at]) { at += 1 } }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard at < scalars.count, scalars[at] == scalar else { return false }
        at += 1
        return true
    }

    mutating func takeText(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        guard scalars[at...].starts(with: wanted) else { return false }
        at += wanted.count
        return true
    }

    /// A whole word that is one of some.
    mutating func takeWord(_ words: Set<String>) -> String? {
        let letters = scalars[at...].prefix { $0.properties.isAlphabetic || $0 == "/" || $0 == "'" }
        guard !letters.isEmpty, letters.count <= 16 else { return nil }
        let word = String(String.UnicodeScalarView(letters))
        guard words.contains(word) else { return nil }
        at += letters.count
        return word
    }

    mutating func digits(atMost most: Int) -> (value: Int, count: Int)? {
        let found = scalars[at...].prefix { ("0"..."9").contains($0) }
        guard (1...most).contains(found.count) else { return nil }
        at += found.count
        return (found.reduce(0) { $0 * 10 + Int($1.value) - 48 }, found.count)
    }

    mutating func digits(exactly count: Int) -> Int? {
        let start = at
        if let found = digits(atMost: count), found.count == count { return found.value }
        at = start
        return nil
    }
}
