internal import Timeline

/// The versions of the format. A file has one version from its first line to its last, and later parts keep it.
///
/// docs/reference/recording-format.md describes both.
package enum RecordingFormat: Int, Sendable, CaseIterable {
    /// Commands as a person types them; names without doors.
    case first = 1
    /// Commands as codes with arguments; names with the door the command came through.
    case second

    package static let current = RecordingFormat.second
}

extension Entry {
    /// The actor of an entry in format 1, which does not record doors.
    func actor(_ who: String, in mode: Header.Mode) -> Actor {
        let giver = Actor(who, via: mode == .simulated ? .script : .desk)
        guard case .change(let change) = self else { return giver }
        return giver.actor(of: change.cause)
    }
}
