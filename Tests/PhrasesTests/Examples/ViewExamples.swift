// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let views: [PhraseExample] = [
        PhraseExample("views.stageManagerHelp") { $0.views.stageManagerHelp },
        PhraseExample("views.directorHelp") { $0.views.directorHelp },
        PhraseExample("views.presenterHelp") { $0.views.presenterHelp },
        PhraseExample("views.cueSheetHelp") { $0.views.cueSheetHelp },
        PhraseExample("views.logHelp") { $0.views.logHelp },
        PhraseExample("views.backstageHelp") { $0.views.backstageHelp },
        PhraseExample("views.waiting(for:key:)", says: ["<names>", "<key>"]) { $0.views.waiting(for: "<names>", key: "<key>") },
        PhraseExample("views.waitingForAll(key:)", says: ["<key>"]) { $0.views.waitingForAll(key: "<key>") },
        PhraseExample("views.nothingToWaitFor") { $0.views.nothingToWaitFor },
        PhraseExample("views.earlier(by:)", says: ["<span>"]) { $0.views.earlier(by: "<span>") },
        PhraseExample("views.later(by:)", says: ["<span>"]) { $0.views.later(by: "<span>") },
        PhraseExample("views.nothingHappened") { $0.views.nothingHappened },
        PhraseExample("views.newer(_:)", says: ["5"]) { $0.views.newer(5) },
        PhraseExample("views.newer(_:)", says: []) { $0.views.newer(1) },
    ]
}
