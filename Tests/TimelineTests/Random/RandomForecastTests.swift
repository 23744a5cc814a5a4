import Testing

@testable import Timeline

/// What holds of every situation and of every forecast, whatever was done.
@Suite struct RandomForecastTests {
    @Test func theStageIsInOrder() {
        Seeds.check(300) { _, step in
            let state = step.after
            if state.order.sorted() != Array(state.running.segments.indices) { return "segments got lost" }
            // Done before current before upcoming; skipped ones anywhere.
            let ranks = state.order.compactMap { rank(state.segments[$0].status) }
            if ranks != ranks.sorted() { return "out of order: \(ranks)" }
            if ranks.count(where: { $0 == 1 }) > 1 { return "two current segments" }
            let phase: State.Phase =
                if let current = state.stage.current {
                    state.segments[current].run.heldSince == nil ? .running : .held
                } else if !ranks.contains(0) {
                    .standby
                } else {
                    ranks.contains(2) ? .between : .ended
                }
            return state.phase == phase ? nil : "phase \(state.phase) should be \(phase)"
        }
    }

    private func rank(_ status: SegmentState.Status) -> Int? {
        switch status {
        case .done: 0
        case .current: 1
        case .upcoming: 2
        case .skipped: nil
        }
    }

    @Test func expectedTimesNeverRunBackwards() {
        Seeds.check(300) { _, step in
            let forecast = step.after.forecast(at: step.at)
            var last: ShowTime?
            for number in step.after.order {
                let segment = forecast.segments[number]
                let isSkipped = step.after.segments[number].status == .skipped
                guard let start = segment.expectedStart, let end = segment.expectedEnd else {
                    if isSkipped, segment == Forecast.SegmentForecast() { continue }
                    return "no times for \(number)"
                }
                if isSkipped { return "times for the skipped \(number)" }
                if start > end { return "\(number) ends before it starts" }
                if let last, start < last { return "\(number) starts before the one before it ends" }
                last = end
            }
            return nil
        }
    }

    @Test func lengthsAddUp() {
        Seeds.check(300) { _, step in
            let (state, forecast) = (step.after, step.after.forecast(at: step.at))
            if let current = forecast.current {
                if current.remaining != current.length.map({ $0 - current.elapsed }) { return "remaining" }
                let end = forecast.segments[current.number].expectedEnd
                let closing = state.todaysEnds.closing(current.number, in: state.running.figures[current.number].part)
                if end != max(step.at, current.nominalEnd ?? step.at, closing ?? step.at) { return "end of the current one" }
            }
            for number in state.order where state.segments[number].status == .upcoming {
                let segment = forecast.segments[number]
                guard let start = segment.expectedStart, let end = segment.expectedEnd, let arrival = segment.arrival
                else { return "no times for \(number)" }
                let closing = state.todaysEnds.closing(number, in: state.running.figures[number].part)
                if end != max(start + (segment.length ?? .zero), closing ?? start) { return "length of \(number)" }
                if start != max(arrival, state.running.figures[number].hardStart ?? arrival) {
                    return "start of \(number)"
                }
                if let latest = segment.latestStart, segment.slack != latest - start { return "slack of \(number)" }
            }
            for point in forecast.hardPoints {
                if point.over != point.expected.map({ $0 - point.time }) { return "over of \(point.id)" }
                // A window that was put on or off by hand has that moment.
                let isWindow = point.kind == .on || point.kind == .off
                if state.segments[point.segment].status == .skipped, point.expected != nil, !isWindow {
                    return "\(point.id) is expected although it is skipped"
                }
            }
            return nil
        }
    }

    /// Where nothing waits for a hard start or closes a part, the last end is the first arrival and all lengths and changeovers.
    @Test func anUnbrokenChainIsTheSumOfItsLengths() {
        Seeds.check(300) { _, step in
            let forecast = step.after.forecast(at: step.at)
            let chain = step.after.order.filter { step.after.segments[$0].status == .upcoming }
                .prefix { step.after.running.figures[$0].hardStart == nil && !closes($0, step.after) }
            guard let first = chain.first, let last = chain.last else { return nil }
            let sum =
                chain.reduce(Milliseconds.zero) { $0 + (forecast.segments[$1].length ?? .zero) }
                + chain.dropLast().reduce(Milliseconds.zero) { $0 + step.after.running.figures[$1].changeover }
            guard let start = forecast.segments[first].arrival else { return "no arrival" }
            return forecast.segments[last].expectedEnd == start + sum ? nil : "the chain does not add up"
        }
    }

    private func closes(_ number: Int, _ state: State) -> Bool {
        state.todaysEnds.closing(number, in: state.running.figures[number].part) != nil
    }

    /// Slack is what it says: as much longer, and the binding hard time is met to the millisecond.
    @Test func slackIsTheRoomThereIs() {
        Seeds.check(300) { _, step in
            let forecast = step.after.forecast(at: step.at)
            for number in step.after.order where step.after.segments[number].status == .upcoming {
                let segment = forecast.segments[number]
                guard let slack = segment.slack, slack > .zero, step.after.out(number) == nil, !step.after.isOpen(number),
                    let start = segment.latestStart, let length = segment.length, start + length == segment.latestEnd
                else { continue }
                var state = step.after
                state.segments[number].adjusted += slack
                let late = state.forecast(at: step.at).segments[number].slack
                // Its until may stretch on the way: the room that it leaves is not less.
                if late != .zero { return "slack of \(number) was \(slack.text), then \(late?.text ?? "none")" }
            }
            return nil
        }
    }

    @Test func lookingOftenIsLookingOnce() {
        Seeds.check(200) { walk, step in
            let end = step.at + .seconds(45)
            var (once, often) = (step.after, step.after)
            let changes = once.advance(to: end)
            var seen: [Change] = []
            var at = step.at
            while at < end {
                at = at + .seconds(1)
                seen += often.advance(to: at)
                _ = often.forecast(at: at)
            }
            if seen != changes { return "other changes when asked every second" }
            if !often.isSame(as: once) { return "another state" }
            return often.forecast(at: end) == once.forecast(at: end) ? nil : "another forecast"
        }
    }

    @Test func nothingTurnsBeforeTheNextChange() {
        Seeds.check(300) { walk, step in
            let forecast = step.after.forecast(at: step.at)
            if let next = forecast.nextChange, next <= step.at { return "the next change is not ahead" }
            let last = forecast.nextChange.map { $0 - 1 } ?? step.at + .hours(3)
            let facts = Facts(step.after, at: step.at)
            for at in [last, walk.moment(from: step.at, to: last)] {
                var state = step.after
                if !state.advance(to: at).isEmpty { return "an automatic advance before \(last.text)" }
                let then = Facts(state, at: at)
                if then != facts {
                    return "at \(at.text), \(forecast.nextChange?.text ?? "never"): \(facts), then \(then)"
                }
            }
            return nil
        }
    }
}

/// What a screen shows otherwise than by figures that run with the clock.
private struct Facts: Equatable {
    var phase: State.Phase
    var statuses: [SegmentState.Status]
    var onAir: [Forecast.OnAir.State]
    var overdue: [Int]
    var noticed: [Int]
    var isOver: Bool?
    var isYellow: Bool?
    var isRed: Bool?

    init(_ state: State, at now: ShowTime) {
        let forecast = state.forecast(at: now)
        phase = forecast.phase
        statuses = state.segments.map(\.status)
        onAir = forecast.onAir.map(\.state)
        let open = forecast.cues.indices.filter {
            forecast.cues[$0].status == .pending || forecast.cues[$0].status == .standby
        }
        overdue = open.filter { (forecast.cues[$0].due).map { $0 <= now } ?? false }
        noticed = open.filter { number in
            forecast.cues[number].due.map { $0 - state.running.cueFigures[number].standby <= now } ?? false
        }
        if let current = forecast.current {
            let warn = state.running.segments[current.number].warn ?? state.show.warn
            isOver = current.remaining.map { $0 <= .zero }
            isYellow = current.remaining.map { $0 <= warn.yellow }
            isRed = current.remaining.map { $0 <= warn.red }
        }
    }
}
