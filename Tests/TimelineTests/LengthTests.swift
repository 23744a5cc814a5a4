import Testing

@testable import Timeline

/// `add`, `trim` and `set`.
@Suite struct LengthTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "5m"), .of("doors", "until 08:30"), .of("c", "5m"))

    @Test func addAndTrimWithoutAnIDAreForTheCurrentOne() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 add 2m", "08:02 trim 30s")
        #expect(desk.look("08:02").current?.length == span("11m30s"))
    }

    @Test func upcomingOnesByTheirID() throws {
        var desk = TestDesk(show)
        desk.run("07:00 add 2m b", "07:00 trim 1m b", "07:00 set 3m a")
        #expect(try desk.segment("a", "07:00").length == span("3m"))
        #expect(try desk.segment("b", "07:00").length == span("6m"))
        #expect(try desk.segment("b", "07:00").expectedEnd == clock("08:09"))
    }

    @Test func aTrimTakesWhatIsThere() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 hold", "08:02 resume", "08:05 trim 20m")
        // Down to zero without the hold of a minute.
        #expect(desk.look("08:05").current?.length == span("1m"))
        #expect(desk.state.segments[0].adjusted == span("-10m"))
        #expect(desk.perform("08:05 trim 1s") == .nothingToTrim("a"))
        desk.run("08:06 add 30s")
        #expect(desk.look("08:06").current?.length == span("1m30s"))
    }

    @Test func setLeavesTheHoldsOut() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 hold", "08:02 resume", "08:05 set 7m")
        #expect(desk.look("08:05").current?.length == span("8m"))
        desk.run("08:05 set 7m")
        #expect(desk.look("08:05").current?.length == span("8m"))
        desk.run("08:06 set 0s")
        #expect(desk.look("08:06").current?.length == span("1m"))
    }

    @Test func anUntilSegmentsOutMoves() throws {
        var desk = TestDesk(show)
        desk.run("07:00 add 5m doors")
        #expect(try desk.point("until:doors", "07:00").time == clock("08:35"))
        desk.run("07:00 trim 1h doors")
        // Its start is expected at 08:15: there the trim ends.
        #expect(try desk.point("until:doors", "07:00").time == clock("08:15"))
        desk.run("07:00 set 20m doors")
        #expect(try desk.point("until:doors", "07:00").time == clock("08:35"))
        desk.run("08:00 go", "08:10 goto doors", "08:11 set 4m")
        #expect(try desk.point("until:doors", "08:11").time == clock("08:14"))
    }

    @Test func anUntilSegmentThatStartsLateHasNoLength() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:40 goto doors")
        #expect(try desk.segment("doors", "08:40").length == .zero)
        #expect(desk.look("08:41").current?.remaining == span("-1m"))
    }

    @Test func whatMakesNoSenseIsRefused() {
        var desk = TestDesk(show)
        #expect(desk.perform("07:00 add 1m") == .noCurrentSegment)
        #expect(desk.perform("07:00 add 0s a") == .noLength)
        #expect(desk.perform("07:00 trim 0s a") == .noLength)
        #expect(desk.perform("07:00 add 1m nobody") == .unknownSegment("nobody"))
        #expect(desk.perform("07:00 add 1000h a") == .lengthOutOfRange)
        desk.run("08:00 go", "08:10 go", "08:11 skip c")
        #expect(desk.perform("08:12 add 1m a") == .wrongStatus("a", .done))
        #expect(desk.perform("08:12 set 1m c") == .wrongStatus("c", .skipped))
    }

    @Test func lengthsBeyondAllMeasureAreRefused() {
        let state = State(show)
        for command in [Command.add(Milliseconds(.max), "a"), .set(Milliseconds(.max), "a"), .set(-1, "a")] {
            var after = state
            #expect(after.perform(command, at: clock("07:00")).rejection == .lengthOutOfRange)
        }
    }
}
