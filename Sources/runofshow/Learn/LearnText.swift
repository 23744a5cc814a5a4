import Phrases
import Recording
import Report
import ReportFormats
import Screens
import ShowFile
import TextLayout
import Timeline

/// Learned lengths for people at a terminal: the evidence, the change in the file, and its effect on the hard times.
struct LearnText {
    let words: Words
    /// The file as named on the command line.
    let file: String
    private var name: String { SafeText.make(file, limit: 300) }
    private var say: any LearningPhrases { words.phrases.learning }
    /// The largest width of a title, in cells.
    private static let longestTitle = 40

    // The evidence.

    func evidence(_ learning: Learning, _ recordings: [LearnCall.Source]) -> [String] {
        var lines = [say.lengths(from: recordings.count)]
        for (index, source) in recordings.enumerated() {
            let header = source.reading.header
            let speed = header.clock.speed == 1 ? "" : " ×\(Figures.speed(header.clock.speed))"
            lines.append(
                "  [\(index + 1)]  \(header.clock.day)  \(words.mode(header.mode))\(speed)  \(SafeText.make(source.path, limit: 300))"
            )
        }
        let heads =
            [words.phrases.reportHeads.planned] + recordings.indices.map { "[\($0 + 1)]" }
            + [words.phrases.reportHeads.median, words.phrases.reportHeads.middleHalf]
        var table = TextTable([.init(head: "")] + heads.map { .init(head: $0, alignment: .right) } + [.init(head: "")])
        for suggestion in learning.suggestions {
            let taken = suggestion.taken.map { $0.map(Self.text) ?? "-" }
            let spread =
                suggestion.spread.map { [Figures.up($0.median), "\(Figures.up($0.lower))-\(Figures.up($0.upper))"] } ?? ["-", "-"]
            table.add(
                [
                    CellText.cut(suggestion.title, Self.longestTitle),
                    suggestion.planned.map { Figures.length($0) } ?? say.until,
                ]
                    + taken + spread + [outcome(suggestion)])
        }
        // Suggestions are never cut.
        lines += [""] + table.lines(.max)
        func isAny(_ intent: Intent) -> Bool { learning.suggestions.contains { $0.taken.contains { $0?.intent == intent } } }
        if isAny(.shortened) { lines.append(say.shortenedOnTheDay) }
        if isAny(.lengthened) { lines.append(say.lengthenedOnTheDay) }
        if recordings.count == 1 { lines.append(say.oneRecordingIsFew) }
        return lines
    }

    /// The suggestion, or why the length stays.
    private func outcome(_ suggestion: DurationSuggestion) -> String {
        let proposal = suggestion.proposal
        let figures = [
            proposal.duration.map { "→ \($0.text)" }, proposal.min.map { "min \($0.text)" }, proposal.max.map { "max \($0.text)" },
        ].compactMap { $0 }
        return (figures + [suggestion.reason.map(reason)].compactMap { $0 }).joined(separator: ", ")
    }

    private func reason(_ reason: DurationSuggestion.Reason) -> String {
        switch reason {
        case .isUntil: say.isUntil
        case .neverRun: say.neverRun
        case .tooFewRuns: say.tooFewRuns
        case .planHolds: say.planHolds
        }
    }

    // The difference.

    /// In the format of `diff -u`, with the evidence after the position of each change.
    func difference(_ edited: EditedFile, _ learning: Learning) -> [String] {
        DifferenceText.lines(edited.hunks, name) { hunk in
            hunk.segments.map { evidence(learning.suggestions[$0]) }.joined(separator: "; ")
        }
    }

    /// `12:30`; `8:00*` if it was trimmed; `14:00+` if it was lengthened.
    private static func text(_ taken: DurationSuggestion.Measured) -> String {
        let mark =
            switch taken.intent {
            case .none: ""
            case .shortened: "*"
            case .lengthened: "+"
            }
        return Figures.up(taken.length) + mark
    }

    /// `Opening: 12:30 12:00, median 12:15`.
    private func evidence(_ suggestion: DurationSuggestion) -> String {
        let taken = suggestion.taken.compactMap { $0.map(Self.text) }.joined(separator: " ")
        guard let spread = suggestion.spread, spread.count > 1 else { return "\(suggestion.title): \(taken)" }
        return say.evidence(suggestion.title, taken, median: Figures.up(spread.median))
    }

    // The effect.

    func effect(_ learning: Learning) -> [String] {
        var lines: [String] = []
        for moved in learning.movedPoints {
            let (before, after) = (moved.point, moved.after)
            guard let was = before.expected, let becomes = after.expected, let over = after.over else { continue }
            let title =
                before.window.map { learning.show.windows[$0].title }
                ?? learning.suggestions[before.segment].title
            let time = words.time(before.time, seconds: before.time.milliseconds % 60_000 != 0)
            let moves = Self.signed(becomes - was)
            lines.append(
                "◆ \(words.hardPoint(before.kind, title)) \(time): \(words.time(was)) → \(words.time(becomes)) (\(moves)), \(words.lateEarly(over))"
            )
        }
        if lines.isEmpty { lines.append(say.noHardTimeMoves) }
        lines.append(say.allLengths(Self.signed(learning.change)))
        return lines
    }

    private static func signed(_ span: Milliseconds) -> String {
        (span < .zero ? "−" : "+") + Figures.up(Milliseconds(abs(span.count)))
    }

    var nothing: String { say.nothingToChange(name) }

    func written(_ isWritten: Bool) -> String { isWritten ? say.written(name) : say.notWritten(name) }
}
