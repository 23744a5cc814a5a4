// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedKeyHelp: KeyHelpPhrases {
    private let english = Phrases.english.keyHelp

    var title: String { bracketed(english.title) }
    var commandsTitle: String { bracketed(english.commandsTitle) }
    var go: String { bracketed(english.go) }
    var back: String { bracketed(english.back) }
    var undo: String { bracketed(english.undo) }
    var redo: String { bracketed(english.redo) }
    var holdOrResume: String { bracketed(english.holdOrResume) }
    var minuteMore: String { bracketed(english.minuteMore) }
    var minuteLess: String { bracketed(english.minuteLess) }
    var tenSecondsMore: String { bracketed(english.tenSecondsMore) }
    var tenSecondsLess: String { bracketed(english.tenSecondsLess) }
    var callCue: String { bracketed(english.callCue) }
    var standbyCue: String { bracketed(english.standbyCue) }
    var callDueCues: String { bracketed(english.callDueCues) }
    var standbyAllCues: String { bracketed(english.standbyAllCues) }
    var catchUp: String { bracketed(english.catchUp) }
    var onAir: String { bracketed(english.onAir) }
    var began: String { bracketed(english.began) }
    var selectUp: String { bracketed(english.selectUp) }
    var selectDown: String { bracketed(english.selectDown) }
    var selectPageUp: String { bracketed(english.selectPageUp) }
    var selectPageDown: String { bracketed(english.selectPageDown) }
    var selectFirst: String { bracketed(english.selectFirst) }
    var selectLast: String { bracketed(english.selectLast) }
    var selectCurrent: String { bracketed(english.selectCurrent) }
    var goTo: String { bracketed(english.goTo) }
    var skipOrBringBack: String { bracketed(english.skipOrBringBack) }
    var edit: String { bracketed(english.edit) }
    var editCue: String { bracketed(english.editCue) }
    var insert: String { bracketed(english.insert) }
    var move: String { bracketed(english.move) }
    var note: String { bracketed(english.note) }
    var message: String { bracketed(english.message) }
    var command: String { bracketed(english.command) }
    var find: String { bracketed(english.find) }
    var clockFaster: String { bracketed(english.clockFaster) }
    var clockSlower: String { bracketed(english.clockSlower) }
    var clockPause: String { bracketed(english.clockPause) }
    var clockJump: String { bracketed(english.clockJump) }
    func lock(key: String) -> String {
        bracketed(english.lock(key: key))
    }
    var nextView: String { bracketed(english.nextView) }
    var department: String { bracketed(english.department) }
    var seen: String { bracketed(english.seen) }
    var help: String { bracketed(english.help) }
    var leave: String { bracketed(english.leave) }
    var suspend: String { bracketed(english.suspend) }
}
