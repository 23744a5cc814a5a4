// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedKeyLine: KeyLinePhrases {
    private let english = Phrases.english.keyLine

    var go: String { bracketed(english.go) }
    var back: String { bracketed(english.back) }
    var undo: String { bracketed(english.undo) }
    var hold: String { bracketed(english.hold) }
    var minute: String { bracketed(english.minute) }
    var cue: String { bracketed(english.cue) }
    var standby: String { bracketed(english.standby) }
    var catchUp: String { bracketed(english.catchUp) }
    var onAir: String { bracketed(english.onAir) }
    var goTo: String { bracketed(english.goTo) }
    var skip: String { bracketed(english.skip) }
    var edit: String { bracketed(english.edit) }
    var insert: String { bracketed(english.insert) }
    var move: String { bracketed(english.move) }
    var note: String { bracketed(english.note) }
    var message: String { bracketed(english.message) }
    var command: String { bracketed(english.command) }
    var find: String { bracketed(english.find) }
    var lock: String { bracketed(english.lock) }
    var view: String { bracketed(english.view) }
    var keys: String { bracketed(english.keys) }
    var leave: String { bracketed(english.leave) }
    func whileAsked(goKey: String) -> String {
        bracketed(english.whileAsked(goKey: goKey))
    }
    var whileFilling: String { bracketed(english.whileFilling) }
    func whileChoosing(goKey: String) -> String {
        bracketed(english.whileChoosing(goKey: goKey))
    }
    func whileDeciding(goKey: String) -> String {
        bracketed(english.whileDeciding(goKey: goKey))
    }
    func whilePlacing(goKey: String) -> String {
        bracketed(english.whilePlacing(goKey: goKey))
    }
    var whileTypingCommand: String { bracketed(english.whileTypingCommand) }
    var whileFinding: String { bracketed(english.whileFinding) }
    var whileTypingNote: String { bracketed(english.whileTypingNote) }
    var whileTypingBegan: String { bracketed(english.whileTypingBegan) }
    var whileTypingMessage: String { bracketed(english.whileTypingMessage) }
    var whileTypingPlace: String { bracketed(english.whileTypingPlace) }
    var whileSearching: String { bracketed(english.whileSearching) }
    func inHelp(goKey: String) -> String {
        bracketed(english.inHelp(goKey: goKey))
    }
    var inHelpOfWatcher: String { bracketed(english.inHelpOfWatcher) }
}
