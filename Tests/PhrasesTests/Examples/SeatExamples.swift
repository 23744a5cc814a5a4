// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let seats: [PhraseExample] = [
        PhraseExample("seats.stageManagerHelp") { $0.seats.stageManagerHelp },
        PhraseExample("seats.directorHelp") { $0.seats.directorHelp },
        PhraseExample("seats.presenterHelp") { $0.seats.presenterHelp },
        PhraseExample("seats.cueSheetHelp") { $0.seats.cueSheetHelp },
        PhraseExample("seats.logHelp") { $0.seats.logHelp },
        PhraseExample("seats.backstageHelp") { $0.seats.backstageHelp },
        PhraseExample("seats.waiting(for:key:)", says: ["<names>", "<key>"]) { $0.seats.waiting(for: "<names>", key: "<key>") },
        PhraseExample("seats.waitingForAll(key:)", says: ["<key>"]) { $0.seats.waitingForAll(key: "<key>") },
        PhraseExample("seats.nothingToWaitFor") { $0.seats.nothingToWaitFor },
        PhraseExample("seats.earlier(by:)", says: ["<span>"]) { $0.seats.earlier(by: "<span>") },
        PhraseExample("seats.later(by:)", says: ["<span>"]) { $0.seats.later(by: "<span>") },
        PhraseExample("seats.nothingHappened") { $0.seats.nothingHappened },
        PhraseExample("seats.newer(_:)", says: ["5"]) { $0.seats.newer(5) },
        PhraseExample("seats.newer(_:)", says: []) { $0.seats.newer(1) },
    ]
}
