import Console
import Timeline

/// A line of output, in pieces that a terminal may show in colours. Each is made safe.
struct StyledLine {
    enum Tone {
        case plain, strong, quiet, good, warning

        /// What a terminal takes for it (ECMA-48).
        fileprivate var code: String? {
            switch self {
            case .plain: nil
            case .strong: "1"
            case .quiet: "2"
            case .good: "32"
            case .warning: "33"
            }
        }
    }

    private var pieces: [(text: String, tone: Tone)] = []

    init() {}

    init(_ text: String, _ tone: Tone = .plain) { pieces = [(text, tone)] }

    mutating func add(_ text: String, _ tone: Tone = .plain) { pieces.append((text, tone)) }

    func text(colours: Bool, isUnicode: Bool) -> String {
        pieces.map { piece in
            let safe = SafeText.make(piece.text, limit: .max)
            let text = isUnicode ? safe : PlainASCII.text(safe)
            guard colours, let code = piece.tone.code else { return text }
            return "\u{1B}[\(code)m\(text)\u{1B}[0m"
        }.joined()
    }
}
