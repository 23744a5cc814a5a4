package import Timeline

/// What waits for an answer on the line of messages.
package enum Prompt: Sendable {
    /// A line being typed.
    case line(Kind, LineEditor)
    /// A change whose effect is shown before Enter accepts it.
    case question(Question)

    package enum Kind: Sendable, Hashable { case command, find, note, message }

    package struct Question: Sendable {
        package enum Subject: Sendable, Equatable {
            case change(Command)
            case leave
        }
        package var subject: Subject
        /// When it was asked, in milliseconds that nobody sets.
        package var asked: Int

        /// A question that nobody answers goes away after so many milliseconds: an Enter that comes later is a GO.
        package static let patience = 20_000
    }
}

/// One line for the person at the keys.
package struct Notice: Sendable, Equatable {
    package enum Weight: Sendable { case done, refused, warning }

    package var text: String
    package var weight: Weight
    package var since: Int

    /// How long it stays, in milliseconds.
    package static let stay = 8000
}
