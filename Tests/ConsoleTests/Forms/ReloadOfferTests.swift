import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// An edited show file at the desk.
@Suite struct ReloadOfferTests {
    private let show = Show.of(
        .of("a", "10m"), .of("b", "10m", who: "Lan", cues: [.of("b1", .start(.seconds(30)))]), .of("c", "10m"))

    private func edited() -> Show {
        var show = show
        show.parts[0].segments[1].length = .duration(.minutes(12))
        show.parts[0].segments[1].who = "Mai"
        show.parts[0].segments[1].cues = []
        show.parts[0].segments[2] = .of("new", "5m")
        return show
    }

    private func seat() -> Seat {
        var seat = Seat(show, at: "08:00")
        seat.press(" ")
        return seat
    }

    @Test func theCommandAsksForTheFile() {
        var seat = seat()
        seat.command("reload")
        #expect(seat.asked == [.readShowFile] && seat.notice == nil)
    }

    @Test func whatWouldChangeIsListedWithItsEffect() {
        var seat = seat()
        seat.offer(edited())
        let screen = seat.screen(100, 30)
        for text in [
            "RELOAD day.yaml: 4 changes", "b: duration 10m → 12m, who Lan → Mai", "− cue b1 go in b", "− c", "+ new  5m",
            "y take it over",
        ] {
            #expect(screen.contains(text), "\(text)")
        }
        #expect(seat.state.show == show, "nothing happens before the answer")
    }

    @Test func yesTakesItOverAsOneChange() {
        var seat = seat()
        let before = seat.changes.count
        seat.offer(edited())
        seat.press("y")
        #expect(seat.changes.dropFirst(before).map(\.events) == [[.showReloaded(edited())]])
        #expect(seat.model.prompt == nil && seat.notice == "show file reloaded")
        #expect(seat.screen(100, 30).contains("new"))
        seat.press("u")
        #expect(seat.state.show == show)
    }

    @Test func anyOtherKeyLeavesTheShowAsItWas() {
        for key: Key in ["n", .escape, "q"] {
            var seat = seat()
            seat.offer(edited())
            seat.press(key)
            #expect(seat.model.prompt == nil && seat.state.show == show, "\(key)")
        }
    }

    @Test func spaceIsStillGo() {
        var seat = seat()
        seat.wait(.seconds(5))
        seat.offer(edited())
        seat.press(" ")
        #expect(seat.model.prompt == nil && seat.state.show == show)
        #expect(seat.state.stage.current == 1)
    }

    @Test func theArrowsScroll() {
        var seat = seat()
        seat.offer(edited())
        seat.press(.down, .down)
        guard case .reload(let offer)? = seat.model.prompt else {
            Issue.record("the offer has gone")
            return
        }
        #expect(offer.top == 2)
    }

    /// The list is of the show as it is now.
    @Test func whatChangesMeanwhileIsInTheList() {
        var seat = seat()
        seat.offer(edited())
        seat.skipsElsewhere("b")
        seat.wait(.seconds(1))
        seat.press("y")
        #expect(seat.state.running.segment("b").map { seat.state.segments[$0].isSkipped } == true)
    }

    @Test func aFileThatChangesNothingSaysSo() {
        var seat = seat()
        seat.offer(show)
        #expect(seat.model.prompt == nil && seat.notice == "day.yaml changes nothing")
    }

    @Test func aFileOfAnotherShowIsRefused() {
        var seat = seat()
        var other = edited()
        other.id = "other"
        seat.offer(other)
        #expect(seat.model.prompt == nil && seat.notice == "the file is of another show: other")
    }

    /// Cues get other numbers by a reload: none rings for that.
    @Test func theBellDoesNotRingForNewNumbers() {
        var bell = CueBell()
        var state = State(show)
        _ = state.perform(.go, at: clock("08:00"))
        _ = bell.look(state, state.forecast(at: clock("08:05")))
        var other = show
        other.parts[0].segments[0].cues = [.of("late", .start(.minutes(1)))]
        #expect(state.reload(other, at: clock("08:05")).rejection == nil)
        let rings = bell.look(state, state.forecast(at: clock("08:05")))
        #expect(!rings)
    }
}
