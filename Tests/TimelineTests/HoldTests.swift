import Testing

@testable import Timeline

/// `hold` and `resume`.
@Suite struct HoldTests {
    @Test func withADurationAHoldFreezesWhatRemains() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m")))
        desk.run("08:00 go", "08:04 hold")
        for time in ["08:04", "08:07:30", "09:00"] {
            #expect(desk.look(time).current?.remaining == span("6m"))
        }
        let current = desk.look("08:07:30").current
        #expect(current?.nominalEnd == clock("08:13:30") && current?.elapsed == span("7m30s"))
        desk.run("08:08 resume")
        #expect(desk.look("08:09").current?.remaining == span("5m"))
        #expect(desk.look("08:09").current?.held == span("4m"))
    }

    @Test func anUntilSegmentsOutIsNotMovedByAHold() throws {
        var desk = TestDesk(.of(.of("doors", "until 08:20"), .of("b", "10m")))
        desk.run("08:00 go", "08:04 hold")
        #expect(desk.look("08:10").current?.remaining == span("10m"))
        #expect(desk.look("08:10").current?.held == span("6m"))
        desk.run("08:12 resume")
        #expect(try desk.segment("b", "08:12").expectedStart == clock("08:20"))
    }

    @Test func holdsAddUp() {
        var desk = TestDesk(.of(.of("a", "10m")))
        desk.run("08:00 go", "08:01 hold", "08:02 resume", "08:03 hold", "08:05 resume")
        #expect(desk.look("08:06").current?.held == span("3m"))
        #expect(desk.look("08:06").current?.length == span("13m"))
    }

    @Test func aHoldInOvertimeFreezesTheOvertime() throws {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m")))
        desk.run("08:00 go", "08:12 hold")
        #expect(desk.look("08:15").current?.remaining == span("-2m"))
        #expect(try desk.segment("b", "08:15").expectedStart == clock("08:15"))
    }

    @Test func whatMakesNoSenseIsRefused() {
        var desk = TestDesk(.of(.of("a", "10m")))
        #expect(desk.perform("08:00 hold") == .noCurrentSegment)
        #expect(desk.perform("08:00 resume") == .noCurrentSegment)
        desk.run("08:00 go")
        #expect(desk.perform("08:01 resume") == .notHeld)
        desk.run("08:01 hold")
        #expect(desk.perform("08:02 hold") == .alreadyHeld)
        #expect(desk.look("08:03").current?.held == span("2m"))
    }
}
