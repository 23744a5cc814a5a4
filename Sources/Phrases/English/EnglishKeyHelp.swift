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
