import Testing

@testable import Timeline

/// The wall clock is set in the middle of a show.
@Suite struct ClockStepTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "10m", .auto), .of("c", "10m", start: "08:30"))

    @Test func whatIsOnStageKeepsItsElapsedTime() {
        for (by, time) in [("1h", "09:05"), ("-1h", "07:05")] {
            var desk = TestDesk(show)
            desk.run("08:00 go", "08:04 hold")
            desk.stepClock(by: by, to: time)
            let current = desk.look(time).current
            #expect(current?.elapsed == span("5m") && current?.held == span("1m"))
            #expect(current?.start == clock("08:00") + span(by))
        }
    }

    @Test func anAutomaticEndMovesWithIt() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:10 go")
        desk.stepClock(by: "-1h", to: "07:15")
        _ = desk.look("08:35")
        #expect(desk.advances.suffix(2) == ["07:20:00 b. (itself)", "08:30:00 c (itself)"])
    }

    @Test func takingBackAcrossAStepKeepsElapsedTimeToo() {
        for line in ["back", "undo"] {
            var desk = TestDesk(show)
            desk.run("08:00 go", "08:02 go")
            desk.stepClock(by: "-1h", to: "07:03")
            desk.run("07:04 \(line)")
            #expect(desk.look("07:04").current?.elapsed == span("4m"), "\(line)")
        }
    }

    @Test func aStepIsNotTakenBack() {
        var desk = TestDesk(show)
        desk.run("08:00 go")
        desk.stepClock(by: "1h", to: "09:05")
        desk.run("09:06 undo")
        #expect(desk.state.phase == .standby && desk.state.clockSteps == span("1h"))
    }

    @Test func theArrivalAtTheNextIsNotInAnHourThatNeverWas() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 end")
        desk.stepClock(by: "-1h", to: "07:06")
        #expect(try desk.segment("b", "07:06").expectedStart == clock("07:06"))
    }
}
