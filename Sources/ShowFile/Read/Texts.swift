internal import Timeline

/// Texts, and the words of a show file that are not quite texts.
extension ShowReader {
    /// The text of a node: safe, in NFC, on one line, with no space around it. Nil, with an error, for what is none.
    mutating func text(
        _ node: Node, as subject: Fault.Subject, limit: Int = ShowFileLimits.text, mayBeEmpty: Bool = false
    ) -> String? {
        guard case .text(let raw, _) = node.content else {
            findings.add(.wrongForm(subject, expected: .text, found: node.form), at: node.place)
            return nil
        }
        if raw.utf8.count > limit, raw.utf8.count > limit * ShowFileLimits.bytesOfCharacter || raw.count > limit {
            findings.add(.textTooLong(subject, limit: limit), at: node.place)
            return nil
        }
        if SafeText.hasControls(raw) {
            let unsafe = raw.unicodeScalars.first { SafeText.hasControls(String($0)) }
            findings.add(.textUnsafe(subject, unsafe?.value ?? 0), at: node.place)
            return nil
        }
        let text = Self.trimmed(SafeText.make(raw, limit: limit))
        if text.isEmpty, !mayBeEmpty {
            findings.add(.textEmpty(subject), at: node.place)
            return nil
        }
        return text
    }

    mutating func text(_ fields: Fields, _ key: ShowFileKey) -> String? {
        fields[key].flatMap { text($0, as: .key(key)) }
    }

    /// Empty, with an error, where it is missing.
    mutating func requiredText(_ fields: Fields, _ key: ShowFileKey, of shape: Shape) -> String {
        guard require(fields, key, of: shape) else { return "" }
        return text(fields, key) ?? ""
    }

    mutating func require(_ fields: Fields, _ key: ShowFileKey, of shape: Shape) -> Bool {
        if fields[key] != nil { return true }
        findings.add(.missingKey(key, of: shape), at: fields.place)
        return false
    }

    mutating func id(_ fields: Fields, _ key: ShowFileKey = .id) -> String? {
        word(fields, key) {
            Slug.isID($0) ? $0 : nil
        } orElse: {
            .notAnID(key, $0)
        }
    }

    mutating func truth(_ fields: Fields, _ key: ShowFileKey) -> Bool? {
        word(fields, key) {
            $0 == "true" ? true : $0 == "false" ? false : nil
        } orElse: {
            .notATruth(key, $0)
        }
    }

    mutating func priority(_ fields: Fields) -> Int? {
        word(fields, .priority) {
            Int($0).flatMap { (-ShowFileLimits.priority...ShowFileLimits.priority).contains($0) ? $0 : nil }
        } orElse: {
            .notAPriority($0)
        }
    }

    mutating func advance(_ fields: Fields) -> Segment.Advance? {
        word(fields, .advance) {
            Segment.Advance(rawValue: $0)
        } orElse: {
            .notAnAdvance($0, nearest: Nearest.word(to: $0, among: Segment.Advance.allCases.map(\.rawValue)))
        }
    }

    mutating func timeZone(_ fields: Fields) -> String? {
        let isKnown = isKnownTimeZone
        return word(fields, .timezone) {
            isKnown($0) ? $0 : nil
        } orElse: {
            .unknownTimeZone($0)
        }
    }

    mutating func date(_ fields: Fields) -> String? {
        word(fields, .date) {
            CalendarDate(text: $0)?.text
        } orElse: {
            .notADate($0)
        }
    }

    /// What `read` makes of the text behind the key; nil where there is none or, with an error, where it makes
    /// nothing of it.
    mutating func word<Value>(
        _ fields: Fields, _ key: ShowFileKey, read: (String) -> Value?, orElse fault: (String) -> Fault
    ) -> Value? {
        guard let node = fields[key], let text = text(node, as: .key(key)) else { return nil }
        guard let value = read(text) else {
            findings.add(fault(text), at: node.place)
            return nil
        }
        return value
    }

    private static func trimmed(_ text: String) -> String {
        guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        let rest = text.drop { $0 == " " }
        guard let end = rest.lastIndex(where: { $0 != " " }) else { return "" }
        return String(rest[...end])
    }
}
