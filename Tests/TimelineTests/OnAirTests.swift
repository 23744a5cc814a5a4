import Testing

@testable import Timeline

/// Windows on and off the air, by the clock and by hand.
@Suite struct OnAirTests {
    private func show(_ control: OnAirWindow.Control) -> Show {
        .of(
            windows: [.of("web", "10:30", "11:00", from: "key", to: "key", by: control)],
            .of("hello", "30m", start: "10:00"),
            .of(
                "key", "30m",
                cues: [.of("slate", .on(window: "web", .minutes(-1))), .of("fade", .off(window: "web", .seconds(-30)))]),
            .of("close", "10m"))
    }

    private func air(_ desk: inout TestDesk, _ time: String) -> String {
        let air = desk.look(time).onAir[0]
        return air.state.rawValue + (air.remaining.map { " " + $0.text } ?? "")
    }

    @Test func byHandTheClockSaysNothing() {
        var desk = TestDesk(show(.hand))
        desk.run("10:00 go", "10:28 go")
        #expect(air(&desk, "10:29") == "before 1m" && air(&desk, "10:32") == "before -2m")
        desk.run("10:33 on-air")
        #expect(air(&desk, "10:34") == "on 26m" && air(&desk, "11:03") == "on -3m")
        desk.run("11:04 off-air")
        #expect(air(&desk, "11:05") == "after")
        #expect(desk.perform("11:05 on-air web") == .windowIsOver("web"))
        desk.run("11:06 undo")
        #expect(air(&desk, "11:06") == "on -6m")
    }

    @Test func byTheClockAHandMayComeBefore() {
        var desk = TestDesk(show(.clock))
        desk.run("10:00 go", "10:20 on-air")
        #expect(air(&desk, "10:21") == "on 39m" && air(&desk, "11:00") == "after")
        var early = TestDesk(show(.clock))
        early.run("10:40 off-air")
        #expect(air(&early, "10:41") == "after" && early.perform("10:41 on-air web") == .windowIsOver("web"))
    }

    @Test func whatMakesNoSenseIsRefused() {
        var desk = TestDesk(show(.hand))
        #expect(desk.perform("10:00 off-air web") == .windowIsNotOn("web"))
        #expect(desk.perform("10:00 off-air") == .noWindow)
        #expect(desk.perform("10:00 on-air tv") == .unknownWindow("tv"))
        desk.run("10:30 on-air")
        #expect(desk.perform("10:31 on-air web") == .windowIsOn("web") && desk.perform("10:31 on-air") == .noWindow)
        #expect(desk.perform("10:31 extend 0s") == .noLength)
        #expect(desk.perform("10:31 extend -29m") == .offTooEarly("web"))
        desk.run("10:31 extend -28m", "10:33 extend 10m", "10:34 off-air")
        #expect(desk.perform("10:34 extend 5m web") == .windowIsOver("web"))
    }

    /// The off time is after its on: the actual one where somebody put it on.
    @Test func theOffTimeStaysAfterTheOn() {
        var desk = TestDesk(show(.clock))
        #expect(desk.perform("10:00 extend -30m") == .offTooEarly("web"))
        desk.run("10:10 on-air", "10:10 extend -35m")
        #expect(air(&desk, "10:10") == "on 15m")
        #expect(desk.perform("10:12 extend -13m") == .offTooEarly("web"))
    }

    @Test func withoutANameTheOneThatIsMeant() {
        let windows: [OnAirWindow] = [
            .of("late", "09:00", "12:00", from: "a", to: "a", by: .hand),
            .of("early", "08:30", "13:00", from: "a", to: "a", by: .hand),
        ]
        var desk = TestDesk(.of(windows: windows, .of("a", "10m")))
        desk.run("08:00 extend 1m")
        #expect(desk.state.windows[1].off == clock("13:01"))
        desk.run("08:00 on-air", "08:01 on-air")
        #expect(desk.state.windows.map(\.actualOn) == [clock("08:01"), clock("08:00")])
        // Of two that are on, the one whose off comes first.
        desk.run("08:02 extend 5m", "08:03 off-air")
        #expect(desk.state.windows[0].off == clock("12:05") && desk.state.windows[0].actualOff == clock("08:03"))
    }

    @Test func itsHardTimesAndCuesFollow() throws {
        var desk = TestDesk(show(.hand))
        desk.run("10:00 go", "10:28 go")
        #expect(try desk.over("on:web", "10:29") == "-1m" && desk.look("10:29").focusPoint?.id == "on:web")
        #expect(try desk.over("on:web", "10:32") == "2m" && desk.look("10:32").focusPoint?.id == "on:web")
        #expect(try desk.cue("slate", "10:32").due == clock("10:29"))
        desk.run("10:33 on-air")
        #expect(try desk.over("on:web", "10:34") == "3m" && desk.look("10:34").focusPoint?.id == "off:web")
        #expect(try desk.cue("slate", "10:34").due == clock("10:32"))
        desk.run("10:35 extend 5m")
        #expect(try desk.cue("fade", "10:35").due == clock("11:04:30"))
        #expect(try desk.over("off:web", "10:35") == "-7m")
        desk.run("11:02 go")
        // Nobody has put it off yet.
        #expect(try desk.over("off:web", "11:06") == "1m")
        desk.run("11:07 off-air")
        #expect(try desk.over("off:web", "11:08") == "2m" && desk.look("11:08").focusPoint == nil)
        #expect(try desk.cue("fade", "11:08").due == clock("11:06:30"))
    }

    @Test func putOffItsOnIsDoneToo() {
        var desk = TestDesk(show(.clock))
        desk.run("10:00 go", "10:31 off-air")
        #expect(desk.look("10:31").hardPoints.filter { $0.window != nil }.allSatisfy { $0.isPassed })
    }

    @Test func whatWasDoneByHandBindsNoMore() throws {
        var desk = TestDesk(show(.hand))
        #expect(try desk.segment("hello", "09:50").latestEnd == clock("10:30"))
        desk.run("10:00 go", "10:05 on-air")
        #expect(try desk.segment("hello", "10:05").latestEnd == clock("10:30"))
        #expect(try desk.segment("key", "10:05").latestStart == clock("10:30"))
        desk.run("10:05 extend 10m")
        #expect(try desk.segment("key", "10:05").latestStart == clock("10:40"))
        desk.run("10:06 off-air")
        #expect(try desk.segment("key", "10:06").latestStart == nil)
    }

    @Test func whereAllIsSkippedItStillHasItsTimes() throws {
        var desk = TestDesk(show(.hand))
        desk.run("10:00 go", "10:01 skip key")
        #expect(try desk.point("on:web", "10:40").expected == nil)
        #expect(try desk.cue("slate", "10:01") == .init(due: clock("10:29"), status: .dropped, waits: false))
        desk.run("10:41 on-air")
        #expect(try desk.over("on:web", "10:42") == "11m")
    }

    @Test func itIsSaidWhenItGoesOnWithTheClock() {
        var desk = TestDesk(show(.hand))
        desk.run("10:00 go")
        let early = desk.look("10:01")
        #expect(!early.handTimesMove)
        desk.run("10:20 go")
        #expect(desk.look("10:21").handTimesMove && desk.look("10:21").moves)
    }

    @Test func whatWasPutOnAndOffIsInTheShowThatOneGoesOnWith() {
        var desk = TestDesk(show(.clock))
        desk.run("10:00 extend 5m")
        #expect(desk.state.showAsLeft.windows[0].off == clock("11:05"))
    }
}
