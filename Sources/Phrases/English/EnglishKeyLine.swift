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

struct EnglishKeyLine: KeyLinePhrases {
    var go: String { "GO" }
    var back: String { "back" }
    var undo: String { "undo" }
    var hold: String { "hold" }
    var minute: String { "±1m" }
    var cue: String { "cue" }
    var standby: String { "standby" }
    var catchUp: String { "catch-up" }
    var onAir: String { "on air" }
    var goTo: String { "goto" }
    var skip: String { "skip" }
    var edit: String { "edit" }
    var insert: String { "insert" }
    var move: String { "move" }
    var note: String { "note" }
    var message: String { "message" }
    var command: String { "command" }
    var find: String { "find" }
    var lock: String { "lock" }
    var view: String { "view" }
    var keys: String { "keys" }
    var leave: String { "leave" }
    func whileAsked(goKey: String) -> String { "y yes   any other key no   \(goKey) is GO" }
    var whileFilling: String { "⏎ accept   Tab ↑↓ field   Esc leave" }
    func whileChoosing(goKey: String) -> String { "↑↓ choose   y change   Del drop   Esc leave   \(goKey) GO" }
    func whileDeciding(goKey: String) -> String { "↑↓ choose   y do it   Esc leave   \(goKey) is GO" }
    func whilePlacing(goKey: String) -> String { "↑↓ place   y accept   Esc leave   \(goKey) is GO" }
    var whileTypingCommand: String { "⏎ do it   Tab completes   ↑ earlier   Esc leave" }
    var whileFinding: String { "⏎ stay there   ↓ next   Esc back" }
    var whileTypingNote: String { "note   ⏎ write it   Esc leave" }
    var whileTypingBegan: String { "⏎ it began then   Esc leave" }
    var whileTypingMessage: String { "⏎ show   Tab whom   Shift-Tab urgency   Esc leave" }
    var whileTypingPlace: String { "⏎ go there   ↑ earlier   Esc leave" }
    var whileSearching: String { "⏎ the next one with it (empty: with the last)   Esc leave" }
    func inHelp(goKey: String) -> String { "↑↓ scroll   any other key closes   \(goKey) is GO" }
    var inHelpOfWatcher: String { "↑↓ scroll   any other key closes" }
}
