import Testing

@testable import Timeline

/// `go`, `end` and `goto`.
@Suite struct AdvanceTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "10m"), .of("c", "10m"), .of("d", "10m"))

    @Test func goStartsAndEndsToTheMillisecond() {
        var desk = TestDesk(show)
        desk.run("08:00:00.123 go", "08:10:00.001 go", "08:20 end", "08:21 go", "08:30 go", "08:41 go")
        #expect(
            desk.advances == [
                "08:00:00.123 a", "08:10:00.001 a.", "08:10:00.001 b", "08:20:00 b.", "08:21:00 c", "08:30:00 c.",
                "08:30:00 d", "08:41:00 d.",
            ])
        #expect(desk.state.phase == .ended)
        #expect(desk.perform("08:42 go") == .noSegmentLeft)
        #expect(desk.perform("08:42 end") == .showHasEnded)
        #expect(desk.perform("08:42 hold") == .showHasEnded && desk.perform("08:42 add 1m") == .showHasEnded)
    }

    @Test func thePhaseFollowsFromTheSegments() {
        #expect(
            transcript(
                show,
                """
                07:59 look
                08:00 go
                08:01 hold
                08:02 end
                08:03 goto d
                08:04 end
                """) == """
                    07:59 look
                      standby, next a 08:00:00
                    08:00 go
                      running a until 08:10:00, next b 08:10:00
                    08:01 hold
                      held a until 08:10:00, next b 08:10:00
                    08:02 end
                      between, next b 08:02:00
                    08:03 goto d
                      running d until 08:13:00
                    08:04 end
                      ended
                    """)
    }

    @Test func withEverythingSkippedTheShowHasNotStarted() {
        var desk = TestDesk(.of(.of("a", "10m")))
        desk.run("07:00 skip a")
        #expect(desk.state.phase == .standby)
        #expect(desk.perform("07:00 go") == .noSegmentLeft)
    }

    @Test func aGoEndsTheHold() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:02 hold", "08:05 go")
        #expect(desk.state.phase == .running)
        #expect(desk.state.segments[0].run.held == span("3m") && desk.state.segments[0].run.heldSince == nil)
    }

    @Test func gotoForwardSkipsWhatItJumpsOver() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 goto d")
        #expect(desk.advances == ["08:00:00 a", "08:05:00 a.", "08:05:00 d"])
        #expect(desk.status("b") == .skipped && desk.status("c") == .skipped)
        #expect(desk.perform("08:06 unskip b") == .passed("b"))
    }

    @Test func gotoFromStandbyAndFromBetween() {
        var desk = TestDesk(show)
        desk.run("08:00 goto b")
        #expect(desk.status("a") == .skipped && desk.status("b") == .current)
        desk.run("08:05 end", "08:06 goto d")
        #expect(desk.status("b") == .done && desk.status("c") == .skipped && desk.status("d") == .current)
    }

    @Test func gotoBackMakesItAndAllAfterItUpcomingAgain() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:10 go", "08:15 add 5m", "08:20 skip d", "08:20 go", "08:25 goto b")
        #expect(["a", "b", "c", "d"].map(desk.status) == [.done, .current, .upcoming, .skipped])
        // Its clock begins anew; adjustments and skips stay.
        let current = desk.look("08:26").current
        #expect(current?.elapsed == span("1m") && current?.length == span("15m"))
    }

    @Test func gotoTheCurrentOneBeginsItAnew() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 hold", "08:06 goto a")
        #expect(desk.state.phase == .running && desk.look("08:07").current?.elapsed == span("1m"))
        #expect(desk.look("08:07").current?.held == .zero)
    }

    @Test func gotoBringsASkippedOneBack() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("filler", "5m", isReserve: true), .of("c", "10m")))
        desk.run("08:00 go", "08:10 goto filler")
        #expect(desk.status("filler") == .current && desk.status("c") == .upcoming)
        desk.run("08:12 go", "08:13 goto filler")
        #expect(desk.status("filler") == .current && desk.status("c") == .upcoming && desk.status("a") == .done)
    }

    @Test func gotoASkippedOneThatWasPassed() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 goto d", "08:06 goto b")
        #expect(["a", "b", "c", "d"].map(desk.status) == [.done, .current, .skipped, .upcoming])
    }

    @Test func whatIsNotThereIsRefused() {
        var desk = TestDesk(show)
        #expect(desk.perform("08:00 goto nobody") == .unknownSegment("nobody"))
        desk.run("08:00 go")
        #expect(desk.perform("07:59:59.999 go") == .clockRunsBackwards)
    }
}
