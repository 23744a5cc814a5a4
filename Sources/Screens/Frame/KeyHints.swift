/// The keys that count now: a sentence about them, or one word for each.
package struct KeyHints: Sendable, Equatable, Encodable {
    package var sentence: String?
    /// The last two, all keys and leaving, have their place whatever else must go.
    package var keys: [KeyText]

    package init(sentence: String) { (self.sentence, keys) = (sentence, []) }

    package init(_ keys: [KeyText]) { (sentence, self.keys) = (nil, keys) }
}
