// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let who: [PhraseExample] = [
        PhraseExample("who.process(_:program:terminal:)", says: ["5", "<program>", "<terminal>"]) { $0.who.process(5, program: "<program>", terminal: "<terminal>") },
        PhraseExample("who.process(_:program:terminal:)", says: ["<program>", "<terminal>"]) { $0.who.process(1, program: "<program>", terminal: "<terminal>") },
        PhraseExample("who.process(_:program:terminal:)", says: ["5", "<terminal>"]) { $0.who.process(5, program: nil, terminal: "<terminal>") },
        PhraseExample("who.process(_:program:terminal:)", says: ["5", "<program>"]) { $0.who.process(5, program: "<program>", terminal: nil) },
        PhraseExample("who.processOfAnotherContainer") { $0.who.processOfAnotherContainer },
        PhraseExample("who.anotherProcess") { $0.who.anotherProcess },
        PhraseExample("who.person(_:on:)", says: ["<who>", "<host>"]) { $0.who.person("<who>", on: "<host>") },
        PhraseExample("who.person(_:on:process:)", says: ["<who>", "<host>", "7"]) { $0.who.person("<who>", on: "<host>", process: 7) },
        PhraseExample("who.person(_:on:process:)", says: ["<who>", "7"]) { $0.who.person("<who>", on: nil, process: 7) },
        PhraseExample("who.person(_:on:process:)", says: ["<who>", "<host>"]) { $0.who.person("<who>", on: "<host>", process: 1) },
        PhraseExample("who.person(_:on:process:)", says: ["<who>", "<host>"]) { $0.who.person("<who>", on: "<host>", process: nil) },
    ]
}
