package import Timeline

/// What earlier runs of the show tell.
extension Model {
    /// From here on, the ranges of the hard points rest on these runs.
    package mutating func learn(from runs: [EarlierRun]) {
        if runs.isEmpty, earlier.isEmpty { return }
        earlier = EarlierRuns(runs, of: state.running)
        forecast = state.forecast(at: forecast.now)
        showRanges()
    }

    /// Gives the forecast that is shown its ranges. They are worked out anew only where it differs from the last: when
    /// something happened, or a second has passed.
    mutating func showRanges() {
        guard !earlier.isEmpty else { return }
        if let last = rangedForecast, last.plain == forecast {
            forecast = last.ranged
            return
        }
        let plain = forecast
        state.expectRanges(of: &forecast, after: earlier)
        rangedForecast = (plain, forecast)
    }
}
