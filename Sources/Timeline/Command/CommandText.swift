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
        self = try Self.read(word, &words)
        if let more = words.next() { throw .tooMuch(word, CommandWords.quoted(more)) }
    }

    private static func read(_ word: CommandWord, _ words: inout CommandWords) throws(CommandFault) -> Command {
        switch word {
        case .go: return .go
        case .end: return .end
        case .back: return .back
        case .hold: return .hold
        case .resume: return .resume
        case .undo: return .undo
        case .redo: return .redo
        case .blank: return .blank
        case .unblank: return .unblank
        case .goto: return .goto(try words.need(word))
        case .skip: return .skip(try words.need(word))
        case .unskip: return .unskip(try words.need(word))
        case .add: return .add(try words.duration(word), words.next())
        case .trim: return .trim(try words.duration(word), words.next())
        case .set: return .set(try words.duration(word), words.next())
        case .move:
            let id = try words.need(word)
            let text = try words.need(word)
            guard let side = Side(rawValue: text.lowercased()) else { throw .notASide(CommandWords.quoted(text)) }
            return .move(id, side, try words.need(word))
        case .insert:
            let after = try words.need(word)
            guard after.lowercased() == Side.after.rawValue else { throw .notASide(CommandWords.quoted(after)) }
            let anchor = try words.need(word)
            let duration = try words.duration(word)
            return .insert(after: anchor, duration, title: try words.needRest(word))
        case .edit:
            let id = try words.need(word)
            let text = try words.need(word)
            guard let field = SegmentText(rawValue: text.lowercased()) else {
                throw .notASegmentText(CommandWords.quoted(text))
            }
            let new = words.rest()
            return .edit(id, field, new.isEmpty ? nil : new)
        case .cue, .cueAdd, .cueSet: return try readCue(&words)
        case .note: return .note(try words.needRest(word))
        case .message: return readMessage(&words)
        case .catchUp: return .catchUp(words.next())
        }
    }

    private static func readCue(_ words: inout CommandWords) throws(CommandFault) -> Command {
        let text = try words.need(.cue)
        if let call = CueCall(rawValue: text.lowercased()) { return .cue(call, words.next()) }
        switch CommandWord(rawValue: "cue " + text.lowercased()) {
        case .cueAdd:
            let id = try words.need(.cueAdd)
            let anchor = try words.anchor(.cueAdd)
            let department = words.name()
            let call = CommandWords.unquoted(try words.needRest(.cueAdd))
            return .cueAdd(segment: id, anchor, department: department, call: call)
        case .cueSet:
            let id = try words.need(.cueSet)
            let name = try words.need(.cueSet)
            guard let field = CueChange.Field(rawValue: name.lowercased()) else {
                throw .notACueField(CommandWords.quoted(name))
            }
            switch field {
            case .at: return .cueSet(id, .at(try words.anchor(.cueSet)))
            case .dept:
                let department = words.rest()
                return .cueSet(id, .department(department.isEmpty ? nil : department))
            case .call: return .cueSet(id, .call(try words.needRest(.cueSet)))
            case .standby: return .cueSet(id, .standby(try words.duration(.cueSet)))
            }
        default: throw .notACueCall(CommandWords.quoted(text))
        }
    }

    /// Signs in any order, each once, and only where something follows: what is no sign begins the text.
    private static func readMessage(_ words: inout CommandWords) -> Command {
        var (audience, urgency, span) = (Message.Audience?.none, Message.Urgency?.none, Milliseconds?.none)
        while true {
            if audience == nil, let sign = words.sign({ Message.Audience(sign: $0) }) {
                audience = sign
            } else if urgency == nil, let sign = words.sign({ Message.Urgency(sign: $0) }) {
                urgency = sign
            } else if span == nil, let sign = words.sign({ $0.first == "+" ? Milliseconds(text: $0.dropFirst()) : nil }) {
                span = sign
            } else {
                break
            }
        }
        let text = words.rest()
        if audience == nil, urgency == nil, span == nil, let audience = Message.Audience(sign: text) {
            return .message(nil, to: audience)
        }
        return .message(
            text.isEmpty ? nil : CommandWords.unquoted(text), to: audience ?? .all, urgency: urgency ?? .normal,
            lasting: span)
    }

    /// The line that reads back to the same command.
    package var text: String {
        func line(_ words: String?...) -> String { words.compactMap { $0 }.joined(separator: " ") }
        return switch self {
        case .go, .end, .back, .hold, .resume, .undo, .redo, .blank, .unblank: word.rawValue
        case .goto(let id), .skip(let id), .unskip(let id): line(word.rawValue, id)
        case .add(let by, let id), .trim(let by, let id), .set(let by, let id): line(word.rawValue, by.text, id)
        case .move(let id, let side, let anchor): line("move", id, side.rawValue, anchor)
        case .insert(let anchor, let duration, let title): line("insert after", anchor, duration.text, title)
        case .edit(let id, let text, let new): line("edit", id, text.rawValue, new)
        case .cue(let call, let id): line("cue", call.rawValue, id)
        case .cueAdd(let id, let anchor, let department, let call):
            line("cue add", id, anchor.text, department.map(CommandWords.name), CommandWords.quotedIfNeeded(call))
        case .cueSet(let id, let change): line("cue set", id, change.field.rawValue, change.text)
        case .note(let text): line("note", text)
        case .message(let text, let audience, let urgency, let span):
            line(
                "message", audience.sign, text == nil ? nil : urgency.sign, span.map { "+" + $0.text },
                text.map(CommandWords.quotedIfNeeded))
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
        case .edit: .edit
        case .cue: .cue
        case .cueAdd: .cueAdd
        case .cueSet: .cueSet
        case .note: .note
        case .message: .message
        case .blank: .blank
        case .unblank: .unblank
        case .undo: .undo
        case .redo: .redo
        case .catchUp: .catchUp
        }
    }
}

extension CueChange {
    /// What is written behind the field; nil for nothing.
    fileprivate var text: String? {
        switch self {
        case .at(let anchor): anchor.text
        case .department(let department): department
        case .call(let call): call
        case .standby(let span): span.text
        }
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
