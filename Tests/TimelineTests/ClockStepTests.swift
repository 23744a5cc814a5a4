import Testing

@testable import Timeline

/// The wall clock is set in the middle of a show.
@Suite struct ClockStepTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "10m", .auto), .of("c", "10m", start: "08:30"))

    @Test func whatIsOnStageKeepsItsElapsedTime() {
        for (by, time) in [("1h", "09:05"), ("-1h", "07:05")] {
            var desk = Desk(show)
            desk.run("08:00 go", "08:04 hold")
            desk.stepClock(by: by, to: time)
            let current = desk.look(time).current
            #expect(current?.elapsed == span("5m") && current?.held == span("1m"))
            #expect(current?.start == clock("08:00") + span(by))
        }
    }

    @Test func anAutomaticEndMovesWithIt() {
        var desk = Desk(show)
        desk.run("08:00 go", "08:10 go")
        desk.stepClock(by: "-1h", to: "07:15")
        _ = desk.look("08:35")
        #expect(desk.advances.suffix(2) == ["07:20:00 b. (itself)", "08:30:00 c (itself)"])
    }

    @Test func takingBackAcrossAStepKeepsElapsedTimeToo() {
        for line in ["back", "undo"] {
            var desk = Desk(show)
            desk.run("08:00 go", "08:02 go")
            desk.stepClock(by: "-1h", to: "07:03")
            desk.run("07:04 \(line)")
            #expect(desk.look("07:04").current?.elapsed == span("4m"), "\(line)")
        }
    }

    @Test func aStepIsNotTakenBack() {
        var desk = Desk(show)
        desk.run("08:00 go")
        desk.stepClock(by: "1h", to: "09:05")
        desk.run("09:06 undo")
        #expect(desk.state.phase == .standby && desk.state.clockSteps == span("1h"))
    }

    @Test func theArrivalAtTheNextIsNotInAnHourThatNeverWas() throws {
        var desk = Desk(show)
        desk.run("08:00 go", "08:05 end")
        desk.stepClock(by: "-1h", to: "07:06")
        #expect(try desk.segment("b", "07:06").expectedStart == clock("07:06"))
    }
}

/// Recordings that are damaged, or of another show.
@Suite struct ApplyTests {
    private let show = Show.of(.of("a", "10m", cues: [.of("lx", .call)]), .of("b", "10m"), .of("c", "10m"))

    private func isRefused(_ events: [Event], at time: String = "08:10", _ cause: Change.Cause = .command(.go)) -> Bool {
        var desk = Desk(show)
        desk.run("08:00 go", "08:05 go", "08:06 cue go lx")
        let before = desk.state
        var after = before
        do { try after.apply(Change(at: clock(time), cause: cause, events: events)) } catch {
            #expect(error == .doesNotFit)
            #expect(after.isSame(as: before) && after.lastChangeAt == before.lastChangeAt)
            return true
        }
        return false
    }

    @Test func whatCouldNotHaveHappenedIsRefusedAndChangesNothing() {
        let impossible: [[Event]] = [
            [.segmentStarted("c")], [.segmentEnded("a")], [.segmentEnded("b"), .segmentStarted("nobody")],
            [.segmentEnded("b"), .segmentStarted("a")], [.segmentsReopened(from: "nobody")], [.segmentSkipped("b")],
            [.segmentUnskipped("c")], [.segmentHeld("a")], [.segmentResumed("b")], [.lengthAdjusted("nobody", 1)],
            [.segmentMoved("a", .after, "c")], [.segmentMoved("c", .before, "b")], [.segmentMoved("c", .after, "c")],
            [.segmentInserted("a", after: "c", 1000, title: "A")], [.segmentInserted("x", after: "a", 1, title: "X")],
            [.segmentInserted("x", after: "c", 0, title: "X")], [.cueCalled("lx")], [.cueDropped("nothing")],
            [.segmentHeld("b"), .segmentHeld("b")], [.changeRedone], [.changeUndone, .segmentHeld("b")],
            [.noted("x"), .clockStepped(1)],
        ]
        for events in impossible { #expect(isRefused(events), "\(events)") }
        #expect(!isRefused([.segmentHeld("b"), .noted("x")]))
    }

    @Test func figuresBeyondAllMeasureAreRefused() {
        #expect(isRefused([.lengthAdjusted("b", Milliseconds(.max))]))
        #expect(isRefused([.lengthAdjusted("b", Milliseconds(.min))]))
        #expect(isRefused([.clockStepped(Milliseconds(.max))], .clock))
        var state = State(show)
        #expect(throws: Rejection.doesNotFit) {
            try state.apply(Change(at: ShowTime(milliseconds: .max), cause: .automatic, events: [.noted("x")]))
        }
    }

    @Test func onlyAStepOfTheClockMakesItEarlier() {
        #expect(isRefused([.noted("x")], at: "08:05"))
        #expect(!isRefused([.clockStepped(span("-1h"))], at: "07:10", .clock))
    }

    @Test func nothingToUndoNothingToTakeBack() {
        for event in [Event.changeUndone, .advanceTakenBack] {
            var state = State(show)
            #expect(throws: Rejection.doesNotFit) {
                try state.apply(Change(at: clock("08:00"), cause: .command(.undo), events: [event]))
            }
        }
    }
}
