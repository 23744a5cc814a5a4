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
