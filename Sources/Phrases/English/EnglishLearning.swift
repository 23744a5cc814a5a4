struct EnglishLearning: LearningPhrases {
    func lengths(from recordings: Int) -> String {
        "lengths without holds, from \(recordings == 1 ? "1 recording" : "\(recordings) recordings"):"
    }
    var until: String { "until" }
    var shortenedOnTheDay: String { "* trimmed on the day: tells how short it can be, and does not count for the length" }
    var lengthenedOnTheDay: String { "+ lengthened on the day: tells how long it can be, and does not count for the length" }
    var oneRecordingIsFew: String {
        "One recording shows what can happen, not what usually does: no length and no max is proposed from it. Two recordings do."
    }

    var isUntil: String { "a fixed out" }
    var neverRun: String { "in none of these recordings run to its end" }
    var tooFewRuns: String { "too few runs for a length" }
    var planHolds: String { "the planned length holds" }

    func evidence(_ title: String, _ taken: String, median: String) -> String { "\(title): \(taken), median \(median)" }

    var noHardTimeMoves: String { "No hard time moves." }
    func allLengths(_ change: String) -> String { "All lengths together: \(change)." }
    func nothingToChange(_ name: String) -> String { "Nothing to change: \(name) stays as it is." }
    func written(_ name: String) -> String { "Written to \(name): these figures, and nothing else." }
    func notWritten(_ name: String) -> String {
        "Nothing has been written: --write changes these figures in \(name), and nothing else."
    }
}
