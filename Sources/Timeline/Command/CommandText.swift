extension Command {
    /// The longest line that is read.
    package static let longestLine = Limit.Console.command

    /// Reads one line of the command language. Whether its names exist is for the show to say.
    package init(text line: some StringProtocol) throws(CommandFault) {
        var words = CommandWords(line)
        guard let first = words.next() else { throw .empty }
        guard let word = CommandWord(rawValue: first.lowercased()) else {
            let nearest = Nearest.word(to: first.lowercased(), among: CommandWord.first.map(\.rawValue))
            throw .unknownWord(CommandWords.quoted(first), nearest: nearest)
        }
        self = try (words.continuation(of: word) ?? word).kind.read(&words)
        if let more = words.next() { throw .tooMuch(word, CommandWords.quoted(more)) }
    }

    /// The line that reads back to the same command.
    package var text: String {
        let command = itself
        let rest = command.words
        guard !rest.isEmpty else { return type(of: command).word.rawValue }
        return ([type(of: command).word.rawValue] + rest.compactMap { $0 }).joined(separator: " ")
    }
}

/// How messages are written: `@presenter`, `!`, `!!`; nothing for what is usual.
extension Message.Audience {
    package var sign: String? { self == .presenter ? "@presenter" : nil }

    init?(sign: String) {
        guard sign.lowercased() == Self.presenter.sign else { return nil }
        self = .presenter
    }
}

extension Message.Urgency {
    package var sign: String? {
        switch self {
        case .normal: nil
        case .important: "!"
        case .urgent: "!!"
        }
    }

    init?(sign: String) {
        guard let urgency = Self.allCases.first(where: { $0.sign == sign }) else { return nil }
        self = urgency
    }
}
