import Testing

@testable import Timeline

/// `back`: as though the last advance had not happened.
@Suite struct BackTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "10m"), .of("c", "10m"), .of("d", "10m"))

    @Test func theEarlierOneHasItsOwnStartAndItsClockHasGoneOn() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:02 hold", "08:03 resume", "08:10 go", "08:12 back")
        let current = desk.look("08:12").current
        #expect(current?.number == 0 && current?.start == clock("08:00"))
        #expect(current?.elapsed == span("12m") && current?.held == span("1m") && current?.length == span("11m"))
        #expect(desk.status("b") == .upcoming)
    }

    @Test func againItTakesTheAdvanceBeforeThat() {
        #expect(
            transcript(
                show,
                """
                08:00 go
                08:10 go
                08:20 end
                08:21 back
                08:22 back
                08:23 back
                08:24 back
                """) == """
                    08:00 go
                      running a until 08:10:00, next b 08:10:00
                    08:10 go
                      running b until 08:20:00, next c 08:20:00
                    08:20 end
                      between, next c 08:20:00
                    08:21 back
                      running b until 08:21:00 over by 1m, next c 08:21:00
                    08:22 back
                      running a until 08:22:00 over by 12m, next b 08:22:00
                    08:23 back
                      standby, next a 08:23:00
                    08:24 back
                      refused: noAdvanceToTakeBack
                    """)
    }

    @Test func aHeldOneIsHeldAgainWithItsHoldStillRunning() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:04 hold", "08:06 go", "08:09 back")
        let forecast = desk.look("08:09")
        #expect(forecast.phase == .held)
        #expect(forecast.current?.held == span("5m") && forecast.current?.remaining == span("6m"))
    }

    @Test func whatWasAdjustedSinceStays() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:10 go", "08:11 add 2m", "08:12 add 1m c", "08:13 skip d", "08:14 back")
        #expect(desk.state.segments.map(\.adjusted) == [.zero, span("2m"), span("1m"), .zero])
        #expect(desk.status("d") == .skipped)
    }

    @Test func aJumpForwardBringsBackWhatItSkipped() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 goto d", "08:06 back")
        #expect(["a", "b", "c", "d"].map(desk.status) == [.current, .upcoming, .upcoming, .upcoming])
    }

    @Test func aJumpToASkippedOneLeavesItSkipped() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 skip b", "08:05 goto b", "08:06 back")
        #expect(desk.status("b") == .skipped && desk.status("a") == .current)
    }

    @Test func aJumpBackPutsWhatHasBeenInFrontAgain() {
        var desk = TestDesk(show)
        // All at one moment: start times do not say what came first.
        desk.run("08:00 go", "08:00 go", "08:00 go", "08:05 goto a")
        desk.run("08:06 move c before b", "08:06 insert after a 1m Talk", "08:06 move d after talk", "08:07 back")
        #expect(desk.order == "a b c talk d")
        #expect(["a", "b", "c", "d"].map(desk.status) == [.done, .done, .current, .upcoming])
    }

    @Test func whatWasBroughtInSinceAJumpBackIsUpcomingBehind() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 skip b", "08:05 go", "08:06 goto a", "08:07 unskip b", "08:08 back")
        #expect(desk.order == "a c b d" && desk.status("b") == .upcoming && desk.status("c") == .current)
    }

    @Test func afterAStepOfTheClockTheOrderIsStillWhatItWas() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:10 go")
        desk.stepClock(by: "-1h", to: "07:15")
        desk.run("07:20 go", "07:21 goto a", "07:22 move c before b", "07:23 back")
        #expect(desk.order == "a b c d" && desk.status("c") == .current)
    }

    @Test func backItselfIsTakenBackByUndo() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:10 go", "08:12 back", "08:13 undo")
        #expect(desk.look("08:13").current?.number == 1 && desk.look("08:13").current?.start == clock("08:10"))
        desk.run("08:14 back")
        #expect(desk.status("a") == .current)
    }
}
