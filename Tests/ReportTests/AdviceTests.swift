import Recording
import Testing
import Timeline

@testable import Report

/// What recordings suggest to change next time.
@Suite struct AdviceTests {
    private func advice(_ days: [String]...) throws -> [Advice] { Advice.all(try days.map { try ShowReportTests.report($0) }) }

    /// A day on which everything runs to plan.
    private static let planned = [
        "08:00:00 go", "08:20:00 end", "08:30:00 go", "08:40:00 go", "09:00:00 go", "10:00:00 go", "10:30:00 end",
    ]

    /// A day with the speech longer by so many seconds, and the awards shorter.
    private static func day(longer seconds: Int) -> [String] {
        var day = planned
        day[4] = (ShowTime(9, 0) + .seconds(seconds)).text + " go"
        return day
    }

    private func lengths(_ advice: [Advice]) -> [Advice] {
        advice.filter { if case .cuesMissed = $0 { false } else { true } }
    }

    @Test func aDayAsPlannedNeedsNoAdvice() throws {
        #expect(lengths(try advice(Self.planned)).isEmpty)
    }

    @Test func segmentsOffTheirPlanNeedAnotherLength() throws {
        let found = lengths(try advice(Self.day(longer: 190)))
        #expect(
            found == [
                .tooLong(
                    title: "Speech", planned: .minutes(20), .init([.seconds(190)], of: 1), wouldDo: .minutes(23)),
                .tooShort(
                    title: "Awards", planned: .minutes(60), .init([.seconds(-190)], of: 1), wouldDo: .minutes(57)),
            ])
    }

    @Test func anExceptionIsNoAdvice() throws {
        #expect(lengths(try advice(Self.planned, Self.day(longer: 190))).isEmpty)
        let most = try advice(Self.planned, Self.day(longer: 190), Self.day(longer: 100))
        #expect(
            most.contains(
                .tooLong(
                    title: "Speech", planned: .minutes(20), .init([.seconds(190), .seconds(100)], of: 3),
                    wouldDo: Milliseconds(21 * 60_000 + 30_000))))
    }

    @Test func aFewSecondsDoNotMatter() throws {
        #expect(lengths(try advice(Self.day(longer: 25))).isEmpty)
    }

    @Test func aHoldIsNotPartOfALength() throws {
        let held = try advice([
            "08:00:00 go", "08:20:00 end", "08:30:00 go", "08:40:00 go", "08:45:00 hold", "08:47:00 resume", "09:02:00 go",
            "10:00:00 go",
            "10:30:00 end",
        ])
        #expect(
            lengths(held) == [
                .tooShort(title: "Awards", planned: .minutes(60), .init([.minutes(-2)], of: 1), wouldDo: .minutes(58)),
                .held(count: 1, total: .minutes(2), longest: .minutes(2), in: "Speech"),
            ])
    }

    /// Taking less time after a trim proves nothing.
    @Test func aTrimmedSegmentDoesNotNeedLess() throws {
        var day = Self.day(longer: 190)
        day.insert("08:50:00 trim 190s awards", at: 4)
        #expect(lengths(try advice(day)).count == 1)
    }

    /// Nor does taking more time after lengthening: the length is compared with the adjusted plan.
    @Test func aLengthenedSegmentDidNotRunOver() throws {
        var day = Self.day(longer: 190)
        day.insert("08:50:00 add 4m speech", at: 4)
        #expect(!(try advice(day)).contains { if case .tooLong = $0 { true } else { false } })
        day[4] = "08:50:00 add 1m speech"
        #expect(
            try advice(day).contains(
                .tooLong(title: "Speech", planned: .minutes(20), .init([.seconds(190)], of: 1), wouldDo: .minutes(23))))
    }

    /// With time to fill, the segments that were too short come first, largest first, even if others were trimmed by a minute.
    @Test func shortSegmentsComeFirstIfThereIsTimeToFill() throws {
        var day = Self.planned
        day[5...] = ["09:00:10 trim 1m", "09:45:00 go", "10:11:00 end"]
        #expect(
            lengths(try advice(day)) == [
                .pointMissed(.off, title: "TV", time: ShowTime(10, 30), .init([.minutes(-19)], of: 1)),
                .tooShort(title: "Awards", planned: .minutes(60), .init([.minutes(-15)], of: 1), wouldDo: .minutes(45)),
                .tooShort(title: "Close", planned: .minutes(30), .init([.minutes(-4)], of: 1), wouldDo: .minutes(26)),
            ])
    }

    /// At twenty times the speed, a second of typing is twenty seconds of the show.
    @Test func differencesWithinTypingSpeedAreNoAdvice() throws {
        var late = Self.planned
        late[2] = "08:30:13 go"
        late[4] = "09:00:19 go"
        var report = try ShowReportTests.report(late)
        func kinds(_ speed: Double) -> [String] {
            let header = Header(
                program: "", mode: .rehearsal, clock: .init(day: "2023-10-10", start: ShowTime(8, 0), speed: speed),
                moment: Moment(wallClockMs: 0, boot: "", up: 0), who: "", show: ShowReportTests.show)
            report.chronicle = Chronicle(header)
            return Advice.all([report]).map { String("\($0)".prefix { $0 != "(" }) }
        }
        #expect(kinds(1) == ["pointMissed", "cuesMissed"] && kinds(2) == ["pointMissed", "cuesMissed"])
        #expect(kinds(20) == ["cuesMissed"])
        #expect(kinds(13) == ["pointMissed", "cuesMissed"])
    }

    @Test func aMissedOffAirTimeComesFirst() throws {
        var late = Self.planned
        late[6] = "10:34:00 end"
        let found = try advice(late)
        #expect(found.first == .pointMissed(.off, title: "TV", time: ShowTime(10, 30), .init([.minutes(4)], of: 1)))
        late[6] = "10:28:00 end"
        #expect(try advice(late).first == .pointMissed(.off, title: "TV", time: ShowTime(10, 30), .init([.minutes(-2)], of: 1)))
    }

    /// The segment that starts on air is late together with the window: one advice is enough.
    @Test func onAirAndItsSegmentAreOneHardTime() throws {
        var late = Self.planned
        late[2] = "08:31:00 go"
        let points = try advice(late).compactMap { if case .pointMissed(let kind, _, _, _) = $0 { kind } else { nil } }
        #expect(points == [.on])
    }

    @Test func segmentsThatNeverRanOrWereNotPlanned() throws {
        var day = Self.planned
        day[3...] = ["08:35:00 insert after opening 2m Toast", "08:40:00 go", "08:42:00 skip speech", "08:43:00 go"]
        let found = try advice(day)
        #expect(found.contains(.neverRun(["Speech", "Close"])))
        #expect(found.contains(.improvised([.init(title: "Toast", length: .minutes(3))])))
        #expect(found.contains(.putRight(2)))
        // In a running show it may still come.
        var going = try ShowReportTests.report(Array(day[..<5]))
        going.ending.how = .beingWritten
        #expect(!Advice.all([going]).contains { if case .neverRun = $0 { true } else { false } })
        // In the other rehearsal it ran.
        #expect(try !advice(Self.planned, day).contains { if case .neverRun = $0 { true } else { false } })
    }

    @Test func cuesThatNobodyEverCalled() throws {
        #expect(try advice(Self.planned).contains(.cuesMissed(["Light", "Music"])))
        var called = Self.planned
        called.insert("08:30:30 cue go lx1", at: 3)
        #expect(try advice(Self.planned, called).contains(.cuesMissed(["Music"])))
    }

    @Test func keysPressedTwice() throws {
        var report = try ShowReportTests.report(Self.planned)
        var refused = Refusals()
        for _ in 1...3 { refused.add(Refusal("go", at: ShowTime(8, 0), why: .twice)) }
        for _ in 1...2 { refused.add(Refusal("c", at: ShowTime(8, 0), why: .locked)) }
        for what in ["hold", "hold", "skip x"] { refused.add(Refusal(what, at: ShowTime(8, 0))) }
        report.chronicle = Chronicle(
            Header(
                program: "", mode: .rehearsal, clock: .init(day: "2023-10-10", start: ShowTime(8, 0)),
                moment: Moment(wallClockMs: 0, boot: "", up: 0),
                who: "", show: ShowReportTests.show),
            [
                Record(
                    seq: 1, t: ShowTime(8, 0), moment: Moment(wallClockMs: 0, boot: "", up: 0), by: Actor("", via: .desk),
                    entry: .left,
                    refused: refused)
            ])
        #expect(Advice.all([report]).suffix(3) == [.goTwice(3), .keysWhileLocked(2), .commandsRefused(3, most: "hold")])
    }
}
