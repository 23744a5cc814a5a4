// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let export: [PhraseExample] = [
        PhraseExample("export.notHeld(_:_:keys:)", says: ["<format>", "<thing>", "<keys>"]) { $0.export.notHeld("<format>", "<thing>", keys: "<keys>") },
        PhraseExample("export.show") { $0.export.show },
        PhraseExample("export.part(_:)", says: ["<id>"]) { $0.export.part("<id>") },
        PhraseExample("export.segment(_:)", says: ["<id>"]) { $0.export.segment("<id>") },
        PhraseExample("export.cue(_:)", says: ["<id>"]) { $0.export.cue("<id>") },
        PhraseExample("export.noDate") { $0.export.noDate },
        PhraseExample("export.nothingFor(_:)", says: ["<names>"]) { $0.export.nothingFor("<names>") },
        PhraseExample("export.tooManyRows(limit:)", says: ["5"]) { $0.export.tooManyRows(limit: 5) },
        PhraseExample("export.tooManyRows(limit:)", says: []) { $0.export.tooManyRows(limit: 1) },
        PhraseExample("export.cannotWrite") { $0.export.cannotWrite },
        PhraseExample("export.onlyOfRecording(_:)", says: ["<format>"]) { $0.export.onlyOfRecording("<format>") },
        PhraseExample("export.unknownFormat(_:formats:)", says: ["<name>", "<formats>"]) { $0.export.unknownFormat("<name>", formats: "<formats>") },
        PhraseExample("export.binaryToTerminal(_:)", says: ["<format>"]) { $0.export.binaryToTerminal("<format>") },
        PhraseExample("export.newInSheet(_:)", says: ["<titles>"]) { $0.export.newInSheet("<titles>") },
        PhraseExample("export.notInSheet(_:)", says: ["<titles>"]) { $0.export.notInSheet("<titles>") },
        PhraseExample("export.otherOrder(_:)", says: ["<titles>"]) { $0.export.otherOrder("<titles>") },
        PhraseExample("export.upToDate(_:)", says: ["<name>"]) { $0.export.upToDate("<name>") },
        PhraseExample("export.changed(_:)", says: ["<name>"]) { $0.export.changed("<name>") },
        PhraseExample("export.notChanged(_:)", says: ["<name>"]) { $0.export.notChanged("<name>") },
        PhraseExample("export.cannotChange(_:line:)", says: ["<name>", "6"]) { $0.export.cannotChange("<name>", line: 6) },
        PhraseExample("export.cannotChange(_:line:)", says: ["<name>"]) { $0.export.cannotChange("<name>", line: 1) },
        PhraseExample("export.toOrInto") { $0.export.toOrInto },
        PhraseExample("export.writeNeedsInto") { $0.export.writeNeedsInto },
    ]
}
