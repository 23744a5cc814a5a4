/// Why a mirror cannot go on: nothing that trying again would help.
package enum MirrorFault: Error, Sendable, Hashable {
    case noFolder(path: String)
    /// The copy would be the recording itself.
    case sameFile(path: String)
    /// What is there is not the beginning of the recording.
    case somethingElse(path: String)
    /// What is there is the recording and more: somebody went on with it, or the recording has lost its end.
    case holdsMore(path: String)
    case isNoFile(path: String)
    /// Another console goes on with the show from the copy; nil where what it left cannot be read.
    case takenOver(path: String, by: Takeover?)

    /// Whether it is about the bytes of the file that is there.
    var isOfWhatIsThere: Bool {
        switch self {
        case .somethingElse, .holdsMore: true
        default: false
        }
    }
}
