/// What the line of messages says of the recording. The arguments are paths: what counts stands before them, for they are
/// long.
package protocol RecordingNoticePhrases: Sendable {
    func moved(to path: String, from old: String) -> String
    func movedFromChanged(to path: String, from old: String) -> String
    /// To a watcher.
    func goesOn(in path: String) -> String
    /// To a watcher. `title` is the show's.
    func another(_ title: String) -> String
    /// Another console rehearses the same show.
    func anotherRehearsal(by who: String) -> String
    /// A note in the log of a rehearsal that began at a moment of another recording.
    func rehearsedFrom(_ name: String, at time: String) -> String
    /// The end of the file is not whole. `copy` is where it is kept, nil where it is not.
    func tornTail(line: Int, bytes: Int, copy: String?) -> String
    /// A newer program wrote the recording. `count` is how many of its values this one does not know.
    func passedOver(_ count: Int) -> String
}
