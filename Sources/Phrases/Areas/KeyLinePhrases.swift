/// The last line of the screen: the keys that count now.
///
/// A word for each key, and a line of its own while something is open. Names of keys stay as they are.
package protocol KeyLinePhrases: Sendable {
    // One word behind each key

    var go: String { get }
    var back: String { get }
    var undo: String { get }
    var hold: String { get }
    /// A minute more or less.
    var minute: String { get }
    var cue: String { get }
    var standby: String { get }
    var catchUp: String { get }
    var onAir: String { get }
    var goTo: String { get }
    var skip: String { get }
    var edit: String { get }
    var insert: String { get }
    var move: String { get }
    var note: String { get }
    var message: String { get }
    var command: String { get }
    var find: String { get }
    var lock: String { get }
    /// The next view.
    var view: String { get }
    /// All keys.
    var keys: String { get }
    var leave: String { get }

    // While something is open: at best within 60 columns. `goKey` is GO

    func whileAsked(goKey: String) -> String
    /// A form. The sign that GO is off stands in front, as in front of all lines that are typed.
    var whileFilling: String { get }
    /// One of the cues of a segment.
    func whileChoosing(goKey: String) -> String
    /// One of several things to do.
    func whileDeciding(goKey: String) -> String
    /// A segment is being moved.
    func whilePlacing(goKey: String) -> String
    var whileTypingCommand: String { get }
    /// A segment is looked for.
    var whileFinding: String { get }
    var whileTypingNote: String { get }
    /// When the segment on stage began.
    var whileTypingBegan: String { get }
    var whileTypingMessage: String { get }
    /// In replay: a place in the recording.
    var whileTypingPlace: String { get }
    /// In replay: a text in the log.
    var whileSearching: String { get }
    /// The help is open.
    func inHelp(goKey: String) -> String
    /// The same where nobody can press GO.
    var inHelpOfWatcher: String { get }
}
