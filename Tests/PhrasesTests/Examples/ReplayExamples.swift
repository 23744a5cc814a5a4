// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let replay: [PhraseExample] = [
        PhraseExample("replay.title") { $0.replay.title },
        PhraseExample("replay.simulated") { $0.replay.simulated },
        PhraseExample("replay.speed(_:)", says: ["<speed>"]) { $0.replay.speed("<speed>") },
        PhraseExample("replay.ended") { $0.replay.ended },
        PhraseExample("replay.onlyInReplay") { $0.replay.onlyInReplay },
        PhraseExample("replay.nothingLater") { $0.replay.nothingLater },
        PhraseExample("replay.nothingEarlier") { $0.replay.nothingEarlier },
        PhraseExample("replay.eventsUpTo(_:)", says: ["5"]) { $0.replay.eventsUpTo(5) },
        PhraseExample("replay.eventsUpTo(_:)", says: []) { $0.replay.eventsUpTo(1) },
        PhraseExample("replay.placeForm") { $0.replay.placeForm },
        PhraseExample("replay.neverBegan(_:)", says: ["<title>"]) { $0.replay.neverBegan("<title>") },
        PhraseExample("replay.begins(at:)", says: ["<time>"]) { $0.replay.begins(at: "<time>") },
        PhraseExample("replay.ends(at:)", says: ["<time>"]) { $0.replay.ends(at: "<time>") },
        PhraseExample("replay.stillWritten") { $0.replay.stillWritten },
        PhraseExample("replay.searchSign") { $0.replay.searchSign },
        PhraseExample("replay.searchFirst") { $0.replay.searchFirst },
        PhraseExample("replay.foundFromBeginning(_:)", says: ["<line>"]) { $0.replay.foundFromBeginning("<line>") },
        PhraseExample("replay.foundFromEnd(_:)", says: ["<line>"]) { $0.replay.foundFromEnd("<line>") },
        PhraseExample("replay.foundOnlyHere(_:)", says: ["<line>"]) { $0.replay.foundOnlyHere("<line>") },
    ]
}
