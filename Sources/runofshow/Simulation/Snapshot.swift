import Timeline

/// The state of a show at one moment, for scripts. Times are show times and lengths are durations, both in milliseconds; a value
/// that does not apply is null. Keys may be added but never renamed.
struct Snapshot: Encodable {
    let forecast: Forecast
    let state: State

    init(_ state: State, at now: ShowTime) {
        self.state = state
        forecast = state.forecast(at: now)
    }

    private enum Key: String, CodingKey {
        case time, phase, offset, current, next, segments, hardPoints, cues, onAir, message, presenterMessage, presenterBlank,
            nextChange
        case id, elapsed, remaining, length, held
        case status, plannedStart, plannedEnd, expectedStart, expectedEnd, latestStart, slack
        case expected, over, segment, due, calledAt
        case state
    }

    func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(forecast.now.milliseconds, forKey: .time)
        try box.encode(forecast.phase.rawValue, forKey: .phase)
        try box.encode(forecast.offset?.count, forKey: .offset)
        try box.encode(forecast.next.map { state.running.segments[$0].id }, forKey: .next)
        try box.encode(state.message(for: .all, at: forecast.now)?.text, forKey: .message)
        let own = state.message(for: .presenter, at: forecast.now)
        try box.encode(own?.audience == .presenter ? own?.text : nil, forKey: .presenterMessage)
        try box.encode(state.isPresenterBlank, forKey: .presenterBlank)
        try box.encode(forecast.nextChange?.milliseconds, forKey: .nextChange)
        if let current = forecast.current {
            var inner = box.nestedContainer(keyedBy: Key.self, forKey: .current)
            try inner.encode(state.running.segments[current.number].id, forKey: .id)
            try inner.encode(current.elapsed.count, forKey: .elapsed)
            try inner.encode(current.remaining.count, forKey: .remaining)
            try inner.encode(current.length.count, forKey: .length)
            try inner.encode(current.held.count, forKey: .held)
        } else {
            try box.encodeNil(forKey: .current)
        }
        try encodeSegments(box.nestedUnkeyedContainer(forKey: .segments))
        try encodeHardPoints(box.nestedUnkeyedContainer(forKey: .hardPoints))
        try encodeCues(box.nestedUnkeyedContainer(forKey: .cues))
        try encodeOnAir(box.nestedUnkeyedContainer(forKey: .onAir))
    }

    private func encodeSegments(_ list: any UnkeyedEncodingContainer) throws {
        var list = list
        for number in state.order {
            let planned = state.running.figures[number]
            let expected = forecast.segments[number]
            var inner = list.nestedContainer(keyedBy: Key.self)
            try inner.encode(state.running.segments[number].id, forKey: .id)
            try inner.encode(state.segments[number].status.rawValue, forKey: .status)
            try inner.encode(planned.plannedStart?.milliseconds, forKey: .plannedStart)
            try inner.encode(planned.plannedEnd?.milliseconds, forKey: .plannedEnd)
            try inner.encode(expected.expectedStart?.milliseconds, forKey: .expectedStart)
            try inner.encode(expected.expectedEnd?.milliseconds, forKey: .expectedEnd)
            try inner.encode(expected.latestStart?.milliseconds, forKey: .latestStart)
            try inner.encode(expected.slack?.count, forKey: .slack)
        }
    }

    private func encodeHardPoints(_ list: any UnkeyedEncodingContainer) throws {
        var list = list
        for point in forecast.hardPoints {
            var inner = list.nestedContainer(keyedBy: Key.self)
            try inner.encode(point.id, forKey: .id)
            try inner.encode(point.time.milliseconds, forKey: .time)
            try inner.encode(point.expected?.milliseconds, forKey: .expected)
            try inner.encode(point.over?.count, forKey: .over)
        }
    }

    /// In running order of their segments, then in file order.
    private func encodeCues(_ list: any UnkeyedEncodingContainer) throws {
        var list = list
        for number in state.order {
            for cue in state.running.cues(of: number) {
                var inner = list.nestedContainer(keyedBy: Key.self)
                try inner.encode(state.running.cues[cue].id, forKey: .id)
                try inner.encode(state.running.segments[number].id, forKey: .segment)
                try inner.encode(forecast.cues[cue].due?.milliseconds, forKey: .due)
                try inner.encode(forecast.cues[cue].status.rawValue, forKey: .status)
                try inner.encode(state.cues[cue].calledAt?.milliseconds, forKey: .calledAt)
            }
        }
    }

    private func encodeOnAir(_ list: any UnkeyedEncodingContainer) throws {
        var list = list
        for window in forecast.onAir {
            var inner = list.nestedContainer(keyedBy: Key.self)
            try inner.encode(state.show.windows[window.window].id, forKey: .id)
            try inner.encode(window.state.rawValue, forKey: .state)
            try inner.encode(window.remaining?.count, forKey: .remaining)
        }
    }
}
