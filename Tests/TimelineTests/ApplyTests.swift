import Testing

@testable import Timeline

/// Recordings that are damaged, or of another show.
@Suite struct ApplyTests {
    private let show = Show.of(.of("a", "10m", cues: [.of("lx", .call)]), .of("b", "10m"), .of("c", "10m"))

    private func isRefused(_ events: [Event], at time: String = "08:10", _ cause: Change.Cause = .command(.go)) -> Bool {
        var desk = TestDesk(show)
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
