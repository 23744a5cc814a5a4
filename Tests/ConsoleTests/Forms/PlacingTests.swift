import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// Moving a segment with its effect in sight.
@Suite struct PlacingTests {
    private func order(_ seat: Seat) -> [String] { seat.state.order.map { seat.state.running.segments[$0].id } }

    @Test func arrowsPlaceAndEnterAccepts() {
        var seat = Seat.opened()
        seat.at("08:33", .down, "M", .down, .down, .down, .up)
        #expect(order(seat) == ["doors", "opening", "speech", "awards", "extra", "close"])
        #expect(seat.model.preview?.state.order == [0, 1, 3, 4, 2, 5])
        seat.press("y")
        #expect(order(seat) == ["doors", "opening", "awards", "extra", "speech", "close"])
        #expect(seat.selected == "speech")
        seat.press("u")
        #expect(order(seat) == ["doors", "opening", "speech", "awards", "extra", "close"])
    }

    @Test func nothingGoesInFrontOfWhatIsOnStage() {
        var seat = Seat.opened()
        seat.at("08:33", .end, "M", .home, "y")
        #expect(order(seat) == ["doors", "opening", "close", "speech", "awards", "extra"])
        seat.press("M", .up, .up, "y")
        #expect(seat.notice == seat.model.words.phrases.keyboard.leftAsItWas)
    }

    @Test func theEffectOnTheHardPointsIsShown() {
        let show = Show.of(
            windows: [.of("tv", "08:00", "09:00", from: "a", to: "c")], .of("a", "10m"), .of("b", "20m"), .of("c", "5m"),
            .of("d", "7m"))
        var seat = Seat(show, at: "08:00")
        seat.press(" ", .end, "M", .up)
        #expect(seat.hint == ["off air tv 08:35:00 → 08:42:00, EARLY 18:00"])
    }

    @Test func escapeLeavesAndSpaceIsGo() {
        var seat = Seat.opened()
        let before = order(seat)
        seat.at("08:33", .down, "M", .down, .escape)
        #expect(order(seat) == before && seat.model.prompt == nil)
        seat.press("M", .down, " ")
        #expect(order(seat) == before && seat.current == "speech")
    }

    @Test func whatBeginsMeanwhileIsNotMovedAnyMore() {
        var seat = Seat(Show.of(.of("a", "1m", .auto), .of("b", "1m"), .of("c", "1m")), at: "08:00")
        seat.press(" ")
        seat.at("08:00:50", .down, "M", .down)
        seat.wait(until: "08:01:01")
        #expect(seat.model.hint.isFault)
        seat.press("y")
        #expect(order(seat) == ["a", "b", "c"] && seat.notice == seat.model.words.reason(.wrongStatus("b", .current)))
    }
}
