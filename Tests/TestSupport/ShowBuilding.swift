package import Timeline

/// `clock("08:30")`. A text that is no time stops the test.
package func clock(_ text: String) -> ShowTime {
    guard let time = ShowTime(text: text) else { preconditionFailure("\(text) is not a time") }
    return time
}

/// `span("1m30s")`, `span("-10m")`.
package func span(_ text: String) -> Milliseconds {
    let isNegative = text.hasPrefix("-")
    guard let span = Milliseconds(text: isNegative ? String(text.dropFirst()) : text) else {
        preconditionFailure("\(text) is not a duration")
    }
    return isNegative ? -span : span
}

extension Segment {
    /// `.of("doors", "until 08:20", start: "08:00")`, `.of("speech", "20m")`, `.of("prayers", "open")`,
    /// `.of("entry", "milestone")`, `.of("talk", "next")` for one that lasts to the next time.
    package static func of(
        _ id: String, _ length: String, title: String? = nil, start: String? = nil, planned: String? = nil, min: String? = nil,
        max: String? = nil, priority: Int = 0, _ advance: Advance = .manual, isReserve: Bool = false, changeover: String = "0s",
        by: String? = nil, who: String? = nil, note: String? = nil, cues: [Cue] = []
    ) -> Segment {
        let isMilestone = length == "milestone"
        let given: Length =
            switch length {
            case "open": .open
            case "next": .toNextTime
            case "milestone": .duration(.zero)
            case _ where length.hasPrefix("until "): .until(clock(String(length.dropFirst(6))))
            default: .duration(span(length))
            }
        return Segment(
            id: id, title: title ?? id, length: given, start: start.map(clock), planned: planned.map(clock),
            startBy: by.map(clock), min: min.map(span), max: max.map(span), priority: priority,
            advance: isMilestone ? .auto : advance, isMilestone: isMilestone, changeover: span(changeover), isReserve: isReserve,
            who: who, note: note, cues: cues)
    }
}

extension Cue {
    package static func of(_ id: String, _ anchor: Anchor, _ department: String? = nil, call: String? = nil) -> Cue {
        Cue(id: id, anchor: anchor, department: department, call: call ?? "\(id) go")
    }
}

extension Show {
    package static func of(
        title: String = "Show", start: String? = "08:00", windows: [OnAirWindow] = [], _ segments: Segment...
    ) -> Show {
        Show(
            id: "show", title: title, start: start.map(clock), windows: windows,
            parts: [Part(id: "part", title: "Part", segments: segments)])
    }

    package static func of(end: String? = nil, parts: [Part]) -> Show {
        Show(id: "show", title: "Show", start: clock("08:00"), end: end.map(clock), parts: parts)
    }
}

extension Part {
    package static func of(_ id: String, start: String? = nil, until: String? = nil, _ segments: Segment...) -> Part {
        Part(id: id, title: id, start: start.map(clock), until: until.map(clock), segments: segments)
    }
}

extension OnAirWindow {
    package static func of(
        _ id: String, _ on: String, _ off: String, from: String, to: String, by control: Control = .clock
    ) -> OnAirWindow {
        OnAirWindow(id: id, title: id, on: clock(on), off: clock(off), from: from, to: to, by: control)
    }
}
