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
        case time, phase, offset, behind, focus, current, next, segments, hardPoints, cues, onAir, lanes, message,
            presenterMessage, presenterBlank, nextChange
        case id, elapsed, remaining, length, held
        case status, plannedStart, plannedEnd, expectedStart, expectedEnd, latestStart, slack
        case plannedLength, squeezed
        case kind, expected, over, segment, due, calledAt, waits, ready
        case state, by, on, off, actualOn, actualOff
        case title, items, start, end
    }

    func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(forecast.now.milliseconds, forKey: .time)
        try box.encode(forecast.phase.rawValue, forKey: .phase)
        try box.encode(forecast.behind?.count, forKey: .offset)
        try box.encode(forecast.behind?.count, forKey: .behind)
        try box.encode(forecast.focusPoint?.id, forKey: .focus)
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
            try inner.encode(current.remaining?.count, forKey: .remaining)
            try inner.encode(current.length?.count, forKey: .length)
            try inner.encode(current.held.count, forKey: .held)
        } else {
            try box.encodeNil(forKey: .current)
        }
        try encodeSegments(box.nestedUnkeyedContainer(forKey: .segments))
        try encodeHardPoints(box.nestedUnkeyedContainer(forKey: .hardPoints))
        try encodeCues(box.nestedUnkeyedContainer(forKey: .cues))
        try encodeOnAir(box.nestedUnkeyedContainer(forKey: .onAir))
        try encodeLanes(box.nestedUnkeyedContainer(forKey: .lanes))
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
            try inner.encode(expected.length?.count, forKey: .length)
            try inner.encode(state.plannedLength(number)?.count, forKey: .plannedLength)
            try inner.encode(expected.squeezed?.count, forKey: .squeezed)
        }
    }

    private func encodeHardPoints(_ list: any UnkeyedEncodingContainer) throws {
        var list = list
        for point in forecast.hardPoints {
            var inner = list.nestedContainer(keyedBy: Key.self)
            try inner.encode(point.id, forKey: .id)
            try inner.encode(point.kind.rawValue, forKey: .kind)
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
                try inner.encode(forecast.cues[cue].waits, forKey: .waits)
                try inner.encode(state.cues[cue].isReady, forKey: .ready)
            }
        }
    }

    private func encodeOnAir(_ list: any UnkeyedEncodingContainer) throws {
        var list = list
        for window in forecast.onAir {
            var inner = list.nestedContainer(keyedBy: Key.self)
            let (plan, own) = (state.show.windows[window.window], state.windows[window.window])
            try inner.encode(plan.id, forKey: .id)
            try inner.encode(window.state.rawValue, forKey: .state)
            try inner.encode(window.remaining?.count, forKey: .remaining)
            try inner.encode(plan.by.rawValue, forKey: .by)
            try inner.encode(plan.on.milliseconds, forKey: .on)
            try inner.encode(own.off.milliseconds, forKey: .off)
            try inner.encode(own.actualOn?.milliseconds, forKey: .actualOn)
            try inner.encode(own.actualOff?.milliseconds, forKey: .actualOff)
        }
    }

    private func encodeLanes(_ list: any UnkeyedEncodingContainer) throws {
        var list = list
        for (lane, expected) in zip(state.show.lanes, forecast.lanes) {
            var inner = list.nestedContainer(keyedBy: Key.self)
            try inner.encode(lane.title, forKey: .title)
            var items = inner.nestedUnkeyedContainer(forKey: .items)
            for (item, times) in zip(lane.items, expected) {
                var inner = items.nestedContainer(keyedBy: Key.self)
                try inner.encode(item.title, forKey: .title)
                try inner.encode(times.state?.rawValue, forKey: .state)
                try inner.encode(times.start?.milliseconds, forKey: .start)
                try inner.encode(times.end?.milliseconds, forKey: .end)
            }
        }
    }
}
