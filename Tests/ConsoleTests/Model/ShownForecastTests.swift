import Screens
import Testing
import Timeline

@testable import Console

/// The forecast on a screen is the one of the state, with less work.
@Suite struct ShownForecastTests {
    @Test func itIsOfTheLastWholeSecond() {
        let state = State(Shows.day)
        var shown = ShownForecast(state, at: clock("07:59"))
        shown.show(state, at: clock("08:00:01.900"))
        #expect(shown.forecast == state.forecast(at: clock("08:00:01")))
        #expect(shown.nextMoment == clock("08:00:02"))
    }

    @Test func aChangeIsShownAtOnce() {
        var state = State(Shows.day)
        var shown = ShownForecast(state, at: clock("07:59"))
        shown.show(state, at: clock("08:00:01.500"))
        #expect(shown.isUnturned(state, by: clock("08:00:01.600")))
        #expect(state.perform(.go, at: clock("08:00:01.700")).rejection == nil)
        #expect(!shown.isUnturned(state, by: clock("08:00:01.700")))
        shown.show(state, at: clock("08:00:01.800"))
        #expect(shown.forecast == state.forecast(at: clock("08:00:01.700")))
    }

    /// Second by second over a whole show it is what the state says, ranges apart.
    @Test func goingOnIsAsGoodAsBeginningAnew() {
        var state = State(Shows.day)
        _ = state.perform(.go, at: clock("08:00"))
        var shown = ShownForecast(state, at: clock("08:00"))
        for second in stride(from: 0, to: 3600, by: 7) {
            let now = clock("08:00") + .seconds(second)
            shown.show(state, at: now)
            #expect(shown.forecast == state.forecast(at: shown.forecast.now))
        }
    }

    /// Nothing can have happened while nothing turned; before anything was shown that cannot be told.
    @Test func aTurnIsSeen() {
        var state = State(Show.of(.of("a", "10s", .auto), .of("b", "1m")))
        _ = state.perform(.go, at: clock("08:00"))
        var shown = ShownForecast(state, at: clock("08:00"))
        #expect(!shown.isUnturned(state, by: clock("08:00:01")))
        shown.show(state, at: clock("08:00:01"))
        #expect(shown.isUnturned(state, by: clock("08:00:09")))
        #expect(!shown.isUnturned(state, by: clock("08:00:10")))
        #expect(!shown.isUnturned(state, by: clock("08:00:00")))
    }
}
