/// How the moment of a cue is written, in show files and in commands.
extension Cue.Anchor {
    /// Reads `+30s` (after the start), `-20s` (before the end), `08:30:00` (by the clock) and `call` (by ear). Nil for
    /// anything else.
    package init?(text: String) {
        let anchor: Cue.Anchor? =
            switch text.first {
            case "+": Milliseconds(text: text.dropFirst()).map { .start($0) }
            case "-": Milliseconds(text: text.dropFirst()).map { .beforeEnd($0) }
            case _ where text == "call": .call
            default: ShowTime(text: text).map { .clock($0) }
            }
        guard let anchor else { return nil }
        self = anchor
    }

    /// The text that reads back to the same moment.
    package var text: String {
        switch self {
        case .start(let after): "+\(after.text)"
        case .beforeEnd(let before): "-\(before.text)"
        case .clock(let time): time.text
        case .call: "call"
        }
    }
}
