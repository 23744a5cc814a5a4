import Screens
import Timeline

/// The prompt for messages: what is typed is what follows the word `message`, signs first.
extension Model {
    func messageHint(_ text: String) -> Hint {
        guard case .message(let command)? = Self.message(text) else { return Hint() }
        guard let line = command.text else { return Hint(lines: [words.messageCleared(by: command.audience)]) }
        return Hint(lines: [
            words.messageTo(Message(line, to: command.audience, urgency: command.urgency), lasting: command.span)
        ])
    }

    static func message(_ text: String) -> Command? { try? Command(text: "message " + text) }

    /// Tab goes from all to the presenter and back, Shift-Tab through the urgencies: by the signs at the head of the
    /// line, so that what is typed by hand and by these keys is the same.
    static func turnSigns(_ text: String, audience turnsAudience: Bool) -> String {
        var rest = Substring(text).drop { $0.isWhitespace }
        func take(_ isSign: (Substring) -> Bool) -> String? {
            let word = rest.prefix { !$0.isWhitespace }
            guard isSign(word) else { return nil }
            rest = rest[word.endIndex...].drop { $0.isWhitespace }
            return String(word)
        }
        let presenter = Message.Audience.presenter.sign ?? ""
        var audience = take { $0.lowercased() == presenter }
        var urgency = take { $0 == "!" || $0 == "!!" }
        if audience == nil { audience = take { $0.lowercased() == presenter } }
        if turnsAudience {
            audience = audience == nil ? presenter : nil
        } else {
            urgency = urgency == nil ? "!" : urgency == "!" ? "!!" : nil
        }
        return [audience, urgency].compactMap { $0 }.map { $0 + " " }.joined() + rest
    }
}
