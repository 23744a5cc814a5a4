/// Why a mirror must stop; trying again would not help.
package enum MirrorFault: Error, Sendable, Hashable {
    case noFolder(path: String)
    /// The copy would be the recording itself.
    case sameFile(path: String)
    /// The existing file is not the beginning of the recording.
    case somethingElse(path: String)
    /// The existing file holds the recording and more: somebody resumed it, or the recording lost its end.
    case holdsMore(path: String)
    case isNoFile(path: String)
    /// Another console continues the show from the copy; nil if its takeover file cannot be read.
    case takenOver(path: String, by: Takeover?)

    /// Whether the fault is about the contents of the existing file.
    var isOfWhatIsThere: Bool {
        switch self {
        case .somethingElse, .holdsMore: true
        default: false
        }
    }
}
