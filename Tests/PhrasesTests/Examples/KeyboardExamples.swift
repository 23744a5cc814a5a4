// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let keyboard: [PhraseExample] = [
        PhraseExample("keyboard.goTwice") { $0.keyboard.goTwice },
        PhraseExample("keyboard.goAsItAdvanced") { $0.keyboard.goAsItAdvanced },
        PhraseExample("keyboard.enterWasForLine(goKey:)", says: ["<goKey>"]) { $0.keyboard.enterWasForLine(goKey: "<goKey>") },
        PhraseExample("keyboard.pastedLines") { $0.keyboard.pastedLines },
        PhraseExample("keyboard.pasted") { $0.keyboard.pasted },
        PhraseExample("keyboard.unknown(_:helpKey:)", says: ["<key>", "<helpKey>"]) { $0.keyboard.unknown("<key>", helpKey: "<helpKey>") },
        PhraseExample("keyboard.unknown(helpKey:)", says: ["<helpKey>"]) { $0.keyboard.unknown(helpKey: "<helpKey>") },
        PhraseExample("keyboard.selectFirst") { $0.keyboard.selectFirst },
        PhraseExample("keyboard.nothingFound") { $0.keyboard.nothingFound },
        PhraseExample("keyboard.leftAsItWas") { $0.keyboard.leftAsItWas },
        PhraseExample("keyboard.questionClosed") { $0.keyboard.questionClosed },
        PhraseExample("keyboard.locked(key:)", says: ["<key>"]) { $0.keyboard.locked(key: "<key>") },
        PhraseExample("keyboard.lockedOnceMore(key:)", says: ["<key>"]) { $0.keyboard.lockedOnceMore(key: "<key>") },
        PhraseExample("keyboard.unlocked") { $0.keyboard.unlocked },
        PhraseExample("keyboard.leave") { $0.keyboard.leave },
        PhraseExample("keyboard.goTo(_:)", says: ["<title>"]) { $0.keyboard.goTo("<title>") },
        PhraseExample("keyboard.skip(_:)", says: ["<title>"]) { $0.keyboard.skip("<title>") },
        PhraseExample("keyboard.bringBack(_:)", says: ["<title>"]) { $0.keyboard.bringBack("<title>") },
        PhraseExample("keyboard.moveHere(_:)", says: ["<title>"]) { $0.keyboard.moveHere("<title>") },
        PhraseExample("keyboard.standsHere") { $0.keyboard.standsHere },
        PhraseExample("keyboard.yesOrNo") { $0.keyboard.yesOrNo },
        PhraseExample("keyboard.leavingShow") { $0.keyboard.leavingShow },
        PhraseExample("keyboard.leavingRehearsal") { $0.keyboard.leavingRehearsal },
    ]
}
