/// The help that lists all keys, and the file that `runofshow keys` writes.
///
/// A line has 50 columns on the smallest screen. Names of keys stay as they are.
package protocol KeyHelpPhrases: Sendable {
    // Headings

    var title: String { get }
    var commandsTitle: String { get }

    // The show

    var go: String { get }
    var back: String { get }
    var undo: String { get }
    var redo: String { get }
    var holdOrResume: String { get }
    var minuteMore: String { get }
    var minuteLess: String { get }
    var tenSecondsMore: String { get }
    var tenSecondsLess: String { get }
    var callCue: String { get }
    var standbyCue: String { get }
    var callDueCues: String { get }
    var standbyAllCues: String { get }
    var catchUp: String { get }
    var onAir: String { get }
    var began: String { get }

    // Selecting

    var selectUp: String { get }
    var selectDown: String { get }
    var selectPageUp: String { get }
    var selectPageDown: String { get }
    var selectFirst: String { get }
    var selectLast: String { get }
    var selectCurrent: String { get }

    // The selected segment

    var goTo: String { get }
    var skipOrBringBack: String { get }
    var edit: String { get }
    var editCue: String { get }
    var insert: String { get }
    var move: String { get }

    // Typed lines

    var note: String { get }
    var message: String { get }
    var command: String { get }
    var find: String { get }

    // The clock of a rehearsal

    var clockFaster: String { get }
    var clockSlower: String { get }
    var clockPause: String { get }
    var clockJump: String { get }

    // The console

    /// `key` unlocks it.
    func lock(key: String) -> String
    var nextView: String { get }
    var department: String { get }
    var seen: String { get }
    var help: String { get }
    var leave: String { get }
    var suspend: String { get }
}

struct EnglishKeyHelp: KeyHelpPhrases {
    var title: String { "KEYS" }
    var commandsTitle: String { "COMMANDS, at the prompt “:”" }
    var go: String { "GO: the next segment" }
    var back: String { "back: takes the last advance back" }
    var undo: String { "undo the last change" }
    var redo: String { "redo what was undone" }
    var holdOrResume: String { "hold the segment's clock, or release it" }
    var minuteMore: String { "one minute more" }
    var minuteLess: String { "one minute less" }
    var tenSecondsMore: String { "ten seconds more" }
    var tenSecondsLess: String { "ten seconds less" }
    var callCue: String { "cue GO: calls the next cue" }
    var standbyCue: String { "standby for the next cue" }
    var callDueCues: String { "cue GO for all cues that are due" }
    var standbyAllCues: String { "standby for all cues in notice" }
    var catchUp: String { "catch up: shorten, skip or give back (asks)" }
    var onAir: String { "on air or off air by hand (asks)" }
    var began: String { "the current segment began at another time" }
    var selectUp: String { "select the segment above" }
    var selectDown: String { "select the segment below" }
    var selectPageUp: String { "select a page up" }
    var selectPageDown: String { "select a page down" }
    var selectFirst: String { "select the first segment" }
    var selectLast: String { "select the last segment" }
    var selectCurrent: String { "back to the current segment" }
    var goTo: String { "go to the selected segment (asks)" }
    var skipOrBringBack: String { "skip or bring back the selected segment (asks)" }
    var edit: String { "edit the selected segment: title, who, note, length" }
    var editCue: String { "change a cue of the selected segment, or add one" }
    var insert: String { "insert a segment after the selected one" }
    var move: String { "move the selected segment: ↑↓ place it, y accepts" }
    var note: String { "note: a line in the log" }
    var message: String { "message: to all or the presenter; empty clears it" }
    var command: String { "any command, Tab completes, ↑ the earlier ones" }
    var find: String { "find a segment" }
    var clockFaster: String { "rehearsal: the clock faster" }
    var clockSlower: String { "rehearsal: the clock slower" }
    var clockPause: String { "rehearsal: pause the clock, or let it run" }
    var clockJump: String { "rehearsal: jump to before the next hard time" }
    func lock(key: String) -> String { "lock the keyboard; \(key) twice unlocks" }
    var nextView: String { "the next view" }
    var department: String { "cue sheet: one department after the other" }
    var seen: String { "backstage: seen, mark what moves from now on" }
    var help: String { "all keys" }
    var leave: String { "leave (asks while the show runs)" }
    var suspend: String { "to the shell; fg comes back, the show's clock goes on" }
}
