internal import Timeline

/// Cues in one cell: `lx1: +30s @light "House to half" standby 1m auto`, with semicolons between.
enum SheetCueText {
    static func write(_ cues: [Cue]) -> String { cues.map(write).joined(separator: "; ") }

    private static func write(_ cue: Cue) -> String {
        var text = cue.id + ": " + cue.anchor.text
        if let department = cue.department { text += " @" + (isWord(department) ? department : quoted(department)) }
        text += " " + quoted(cue.call)
        if cue.standby != Cue.usualStandby { text += " standby " + cue.standby.text }
        if cue.isAuto { text += " auto" }
        return text
    }

    /// As a person reads it in the column of its department: `+30s House to half`.
    static func shown(_ cue: Cue) -> String { cue.anchor == .call ? cue.call : cue.anchor.text + " " + cue.call }

    static func read(_ text: String) -> [ImportedCue] {
        var cues: [ImportedCue] = []
        var words = Words(text)
        while !words.isAtEnd {
            if let cue = read(&words) { cues.append(cue) } else { words.skipToNext() }
            words.skipToNext()
        }
        return cues
    }

    /// Nil for what is no cue: somebody typed a note here.
    private static func read(_ words: inout Words) -> ImportedCue? {
        guard var id = words.word(), id.hasSuffix(":"), let at = words.word(), let anchor = Cue.Anchor(text: at) else { return nil }
        id.removeLast()
        var department: String?
        if words.take("@") { department = words.quoted() ?? words.word() }
        guard let call = words.quoted(), !call.isEmpty else { return nil }
        var cue = ImportedCue(anchor, department: department, call: call)
        if Slug.isID(id) { cue.id = id }
        while let word = words.word() {
            if word == "auto" { cue.isAuto = anchor != .call }
            if word == "standby", let length = words.word() { cue.standby = Milliseconds(text: length) }
        }
        return cue
    }

    private static func isWord(_ text: String) -> Bool { Slug.isID(text) }

    private static func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Words, quoted texts and semicolons of a cell.
    private struct Words {
        private var rest: Substring

        init(_ text: String) { rest = text[...] }

        var isAtEnd: Bool {
            mutatingCopy {
                $0.skipSpace(); return $0.rest.isEmpty
            }
        }

        private func mutatingCopy<Value>(_ body: (inout Words) -> Value) -> Value {
            var copy = self
            return body(&copy)
        }

        private mutating func skipSpace() { rest = rest.drop { $0 == " " || $0.isNewline } }

        mutating func take(_ letter: Character) -> Bool {
            skipSpace()
            guard rest.first == letter else { return false }
            rest.removeFirst()
            return true
        }

        /// Up to a space or a semicolon.
        mutating func word() -> String? {
            skipSpace()
            let word = rest.prefix { $0 != " " && $0 != ";" && $0 != "\"" && !$0.isNewline }
            guard !word.isEmpty else { return nil }
            rest = rest[word.endIndex...]
            return String(word)
        }

        mutating func quoted() -> String? {
            guard take("\"") else { return nil }
            var text = ""
            while let letter = rest.popFirst() {
                guard letter == "\"" else {
                    text.append(letter)
                    continue
                }
                guard rest.first == "\"" else { break }
                text.append(rest.removeFirst())
            }
            return text
        }

        /// Behind the semicolon that ends a cue.
        mutating func skipToNext() {
            while let letter = rest.popFirst(), letter != ";" {
                if letter == "\"" { rest = rest.drop { $0 != "\"" }.dropFirst() }
            }
        }
    }
}
