// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let reload: [PhraseExample] = [
        PhraseExample("reload.whatItDoes") { $0.reload.whatItDoes },
        PhraseExample("reload.heading(_:changes:)", says: ["<file>", "6"]) { $0.reload.heading("<file>", changes: 6) },
        PhraseExample("reload.heading(_:changes:)", says: ["<file>"]) { $0.reload.heading("<file>", changes: 1) },
        PhraseExample("reload.nothingChanges(_:)", says: ["<file>"]) { $0.reload.nothingChanges("<file>") },
        PhraseExample("reload.hasErrors(_:count:)", says: ["<first>", "6"]) { $0.reload.hasErrors("<first>", count: 6) },
        PhraseExample("reload.hasErrors(_:count:)", says: ["<first>"]) { $0.reload.hasErrors("<first>", count: 1) },
        PhraseExample("reload.noFile(_:)", says: ["<id>"]) { $0.reload.noFile("<id>") },
        PhraseExample("reload.keys(goKey:)", says: ["<goKey>"]) { $0.reload.keys(goKey: "<goKey>") },
        PhraseExample("reload.segmentAdded(_:length:)", says: ["<title>", "<length>"]) { $0.reload.segmentAdded("<title>", length: "<length>") },
        PhraseExample("reload.segmentRemoved(_:)", says: ["<title>"]) { $0.reload.segmentRemoved("<title>") },
        PhraseExample("reload.segmentPassed(_:)", says: ["<title>"]) { $0.reload.segmentPassed("<title>") },
        PhraseExample("reload.segmentChanged(_:_:)", says: ["<title>", "<fields>"]) { $0.reload.segmentChanged("<title>", "<fields>") },
        PhraseExample("reload.orderChanged") { $0.reload.orderChanged },
        PhraseExample("reload.cueAdded(_:at:segment:)", says: ["<call>", "<moment>", "<segment>"]) { $0.reload.cueAdded("<call>", at: "<moment>", segment: "<segment>") },
        PhraseExample("reload.cueRemoved(_:segment:)", says: ["<call>", "<segment>"]) { $0.reload.cueRemoved("<call>", segment: "<segment>") },
        PhraseExample("reload.cueChanged(_:_:segment:)", says: ["<call>", "<fields>", "<segment>"]) { $0.reload.cueChanged("<call>", "<fields>", segment: "<segment>") },
        PhraseExample("reload.windowAdded(_:)", says: ["<title>"]) { $0.reload.windowAdded("<title>") },
        PhraseExample("reload.windowRemoved(_:)", says: ["<title>"]) { $0.reload.windowRemoved("<title>") },
        PhraseExample("reload.windowChanged(_:_:)", says: ["<title>", "<fields>"]) { $0.reload.windowChanged("<title>", "<fields>") },
        PhraseExample("reload.partsChanged") { $0.reload.partsChanged },
        PhraseExample("reload.lanesChanged") { $0.reload.lanesChanged },
        PhraseExample("reload.showChanged") { $0.reload.showChanged },
    ]
}
