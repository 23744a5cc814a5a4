import Timeline

/// `clock("08:30")`. A text that is no time stops the test.
func clock(_ text: String) -> ShowTime {
    guard let time = ShowTime(text: text) else { preconditionFailure("\(text) is not a time") }
    return time
}

/// `span("1m30s")`, `span("-10m")`.
func span(_ text: String) -> Milliseconds {
    let isNegative = text.hasPrefix("-")
    guard let span = Milliseconds(text: isNegative ? String(text.dropFirst()) : text) else {
        preconditionFailure("\(text) is not a duration")
    }
    return isNegative ? -span : span
}

extension Segment {
    /// `.of("doors", "until 08:20", start: "08:00")`, `.of("speech", "20m")`.
    static func of(
        _ id: String, _ length: String, title: String? = nil, start: String? = nil, min: String? = nil,
        max: String? = nil, _ advance: Advance = .manual, isReserve: Bool = false, who: String? = nil,
        note: String? = nil, cues: [Cue] = []
    ) -> Segment {
        let isUntil = length.hasPrefix("until ")
        return Segment(
            id: id, title: title ?? id,
            length: isUntil ? .until(clock(String(length.dropFirst(6)))) : .duration(span(length)),
            start: start.map(clock), min: min.map(span), max: max.map(span), advance: advance, isReserve: isReserve,
            who: who, note: note, cues: cues)
    }
}

extension Cue {
    static func of(_ id: String, _ anchor: Anchor, _ department: String? = nil, call: String? = nil) -> Cue {
        Cue(id: id, anchor: anchor, department: department, call: call ?? "\(id) go")
    }
}

extension Show {
    static func of(
        title: String = "Show", start: String? = "08:00", windows: [OnAirWindow] = [], _ segments: Segment...
    ) -> Show {
        Show(
            id: "show", title: title, start: start.map(clock), windows: windows,
            parts: [Part(id: "part", title: "Part", segments: segments)])
    }
}

extension OnAirWindow {
    static func of(_ id: String, _ on: String, _ off: String, from: String, to: String) -> OnAirWindow {
        OnAirWindow(id: id, title: id, on: clock(on), off: clock(off), from: from, to: to)
    }
}
