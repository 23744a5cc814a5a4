struct EnglishKeyboard: KeyboardPhrases {
    var goTwice: String { "GO struck twice: counted once" }
    var goAsItAdvanced: String { "it has just advanced by itself: GO not counted" }
    func enterWasForLine(goKey: String) -> String { "⏎ was for the line, not a GO: \(goKey) is GO" }
    var pastedLines: String { "a paste of several lines is not taken here" }
    var pasted: String { "pasted text is not taken as keys" }
    func unknown(_ key: String, helpKey: String) -> String { "“\(key)” does nothing here: \(helpKey) shows the keys" }
    func unknown(helpKey: String) -> String { "that key does nothing here: \(helpKey) shows the keys" }
    var selectFirst: String { "select a segment first" }
    var nothingFound: String { "nothing found" }
    var leftAsItWas: String { "left as it was" }
    var questionClosed: String { "the question went unanswered: left as it was" }
    func locked(key: String) -> String { "LOCKED: press \(key) twice to unlock" }
    func lockedOnceMore(key: String) -> String { "LOCKED: \(key) once more unlocks" }
    var unlocked: String { "unlocked" }
    var leave: String { "Leave the console?" }
    func goTo(_ title: String) -> String { "Go to “\(title)”?" }
    func skip(_ title: String) -> String { "Skip “\(title)”?" }
    func bringBack(_ title: String) -> String { "Bring back “\(title)”?" }
    func moveHere(_ title: String) -> String { "Move “\(title)” here?" }
    var standsHere: String { "it stands here: ↑↓ move it" }
    var yesOrNo: String { "y yes   Esc no" }
    var leavingShow: String { "The show is running: its clock goes on, and “runofshow resume” takes it up again." }
    var leavingRehearsal: String { "The rehearsal waits here: “runofshow resume” takes it up again." }
}
