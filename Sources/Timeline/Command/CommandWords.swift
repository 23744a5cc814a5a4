/// Takes a line apart at its spaces.
package struct CommandWords {
    private var left: Substring

    /// Made safe here, at the door: what a command holds is what its record will hold.
    init(_ line: some StringProtocol) { left = Substring(SafeText.make(String(line.prefix(Command.longestLine)))) }

    mutating func next() -> String? {
        left = left.drop { $0.isWhitespace }
        let word = left.prefix { !$0.isWhitespace }
        left = left[word.endIndex...]
        return word.isEmpty ? nil : String(word)
    }

    mutating func need(_ word: CommandWord) throws(CommandFault) -> String {
        guard let next = next() else { throw .missing(word) }
        return next
    }

    /// The command that a word is with the next one; takes that where it is one.
    mutating func continuation(of word: CommandWord) -> CommandWord? {
        guard word.isContinued else { return nil }
        var ahead = self
        guard let second = ahead.next(), let continued = word.continued(by: second) else { return nil }
        self = ahead
        return continued
    }

    mutating func duration(_ word: CommandWord) throws(CommandFault) -> Milliseconds {
        let text = try need(word)
        guard let duration = Milliseconds(text: text) else { throw .notADuration(Self.quoted(text)) }
        return duration
    }

    /// `5m`, and `-2m` for less.
    mutating func signedDuration(_ word: CommandWord) throws(CommandFault) -> Milliseconds {
        let text = try need(word)
        let (isLess, isMore) = (text.hasPrefix("-"), text.hasPrefix("+"))
        guard let duration = Milliseconds(text: String(text.dropFirst(isLess || isMore ? 1 : 0))) else {
            throw .notADuration(Self.quoted(text))
        }
        return isLess ? -duration : duration
    }

    mutating func time(_ word: CommandWord) throws(CommandFault) -> ShowTime {
        let text = try need(word)
        guard let time = ShowTime(text: text) else { throw .notATime(Self.quoted(text)) }
        return time
    }

    mutating func anchor(_ word: CommandWord) throws(CommandFault) -> Cue.Anchor {
        let text = try need(word)
        guard let anchor = Cue.Anchor(text: text) else { throw .notAnAnchor(Self.quoted(text)) }
        return anchor
    }

    /// What a fault repeats of a line.
    static func quoted(_ text: String) -> String { SafeText.make(text, limit: 40) }

    /// All that is left, without the spaces around it.
    mutating func rest() -> String {
        var rest = left.drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        left = ""
        return String(rest)
    }

    mutating func needRest(_ word: CommandWord) throws(CommandFault) -> String {
        let rest = rest()
        guard !rest.isEmpty else { throw .missing(word) }
        return rest
    }

    // Signs that stand in front of a text, and texts that begin like one.

    /// The next word, if `isMeant` and something comes after it.
    mutating func sign<Value>(_ isMeant: (String) -> Value?) -> Value? {
        var ahead = self
        guard let word = ahead.next(), let value = isMeant(word), !ahead.left.allSatisfy(\.isWhitespace) else {
            return nil
        }
        self = ahead
        return value
    }

    /// `@light`, or `@"Ghi hình"` where the name has spaces; nil where the next word does not begin with `@`.
    mutating func name() -> String? {
        let ahead = left.drop { $0.isWhitespace }
        guard ahead.first == "@" else { return nil }
        guard ahead.dropFirst().first == "\"" else { return next().map { String($0.dropFirst()) } }
        var name = ""
        var text = ahead.dropFirst(2)
        while let character = text.popFirst() {
            if character == "\"" {
                // Twice it stands for itself.
                guard text.first == "\"" else { break }
                text.removeFirst()
            }
            name.append(character)
        }
        left = text
        return name
    }

    package static func name(_ name: String) -> String {
        guard name.isEmpty || name.first == "\"" || name.contains(where: \.isWhitespace) else { return "@" + name }
        return "@\"" + name.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }

    /// A text that begins like a sign stands in quotes; any other is as it is, its own quotes among it. Blanks at its end are
    /// no part of it, in quotes or not.
    static func unquoted(_ text: String) -> String {
        guard text.first == "\"", text.last == "\"", text.count > 2, let second = text.dropFirst().first,
            isSign(second) || second == "\""
        else { return text }
        var inside = text.dropFirst().dropLast()
        while inside.last?.isWhitespace == true { inside.removeLast() }
        return String(inside)
    }

    static func quotedIfNeeded(_ text: String) -> String {
        guard let first = text.first else { return text }
        let second = text.dropFirst().first
        let looksQuoted = first == "\"" && second.map { isSign($0) || $0 == "\"" } == true
        return isSign(first) || looksQuoted ? "\"" + text + "\"" : text
    }

    private static func isSign(_ character: Character) -> Bool {
        character == "@" || character == "!" || character == "+"
    }
}
