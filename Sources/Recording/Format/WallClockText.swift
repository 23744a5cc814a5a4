internal import JSON
internal import Timeline

/// Changes of the wall clock during a show, in the first line: `,"changes":[{"at":93600000,"by":3600000}]`.
extension JSONText {
    mutating func wallClock(_ clock: WallClock) {
        guard !clock.changes.isEmpty else { return }
        raw(#","changes":["#)
        list(clock.changes) { json, change in
            json.raw(#"{"at":"#)
            json.time(change.at)
            json.raw(#","by":"#)
            json.milliseconds(change.by)
            json.raw("}")
        }
        raw("]")
    }
}

extension JSONReader {
    /// - Throws: also if the changes are not in order of time, or if one is larger than any offset from UTC.
    mutating func wallClock() throws(JSONFault) -> WallClock {
        guard take(#","changes":["#) else { return .steady }
        var changes: [WallClock.Change] = []
        try list(until: "]") { (json) throws(JSONFault) in
            try json.need(#"{"at":"#)
            let at = try json.time()
            try json.need(#","by":"#)
            let by = Milliseconds(try json.integer(within: RecordingLimits.offset))
            try json.endObject()
            guard changes.count < RecordingLimits.clockChanges, changes.last.map({ $0.at < at }) ?? true else { throw json.fault }
            changes.append(WallClock.Change(at: at, by: by))
        }
        return WallClock(changes)
    }
}
