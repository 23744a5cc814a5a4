import Testing

@testable import Timeline

/// The engine and a model of it, written apart from it from the same rules, do the same in hundreds of random shows:
/// what is done and what is refused, what happens by itself and when, what waits for a go, what is taken back.
///
/// `TIMELINE_SEED=1234 swift test --filter Model` compares one walk again, `TIMELINE_SEEDS=100000` many.
@Suite struct ModelTests {
    @Test func theEngineDoesWhatTheRulesSay() {
        compare(120, back: 0)
    }

    /// Back and forth over a few advances, more than anybody would.
    @Test func soItDoesWhereMuchIsTakenBack() {
        compare(200, back: 60)
    }

    private func compare(_ count: Int, back: Int) {
        var seed: UInt64?
        var model = ModelShow(State(Show.of(.of("none", "1m"))))
        Seeds.check(count, steps: 40, takingBack: back) { walk, step in
            if seed != walk.seed { (seed, model) = (walk.seed, ModelShow(State(walk.show))) }
            let isDone = model.perform(step.command, at: step.at, step.after, step.outcome, due: step.due)
            if isDone != step.isAccepted { return "\(isDone ? "to be done" : "to be refused"): \(step.outcome)" }
            let itself = step.outcome.changes.filter { change in
                guard change.cause == .automatic, case .cueCalled? = change.events.first else { return change.cause == .automatic }
                return false
            }.map(\.at)
            if itself != model.itself { return "by itself at \(model.itself.map(\.text)), was at \(itself.map(\.text))" }
            if let wrong = model.difference(from: step.after, at: step.at) { return wrong }
            guard walk.chance(4) else { return nil }
            guard let by = walk.stepClock() else { return "the clock could not be set" }
            model.stepClock(by: by, to: walk.now)
            return model.difference(from: walk.state, at: walk.now)
        }
    }
}

extension ModelShow {
    /// What the engine has otherwise; nil where all is the same.
    func difference(from state: State, at now: ShowTime) -> String? {
        func differ(_ what: String, _ wanted: some Equatable, _ found: some Equatable) -> String? {
            "\(wanted)" == "\(found)" ? nil : "\(what) is to be \(wanted), is \(found)"
        }
        let forecast = state.forecast(at: now)
        if let wrong = differ("order", sheet.order, state.order) { return wrong }
        if let wrong = differ("phase", phase, state.phase) { return wrong }
        if let wrong = differ("adjusted", sheet.adjusted, state.segments.map(\.adjusted)) { return wrong }
        for number in sheet.order {
            let segment = state.segments[number]
            if let wrong = differ("status of \(number)", status(number), segment.status) { return wrong }
            if let wrong = differ("run of \(number)", times(number), times(segment.run)) { return wrong }
        }
        if let wrong = differ("waiting for go", isWaitingForGo, state.isWaitingForGo) { return wrong }
        if let wrong = differ("next by itself", nextAdvance.map(\.text) ?? "", state.nextAutomaticAdvance.map(\.text) ?? "") {
            return wrong
        }
        if let wrong = differ("the next that waits", sheet.stage.gap?.waitsForGo == false, state.nextStartsByItself) {
            return wrong
        }
        for number in sheet.order where isUpcoming(number) {
            let start = forecast.segments[number].expectedStart.map(\.text) ?? ""
            if let wrong = differ("expected start of \(number)", expectedStart(number, at: now).text, start) { return wrong }
        }
        let end = forecast.current?.nominalEnd
        if let wrong = differ("nominal end", nominalEnd(at: now).map(\.text) ?? "", end.map(\.text) ?? "") { return wrong }
        // The screen is to wake up for it, and for nothing that waits.
        if let due = state.nextAutomaticAdvance, due > now, forecast.nextChange.map({ $0 > due }) ?? true {
            return "no turn at \(due.text)"
        }
        return differ(
            "undo and redo", [done.count, undone.count, sheet.advances.count],
            [state.history.done.count, state.history.undone.count, state.advances.count])
    }

    private func times(_ number: Int) -> String {
        switch sheet.stage.runs[number] {
        case .upcoming: "-"
        case .current(_, let start, let holds, let since):
            "\(seen(start).text) \(Self.held(holds, from: start, to: nil).text) \(since.map { seen($0).text } ?? "")"
        case .done(let start, let end, let holds, let steps):
            "\(seen(start, steps)) \(Self.held(holds, from: start, to: end).text) \(seen(end, steps))"
        }
    }

    /// As it was seen once the wall clock was set so far.
    private func seen(_ time: Steady, _ steps: Milliseconds) -> String { (ShowTime.midnight + (time + steps)).text }

    private func times(_ run: SegmentState.Run) -> String {
        guard let start = run.start else { return "-" }
        return "\(start.text) \(run.held.text) \((run.end ?? run.heldSince).map(\.text) ?? "")"
    }
}
