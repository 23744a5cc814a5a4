// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let choices: [PhraseExample] = [
        PhraseExample("choices.catchUp(_:)", says: ["<point>"]) { $0.choices.catchUp("<point>") },
        PhraseExample("choices.giveBack(_:)", says: ["<point>"]) { $0.choices.giveBack("<point>") },
        PhraseExample("choices.shorten(by:)", says: ["<span>"]) { $0.choices.shorten(by: "<span>") },
        PhraseExample("choices.shorten(by:left:)", says: ["<span>", "<left>"]) { $0.choices.shorten(by: "<span>", left: "<left>") },
        PhraseExample("choices.lengthen(by:)", says: ["<span>"]) { $0.choices.lengthen(by: "<span>") },
        PhraseExample("choices.skip(_:winsBack:)", says: ["<title>", "<span>"]) { $0.choices.skip("<title>", winsBack: "<span>") },
        PhraseExample("choices.letItBeLate") { $0.choices.letItBeLate },
        PhraseExample("choices.letItBeEarly") { $0.choices.letItBeEarly },
        PhraseExample("choices.nothingHasRoom") { $0.choices.nothingHasRoom },
        PhraseExample("choices.windows") { $0.choices.windows },
        PhraseExample("choices.putOnAir(_:planned:)", says: ["<title>", "<time>"]) { $0.choices.putOnAir("<title>", planned: "<time>") },
        PhraseExample("choices.takeOffAir(_:planned:)", says: ["<title>", "<time>"]) { $0.choices.takeOffAir("<title>", planned: "<time>") },
        PhraseExample("choices.beganSign") { $0.choices.beganSign },
        PhraseExample("choices.beganForm") { $0.choices.beganForm },
        PhraseExample("choices.jumpPast(_:)", says: ["<point>"]) { $0.choices.jumpPast("<point>") },
        PhraseExample("choices.jumpTakenBack(to:)", says: ["<time>"]) { $0.choices.jumpTakenBack(to: "<time>") },
        PhraseExample("choices.goIsOff") { $0.choices.goIsOff },
        PhraseExample("choices.turnInputMethodOff") { $0.choices.turnInputMethodOff },
        PhraseExample("choices.spaceWithLetter") { $0.choices.spaceWithLetter },
    ]
}
