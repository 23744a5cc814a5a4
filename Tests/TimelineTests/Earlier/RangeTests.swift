import Testing

@testable import Timeline

/// Where hard times may come to lie, by hand.
@Suite struct RangeTests {
    /// A run that tells `opening 1m30s 2m30s`: how late it began and how much longer it took, of each segment.
    private static func run(_ segments: String...) -> EarlierRun {
        EarlierRun(
            segments: segments.map { text in
                let words = text.split(separator: " ").map(String.init)
                return EarlierRun.Segment(id: words[0], deviation: .init(wait: span(words[1]), longer: span(words[2])))
            })
    }

    private static let late = run("doors 0s 10s", "opening 1m30s 2m30s", "speech 0s 0s", "awards 0s -4m", "close 0s 1m")
    private static let exact = run("doors 0s 0s", "opening 0s 0s", "speech 0s 0s", "awards 0s 0s", "close 0s 0s")

    /// `10:29:00-10:31:00, 1 of 2`; nil where there is no range.
    private static func range(_ id: String, _ desk: inout TestDesk, _ time: String, _ runs: [EarlierRun]) -> String? {
        var forecast = desk.look(time)
        desk.state.expectRanges(of: &forecast, after: EarlierRuns(runs, of: desk.state.running))
        return forecast.hardPoints.first { $0.id == id }?.range.map {
            "\($0.lower.text)-\($0.upper.text), \($0.onTime) of \($0.runs)"
        }
    }

    private func day(_ lines: String...) -> TestDesk {
        var desk = TestDesk(WorkedDayTests.show)
        for line in lines { desk.run(line) }
        return desk
    }

    @Test func oneRunIsWalkedAsItWent() {
        var desk = day("08:00 go")
        #expect(Self.range("until:doors", &desk, "08:10", [Self.late]) == "08:20:10-08:20:10, 0 of 1")
        // The hard start takes up the doors' delay; the opening begins a minute and a half after it.
        #expect(Self.range("start:opening", &desk, "08:10", [Self.late]) == "08:31:30-08:31:30, 0 of 1")
        // 08:31:30 and 12:30, 20:00, 56:00 and 31:00.
        #expect(Self.range("off:tv", &desk, "08:10", [Self.late]) == "10:31:00-10:31:00, 0 of 1")
    }

    @Test func ofSeveralRunsIsCountedWhichWouldMeetThePoint() {
        var desk = day("08:00 go")
        #expect(Self.range("off:tv", &desk, "08:10", [Self.exact, Self.exact]) == "10:30:00-10:30:00, 2 of 2")
        #expect(Self.range("off:tv", &desk, "08:10", [Self.late, Self.exact])?.hasSuffix(", 1 of 2") == true)
        // A minute and a half to catch up: only the run that took four minutes from the awards would make it.
        desk = day("08:00 go", "08:20 end", "08:31:30 go", "08:41:30 go")
        #expect(Self.range("off:tv", &desk, "08:41:30", [Self.late, Self.exact])?.hasSuffix(", 1 of 2") == true)
        #expect(Self.range("off:tv", &desk, "08:41:30", [Self.late]) == "10:28:30-10:28:30, 1 of 1")
    }

    @Test func lessThanASecondLateIsOnTimeAsOnEveryScreen() {
        var desk = day("08:00 go", "08:20 go")
        let close = { (longer: String) in [Self.run("speech 0s 0s", "awards 0s 0s", "close 0s \(longer)")] }
        #expect(Self.range("off:tv", &desk, "08:20", close("10m0.999s")) == "10:30:00.999-10:30:00.999, 1 of 1")
        #expect(Self.range("off:tv", &desk, "08:20", close("10m1s")) == "10:30:01-10:30:01, 0 of 1")
    }

    @Test func todaysLengthsAreWhatTheDeviationsAreAddedTo() {
        var desk = day("08:00 go", "08:20 end", "08:30 go", "08:30 trim 5m awards", "08:30 skip speech")
        #expect(Self.range("off:tv", &desk, "08:30", [Self.late]) == "10:04:30-10:04:30, 1 of 1")
    }

    @Test func anEndIsNeverBeforeNow() {
        var desk = day("08:00 go", "08:20 end", "08:30 go")
        let runs = ["-2m", "1m", "4m"].map { Self.run("opening 0s \($0)", "speech 0s 0s") }
        // At 08:39 the shortest of them is over already and tells nothing of the rest: it goes as forecast.
        #expect(Self.range("off:tv", &desk, "08:37:59", runs) == "10:28:00-10:34:00, 1 of 3")
        #expect(Self.range("off:tv", &desk, "08:39", runs) == "10:31:00-10:34:00, 1 of 3")
        #expect(Self.range("off:tv", &desk, "08:42", runs) == "10:34:00-10:34:00, 0 of 3")
        // Longer than ever: the forecast's own end.
        #expect(Self.range("off:tv", &desk, "08:45", runs) == "10:35:00-10:35:00, 0 of 3")
    }

    @Test func aStartIsNeverBeforeNow() {
        var desk = day("08:00 go", "08:20 end")
        let runs = [Self.run("opening 1m 0s"), Self.run("opening 5m 0s")]
        #expect(Self.range("on:tv", &desk, "08:25", runs) == "08:31:00-08:35:00, 0 of 2")
        #expect(Self.range("on:tv", &desk, "08:32", runs) == "08:35:00-08:35:00, 0 of 2")
        #expect(Self.range("on:tv", &desk, "08:36", runs) == "08:36:00-08:36:00, 0 of 2")
    }

    @Test func whatARunDoesNotTellGoesByTheMedianOfTheOthers() {
        var desk = day("08:00 go", "08:20 end", "08:30 go", "08:40 go")
        let runs = [
            Self.run("speech 0s 1m", "awards 0s 2m", "close 0s 0s"), Self.run("speech 0s 3m", "awards 0s -6m", "close 0s 0s"),
            Self.run("speech 0s -2m", "close 0s 0s"),
            // One segment of three is not half of the way.
            Self.run("awards 0s -20m"),
        ]
        // +3, -3, and -2 with the awards' median of -6, their three being 2, -6 and -20.
        #expect(Self.range("off:tv", &desk, "08:40", runs)?.hasSuffix(", 2 of 3") == true)
        #expect(Self.range("off:tv", &desk, "08:40", Array(runs.prefix(3)))?.hasSuffix(", 2 of 3") == true)
    }

    @Test func thereIsNoneWhereNothingIsKnownOfTheWay() {
        var desk = day("08:00 go")
        #expect(Self.range("off:tv", &desk, "08:10", []) == nil)
        #expect(Self.range("off:tv", &desk, "08:10", [Self.run("elsewhere 0s 1m")]) == nil)
        #expect(Self.range("until:doors", &desk, "08:10", [Self.run("awards 0s 1m")]) == nil)
        // What has happened, and what is skipped, has none either.
        desk = day("08:00 go", "08:20 go", "08:30 skip close")
        #expect(Self.range("until:doors", &desk, "08:30", [Self.late]) == nil)
        #expect(Self.range("on:tv", &desk, "08:30", [Self.late]) == nil)
    }

    /// What was left after its first segment, or ran only one of those to come, says nothing of the end.
    @Test func aRunCountsWhereItWentAtLeastHalfOfTheWay() {
        var desk = day("08:00 go")
        #expect(Self.range("off:tv", &desk, "08:10", [Self.run("doors 0s 0s")]) == nil)
        #expect(Self.range("until:doors", &desk, "08:10", [Self.run("doors 0s 0s")]) == "08:20:00-08:20:00, 1 of 1")
        #expect(Self.range("off:tv", &desk, "08:10", [Self.run("doors 0s 0s", "awards 0s 1m")]) == nil)
        #expect(Self.range("off:tv", &desk, "08:10", [Self.run("doors 0s 0s"), Self.exact]) == "10:30:00-10:30:00, 1 of 1")
        let half = [Self.run("doors 0s 0s", "opening 0s 0s", "awards 0s 1m")]
        #expect(Self.range("off:tv", &desk, "08:10", half) == "10:31:00-10:31:00, 0 of 1")
        // Nearer to it there is less of the way, and the second half of a show is enough.
        let second = [Self.run("awards 0s 1m", "close 0s 0s")]
        #expect(Self.range("off:tv", &desk, "08:10", second) == nil)
        desk = day("08:00 go", "08:20 end", "08:30 go")
        #expect(Self.range("off:tv", &desk, "08:30", second) == "10:31:00-10:31:00, 0 of 1")
    }

    @Test func fourDrawsOfFiveLieInIt() {
        // One of twelve took an hour longer: too rare to widen a range of four fifths.
        func close(_ longer: String) -> EarlierRun { Self.run("awards 0s 0s", "close 0s \(longer)") }
        let usual = (0..<11).map { _ in close("0s") }
        var desk = day("08:00 go", "08:20 end", "08:30 go")
        #expect(Self.range("off:tv", &desk, "08:30", usual + [close("1h")]) == "10:30:00-10:30:00, 11 of 12")
        let rare = usual.dropLast(3) + [close("1h"), close("1h"), close("1h")]
        #expect(Self.range("off:tv", &desk, "08:30", Array(rare)) == "10:30:00-11:30:00, 8 of 11")
    }

    /// The figures of a range are those of the seed: on every machine, in every order of the runs, for as long as
    /// recordings are replayed.
    @Test func theSameRunsGiveTheSameRangeForever() {
        var desk = day("08:00 go")
        let runs = [
            Self.late, Self.exact, Self.run("doors 0s -1m", "opening 30s 45s", "speech 0s 5m", "awards 10s -11m", "close 0s 3m"),
            Self.run("opening 0s -1m20s", "speech 20s -2m", "awards 0s 7m30s", "close 5s -4m"),
        ]
        let seen = Self.range("off:tv", &desk, "08:10", runs)
        #expect(seen == "10:19:08.500-10:41:45, 2 of 4")
        #expect(Self.range("off:tv", &desk, "08:10", runs.reversed()) == seen)
        #expect(Self.range("off:tv", &desk, "08:10:30", runs) == seen)
    }

    @Test func howeverLongTheShowTheWorkIsBounded() {
        let segments = (0..<3000).map { Segment.of("s\($0)", "1m") }
        let show = Show(
            id: "long", title: "Long", start: clock("00:00"),
            windows: [
                .of("near", "00:00", "10:00", from: "s0", to: "s599"), .of("far", "00:00", "50:00", from: "s0", to: "s2999"),
            ],
            parts: [Part(id: "p", title: "P", segments: segments)])
        var desk = TestDesk(show)
        desk.run("00:00 go")
        let run = EarlierRun(segments: segments.map { .init(id: $0.id, deviation: .init(wait: .zero, longer: 1000)) })
        #expect(Self.range("off:near", &desk, "00:00", [run]) == "10:10:00-10:10:00, 0 of 1")
        #expect(Self.range("off:far", &desk, "00:00", [run]) == nil)
    }
}
