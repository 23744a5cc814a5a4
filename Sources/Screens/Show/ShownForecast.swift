package import Timeline

/// The forecast on the screen, updated with as little work as possible.
package struct ShownForecast: Sendable {
    package private(set) var forecast: Forecast
    /// The earlier runs behind the ranges of the hard times, from the recording.
    private(set) var earlier = EarlierRuns.none
    /// The last forecast that got ranges, without and with them.
    private var ranged: (plain: Forecast, ranged: Forecast)?
    /// The last forecast without ranges, and the state it was computed from.
    private var foreseen: (forecast: Forecast, mark: State.Mark)?

    package init(_ state: State, at now: ShowTime) { forecast = state.forecast(at: now) }

    /// Screens show the figures of the last whole second, or of a change since then. So one update a second is enough, and all
    /// screens of a show agree within a second.
    package mutating func show(_ state: State, at now: ShowTime) {
        var shown = ShowTime(milliseconds: now.milliseconds.flooredBy(1000) * 1000)
        if let last = state.lastChangeAt, last > shown { shown = min(last, now) }
        foresee(state, shown)
        // Bounded: at high rehearsal speeds many changes fall between two updates.
        for _ in 0..<64 {
            guard let turn = forecast.nextChange, turn <= now else { break }
            foresee(state, turn)
        }
        if forecast.isTurned(by: now) { foresee(state, now) }
        showRanges(state)
    }

    private mutating func foresee(_ state: State, _ time: ShowTime) {
        if let foreseen, foreseen.mark === state.mark, foreseen.forecast.now <= time {
            forecast = state.forecast(at: time, after: foreseen.forecast)
        } else {
            forecast = state.forecast(at: time)
        }
        foreseen = (forecast, state.mark)
    }

    /// True if the last forecast still holds at a moment: same state, and nothing has become due since.
    package func isUnturned(_ state: State, by now: ShowTime) -> Bool {
        guard let (forecast, mark) = foreseen else { return false }
        return mark === state.mark && forecast.now <= now && !forecast.isTurned(by: now)
    }

    /// The next show time at which the screen changes without input.
    package var nextMoment: ShowTime {
        let second = ShowTime(milliseconds: (forecast.now.milliseconds.flooredBy(1000) + 1) * 1000)
        return forecast.nextChange.map { min($0, second) } ?? second
    }

    /// Shows another state at the same moment.
    package mutating func show(_ state: State) {
        forecast = state.forecast(at: forecast.now)
        showRanges(state)
    }

    /// Uses these runs for the ranges of the hard times from now on.
    package mutating func learn(from runs: [EarlierRun], _ state: State) {
        if runs.isEmpty, earlier.isEmpty { return }
        earlier = EarlierRuns(runs, of: state.running)
        ranged = nil
        show(state)
    }

    /// Adds the ranges to the forecast on the screen. They are computed again only if the forecast has changed: after an
    /// event, or with the next second.
    private mutating func showRanges(_ state: State) {
        guard !earlier.isEmpty else { return }
        if let ranged, ranged.plain == forecast {
            forecast = ranged.ranged
            return
        }
        let plain = forecast
        state.expectRanges(of: &forecast, after: earlier)
        ranged = (plain, forecast)
    }
}
