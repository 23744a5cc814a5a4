internal import Timeline

/// The versions of the format. A file has one of them from its first line to its last, and so has whatever goes on with it.
///
/// docs/reference/recording-format.md describes both.
package enum RecordingFormat: Int, Sendable, CaseIterable {
    /// Commands as a person types them, and who gave them by name alone.
    case first = 1
    /// Commands as codes with their arguments, and the door that they came in by.
    case second

    package static let current = RecordingFormat.second
}

extension Entry {
    /// Whose it is in a recording of the first format, which says nothing of doors.
    func actor(_ who: String, in mode: Header.Mode) -> Actor {
        let giver = Actor(who, via: mode == .simulated ? .script : .desk)
        guard case .change(let change) = self else { return giver }
        return giver.actor(of: change.cause)
    }
}
