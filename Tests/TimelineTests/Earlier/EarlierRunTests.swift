import Testing

@testable import Timeline

/// What an earlier run tells, and what in it tells nothing.
@Suite struct EarlierRunTests {
    /// `doors +10s, opening 1m30s late +2m30s`.
    static func text(_ desk: TestDesk, isRehearsal: Bool = true) -> String {
        EarlierRun(desk.state, desk.changes, isRehearsal: isRehearsal).segments.map { segment in
            let (wait, longer) = (segment.deviation.wait, segment.deviation.longer)
            return segment.id + (wait == .zero ? "" : " \(wait.text) late")
                + (longer == .zero ? "" : longer > .zero ? " +\(longer.text)" : " \(longer.text)")
        }.joined(separator: ", ")
    }

    static func workedDay(_ lines: String...) -> TestDesk {
        var desk = TestDesk(WorkedDayTests.show)
        for line in lines { desk.run(line) }
        return desk
    }

    @Test func aSegmentTellsHowLateItBeganAndHowMuchLongerItTook() {
        let desk = Self.workedDay(
            "08:00:00 go", "08:20:10 end", "08:31:30 go", "08:40:00 hold", "08:41:00 resume", "08:44:00 go", "09:04 go", "10:00 go",
            "10:31 go")
        // The doors had until 08:20; the opening might have begun at 08:30, and its hold counts.
        #expect(Self.text(desk) == "doors +10s, opening 1m30s late +2m30s, speech, awards -4m, close +1m")
    }

    @Test func itGoesByTheLengthThatWasGivenOnTheDay() {
        let desk = Self.workedDay("08:00 go", "08:20 go", "08:30 add 2m opening", "08:33 go", "08:40 trim 5m", "08:48 go")
        #expect(Self.text(desk) == "doors, opening +1m, speech")
    }

    @Test func whatIsOnStageSkippedOrTakenBackTellsNothing() {
        let desk = Self.workedDay(
            "08:00 go", "08:19 go", "08:29 go", "08:30 back", "08:31 skip speech", "08:32 go", "09:32 go")
        #expect(Self.text(desk) == "doors -1m, opening +3m, awards")
    }

    @Test func whatWasLeftByAJumpOrGoneThroughTellsNothing() {
        var desk = Self.workedDay("08:00 go", "08:20 go", "08:29 goto awards", "09:00 go", "09:25 go")
        // The opening was left by the jump; the awards, of which half an hour had passed, count.
        #expect(Self.text(desk) == "doors, awards -29m, close -5m")
        desk = Self.workedDay("08:00 go", "08:09:59.999 go", "08:14:59.998 go")
        #expect(Self.text(desk) == "")
    }

    /// Begun when it was to be out already, there is no length to have been run.
    @Test func whatBeganBehindItsOutTellsNothing() {
        #expect(Self.text(Self.workedDay("08:20 go", "08:20:01 end")) == "")
        #expect(Self.text(Self.workedDay("08:19:58 go", "08:20:00 end")) == "doors")
    }

    @Test func aHoldDoesNotMakeASegmentThatWasGoneThroughALongOne() {
        let desk = Self.workedDay("08:00 goto opening", "08:01 hold", "08:20 resume", "08:21 go")
        #expect(Self.text(desk) == "")
    }

    @Test func whatBeganBeforeItsHardStartWasNotLate() {
        let desk = Self.workedDay("08:00 go", "08:20 go", "08:31 go")
        #expect(Self.text(desk) == "doors, opening +1m")
    }

    @Test func aRehearsalsBreakIsNoPauseOfTheShow() {
        let desk = Self.workedDay("08:00 go", "08:20 end", "08:40:00.001 go", "08:50:00 end", "09:00 go", "09:20 go")
        #expect(Self.text(desk) == "doors, opening -0.001s, speech 10m late")
        #expect(Self.text(desk, isRehearsal: false) == "doors, opening 10m0.001s late -0.001s, speech 10m late")
    }

    @Test func aStepOfTheClockIsNobodysDelay() {
        var desk = Self.workedDay("08:00 go", "08:20 end", "08:30 go", "08:40 end")
        desk.stepClock(by: "1h", to: "09:41")
        desk.run("09:42 go", "10:02 go")
        #expect(Self.text(desk) == "doors, opening, speech 2m late")
    }

    @Test func aSegmentThatRanTwiceTellsItsLastRun() {
        let desk = Self.workedDay("08:00 go", "08:20 go", "08:31 go", "08:32 goto opening", "08:41 go")
        #expect(Self.text(desk) == "doors, opening -1m")
    }
}
