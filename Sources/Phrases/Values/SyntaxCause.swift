/// What usually makes a file unreadable as YAML, where it was written by hand.
package enum SyntaxCause: Sendable, Equatable {
    /// A text with `: ` in it and no quotes around it.
    case colonInText
    /// Inside `{ }` or `[ ]`: a text with a comma, a colon or a quote, or a bracket that is not closed.
    case textInBrackets
    /// A tab at the start of a line.
    case tab
    /// A text that starts with a sign that YAML keeps for itself.
    case signAtStart
    /// A quote that is not closed.
    case openQuote
    /// A text goes on after the quote that closes it.
    case textAfterQuote
    /// A line that starts further left or right than those of its list.
    case indentation
}
