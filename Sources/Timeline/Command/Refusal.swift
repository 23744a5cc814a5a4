/// What somebody asked for at a console and did not get: a command that was refused, or a key that was held off.
///
/// Nothing came of it and nothing is written down for it alone; whatever is recorded next tells of it, for those who
/// want to know afterwards what went wrong at the keys.
package struct Refusal: Sendable, Hashable {
    /// Why nothing came of it. The names are written into recordings and stay.
    package enum Reason: String, Sendable, CaseIterable {
        /// The command made no sense as the show stood: a ``Rejection``.
        case rejected
        /// GO a moment after GO.
        case twice
        /// GO as a segment had begun by itself a moment before.
        case itself
        /// A key that was meant for a question which had gone.
        case question
        /// The keyboard was locked.
        case locked
        /// A key that does nothing.
        case unbound
        /// A line that is no command.
        case unreadable
        /// Text that was pasted where keys are expected.
        case pasted
    }

    /// Characters that are kept of what was asked for.
    package static let longest = 80

    /// The command, or the key's name.
    package var what: String
    package var at: ShowTime
    package var why: Reason

    package init(_ what: String, at: ShowTime, why: Reason = .rejected) {
        self.what = SafeText.make(what, limit: Self.longest)
        self.at = at
        self.why = why
    }
}
