import JSON
import Timeline

/// The state of a show at one moment, for scripts. Times are show times and lengths are durations, both in milliseconds; a value
/// that does not apply is null. Keys may be added but never renamed.
struct Snapshot {
    private let forecast: Forecast
    private let state: State

    init(_ state: State, at now: ShowTime) {
        self.state = state
        forecast = state.forecast(at: now)
    }

    var tree: JSONTree {
        let own = state.message(for: .presenter, at: forecast.now)
        return .object([
            "time": time(forecast.now), "phase": .string(forecast.phase.rawValue), "offset": span(forecast.behind),
            "behind": span(forecast.behind), "focus": .string(ifAny: forecast.focusPoint?.id), "current": current,
            "next": .string(ifAny: forecast.next.map { state.running.segments[$0].id }),
            "message": .string(ifAny: state.message(for: .all, at: forecast.now)?.text),
            "presenterMessage": .string(ifAny: own?.audience == .presenter ? own?.text : nil),
            "presenterBlank": .bool(state.isPresenterBlank), "nextChange": time(forecast.nextChange),
            "segments": .array(state.order.map(segment)), "hardPoints": .array(forecast.hardPoints.map(hardPoint)),
            "cues": .array(state.order.flatMap(cues)), "onAir": .array(forecast.onAir.map(window)),
            "lanes": .array(zip(state.show.lanes, forecast.lanes).map(lane)),
        ])
    }

    private var current: JSONTree {
        guard let current = forecast.current else { return .null }
        return .object([
            "id": .string(state.running.segments[current.number].id), "elapsed": span(current.elapsed),
            "remaining": span(current.remaining), "length": span(current.length), "held": span(current.held),
        ])
    }

    private func segment(_ number: Int) -> JSONTree {
        let planned = state.running.figures[number]
        let expected = forecast.segments[number]
        return .object([
            "id": .string(state.running.segments[number].id), "status": .string(state.segments[number].status.rawValue),
            "plannedStart": time(planned.plannedStart), "plannedEnd": time(planned.plannedEnd),
            "expectedStart": time(expected.expectedStart), "expectedEnd": time(expected.expectedEnd),
            "latestStart": time(expected.latestStart), "slack": span(expected.slack), "length": span(expected.length),
            "plannedLength": span(state.plannedLength(number)), "squeezed": span(expected.squeezed),
        ])
    }

    private func hardPoint(_ point: HardPoint) -> JSONTree {
        .object([
            "id": .string(point.id), "kind": .string(point.kind.rawValue), "time": time(point.time),
            "expected": time(point.expected), "over": span(point.over),
        ])
    }

    /// The cues of a segment, in file order.
    private func cues(_ number: Int) -> [JSONTree] {
        state.running.cues(of: number).map { cue in
            .object([
                "id": .string(state.running.cues[cue].id), "segment": .string(state.running.segments[number].id),
                "due": time(forecast.cues[cue].due), "status": .string(forecast.cues[cue].status.rawValue),
                "calledAt": time(state.cues[cue].calledAt), "waits": .bool(forecast.cues[cue].waits),
                "ready": .bool(state.cues[cue].isReady),
            ])
        }
    }

    private func window(_ window: Forecast.OnAir) -> JSONTree {
        let (plan, own) = (state.show.windows[window.window], state.windows[window.window])
        return .object([
            "id": .string(plan.id), "state": .string(window.state.rawValue), "remaining": span(window.remaining),
            "by": .string(plan.by.rawValue), "on": time(plan.on), "off": time(own.off), "actualOn": time(own.actualOn),
            "actualOff": time(own.actualOff),
        ])
    }

    private func lane(_ lane: Lane, _ expected: [Forecast.LaneItemForecast]) -> JSONTree {
        .object([
            "title": .string(lane.title),
            "items": .array(
                zip(lane.items, expected).map { (item, times) -> JSONTree in
                    .object([
                        "title": .string(item.title), "state": .string(ifAny: times.state?.rawValue), "start": time(times.start),
                        "end": time(times.end),
                    ])
                }),
        ])
    }

    private func time(_ time: ShowTime?) -> JSONTree { .integer(ifAny: time?.milliseconds) }
    private func span(_ span: Milliseconds?) -> JSONTree { .integer(ifAny: span?.count) }
}
