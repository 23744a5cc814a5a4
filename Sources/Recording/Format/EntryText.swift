internal import JSON
internal import Timeline

// The entry of a record, after `"what":[`: a code and its arguments, `"go"],"do":[["start","opening"]]`.

extension JSONText {
    mutating func entry(_ entry: Entry) {
        switch entry {
        case .change(let change):
            cause(change.cause)
            events(change.events)
        case .resumed(let how):
            raw(#""resumed","#)
            string(how.rawValue)
            raw("]")
        case .paced(let speed):
            raw(#""paced","#)
            number(speed)
            raw("]")
        case .left: raw(#""left"]"#)
        case .closed: raw(#""closed"]"#)
        }
    }

    /// Includes the closing bracket.
    mutating func cause(_ cause: Change.Cause) {
        switch cause {
        case .command(let command): self.command(command)
        case .automatic: raw(#""automatic""#)
        case .clock: raw(#""clock""#)
        case .unknown(let code): string(code)
        }
        raw("]")
    }

    mutating func events(_ events: [Event]) {
        raw(#","do":["#)
        list(events) { $0.event($1) }
        raw("]")
    }
}

extension JSONReader {
    mutating func entry(at t: ShowTime) throws(JSONFault) -> Entry {
        try need("\"")
        if take(name: "closed") { return try ended(.closed) }
        if take(name: "left") { return try ended(.left) }
        if take(name: "resumed") {
            guard let how = Entry.Resumed(rawValue: try text()) else { throw fault }
            return try ended(.resumed(how))
        }
        if take(name: "paced") {
            try need(",")
            return try ended(.paced(try speed()))
        }
        let cause = try causeInQuotes()
        return .change(Change(at: t, cause: cause, events: try events()))
    }

    private mutating func ended(_ entry: Entry) throws(JSONFault) -> Entry {
        try endList()
        return entry
    }

    mutating func speed() throws(JSONFault) -> Double {
        let speed = try number()
        guard speed == 0 || RecordingLimits.speed.contains(speed) else { throw fault }
        return speed
    }

    mutating func cause() throws(JSONFault) -> Change.Cause {
        try need("\"")
        return try causeInQuotes()
    }

    /// Starts after the opening quote of the code. An unknown code or unknown arguments are no error: the cause is for people, and
    /// the events say what changed.
    private mutating func causeInQuotes() throws(JSONFault) -> Change.Cause {
        let start = self
        do throws(JSONFault) {
            if let cause = try knownCause() {
                try endList()
                return cause
            }
        } catch {}
        self = start
        countUnknown()
        at -= 1
        let code = SafeText.make(try string(), limit: Refusal.longest)
        while take(",") { try skipValue(depth: 0) }
        try need("]")
        // So that it stays unknown when it is written again.
        return .unknown(Self.isKnown(code) ? code + "…" : code)
    }

    private static func isKnown(_ code: String) -> Bool {
        if ["closed", "left", "resumed", "paced"].contains(code) { return true }
        return (Array(code.utf8) + [UInt8(ascii: "\"")]).withUnsafeBufferPointer { bytes in
            var json = JSONReader(bytes)
            do throws(JSONFault) { return try json.knownCause() != nil } catch { return true }
        }
    }

    private mutating func knownCause() throws(JSONFault) -> Change.Cause? {
        if take(name: "automatic") { return .automatic }
        if take(name: "clock") { return .clock }
        return try command().map(Change.Cause.command)
    }

    mutating func events() throws(JSONFault) -> [Event] {
        try need(#","do":["#)
        var events: [Event] = []
        events.reserveCapacity(2)
        try list(until: "]") { (json) throws(JSONFault) in
            guard events.count < RecordingLimits.events else { throw json.fault }
            if let event = try json.event() { events.append(event) }
        }
        return events
    }
}
