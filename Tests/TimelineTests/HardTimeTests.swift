import Testing

@testable import Timeline

/// By when a segment must have begun, when a part and the show are to be over, and the hard time that matters.
@Suite struct HardTimeTests {
    @Test func aStartByIsHeldAgainstTheExpectedStart() throws {
        var desk = TestDesk(
            .of(
                start: "10:00", .of("hello", "20m", min: "10m"), .of("key", "30m", start: "10:30", by: "10:35"),
                .of("close", "10m", by: "11:10")))
        desk.run("10:00 go")
        #expect(try desk.over("start:key", "10:05") == "-10m" && desk.over("by:key", "10:05") == "-5m")
        #expect(try desk.segment("close", "10:05").latestStart == clock("11:10"))
        #expect(try desk.segment("hello", "10:05").slack == span("10m"))
        #expect(try desk.over("by:key", "10:37") == "2m" && desk.look("10:37").focusPoint?.id == "start:key")
        desk.run("10:37 go")
        #expect(try desk.segment("key", "10:38").slack == span("3m"))
        #expect(desk.look("10:38").focusPoint?.id == "by:close")
    }

    private var parted: Show {
        .of(
            end: "09:00",
            parts: [
                .of("one", until: "08:25", .of("a", "10m", start: "08:00"), .of("b", "10m")),
                .of("two", .of("c", "10m"), .of("d", "10m", isReserve: true)),
            ])
    }

    @Test func anEndStandsAtTheLastThatIsNotSkipped() throws {
        var desk = TestDesk(parted)
        #expect(try desk.over("end:one", "08:00") == "-5m" && desk.over("end:show", "08:00") == "-30m")
        desk.run("08:00 skip b")
        #expect(try desk.point("end:one", "08:00").segment == 0 && desk.over("end:one", "08:00") == "-15m")
        desk.run("08:00 skip a")
        let one = try desk.point("end:one", "08:00")
        #expect(one.segment == 1 && one.expected == nil)
        desk.run("08:00 unskip d", "08:00 move c after d")
        #expect(try desk.point("end:show", "08:00").segment == 2)
    }

    @Test func itBindsTheLatestStart() throws {
        var desk = TestDesk(parted)
        #expect(try desk.segment("b", "07:50").latestStart == clock("08:15"))
        #expect(try desk.segment("a", "07:50").latestEnd == clock("08:15"))
        #expect(try desk.segment("c", "07:50").latestStart == clock("08:50"))
    }

    @Test func atOneSegmentInTheirOrder() {
        var show = Show.of(
            end: "09:00",
            parts: [.of("p", until: "08:50", .of("a", "until 08:10", start: "08:00", by: "08:05"))])
        show.windows = [.of("tv", "08:00", "08:10", from: "a", to: "a")]
        var desk = TestDesk(show)
        #expect(
            desk.look("07:00").hardPoints.map(\.id) == [
                "start:a", "by:a", "on:tv", "until:a", "off:tv", "end:p", "end:show",
            ])
    }

    @Test func theFocusIsTheFirstThatIsLateElseTheFirst() {
        let show = Show.of(
            windows: [.of("tv", "08:30", "09:00", from: "b", to: "c")],
            .of("a", "until 08:20", start: "08:00"), .of("b", "10m", start: "08:30"), .of("c", "20m"),
            .of("d", "10m", start: "08:58"))
        var desk = TestDesk(show)
        desk.run("08:00 go")
        // A start that is waited for is not late.
        #expect(desk.look("08:10").focusPoint?.id == "start:d")
        #expect(desk.look("08:20:00.999").focusPoint?.id == "start:d" && desk.look("08:20:01").focusPoint?.id == "until:a")
        desk.run("08:25 go", "08:26 skip d")
        #expect(desk.look("08:26").focusPoint?.id == "off:tv")
        desk.run("09:00 go", "09:00 go")
        #expect(desk.look("09:00").focusPoint == nil)
    }
}

/// Behind and ahead of the plan in today's order.
@Suite struct TodaysPlanTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "20m"), .of("c", "5m"))

    @Test func thePlanIsLaidOutInTodaysOrder() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 move c after a", "08:12 go")
        #expect(desk.look("08:12").behind == span("2m"))
        desk.run("08:17 go", "08:17 insert after b 5m Encore")
        #expect(desk.look("08:17").behind == span("2m"))
        desk.run("08:37 go")
        #expect(desk.look("08:37").behind == span("7m"))
        desk.run("08:42 end")
        #expect(desk.look("09:00").behind == span("7m"))
    }

    @Test func whatIsSkippedStaysInIt() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 skip b", "08:10 go")
        #expect(desk.look("08:10").behind == span("-20m"))
    }

    @Test func whatStandsAtATimeStaysThere() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m", start: "08:30"), .of("c", "10m", planned: "08:45")))
        desk.run("08:00 go", "08:05 move c after a", "08:10 go")
        #expect(desk.look("08:10").behind == span("-35m"))
        desk.run("08:20 go")
        #expect(desk.look("08:20").behind == span("-10m"))
    }

    @Test func aReserveMovesNoOther() {
        var desk = TestDesk(
            .of(.of("a", "10m"), .of("r", "5m", start: "09:00", isReserve: true, changeover: "3m"), .of("b", "10m")))
        desk.run("08:00 go", "08:01 unskip r", "08:10 go")
        #expect(desk.look("09:02").behind == span("2m"))
        var plain = TestDesk(.of(.of("a", "10m"), .of("r", "5m", start: "09:00", isReserve: true), .of("b", "10m")))
        plain.run("08:00 go", "08:10 go")
        #expect(plain.look("08:10").behind == .zero)
    }

    @Test func beforeItStartsItArrivesAsPlannedToday() throws {
        var desk = TestDesk(show)
        desk.run("07:00 skip a")
        #expect(try desk.segment("b", "07:00").arrival == clock("08:10") && desk.look("07:00").behind == .zero)
        #expect(try desk.segment("b", "08:15").arrival == clock("08:15") && desk.look("08:15").behind == span("5m"))
    }
}
