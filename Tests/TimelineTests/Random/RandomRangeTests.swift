import Testing

@testable import Timeline

/// What holds of every range, in thousands of random situations.
@Suite struct RandomRangeTests {
    /// Runs of the show with deviations of up to a minute, some of which tell of only a few segments.
    private func runs(_ walk: Walk, _ step: Walk.Step, scale: Int = 60_000) -> [EarlierRun] {
        var dice = SplitMix64(seed: walk.seed ^ UInt64(step.at.milliseconds))
        return (0..<dice.int(1...12)).map { _ in
            var run = EarlierRun(segments: [])
            let share = dice.one(of: [30, 80, 100])
            for segment in walk.show.parts.flatMap(\.segments) where dice.chance(share) {
                let wait = dice.chance(60) ? 0 : dice.int(0...scale)
                let deviation = EarlierRun.Deviation(wait: Milliseconds(wait), longer: Milliseconds(dice.int(-scale...scale)))
                run.segments.append(.init(id: segment.id, deviation: deviation))
            }
            return run
        }
    }

    private func ranged(_ step: Walk.Step, _ runs: [EarlierRun]) -> Forecast {
        var forecast = step.after.forecast(at: step.at)
        step.after.expectRanges(of: &forecast, after: EarlierRuns(runs, of: step.after.running))
        return forecast
    }

    @Test func rangesAreSound() {
        Seeds.check(40, steps: 12) { walk, step in
            let runs = runs(walk, step)
            let (plain, forecast) = (step.after.forecast(at: step.at), ranged(step, runs))
            if ranged(step, runs.reversed()) != forecast { return "another range in another order of the runs" }
            for (point, before) in zip(forecast.hardPoints, plain.hardPoints) {
                var bare = point
                bare.range = nil
                if bare != before { return "\(point.id) itself has changed" }
                guard let range = point.range else { continue }
                if point.isPassed || point.expected == nil { return "a range of \(point.id), which is not to come" }
                if range.lower > range.upper { return "\(point.id) ends before it begins" }
                if range.lower < step.at { return "\(point.id) in the past" }
                if !(1...runs.count).contains(range.runs) || !(0...range.runs).contains(range.onTime) {
                    return "\(point.id): \(range.onTime) of \(range.runs)"
                }
                // A window by hand is still to come when its segment has begun, early even.
                let isToBegin = step.after.segments[point.segment].status == .upcoming
                if let start = step.after.running.figures[point.segment].hardStart, range.lower < start, !point.kind.isAtEnd,
                    isToBegin
                {
                    return "\(point.id) before its hard start"
                }
            }
            return nil
        }
    }

    /// The same walk: runs that went as planned give the forecast itself.
    @Test func runsThatWentAsPlannedGiveTheForecast() {
        Seeds.check(40, steps: 12) { walk, step in
            let runs = runs(walk, step, scale: 0)
            for point in ranged(step, runs).hardPoints {
                guard let range = point.range else { continue }
                let segment = step.after.forecast(at: step.at).segments[point.segment]
                guard var expected = point.kind.isAtEnd ? segment.expectedEnd : segment.expectedStart else {
                    return "no \(point.id)"
                }
                // A hand that has not acted yet acts now at the earliest.
                if point.window.map({ step.after.show.windows[$0].by }) == .hand { expected = max(expected, step.at) }
                if range.lower != expected || range.upper != expected { return "\(point.id) is not as forecast" }
                if range.onTime != (expected - point.time < .seconds(1) ? range.runs : 0) { return "\(point.id): \(range.onTime)" }
            }
            return nil
        }
    }

    /// Where every run took longer, nothing comes earlier, and none is on time that was not before. (An `until` that is
    /// reached later is shorter, and a longer one that has begun may not be over yet: nothing is on stage here.)
    @Test func longerRunsMakeNothingEarlier() {
        Seeds.check(40, steps: 12) { walk, step in
            guard step.after.stage.current == nil else { return nil }
            let runs = runs(walk, step)
            let longer = runs.map { run in
                EarlierRun(
                    segments: run.segments.map { segment in
                        var segment = segment
                        segment.deviation.longer += .seconds(5)
                        return segment
                    })
            }
            for (one, other) in zip(ranged(step, runs).hardPoints, ranged(step, longer).hardPoints) {
                guard let one = one.range, let other = other.range else { continue }
                if other.lower < one.lower || other.upper < one.upper { return "earlier: \(one), \(other)" }
                if other.onTime > one.onTime { return "more on time: \(one), \(other)" }
            }
            return nil
        }
    }
}
