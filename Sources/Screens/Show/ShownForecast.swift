package import Timeline

/// The forecast at the moment that is shown, brought up to it with as little work as can be.
package struct ShownForecast: Sendable {
    package private(set) var forecast: Forecast
    /// What the ranges of the hard points rest on: those of the recording.
    private(set) var earlier = EarlierRuns.none
    /// The last forecast that was given ranges, as it was before and since.
    private var ranged: (plain: Forecast, ranged: Forecast)?
    /// The last forecast as the state gave it, and the state that it was made of.
    private var foreseen: (forecast: Forecast, mark: State.Mark)?

    package init(_ state: State, at now: ShowTime) { forecast = state.forecast(at: now) }

    /// The figures on a screen are those of the last whole second, or of a turn of the show since then: so one
    /// look a second is enough, and all screens of a show say the same in the same second.
    package mutating func show(_ state: State, at now: ShowTime) {
        var shown = ShowTime(milliseconds: now.milliseconds.flooredBy(1000) * 1000)
        if let last = state.lastChangeAt, last > shown { shown = min(last, now) }
        foresee(state, shown)
        // Bounded: at the highest speeds a show takes many turns between two looks.
        for _ in 0..<64 {
            guard let turn = forecast.nextChange, turn <= now else { break }
            foresee(state, turn)
        }
        if forecast.isTurned(by: now) { foresee(state, now) }
        showRanges(state)
    }

    private mutating func foresee(_ state: State, _ time: ShowTime) {
        if let foreseen, foreseen.mark === state.mark {
            forecast = state.forecast(at: time, after: foreseen.forecast)
        } else {
            forecast = state.forecast(at: time)
        }
        foreseen = (forecast, state.mark)
    }

    /// Whether nothing can have happened by itself until then: the state is the one that was foreseen, and it has not
    /// turned.
    package func isUnturned(_ state: State, by now: ShowTime) -> Bool {
        guard let (forecast, mark) = foreseen else { return false }
        return mark === state.mark && forecast.now <= now && !forecast.isTurned(by: now)
    }

    /// The next show time at which the screen would differ if nothing came in.
    package var nextMoment: ShowTime {
        let second = ShowTime(milliseconds: (forecast.now.milliseconds.flooredBy(1000) + 1) * 1000)
        return forecast.nextChange.map { min($0, second) } ?? second
    }

    /// The same moment of another state.
    package mutating func show(_ state: State) {
        forecast = state.forecast(at: forecast.now)
        showRanges(state)
    }

    /// From here on, the ranges of the hard points rest on these runs.
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
