// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let log: [PhraseExample] = [
        PhraseExample("log.resumed") { $0.log.resumed },
        PhraseExample("log.left") { $0.log.left },
        PhraseExample("log.closed") { $0.log.closed },
        PhraseExample("log.go(_:)", says: ["<changes>"]) { $0.log.go("<changes>") },
        PhraseExample("log.byItself(_:)", says: ["<changes>"]) { $0.log.byItself("<changes>") },
        PhraseExample("log.catchUp(_:)", says: ["<changes>"]) { $0.log.catchUp("<changes>") },
        PhraseExample("log.begins(_:)", says: ["<title>"]) { $0.log.begins("<title>") },
        PhraseExample("log.ends(_:)", says: ["<title>"]) { $0.log.ends("<title>") },
        PhraseExample("log.skipped(_:)", says: ["<title>"]) { $0.log.skipped("<title>") },
        PhraseExample("log.broughtBack(_:)", says: ["<title>"]) { $0.log.broughtBack("<title>") },
        PhraseExample("log.toComeAgain(from:)", says: ["<title>"]) { $0.log.toComeAgain(from: "<title>") },
        PhraseExample("log.held(_:)", says: ["<title>"]) { $0.log.held("<title>") },
        PhraseExample("log.released(_:)", says: ["<title>"]) { $0.log.released("<title>") },
        PhraseExample("log.shorter(_:by:)", says: ["<title>", "<span>"]) { $0.log.shorter("<title>", by: "<span>") },
        PhraseExample("log.longer(_:by:)", says: ["<title>", "<span>"]) { $0.log.longer("<title>", by: "<span>") },
        PhraseExample("log.moved(_:before:)", says: ["<title>", "<other>"]) { $0.log.moved("<title>", before: "<other>") },
        PhraseExample("log.moved(_:after:)", says: ["<title>", "<other>"]) { $0.log.moved("<title>", after: "<other>") },
        PhraseExample("log.inserted(_:length:after:)", says: ["<title>", "<span>", "<other>"]) { $0.log.inserted("<title>", length: "<span>", after: "<other>") },
        PhraseExample("log.called(_:_:)", says: ["<id>", "<call>"]) { $0.log.called("<id>", "<call>") },
        PhraseExample("log.standby(_:_:)", says: ["<id>", "<call>"]) { $0.log.standby("<id>", "<call>") },
        PhraseExample("log.dropped(_:_:)", says: ["<id>", "<call>"]) { $0.log.dropped("<id>", "<call>") },
        PhraseExample("log.noted(_:)", says: ["<text>"]) { $0.log.noted("<text>") },
        PhraseExample("log.advanceTakenBack") { $0.log.advanceTakenBack },
        PhraseExample("log.undone") { $0.log.undone },
        PhraseExample("log.redone") { $0.log.redone },
        PhraseExample("log.refused(_:)", says: ["<what>"]) { $0.log.refused("<what>") },
        PhraseExample("log.notPossible(_:)", says: ["<what>"]) { $0.log.notPossible("<what>") },
        PhraseExample("log.goTwice") { $0.log.goTwice },
        PhraseExample("log.goAsItAdvanced") { $0.log.goAsItAdvanced },
        PhraseExample("log.enterAfterQuestion") { $0.log.enterAfterQuestion },
        PhraseExample("log.keyWhileLocked(_:)", says: ["<what>"]) { $0.log.keyWhileLocked("<what>") },
        PhraseExample("log.keyWithoutUse(_:)", says: ["<what>"]) { $0.log.keyWithoutUse("<what>") },
        PhraseExample("log.notACommand(_:)", says: ["<what>"]) { $0.log.notACommand("<what>") },
        PhraseExample("log.pasted") { $0.log.pasted },
    ]
}
