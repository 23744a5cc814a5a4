import Testing

@testable import Timeline

/// What the stage needs between two segments.
@Suite struct ChangeoverTests {
    private let show = Show.of(
        start: "20:00", .of("one", "20m", .auto, changeover: "10m"), .of("two", "20m", changeover: "10m"), .of("three", "20m"))

    @Test func theNextArrivesAfterIt() throws {
        var desk = TestDesk(show)
        #expect(try desk.segment("two", "19:50").arrival == clock("20:30"))
        desk.run("20:00 go")
        #expect(try desk.segment("three", "20:05").expectedStart == clock("21:00"))
        desk.run("20:10 end")
        #expect(try desk.segment("two", "20:12").expectedStart == clock("20:20"))
        #expect(try desk.segment("two", "20:25").expectedStart == clock("20:25"))
    }

    @Test func anAutomaticStartWaitsForIt() {
        var desk = TestDesk(show)
        desk.run("20:00 go")
        #expect(desk.look("20:25").phase == .between && desk.state.nextAutomaticAdvance == clock("20:30"))
        _ = desk.look("20:30")
        #expect(desk.advances == ["20:00:00 one", "20:20:00 one. (itself)", "20:30:00 two (itself)"])
    }

    @Test func andForTheHardStartWhereThatIsLater() {
        var show = show
        show.parts[0].segments[1].start = clock("20:35")
        var desk = TestDesk(show)
        desk.run("20:00 go")
        _ = desk.look("20:25")
        #expect(desk.state.nextAutomaticAdvance == clock("20:35"))
        // Another next one is waited for as long as it takes: the changeover alone.
        desk.run("20:26 skip two")
        #expect(desk.state.nextAutomaticAdvance == clock("20:30"))
        desk.run("20:27 unskip two")
        #expect(desk.state.nextAutomaticAdvance == clock("20:35"))
    }

    @Test func itHoldsNobodysGo() {
        var desk = TestDesk(show)
        desk.run("20:00 go", "20:21 go", "20:30 go")
        #expect(desk.advances.suffix(2) == ["20:30:00 two.", "20:30:00 three"])
    }

    /// Brought back past its time, the gap waits for a go; before that it goes on.
    @Test func aGapThatComesBackWaitsWhereItsStartIsDue() {
        var desk = TestDesk(show)
        desk.run("20:00 go", "20:22 go", "20:25 back")
        #expect(desk.look("20:25").phase == .between && desk.state.nextAutomaticAdvance == clock("20:30"))
        _ = desk.look("20:31")
        desk.run("20:32 back")
        #expect(desk.state.isWaitingForGo && desk.look("20:50").phase == .between)
    }

    @Test func theLastOneHasNobodyToWaitFor() {
        var desk = TestDesk(.of(.of("a", "10m", .auto, changeover: "10m")))
        desk.run("08:00 go")
        #expect(desk.look("08:10").phase == .ended)
    }

    @Test func aMilestonePassesByItself() {
        var desk = TestDesk(.of(.of("set", "10m"), .of("doors", "milestone"), .of("entry", "30m")))
        desk.run("08:00 go", "08:11 go")
        #expect(desk.advances.suffix(3) == ["08:11:00 doors", "08:11:00 doors. (itself)", "08:11:00 entry (itself)"])
        #expect(desk.look("08:11").behind == span("1m"))
    }
}
