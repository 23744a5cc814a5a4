// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let recordingList: [PhraseExample] = [
        PhraseExample("recordingList.none(in:)", says: ["<folder>"]) { $0.recordingList.none(in: "<folder>") },
        PhraseExample("recordingList.ofNewerProgram(_:others:)", says: ["<name>", "6"]) { $0.recordingList.ofNewerProgram("<name>", others: 6) },
        PhraseExample("recordingList.ofNewerProgram(_:others:)", says: ["<name>"]) { $0.recordingList.ofNewerProgram("<name>", others: 1) },
        PhraseExample("recordingList.nothingYet") { $0.recordingList.nothingYet },
        PhraseExample("recordingList.live") { $0.recordingList.live },
        PhraseExample("recordingList.rehearsal") { $0.recordingList.rehearsal },
        PhraseExample("recordingList.simulated") { $0.recordingList.simulated },
        PhraseExample("recordingList.continued") { $0.recordingList.continued },
        PhraseExample("recordingList.takenOver") { $0.recordingList.takenOver },
        PhraseExample("recordingList.endedCleanly") { $0.recordingList.endedCleanly },
        PhraseExample("recordingList.interrupted") { $0.recordingList.interrupted },
        PhraseExample("recordingList.beingWritten") { $0.recordingList.beingWritten },
    ]
}
