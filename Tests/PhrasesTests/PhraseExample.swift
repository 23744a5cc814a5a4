import Phrases

/// A phrase with something given to it.
struct PhraseExample: Sendable {
    /// `frame.onAir(_:left:)`
    let name: String
    /// What was given, as it has to be read in the text.
    let says: [String]
    let text: @Sendable (Phrases) -> String

    init(_ name: String, says: [String] = [], _ text: @escaping @Sendable (Phrases) -> String) {
        (self.name, self.says, self.text) = (name, says, text)
    }
}
