import Testing

@testable import Timeline

/// A forecast that is only brought up to the clock, where nothing else has happened to it.
@Suite struct ForecastReuseTests {
    private let show = Show.of(
        start: "08:00", windows: [.of("tv", "08:30", "10:00", from: "speech", to: "close")],
        .of("doors", "30m"), .of("speech", "20m", cues: [.of("lx1", .start(span("5m")))]), .of("close", "10m"))

    private func started(_ time: String) -> State {
        var state = State(show)
        #expect(state.perform(.go, at: clock(time)).rejection == nil)
        return state
    }

    @Test func itIsTheForecastToTheMillisecond() {
        let state = started("08:00")
        let forecast = state.forecast(at: clock("08:10"))
        #expect(forecast.staysTheSame(until: clock("08:10:37")))
        let later = state.forecast(at: clock("08:10:37"), after: forecast)
        #expect(later == state.forecast(at: clock("08:10:37")))
        #expect(later.current?.elapsed == span("10m37s"))
        #expect(later.onAir.first?.remaining == span("19m23s"))
    }

    @Test func whatMovesWithTheClockIsMadeAnew() {
        var state = started("08:00")
        #expect(!state.forecast(at: clock("08:31")).staysTheSame(until: clock("08:31:01")))
        #expect(state.perform(.hold, at: clock("08:10")).rejection == nil)
        #expect(!state.forecast(at: clock("08:10")).staysTheSame(until: clock("08:10:01")))
        #expect(state.perform(.end, at: clock("08:31")).rejection == nil)
        #expect(!state.forecast(at: clock("08:31")).staysTheSame(until: clock("08:31:01")))
    }

    @Test func aTurnEndsIt() {
        let state = started("08:00")
        let forecast = state.forecast(at: clock("08:10"))
        // The warning two minutes before the end.
        #expect(forecast.nextChange == clock("08:28"))
        #expect(forecast.staysTheSame(until: clock("08:27:59")))
        #expect(!forecast.staysTheSame(until: clock("08:28")))
        #expect(!forecast.staysTheSame(until: clock("08:09")))
    }

    /// As when the clock of a rehearsal jumps: what happens on the way is there before the clock is.
    @Test func askedAboutBeforeTheLastEndItTurnsThere() {
        var state = State(Show.of(.of("doors", "10m"), .of("speech", "30m", start: "09:00")))
        #expect(state.perform(.go, at: clock("08:00")).rejection == nil)
        #expect(state.perform(.end, at: clock("08:10")).rejection == nil)
        let forecast = state.forecast(at: clock("08:05"))
        #expect(forecast.nextChange == clock("08:10"))
        let later = state.forecast(at: clock("08:59:45"), after: forecast)
        #expect(later.hardPoints.last?.expected == clock("08:59:45"))
        #expect(later == state.forecast(at: clock("08:59:45")))
    }

    @Test func everyChangeMarksTheState() {
        var state = started("08:00")
        let (before, copy) = (state.mark, state)
        #expect(copy.mark === before)
        #expect(state.perform(.note("late guests"), at: clock("08:01")).rejection == nil)
        #expect(state.mark !== before)
        #expect(copy.mark === before)
    }
}
