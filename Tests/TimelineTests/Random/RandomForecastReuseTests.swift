import Testing

@testable import Timeline

/// However a forecast came about, at one moment there is one.
@Suite struct RandomForecastReuseTests {
    @Test func theForecastThatGoesOnIsTheOneThatIsMadeAnew() {
        var wentOn = 0
        Seeds.check(300) { _, step in
            let state = step.after
            var forecast = state.forecast(at: step.at)
            var now = step.at
            var dice = SplitMix64(seed: UInt64(bitPattern: Int64(now.milliseconds)))
            for _ in 0..<8 {
                // From a millisecond to some ten minutes.
                now = now + Milliseconds(1 << dice.int(0...19))
                if forecast.staysTheSame(until: now) { wentOn += 1 }
                forecast = state.forecast(at: now, after: forecast)
                if forecast != state.forecast(at: now) { return "another forecast at \(now.text)" }
            }
            return nil
        }
        #expect(wentOn > 1000)
    }
}
