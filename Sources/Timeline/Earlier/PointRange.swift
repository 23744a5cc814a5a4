/// Where a hard time may come to lie, as the earlier runs have it.
package struct PointRange: Sendable, Hashable {
    /// Four times out of five it lies between these two: the first and the last tenth of what was drawn.
    package var lower: ShowTime
    package var upper: ShowTime
    /// Of so many runs…
    package var runs: Int
    /// …so many would meet it, if all that is left went as it did in them.
    package var onTime: Int

    package init(lower: ShowTime, upper: ShowTime, runs: Int, onTime: Int) {
        self.lower = lower
        self.upper = upper
        self.runs = runs
        self.onTime = onTime
    }
}

extension State {
    /// Gives the hard times still to come of a forecast their ranges, where earlier runs tell of what is left before
    /// them. How, and where the method comes from: see docs/reference/earlier-runs.md.
    ///
    /// The same forecast and the same runs give the same ranges on every machine and forever. The work is bounded,
    /// however long the show.
    package func expectRanges(of forecast: inout Forecast, after earlier: EarlierRuns) {
        guard !earlier.isEmpty else { return }
        let way = RemainingShow(self, forecast, earlier)
        let points = forecast.hardPoints.indices.compactMap { way.milestone(forecast.hardPoints[$0], index: $0) }
        guard !points.isEmpty else { return }
        let draws = way.draws
        var drawn = points.map { _ in [Int]() }
        for index in drawn.indices { drawn[index].reserveCapacity(draws) }
        var times = way.times
        for draw in 0..<draws {
            way.draw(draw, into: &times)
            for (index, point) in points.enumerated() { drawn[index].append(times.milliseconds(at: point)) }
        }
        let asRun = (0..<earlier.runs).map { run in
            way.walk(asRun: run, into: &times)
            return points.map(times.milliseconds)
        }
        for (index, point) in points.enumerated() {
            let telling = (0..<earlier.runs).filter { way.tells($0, of: point) }
            guard !telling.isEmpty else { continue }
            let sorted = drawn[index].sorted()
            let time = forecast.hardPoints[point.index].time.milliseconds
            forecast.hardPoints[point.index].range = PointRange(
                lower: ShowTime(milliseconds: Quantile(1, of: 10).of(sorted)),
                upper: ShowTime(milliseconds: Quantile(9, of: 10).of(sorted)), runs: telling.count,
                // As every screen rounds: less than a second late is on time.
                onTime: telling.count { asRun[$0][index] - time < 1000 })
        }
    }
}
