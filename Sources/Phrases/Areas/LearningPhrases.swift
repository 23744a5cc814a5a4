/// What `learn` says: the evidence, the figures that it proposes, and what they do to the hard times. Times and lengths come
/// in as they are to be shown.
package protocol LearningPhrases: Sendable {
    // The evidence

    func lengths(from recordings: Int) -> String
    /// In place of a planned length: the segment ends at a time.
    var until: String { get }
    /// Below the table: what `*` is.
    var shortenedOnTheDay: String { get }
    /// Below the table: what `+` is.
    var lengthenedOnTheDay: String { get }
    var oneRecordingIsFew: String { get }

    // Why no length is proposed

    var isUntil: String { get }
    var neverRun: String { get }
    var tooFewRuns: String { get }
    var planHolds: String { get }

    // The difference

    /// `Opening: 12:30 12:00, median 12:15`. `taken` is lengths with blanks between.
    func evidence(_ title: String, _ taken: String, median: String) -> String

    // What it does

    var noHardTimeMoves: String { get }
    /// `change` has a sign.
    func allLengths(_ change: String) -> String
    func nothingToChange(_ name: String) -> String
    func written(_ name: String) -> String
    func notWritten(_ name: String) -> String
}
