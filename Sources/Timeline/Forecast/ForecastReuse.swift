extension Forecast {
    /// Whether expected times go on with the clock, as they do in overtime, in a hold, and while somebody is waited for.
    var moves: Bool {
        if handTimesMove { return true }
        if let current { return segments[current.number].endMoves || (current.nominalEnd ?? now) <= now }
        return next.flatMap { segments[$0].arrival }.map { $0 <= now } ?? false
    }

    /// Whether all that differs at `later` is what counts with the clock: nothing moves, and no turn has come.
    func staysTheSame(until later: ShowTime) -> Bool {
        now <= later && !moves && !isTurned(by: later)
    }

    /// Whether a moment has come at which it takes a turn.
    package func isTurned(by later: ShowTime) -> Bool { nextChange.map { $0 <= later } ?? false }
}

extension State {
    /// The forecast at `now`, ``forecast(at:)`` to the millisecond, where one of this very state was made before: until
    /// its next turn a show that runs as expected costs the same however long its running order is.
    ///
    /// - Parameter earlier: a forecast that this state made, with nothing applied since; see ``State/mark``.
    package func forecast(at now: ShowTime, after earlier: Forecast) -> Forecast {
        guard earlier.staysTheSame(until: now) else { return forecast(at: now) }
        var forecast = earlier
        count(&forecast, at: now)
        return forecast
    }
}
