// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let keyLine: [PhraseExample] = [
        PhraseExample("keyLine.go") { $0.keyLine.go },
        PhraseExample("keyLine.back") { $0.keyLine.back },
        PhraseExample("keyLine.undo") { $0.keyLine.undo },
        PhraseExample("keyLine.hold") { $0.keyLine.hold },
        PhraseExample("keyLine.minute") { $0.keyLine.minute },
        PhraseExample("keyLine.cue") { $0.keyLine.cue },
        PhraseExample("keyLine.standby") { $0.keyLine.standby },
        PhraseExample("keyLine.catchUp") { $0.keyLine.catchUp },
        PhraseExample("keyLine.onAir") { $0.keyLine.onAir },
        PhraseExample("keyLine.goTo") { $0.keyLine.goTo },
        PhraseExample("keyLine.skip") { $0.keyLine.skip },
        PhraseExample("keyLine.edit") { $0.keyLine.edit },
        PhraseExample("keyLine.insert") { $0.keyLine.insert },
        PhraseExample("keyLine.move") { $0.keyLine.move },
        PhraseExample("keyLine.note") { $0.keyLine.note },
        PhraseExample("keyLine.message") { $0.keyLine.message },
        PhraseExample("keyLine.command") { $0.keyLine.command },
        PhraseExample("keyLine.find") { $0.keyLine.find },
        PhraseExample("keyLine.lock") { $0.keyLine.lock },
        PhraseExample("keyLine.view") { $0.keyLine.view },
        PhraseExample("keyLine.keys") { $0.keyLine.keys },
        PhraseExample("keyLine.leave") { $0.keyLine.leave },
        PhraseExample("keyLine.whileAsked(goKey:)", says: ["<goKey>"]) { $0.keyLine.whileAsked(goKey: "<goKey>") },
        PhraseExample("keyLine.whileFilling") { $0.keyLine.whileFilling },
        PhraseExample("keyLine.whileChoosing(goKey:)", says: ["<goKey>"]) { $0.keyLine.whileChoosing(goKey: "<goKey>") },
        PhraseExample("keyLine.whileDeciding(goKey:)", says: ["<goKey>"]) { $0.keyLine.whileDeciding(goKey: "<goKey>") },
        PhraseExample("keyLine.whilePlacing(goKey:)", says: ["<goKey>"]) { $0.keyLine.whilePlacing(goKey: "<goKey>") },
        PhraseExample("keyLine.whileTypingCommand") { $0.keyLine.whileTypingCommand },
        PhraseExample("keyLine.whileFinding") { $0.keyLine.whileFinding },
        PhraseExample("keyLine.whileTypingNote") { $0.keyLine.whileTypingNote },
        PhraseExample("keyLine.whileTypingBegan") { $0.keyLine.whileTypingBegan },
        PhraseExample("keyLine.whileTypingMessage") { $0.keyLine.whileTypingMessage },
        PhraseExample("keyLine.whileTypingPlace") { $0.keyLine.whileTypingPlace },
        PhraseExample("keyLine.whileSearching") { $0.keyLine.whileSearching },
        PhraseExample("keyLine.inHelp(goKey:)", says: ["<goKey>"]) { $0.keyLine.inHelp(goKey: "<goKey>") },
        PhraseExample("keyLine.inHelpOfWatcher") { $0.keyLine.inHelpOfWatcher },
    ]
}
