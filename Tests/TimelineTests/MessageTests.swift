import Testing

@testable import Timeline

/// Messages: to whom, how urgent, how long; and the presenter's screen.
@Suite struct MessageTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "10m"))

    @Test func thePresentersOwnStandsBeforeEverybodys() {
        var desk = TestDesk(show)
        desk.run("08:00 message All of you", "08:00 message @presenter !! You")
        let now = clock("08:00:01")
        #expect(desk.state.message(for: .all, at: now) == Message("All of you"))
        #expect(desk.state.message(for: .presenter, at: now) == Message("You", to: .presenter, urgency: .urgent))
        desk.run("08:01 message @presenter")
        #expect(desk.state.message(for: .presenter, at: now) == Message("All of you"))
        #expect(desk.perform("08:02 message @presenter") == .noMessage(.presenter))
        desk.run("08:02 message")
        #expect(desk.state.message(for: .presenter, at: now) == nil)
        #expect(desk.perform("08:03 message") == .noMessage(.all))
    }

    @Test func itRunsOutByItselfToTheMillisecond() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 message +30s Wrap up")
        #expect(desk.look("08:01").nextChange == clock("08:01:30"))
        #expect(desk.state.message(for: .all, at: clock("08:01:29.999"))?.text == "Wrap up")
        #expect(desk.state.message(for: .all, at: clock("08:01:30")) == nil)
        // Nothing happened: it is a matter of when somebody looks.
        #expect(desk.changes.count == 2)
        #expect(desk.perform("08:02 message") == .noMessage(.all))
        // The presenter's own runs out, and everybody's is there again.
        desk.run("08:02 message Stay", "08:02 message @presenter +10s Smile")
        #expect(desk.state.message(for: .presenter, at: clock("08:02:09"))?.text == "Smile")
        #expect(desk.state.message(for: .presenter, at: clock("08:02:10"))?.text == "Stay")
    }

    @Test func aNewOneTakesThePlaceOfTheOldOne() {
        var desk = TestDesk(show)
        desk.run("08:00 message +30s One", "08:00:10 message ! Two")
        #expect(desk.state.message(for: .all, at: clock("09:00")) == Message("Two", urgency: .important))
        desk.run("08:00:11 undo")
        #expect(desk.state.message(for: .all, at: clock("08:00:12"))?.text == "One")
        desk.run("08:00:13 redo")
        #expect(desk.state.message(for: .all, at: clock("08:00:12"))?.text == "Two")
    }

    @Test func aStepOfTheClockLeavesItAsLongAsWasSaid() {
        var desk = TestDesk(show)
        desk.run("08:00 message +30s One")
        desk.stepClock(by: "1h", to: "09:00:10")
        #expect(desk.state.message(for: .all, at: clock("09:00:29"))?.text == "One")
        #expect(desk.state.message(for: .all, at: clock("09:00:30")) == nil)
        desk.run("09:00:10 message Two", "09:00:11 undo")
        #expect(desk.state.message(for: .all, at: clock("09:00:29"))?.until == clock("09:00:30"))
    }

    @Test func nonsenseIsRefused() {
        var desk = TestDesk(show)
        #expect(desk.perform("08:00 message +0s One") == .noLength)
        #expect(desk.state.message(for: .all, at: clock("08:00")) == nil)
    }

    @Test func thePresentersScreenIsBlankedAndShownAgain() {
        var desk = TestDesk(show)
        #expect(desk.perform("08:00 unblank") == .notBlank)
        desk.run("08:00 blank")
        #expect(desk.state.isPresenterBlank)
        #expect(desk.perform("08:00 blank") == .alreadyBlank)
        desk.run("08:01 undo")
        #expect(!desk.state.isPresenterBlank)
        desk.run("08:01 redo", "08:02 unblank")
        #expect(!desk.state.isPresenterBlank)
    }
}
