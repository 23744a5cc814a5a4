import Testing

@testable import Timeline

/// `began`: the segment on stage began at another time than at its GO.
@Suite struct BeganTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "10m"), .of("c", "10m"))

    @Test func theEndBeforeItMovesAlong() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:12 go", "08:14 began 08:11")
        #expect(try desk.segment("a", "08:14").expectedEnd == clock("08:11"))
        #expect(try desk.segment("b", "08:14").expectedEnd == clock("08:21"))
        #expect(desk.look("08:14").behind == span("1m"))
        desk.run("08:15 began 08:13")
        #expect(try desk.segment("a", "08:15").expectedEnd == clock("08:13"))
    }

    @Test func notAheadNotBeforeAndNotTheSame() {
        var desk = TestDesk(show)
        #expect(desk.perform("08:00 began 07:59") == .noCurrentSegment)
        desk.run("08:00 go", "08:12 go")
        #expect(desk.perform("08:14 began 08:15") == .beganAhead)
        #expect(desk.perform("08:14 began 08:12") == .beganThen(clock("08:12")))
        #expect(desk.perform("08:14 began 07:59") == .beganTooEarly("a", notBefore: clock("08:00")))
        desk.run("08:14 began 08:00")
    }

    @Test func afterAGapTheEndBeforeItStays() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:10 end", "08:12 go")
        #expect(desk.perform("08:14 began 08:09") == .beganTooEarly("a", notBefore: clock("08:10")))
        desk.run("08:14 began 08:11")
        #expect(try desk.segment("a", "08:14").expectedEnd == clock("08:10"))
    }

    @Test func backGivesTheOneBeforeItsOwnEndAgain() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:12 end", "08:12 go", "08:14 began 08:11", "08:15 back")
        #expect(desk.look("08:15").phase == .between)
        #expect(try desk.segment("a", "08:15").expectedEnd == clock("08:12"))
        desk.run("08:15 undo")
        #expect(try desk.segment("a", "08:15").expectedEnd == clock("08:11"))
        desk.run("08:15 undo")
        #expect(try desk.segment("a", "08:15").expectedEnd == clock("08:12"))
    }

    @Test func holdsCountAsFarAsTheyLieWithin() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 hold", "08:07 resume", "08:10 began 08:06")
        #expect(desk.look("08:10").current?.held == span("1m"))
        desk.run("08:10 began 08:01")
        #expect(desk.look("08:10").current?.held == span("2m"))
        desk.run("08:11 hold", "08:12 go", "08:13 began 08:11:30")
        // The one before it ended in its hold.
        #expect(desk.state.segments[0].run.held == span("2m30s"))
        desk.run("08:13 began 08:06")
        #expect(desk.state.segments[0].run.held == span("1m"))
        desk.run("08:13 began 08:12:30")
        #expect(desk.state.segments[0].run.held == span("3m"))
    }

    @Test func heldItStaysHeld() {
        var desk = TestDesk(show)
        desk.run("08:01 go", "08:05 hold", "08:10 began 08:00")
        #expect(desk.look("08:10").phase == .held && desk.look("08:10").current?.held == span("5m"))
        desk.run("08:10 began 08:08")
        #expect(desk.look("08:10").current?.held == span("2m"))
    }

    @Test func whatEndsByItselfEndsAtTheMomentOfTheChange() {
        var desk = TestDesk(.of(.of("a", "10m", .auto), .of("b", "10m")))
        desk.run("08:05 go", "08:12 began 08:01")
        #expect(desk.advances.suffix(2) == ["08:12:00 a. (itself)", "08:12:00 b (itself)"])
    }

    @Test func anUntilStays() throws {
        var desk = TestDesk(.of(.of("a", "until 08:30"), .of("b", "10m")))
        desk.run("08:00 go", "08:05 began 07:55")
        #expect(try desk.segment("a", "08:05").expectedEnd == clock("08:30"))
        #expect(desk.look("08:05").current?.length == span("35m"))
    }

    @Test func aStepOfTheClockBetweenChangesNothing() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:12 go")
        desk.stepClock(by: "1h", to: "09:14")
        desk.run("09:14 began 09:11")
        // What is done keeps the times at which it was seen.
        #expect(desk.state.segments[0].run.end == clock("08:11"))
        #expect(desk.look("09:14").current?.elapsed == span("3m"))
    }
}
