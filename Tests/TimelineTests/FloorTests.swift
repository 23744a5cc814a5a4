import Testing

@testable import Timeline

/// How far a segment with a fixed out is squeezed.
@Suite struct FloorTests {
    private let show = Show.of(start: "09:00", .of("talk", "40m"), .of("panel", "until 10:00", min: "15m"), .of("close", "10m"))

    @Test func notBelowItsMin() throws {
        var desk = TestDesk(show)
        desk.run("09:00 go")
        #expect(try desk.segment("panel", "09:30").squeezed == nil)
        let atMin = try desk.segment("panel", "09:45")
        #expect(atMin.length == span("15m") && atMin.squeezed == span("5m") && atMin.slack == .zero)
        let late = try desk.segment("panel", "09:50")
        #expect(late.length == span("15m") && late.expectedEnd == clock("10:05") && late.slack == span("-5m"))
        #expect(try desk.over("until:panel", "09:50") == "5m")
    }

    @Test func whatSomebodyMadeItIsTheFloorWhereThatIsShorter() throws {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:50 trim 5m panel")
        #expect(try desk.segment("panel", "09:50").length == span("10m"))
        // Its out moved to its start and the new length.
        #expect(try desk.over("until:panel", "09:50") == "0s")
        #expect(try desk.segment("panel", "09:55").length == span("10m"))
        desk.run("09:55 add 20m panel")
        #expect(try desk.segment("panel", "09:55").length == span("30m"))
        #expect(try desk.segment("panel", "10:30").length == span("15m"))
        desk.run("10:30 undo")
        #expect(try desk.segment("panel", "10:30").length == span("10m"))
    }

    @Test func onStageTheLengthThatItHasCounts() throws {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:50 go")
        #expect(try desk.segment("panel", "09:52").expectedEnd == clock("10:05"))
        desk.run("09:52 add 1m")
        #expect(try desk.segment("panel", "09:52").expectedEnd == clock("10:06"))
        desk.run("09:52 set 5m", "09:53 trim 10m")
        #expect(desk.look("09:53").current?.length == .zero)
        #expect(desk.perform("09:53 trim 1m") == .nothingToTrim("panel"))
    }

    @Test func withoutAMinItShrinksToNothing() throws {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "until 08:30")))
        desk.run("08:00 go")
        #expect(try desk.segment("b", "08:40").length == .zero)
        #expect(try desk.over("until:b", "08:40") == "10m")
    }
}
