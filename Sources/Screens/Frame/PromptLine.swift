/// What waits for an answer on the line of messages.
package enum PromptLine: Sendable, Equatable, Encodable {
    /// A line being typed behind a sign, and where the cursor is, in characters.
    case line(sign: String, text: String, cursor: Int)
    /// A change is asked about, or a segment is on its way to another place.
    case question(text: String, answers: String)
    case placing(text: String, answers: String)
    /// Several lines being typed, or one being chosen.
    case form(FormScreen)
    case choice(FormScreen)

    package var form: FormScreen? {
        switch self {
        case .form(let form), .choice(let form): form
        case .line, .question, .placing: nil
        }
    }

    var isTyping: Bool { if case .line = self { true } else { false } }
}
