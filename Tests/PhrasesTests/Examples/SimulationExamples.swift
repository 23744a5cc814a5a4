// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline


extension PhraseExample {
    static let simulation: [PhraseExample] = [
        PhraseExample("simulation.usage") { $0.simulation.usage },
        PhraseExample("simulation.atNeedsFrom") { $0.simulation.atNeedsFrom },
        PhraseExample("simulation.logNotWithFrom") { $0.simulation.logNotWithFrom },
        PhraseExample("simulation.noTime(_:)", says: ["<text>"]) { $0.simulation.noTime("<text>") },
        PhraseExample("simulation.timeGoesBack(_:after:)", says: ["08:15", "08:16"]) { $0.simulation.timeGoesBack(ShowTime(8, 15), after: ShowTime(8, 16)) },
        PhraseExample("simulation.noCommand") { $0.simulation.noCommand },
        PhraseExample("simulation.tooLarge(megabytes:)", says: ["5"]) { $0.simulation.tooLarge(megabytes: 5) },
        PhraseExample("simulation.tooLarge(megabytes:)", says: []) { $0.simulation.tooLarge(megabytes: 1) },
        PhraseExample("simulation.notText") { $0.simulation.notText },
        PhraseExample("simulation.more(_:)", says: ["5"]) { $0.simulation.more(5) },
        PhraseExample("simulation.more(_:)", says: []) { $0.simulation.more(1) },
        PhraseExample("simulation.refused(_:_:)", says: ["<command>", "<reason>"]) { $0.simulation.refused("<command>", "<reason>") },
        PhraseExample("simulation.notRefused(_:)", says: ["<command>"]) { $0.simulation.notRefused("<command>") },
        PhraseExample("simulation.phase(_:)", says: []) { $0.simulation.phase(.standby) },
        PhraseExample("simulation.phase(_:)", says: []) { $0.simulation.phase(.running) },
        PhraseExample("simulation.phase(_:)", says: []) { $0.simulation.phase(.held) },
        PhraseExample("simulation.phase(_:)", says: []) { $0.simulation.phase(.between) },
        PhraseExample("simulation.phase(_:)", says: []) { $0.simulation.phase(.ended) },
        PhraseExample("simulation.remaining(_:)", says: ["<figure>"]) { $0.simulation.remaining("<figure>") },
        PhraseExample("simulation.current(_:_:elapsed:of:)", says: ["<id>", "<remaining>", "<elapsed>", "<length>"]) { $0.simulation.current("<id>", "<remaining>", elapsed: "<elapsed>", of: "<length>") },
        PhraseExample("simulation.current(_:elapsed:)", says: ["<id>", "<elapsed>"]) { $0.simulation.current("<id>", elapsed: "<elapsed>") },
        PhraseExample("simulation.slack(_:)", says: ["<figure>"]) { $0.simulation.slack("<figure>") },
        PhraseExample("simulation.skipped") { $0.simulation.skipped },
        PhraseExample("simulation.nextCue(_:_:at:)", says: ["<id>", "<call>", "<time>"]) { $0.simulation.nextCue("<id>", "<call>", at: "<time>") },
        PhraseExample("simulation.nextCueByEar(_:_:)", says: ["<id>", "<call>"]) { $0.simulation.nextCueByEar("<id>", "<call>") },
        PhraseExample("simulation.recorded(_:)", says: ["<outcome>"]) { $0.simulation.recorded("<outcome>") },
    ]
}
