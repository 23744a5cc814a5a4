/// The keys that work now: a sentence, or one word for each key.
package struct KeyHints: Sendable, Equatable, Encodable {
    package var sentence: String?
    /// The last two, help and leave, are never dropped.
    package var keys: [KeyText]

    package init(sentence: String) { (self.sentence, keys) = (sentence, []) }

    package init(_ keys: [KeyText]) { (sentence, self.keys) = (nil, keys) }
}
