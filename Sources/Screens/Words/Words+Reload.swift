import Phrases
package import Timeline

/// The differences that an edited show file makes, a line each.
extension Words {
    package func line(_ change: ReloadChange) -> String {
        let say = phrases.reload
        switch change {
        case .segmentAdded(let segment): return say.segmentAdded(segment.title, length: length(segment.length))
        case .segmentRemoved(let segment): return say.segmentRemoved(segment.title)
        case .segmentPassed(let segment): return say.segmentPassed(segment.title)
        case .segmentChanged(let before, let after): return say.segmentChanged(before.title, fields(before, after))
        case .orderChanged: return say.orderChanged
        case .cueAdded(let cue, let segment): return say.cueAdded(cue.call, at: moment(cue.anchor), segment: segment)
        case .cueRemoved(let cue, let segment): return say.cueRemoved(cue.call, segment: segment)
        case .cueChanged(let before, let after, let segment):
            return say.cueChanged(before.call, fields(before, after), segment: segment)
        case .windowAdded(let window): return say.windowAdded(window.title)
        case .windowRemoved(let window): return say.windowRemoved(window.title)
        case .windowChanged(let before, let after): return say.windowChanged(before.title, fields(before, after))
        case .partsChanged: return say.partsChanged
        case .lanesChanged: return say.lanesChanged
        case .showChanged: return say.showChanged
        }
    }

    /// The keys of the file whose values differ, `duration 10m → 12m`, with commas between.
    private func fields(_ before: Segment, _ after: Segment) -> String {
        var fields = ChangedFields()
        fields.add("title", before.title, after.title)
        fields.add("duration", length(before.length), length(after.length))
        fields.add("start", time(before.start), time(after.start))
        fields.add("planned", time(before.planned), time(after.planned))
        fields.add("startBy", time(before.startBy), time(after.startBy))
        fields.add("min", before.min?.text, after.min?.text)
        fields.add("max", before.max?.text, after.max?.text)
        fields.add("priority", String(before.priority), String(after.priority))
        fields.add("advance", before.advance.rawValue, after.advance.rawValue)
        fields.add("changeover", before.changeover.text, after.changeover.text)
        fields.add("reserve", String(before.isReserve), String(after.isReserve))
        fields.add("flag", String(before.isFlagged), String(after.isFlagged))
        fields.add("who", before.who, after.who)
        fields.add("location", before.location, after.location)
        fields.add("note", before.note, after.note)
        fields.add("contacts", differ: before.contacts != after.contacts)
        fields.add("warn", differ: before.warn != after.warn)
        fields.add("columns", differ: before.columns != after.columns)
        return fields.text
    }

    private func fields(_ before: Cue, _ after: Cue) -> String {
        var fields = ChangedFields()
        fields.add("call", before.call, after.call)
        fields.add("at", moment(before.anchor), moment(after.anchor))
        fields.add("dept", before.department, after.department)
        fields.add("standby", before.standby.text, after.standby.text)
        fields.add("auto", String(before.isAuto), String(after.isAuto))
        return fields.text
    }

    private func fields(_ before: OnAirWindow, _ after: OnAirWindow) -> String {
        var fields = ChangedFields()
        fields.add("title", before.title, after.title)
        fields.add("on", time(before.on), time(after.on))
        fields.add("off", time(before.off), time(after.off))
        fields.add("from", before.from, after.from)
        fields.add("to", before.to, after.to)
        fields.add("by", before.by.rawValue, after.by.rawValue)
        return fields.text
    }

    private func length(_ length: Segment.Length) -> String {
        switch length {
        case .duration(let span): span.text
        case .until(let end): "→ " + time(end)
        case .open: phrases.sheets.open
        case .toNextTime: "…"
        }
    }

    private func time(_ time: ShowTime?) -> String? { time.map { self.time($0) } }
}

/// Keys of a show file with their old and new values.
private struct ChangedFields {
    private var fields: [String] = []
    var text: String { fields.joined(separator: ", ") }

    mutating func add(_ key: String, _ before: String?, _ after: String?) {
        if before != after { fields.append("\(key) \(before ?? "–") → \(after ?? "–")") }
    }

    mutating func add(_ key: String, differ: Bool) { if differ { fields.append(key) } }
}
