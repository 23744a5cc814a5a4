internal import JSON
internal import Timeline

/// Earlier runs in the first line of a recording, after the show: `"earlier":[{"opening":[90000,150000],…},…]`. For each segment:
/// the wait before it, then how much longer than its length it took, in milliseconds. Versions that do not know the field skip it.
extension JSONText {
    /// Writes nothing if there are none.
    mutating func earlier(_ runs: [EarlierRun]) {
        guard !runs.isEmpty else { return }
        raw(#","earlier":["#)
        list(runs) { json, run in
            json.raw("{")
            json.list(run.segments) { json, segment in
                json.string(segment.id)
                json.raw(":[")
                json.milliseconds(segment.deviation.wait)
                json.raw(",")
                json.milliseconds(segment.deviation.longer)
                json.raw("]")
            }
            json.raw("}")
        }
        raw("]")
    }
}

extension JSONReader {
    /// Empty if the field is missing; more than the limits is a fault.
    mutating func earlier() throws(JSONFault) -> [EarlierRun] {
        guard take(#","earlier":["#) else { return [] }
        var runs: [EarlierRun] = []
        var count = 0
        try list(until: "]") { (json) throws(JSONFault) in
            try json.need("{")
            guard runs.count < RecordingLimits.earlierRuns else { throw json.fault }
            var segments: [EarlierRun.Segment] = []
            try json.list(until: "}") { (json) throws(JSONFault) in
                count += 1
                guard count <= RecordingLimits.earlierSegments else { throw json.fault }
                segments.append(try json.earlierSegment())
            }
            runs.append(EarlierRun(segments: segments))
        }
        return runs
    }

    private mutating func earlierSegment() throws(JSONFault) -> EarlierRun.Segment {
        let id = try string()
        try need(":[")
        let wait = try milliseconds()
        guard wait >= .zero else { throw fault }
        try need(",")
        let longer = try milliseconds()
        try endList()
        return EarlierRun.Segment(id: id, deviation: .init(wait: wait, longer: longer))
    }
}
