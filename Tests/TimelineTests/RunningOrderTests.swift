import Testing

@testable import Timeline

/// `skip`, `unskip`, `move` and `insert`.
@Suite struct RunningOrderTests {
    private let show = Show.of(
        .of("a", "10m"), .of("b", "10m"), .of("c", "10m"), .of("filler", "2m", isReserve: true), .of("d", "10m"))

    @Test func aSkippedOneLeavesTheForecastAndComesBack() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 skip b")
        #expect(try desk.segment("b", "08:01") == Forecast.SegmentForecast())
        #expect(try desk.segment("c", "08:01").expectedStart == clock("08:10"))
        desk.run("08:02 unskip b")
        #expect(try desk.segment("c", "08:02").expectedStart == clock("08:20"))
    }

    @Test func aReserveIsBroughtInByUnskip() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 unskip filler")
        #expect(try desk.segment("filler", "08:01").expectedStart == clock("08:30"))
        #expect(try desk.segment("d", "08:01").expectedStart == clock("08:32"))
    }

    @Test func onlyWhatIsUpcomingIsSkipped() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 go", "08:02 skip c")
        #expect(desk.perform("08:02 skip a") == .wrongStatus("a", .done))
        #expect(desk.perform("08:02 skip b") == .wrongStatus("b", .current))
        #expect(desk.perform("08:02 skip c") == .wrongStatus("c", .skipped))
        #expect(desk.perform("08:02 unskip d") == .notSkipped("d"))
        #expect(desk.perform("08:02 skip nobody") == .unknownSegment("nobody"))
    }

    @Test func whatWasPassedDoesNotComeBackByUnskip() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 skip b", "08:02 go")
        #expect(desk.perform("08:03 unskip b") == .passed("b"))
        desk.run("08:03 goto b")
        #expect(desk.status("b") == .current)
    }

    @Test func movesReorderWhatIsUpcoming() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 move d before b")
        #expect(desk.order == "a d b c filler")
        desk.run("08:01 move d after c", "08:01 move b after filler")
        #expect(desk.order == "a c d filler b")
    }

    @Test func nothingMovesInFrontOfWhatIsCurrentOrDone() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 skip b", "08:01 go")
        #expect(desk.perform("08:02 move d before c") == .placePassed("c"))
        #expect(desk.perform("08:02 move d after b") == .placePassed("b"))
        #expect(desk.perform("08:02 move c after d") == .wrongStatus("c", .current))
        #expect(desk.perform("08:02 move filler after d") == .wrongStatus("filler", .skipped))
        desk.run("08:02 move d after c", "08:02 end")
        // Between two segments the one that is over is the border.
        #expect(desk.perform("08:03 move d before c") == .placePassed("c"))
    }

    @Test func aMoveThatMovesNothingIsRefused() {
        var desk = TestDesk(show)
        #expect(desk.perform("07:00 move b after a") == .alreadyThere("b"))
        #expect(desk.perform("07:00 move b before c") == .alreadyThere("b"))
        #expect(desk.perform("07:00 move b before b") == .alreadyThere("b"))
    }

    @Test func anInsertedOneHasAnIDOfItsTitle() throws {
        var desk = TestDesk(show)
        desk.run(
            "08:00 go", "08:01 insert after a 5m Văn nghệ chào mừng", "08:01 insert after a 1m văn nghệ chào mừng!")
        #expect(desk.order == "a van-nghe-chao-mung-2 van-nghe-chao-mung b c filler d")
        #expect(try desk.segment("van-nghe-chao-mung", "08:01").expectedStart == clock("08:11"))
        desk.run("08:02 insert after d 1m !!!")
        #expect(desk.order.hasSuffix("d segment"))
        desk.run("08:03 undo", "08:03 undo")
        #expect(desk.order == "a van-nghe-chao-mung b c filler d")
        desk.run("08:04 insert after d 1m ???")
        #expect(desk.order.hasSuffix("d segment") && desk.state.segments.count == 7)
    }

    @Test func anInsertThatMakesNoSenseIsRefused() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 go")
        #expect(desk.perform("08:02 insert after a 5m Talk") == .placePassed("a"))
        #expect(desk.perform("08:02 insert after b 0s Talk") == .noLength)
        #expect(desk.perform("08:02 insert after nobody 5m Talk") == .unknownSegment("nobody"))
        var state = desk.state
        let unseen = Command.insert(after: "b", span("5m"), title: "\u{200B}\u{202E}")
        #expect(state.perform(unseen, at: clock("08:02")).rejection == .noText)
    }
}
