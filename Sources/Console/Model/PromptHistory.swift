import Timeline

/// The lines that were typed at each prompt, and the one that is looked at again.
struct PromptHistory: Sendable {
    private var lines: [Prompt.Kind: [String]] = [:]
    /// Counted back from the newest; nil while something new is typed.
    private var recalled: Int?

    /// Keeps a line that was accepted; the same one twice in a row is kept once.
    mutating func keep(_ text: String, _ kind: Prompt.Kind) {
        guard !text.isEmpty, lines[kind]?.last != text else { return }
        lines[kind] = (lines[kind] ?? []).suffix(Limit.Console.earlierLines - 1) + [text]
    }

    /// Something new is typed.
    mutating func typeAnew() { recalled = nil }

    /// - Parameter step: 1 for an earlier line, -1 for a later one.
    /// - Returns: the line; empty below the newest; nil where there is none.
    mutating func recall(_ kind: Prompt.Kind, by step: Int) -> String? {
        let lines = lines[kind] ?? []
        let at = (recalled ?? -1) + step
        // Below the newest there is only what is being typed.
        guard at < lines.count, at >= -1 else { return nil }
        recalled = at < 0 ? nil : at
        return at < 0 ? "" : lines[lines.count - 1 - at]
    }
}
