/// The keys that work now: a sentence, or one word for each key.
package struct KeyHints: Sendable, Equatable, Encodable {
    package var sentence: String?
    /// A sign in front of the sentence: keys have another meaning now.
    package var warning: String?
    /// The last two, help and leave, are never dropped.
    package var keys: [KeyText]

    package init(sentence: String, warning: String? = nil) { (self.sentence, self.warning, keys) = (sentence, warning, []) }

    package init(_ keys: [KeyText]) { (sentence, self.keys) = (nil, keys) }
}
