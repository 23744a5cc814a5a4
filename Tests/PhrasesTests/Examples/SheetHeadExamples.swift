// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let sheetHeads: [PhraseExample] = [
        PhraseExample("sheetHeads.number") { $0.sheetHeads.number },
        PhraseExample("sheetHeads.time") { $0.sheetHeads.time },
        PhraseExample("sheetHeads.length") { $0.sheetHeads.length },
        PhraseExample("sheetHeads.title") { $0.sheetHeads.title },
        PhraseExample("sheetHeads.who") { $0.sheetHeads.who },
        PhraseExample("sheetHeads.place") { $0.sheetHeads.place },
        PhraseExample("sheetHeads.note") { $0.sheetHeads.note },
        PhraseExample("sheetHeads.actualStart") { $0.sheetHeads.actualStart },
        PhraseExample("sheetHeads.actualEnd") { $0.sheetHeads.actualEnd },
        PhraseExample("sheetHeads.actualLength") { $0.sheetHeads.actualLength },
        PhraseExample("sheetHeads.over") { $0.sheetHeads.over },
    ]
}
