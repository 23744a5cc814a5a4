/// A prompt on the message line.
package enum PromptLine: Sendable, Equatable, Encodable {
    /// A typed line after a sign, with the cursor position in characters.
    case line(sign: String, text: String, cursor: Int)
    /// A question about a change, or about the place to move a segment to.
    case question(text: String, answers: String)
    case placing(text: String, answers: String)
    /// A form, or a list to choose from.
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
