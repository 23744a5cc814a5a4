import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// `J` in a rehearsal, and `u` after it.
@Suite struct JumpTests {
    private func jumped() -> Seat {
        let show = Show(
            id: "s", title: "S", start: clock("08:00"),
            parts: [
                Part(
                    id: "p", title: "P",
                    segments: [
                        .of(
                            "a", "5m", title: "A", .auto, cues: [Cue(id: "x", anchor: .start(.minutes(1)), call: "x", isAuto: true)]
                        ),
                        .of("b", "5m", title: "B"), .of("c", "5m", title: "C", start: "09:00"),
                    ])
            ])
        var seat = Seat(show, at: "08:00", mode: .rehearsal(speed: 1))
        seat.press(" ", "J")
        return seat
    }

    @Test func undoTakesAJumpBackWithWhatItSetOff() {
        var seat = jumped()
        #expect(seat.current == "b" && seat.paces.last == Pace(from: clock("08:59:45"), 1))
        seat.press("u")
        #expect(seat.current == "a" && seat.paces.last == Pace(from: clock("08:00"), 1))
        #expect(seat.state.cues[0].status == .pending && seat.state.lastChangeAt == clock("08:00"))
        #expect(seat.notice == seat.model.words.phrases.choices.jumpTakenBack(to: "08:00:00"))
        #expect(seat.model.forecast.now == clock("08:00"))
    }

    /// What was taken back happens by itself again, at its own time.
    @Test func afterwardsTheShowGoesOnAsBefore() {
        var seat = jumped()
        seat.press("u")
        seat.wait(until: "08:02")
        #expect(seat.state.cues[0].status == .called)
        seat.wait(until: "08:05")
        #expect(seat.current == "b")
        seat.press("u")
        #expect(seat.current == "a")
    }

    @Test func onceSomethingElseWasDoneUndoIsAboutThat() {
        var seat = jumped()
        seat.wait(until: "08:59:45")
        seat.press("+", "u")
        #expect(seat.current == "b" && seat.paces.count == 1)
        seat.press("u")
        #expect(seat.current == "a" && seat.paces.count == 1 && seat.state.isWaitingForGo)
    }

    @Test func aRecordingOfItGivesTheSameState() throws {
        var seat = jumped()
        seat.press("u")
        seat.wait(until: "08:05")
        var state = State(seat.state.show)
        for change in seat.changes { try state.apply(change) }
        #expect(state.isSameSituation(as: seat.state))
    }

    @Test func pastALateHardTimeItAsks() {
        var seat = Seat(Shows.day, at: "08:00", mode: .rehearsal(speed: 1))
        seat.press(" ")
        seat.at("08:25:00", "J")
        #expect(seat.question == .jump(past: "until:doors") && seat.paces.isEmpty)
        #expect(seat.screen(80, 24).contains("Jump past out Doors open 08:20:00 → 08:25:00, LATE 5:00?"))
        seat.press("n")
        #expect(seat.paces.isEmpty && seat.question == nil)
        seat.press("J", "y")
        #expect(seat.paces == [Pace(from: clock("08:29:45"), 1)])
    }
}
