// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let learning: [PhraseExample] = [
        PhraseExample("learning.lengths(from:)", says: ["5"]) { $0.learning.lengths(from: 5) },
        PhraseExample("learning.lengths(from:)", says: []) { $0.learning.lengths(from: 1) },
        PhraseExample("learning.until") { $0.learning.until },
        PhraseExample("learning.shortenedOnTheDay") { $0.learning.shortenedOnTheDay },
        PhraseExample("learning.lengthenedOnTheDay") { $0.learning.lengthenedOnTheDay },
        PhraseExample("learning.oneRecordingIsFew") { $0.learning.oneRecordingIsFew },
        PhraseExample("learning.isUntil") { $0.learning.isUntil },
        PhraseExample("learning.neverRun") { $0.learning.neverRun },
        PhraseExample("learning.tooFewRuns") { $0.learning.tooFewRuns },
        PhraseExample("learning.planHolds") { $0.learning.planHolds },
        PhraseExample("learning.evidence(_:_:median:)", says: ["<title>", "<taken>", "<median>"]) { $0.learning.evidence("<title>", "<taken>", median: "<median>") },
        PhraseExample("learning.noHardTimeMoves") { $0.learning.noHardTimeMoves },
        PhraseExample("learning.allLengths(_:)", says: ["<change>"]) { $0.learning.allLengths("<change>") },
        PhraseExample("learning.nothingToChange(_:)", says: ["<name>"]) { $0.learning.nothingToChange("<name>") },
        PhraseExample("learning.written(_:)", says: ["<name>"]) { $0.learning.written("<name>") },
        PhraseExample("learning.notWritten(_:)", says: ["<name>"]) { $0.learning.notWritten("<name>") },
    ]
}
