/// The words of the command language, and what each of them takes: one table for reading, completion and help.
package enum CommandWord: String, Sendable, CaseIterable {
    case go, end, back, goto, hold, resume, add, trim, set, skip, unskip, move, insert, cue, note, message, undo, redo
    case catchUp = "catch-up"

    /// What follows the word, as help shows it.
    package var usage: String {
        switch self {
        case .go, .end, .back, .hold, .resume, .undo, .redo: rawValue
        case .goto, .skip, .unskip: "\(rawValue) SEGMENT"
        case .add, .trim, .set: "\(rawValue) LENGTH [SEGMENT]"
        case .move: "move SEGMENT before|after SEGMENT"
        case .insert: "insert after SEGMENT LENGTH TITLE"
        case .cue: "cue standby|go|drop [CUE]"
        case .note: "note TEXT"
        case .message: "message [TEXT]"
        case .catchUp: "catch-up [POINT]"
        }
    }
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
    case notASide(String)
    case notACueCall(String)
}

extension Command {
    /// The longest line that is read.
    package static let longestLine = 4000

    /// Reads one line of the command language. Whether its names exist is for the show to say.
    package init(text line: some StringProtocol) throws(CommandFault) {
        var words = Words(line)
        guard let first = words.next() else { throw .empty }
        guard let word = CommandWord(rawValue: first.lowercased()) else {
            let nearest = Nearest.word(to: first.lowercased(), among: CommandWord.allCases.map(\.rawValue))
            throw .unknownWord(SafeText.make(first, limit: 40), nearest: nearest)
        }
        self = try Self.read(word, &words)
        if let more = words.next() { throw .tooMuch(word, SafeText.make(more, limit: 40)) }
    }

    private static func read(_ word: CommandWord, _ words: inout Words) throws(CommandFault) -> Command {
        switch word {
        case .go: return .go
        case .end: return .end
        case .back: return .back
        case .hold: return .hold
        case .resume: return .resume
        case .undo: return .undo
        case .redo: return .redo
        case .goto: return .goto(try words.need(word))
        case .skip: return .skip(try words.need(word))
        case .unskip: return .unskip(try words.need(word))
        case .add: return .add(try words.duration(word), words.next())
        case .trim: return .trim(try words.duration(word), words.next())
        case .set: return .set(try words.duration(word), words.next())
        case .move:
            let id = try words.need(word)
            let text = try words.need(word)
            guard let side = Side(rawValue: text.lowercased()) else { throw .notASide(SafeText.make(text, limit: 40)) }
            return .move(id, side, try words.need(word))
        case .insert:
            let after = try words.need(word)
            guard after.lowercased() == Side.after.rawValue else { throw .notASide(SafeText.make(after, limit: 40)) }
            let anchor = try words.need(word)
            let duration = try words.duration(word)
            return .insert(after: anchor, duration, title: try words.needRest(word))
        case .cue:
            let text = try words.need(word)
            guard let call = CueCall(rawValue: text.lowercased()) else {
                throw .notACueCall(SafeText.make(text, limit: 40))
            }
            return .cue(call, words.next())
        case .note: return .note(try words.needRest(word))
        case .message:
            let text = words.rest()
            return .message(text.isEmpty ? nil : text)
        case .catchUp: return .catchUp(words.next())
        }
    }

    /// The line that reads back to the same command.
    package var text: String {
        func line(_ words: String?...) -> String { words.compactMap { $0 }.joined(separator: " ") }
        return switch self {
        case .go, .end, .back, .hold, .resume, .undo, .redo: word.rawValue
        case .goto(let id), .skip(let id), .unskip(let id): line(word.rawValue, id)
        case .add(let by, let id), .trim(let by, let id), .set(let by, let id): line(word.rawValue, by.text, id)
        case .move(let id, let side, let anchor): line("move", id, side.rawValue, anchor)
        case .insert(let anchor, let duration, let title): line("insert after", anchor, duration.text, title)
        case .cue(let call, let id): line("cue", call.rawValue, id)
        case .note(let text): line("note", text)
        case .message(let text): line("message", text)
        case .catchUp(let point): line(word.rawValue, point)
        }
    }

    package var word: CommandWord {
        switch self {
        case .go: .go
        case .end: .end
        case .back: .back
        case .goto: .goto
        case .hold: .hold
        case .resume: .resume
        case .add: .add
        case .trim: .trim
        case .set: .set
        case .skip: .skip
        case .unskip: .unskip
        case .move: .move
        case .insert: .insert
        case .cue: .cue
        case .note: .note
        case .message: .message
        case .undo: .undo
        case .redo: .redo
        case .catchUp: .catchUp
        }
    }
}

/// Takes a line apart at its spaces.
private struct Words {
    private var left: Substring

    init(_ line: some StringProtocol) { left = Substring(line.prefix(Command.longestLine)) }

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

    mutating func duration(_ word: CommandWord) throws(CommandFault) -> Milliseconds {
        let text = try need(word)
        guard let duration = Milliseconds(text: text) else { throw .notADuration(SafeText.make(text, limit: 40)) }
        return duration
    }

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
}
