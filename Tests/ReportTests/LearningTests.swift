import Recording
import Testing
import Timeline

@testable import Report

/// What can be learned from rehearsals.
@Suite struct LearningTests {
    private static func span(_ text: String) -> Milliseconds { Milliseconds(text: text) ?? .zero }

    /// The suggestion for a segment of ten minutes: `"12:30"`, `"8:00*"` if it was trimmed, `"14:00+"` if it was lengthened,
    /// `"-"` if it did not run.
    private func suggestion(
        _ taken: String..., planned: String = "10m", min: String? = nil, max: String? = nil
    ) -> DurationSuggestion {
        DurationSuggestion(
            Segment(
                id: "a", title: "A", length: .duration(Self.span(planned)), min: min.map(Self.span), max: max.map(Self.span)),
            number: 0,
            taken: taken.map { text in
                let intent: Intent = text.hasSuffix("*") ? .shortened : text.hasSuffix("+") ? .lengthened : .none
                return text == "-" ? nil : .init(length: Self.span(text.filter { $0 != "*" && $0 != "+" }), intent: intent)
            })
    }

    /// `12m20s, min 12m, max 12m30s`, or why not.
    private func text(_ suggestion: DurationSuggestion) -> String {
        let proposal = suggestion.proposal
        let figures = [proposal.duration?.text, proposal.min.map { "min \($0.text)" }, proposal.max.map { "max \($0.text)" }]
        return (figures.compactMap { $0 } + [suggestion.reason.map { "\($0)" }].compactMap { $0 }).joined(separator: ", ")
    }

    @Test func theMedianIsSuggestedIfThePlanIsUnusual() {
        #expect(text(suggestion("12:30", "12:00")) == "12m20s")
        // One failed run changes nothing.
        #expect(text(suggestion("10:04", "10:00", "25:00", "9:58", "10:01")) == "planHolds")
        // The plan is within the middle half, or equals the rounded median.
        #expect(text(suggestion("9:00", "11:00")) == "planHolds")
        #expect(text(suggestion("10:03", "10:04")) == "planHolds")
    }

    @Test func oneRunShowsThePossibleNotTheUsual() {
        #expect(text(suggestion("12:30")) == "tooFewRuns")
        #expect(text(suggestion("12:30", "-")) == "tooFewRuns")
        #expect(text(suggestion("12:30", max: "11m")) == "tooFewRuns")
        // It once took eight minutes, so that is possible.
        #expect(text(suggestion("8:00", min: "9m")) == "min 8m, tooFewRuns")
        #expect(text(suggestion("-", "-")) == "neverRun")
    }

    @Test func aBoundIsWidenedAndNeverNarrowed() {
        #expect(text(suggestion("9:41", "9:30", "9:50", planned: "9m40s", min: "5m", max: "20m")) == "planHolds")
        #expect(
            text(suggestion("9:03", "9:30", "11:00", "11:10", planned: "10m", min: "9m30s", max: "10m30s"))
                == "min 9m10s, max 11m, planHolds")
    }

    @Test func threeRunsSuggestAMissingBound() {
        #expect(text(suggestion("9:03", "11:00")) == "planHolds")
        #expect(text(suggestion("9:03", "10:00", "11:00")) == "min 9m10s, max 10m30s, planHolds")
        // An automatic film always has the same length.
        #expect(text(suggestion("10:00", "10:00", "10:00", "10:00")) == "planHolds")
    }

    @Test func trimmedRunsShowHowShortItCanBe() {
        #expect(text(suggestion("8:00*", "8:00*", "8:00*")) == "min 8m, tooFewRuns")
        #expect(text(suggestion("12:00", "12:10", "8:00*", min: "9m")) == "12m10s, min 8m")
    }

    @Test func lengthenedRunsShowHowLongItCanBe() {
        #expect(text(suggestion("14:00+", "15:00+")) == "tooFewRuns")
        #expect(text(suggestion("14:00+", "15:00+", "14:30+")) == "max 14m40s, tooFewRuns")
        #expect(text(suggestion("12:00", "12:10", "18:00+", max: "13m")) == "12m10s, min 12m, max 15m")
    }

    @Test func theOrderOfBoundsAndLengthHolds() {
        #expect(text(suggestion("7:03", "7:04", "7:04", min: "9m", max: "12m")) == "7m, min 7m")
        #expect(text(suggestion("15:01", "15:02", min: "5m", max: "12m")) == "15m, max 15m")
        for shortest in stride(from: 400, to: 5000, by: 37) {
            for more in stride(from: 0, to: 900, by: 41) {
                let runs = [shortest, shortest + more / 3, shortest + more].map { "\($0)s" }
                let suggestion = suggestion(runs[0], runs[1], runs[2], min: "9m", max: "11m")
                let (min, length, max) = (
                    suggestion.proposal.min ?? .minutes(9), suggestion.proposal.duration ?? .minutes(10),
                    suggestion.proposal.max ?? .minutes(11)
                )
                #expect(min <= length && length <= max, "\(runs): \(text(suggestion))")
            }
        }
    }

    @Test(arguments: [
        ("41s", "40s"), ("43s", "45s"), ("2s", "5s"), ("1:58", "2m"), ("2:04", "2m"), ("12:15", "12m20s"), ("15:14", "15m"),
        ("44:46", "45m"),
        ("1:04:29", "1h4m"), ("1:04:30", "1h5m"),
    ])
    func lengthsAreRoundedAsAPersonWouldWrite(_ length: String, _ written: String) {
        #expect(Self.span(length).roundedToWrite(.nearest).text == written)
    }

    // From recordings.

    private func run(_ lines: String...) throws -> (state: State, chronicle: Chronicle) {
        let report = try ShowReportTests.report(lines)
        return (report.state, report.chronicle)
    }

    @Test func holdsDoNotMakeASegmentLonger() throws {
        let one = try run(
            "08:00 go", "08:20 go", "08:30 go", "08:35 hold", "08:40 resume", "08:55 go", "09:40 trim 10m", "09:45 go", "10:15 go")
        let two = try run("08:00 go", "08:20 end", "08:30 go", "08:42 go", "09:02 skip awards", "09:03 go", "09:30 goto close")
        let suggestions = Learning(ShowReportTests.show, [one, two]).suggestions
        #expect(suggestions.map(\.id) == ["doors", "opening", "speech", "awards", "close", "filler"])
        #expect(suggestions[1].taken == [.init(length: .minutes(10), intent: .none), .init(length: .minutes(12), intent: .none)])
        #expect(suggestions[2].taken == [.init(length: .minutes(20), intent: .none), .init(length: .minutes(21), intent: .none)])
        #expect(suggestions[3].taken == [.init(length: .minutes(50), intent: .shortened), nil])
        #expect(suggestions[0].reason == .isUntil && suggestions[5].reason == .neverRun)
    }

    /// Time filled on purpose is no length, and trimming an hour by a minute does not explain 45 minutes.
    @Test func anAdjustmentExplainsALengthAndNothingBeyondIt() throws {
        let filled = try run(
            "08:00 go", "08:20 go", "08:30 go", "08:31 add 4m", "08:53:30 go", "08:53:31 trim 1m", "09:38 go", "10:08 go")
        let suggestions = Learning(ShowReportTests.show, [filled]).suggestions
        #expect(suggestions[2].taken == [.init(length: Milliseconds(23 * 60_000 + 30_000), intent: .lengthened)])
        #expect(suggestions[3].taken == [.init(length: Milliseconds(44 * 60_000 + 30_000), intent: .none)])
        #expect(Intent(of: .minutes(12), planned: .minutes(10), adjusted: .minutes(1)) == .none)
        #expect(Intent(of: .seconds(11 * 60 + 20), planned: .minutes(10), adjusted: .minutes(1)) == .lengthened)
        #expect(Intent(of: .minutes(9), planned: .minutes(10), adjusted: .minutes(1)) == .none)
        #expect(Intent(of: .seconds(8 * 60 + 50), planned: .minutes(10), adjusted: .minutes(-1)) == .shortened)
    }

    /// As in a report: show time that the clock jumped over does not count.
    @Test func aJumpedSegmentTeachesNothing() throws {
        var one = try run("08:30 goto opening", "08:42 go", "09:02 go")
        let paced = Record(
            seq: 3, t: ShowTime(9, 1), moment: Moment(wallClockMs: 0, boot: "b", up: 44 * 60_000), by: Actor("linh", via: .desk),
            entry: .paced(1))
        #expect(Learning(ShowReportTests.show, [one]).suggestions[2].taken == [.init(length: .minutes(20), intent: .none)])
        // Most of the speech was jumped over, one minute into it.
        one.chronicle.take(paced, one.state)
        let suggestions = Learning(ShowReportTests.show, [one]).suggestions
        #expect(suggestions[1].taken == [.init(length: .minutes(12), intent: .none)])
        #expect(suggestions[2].taken == [nil])
    }

    @Test func theEffectOnHardTimesIsShown() throws {
        let runs = try (0..<2).map { _ in
            try run("08:00 go", "08:20 end", "08:30 go", "08:50 go", "09:12 go", "10:02 go", "10:32 go")
        }
        let learning = Learning(ShowReportTests.show, runs)
        #expect(learning.proposals.map(\.id) == ["opening", "speech", "awards"])
        #expect(learning.change == .minutes(2))
        let moved = learning.movedPoints
        #expect(moved.map(\.point.id) == ["off:tv"])
        #expect(moved.first?.point.expected == ShowTime(10, 30) && moved.first?.after.expected == ShowTime(10, 32))
        let segments = learning.proposed.parts[0].segments
        #expect(segments.map(\.length)[1] == .duration(.minutes(20)) && segments[4] == ShowReportTests.show.parts[0].segments[4])
    }
}
