// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedLearning: LearningPhrases {
    private let english = Phrases.english.learning

    func lengths(from recordings: Int) -> String {
        bracketed(english.lengths(from: recordings))
    }
    var until: String { bracketed(english.until) }
    var shortenedOnTheDay: String { bracketed(english.shortenedOnTheDay) }
    var lengthenedOnTheDay: String { bracketed(english.lengthenedOnTheDay) }
    var oneRecordingIsFew: String { bracketed(english.oneRecordingIsFew) }
    var isUntil: String { bracketed(english.isUntil) }
    var neverRun: String { bracketed(english.neverRun) }
    var tooFewRuns: String { bracketed(english.tooFewRuns) }
    var planHolds: String { bracketed(english.planHolds) }
    func evidence(_ title: String, _ taken: String, median: String) -> String {
        bracketed(english.evidence(title, taken, median: median))
    }
    var noHardTimeMoves: String { bracketed(english.noHardTimeMoves) }
    func allLengths(_ change: String) -> String {
        bracketed(english.allLengths(change))
    }
    func nothingToChange(_ name: String) -> String {
        bracketed(english.nothingToChange(name))
    }
    func written(_ name: String) -> String {
        bracketed(english.written(name))
    }
    func notWritten(_ name: String) -> String {
        bracketed(english.notWritten(name))
    }
}
