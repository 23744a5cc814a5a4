extension CommandWord {
    /// Those that a line begins with.
    package static let first = allCases.filter { !$0.rawValue.contains(" ") }

    /// The second words that make another command of each.
    private static let continued: [CommandWord: [String: CommandWord]] = {
        var continued: [CommandWord: [String: CommandWord]] = [:]
        for word in allCases {
            guard let space = word.rawValue.firstIndex(of: " "), let head = CommandWord(rawValue: String(word.rawValue[..<space]))
            else { continue }
            continued[head, default: [:]][String(word.rawValue[word.rawValue.index(after: space)...])] = word
        }
        return continued
    }()

    /// The command that the word is with a second one; nil where it stays what it is.
    package func continued(by second: String) -> CommandWord? { Self.continued[self]?[second.lowercased()] }

    var isContinued: Bool { Self.continued[self] != nil }

    /// The second words that make another command of it, in the order of help.
    package var continuations: [String] {
        let known = Self.continued[self] ?? [:]
        return Self.allCases.compactMap { word in known.first { $0.value == word }?.key }
    }

    /// What follows the word, in order.
    package var arguments: [CommandArgument] { kind.arguments }

    /// The word and what follows it, as help shows it.
    package var usage: String { ([rawValue] + arguments.map(\.usage)).joined(separator: " ") }
}

/// Why a line is not a command. The words for it are in the console's catalogue.
package enum CommandFault: Error, Sendable, Equatable {
    case empty
    /// With the nearest word there is, where one is near.
    case unknownWord(String, nearest: String?)
    case missing(CommandWord)
    /// More than the command takes.
    case tooMuch(CommandWord, String)
    case notADuration(String)
    case notATime(String)
    case notASide(String)
    case notACueCall(String)
    case notASegmentText(String)
    case notACueField(String)
    /// Not a moment of a cue.
    case notAnAnchor(String)
}
