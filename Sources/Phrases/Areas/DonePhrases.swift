package import Timeline

/// The line of messages after a command: what was done. One row, at best within 60 columns.
///
/// A title stands without quotation marks, unless the phrase has them.
package protocol DonePhrases: Sendable {
    // The show goes on

    /// `title` is what is on stage now.
    func go(_ title: String) -> String
    /// The segment was ended by hand.
    var ended: String { get }
    /// An advance was taken back. `title` is what is on stage again.
    func backOn(_ title: String) -> String
    /// An advance was taken back and nothing is on stage. `phase` is the label over the large figure.
    func back(in phase: String) -> String
    /// `key` lets its clock run again.
    func held(key: String) -> String
    var released: String { get }

    /// The start of what is on stage was put right.
    func began(_ title: String, at time: String) -> String

    // On-air windows. `title` is the window's

    func onAir(_ title: String) -> String
    func offAir(_ title: String) -> String
    /// Its off time was moved.
    func offMoved(_ title: String, to time: String) -> String

    // The running order

    func lengthSet(_ length: String) -> String
    func lengthSet(_ length: String, of title: String) -> String
    func skipped(_ title: String) -> String
    func broughtBack(_ title: String) -> String
    func moved(_ title: String) -> String
    func inserted(_ title: String) -> String
    /// Several lengths at once, to catch up.
    var lengthsChanged: String { get }
    /// A text of a segment was changed; `title` is its title, in quotation marks. Also in the log.
    func changed(_ text: SegmentText, of title: String, to new: String) -> String
    func removed(_ text: SegmentText, of title: String) -> String
    /// What a text of a segment is called; in forms it stands in front of the text.
    func name(of text: SegmentText) -> String

    // Cues. `id` is the cue's name, `call` is what is spoken

    func called(_ id: String, _ call: String) -> String
    func standby(_ id: String, _ call: String) -> String
    func dropped(_ id: String, _ call: String) -> String
    /// A department answered the standby of its cues.
    func ready(_ department: String) -> String

    // Notes and messages

    var noted: String { get }
    var messageShown: String { get }
    var shownToPresenter: String { get }
    var messageCleared: String { get }

    // Undo and redo. `what` is the command as it is typed, or one of the two below it; `key` does it again

    func undone(_ what: String, key: String) -> String
    func redone(_ what: String) -> String
    /// A segment began by itself.
    var automaticAdvance: String { get }
    /// A cue was called by itself.
    var automaticCue: String { get }
    /// The machine's clock was set.
    var clockChange: String { get }
}
