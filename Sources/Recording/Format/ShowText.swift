internal import Timeline

/// Writes a show into the first line of a recording. It uses the names of the show file in a fixed order, with times and lengths in
/// milliseconds. Missing values are left out.
extension JSONText {
    mutating func show(_ show: Show) {
        raw(#"{"id":"#)
        string(show.id)
        raw(#","show":"#)
        string(show.title)
        string(#","date":"#, ifAny: show.date)
        string(#","timezone":"#, ifAny: show.timeZone)
        string(#","venue":"#, ifAny: show.venue)
        time(#","start":"#, ifAny: show.start)
        raw(#","warn":"#)
        warn(show.warn)
        raw(#","departments":{"#)
        list(show.departments) { (json, department) in
            json.string(department.id)
            json.raw(":")
            json.string(department.title)
        }
        raw(#"},"onAir":["#)
        list(show.windows) { $0.window($1) }
        raw(#"],"parts":["#)
        list(show.parts) { $0.part($1) }
        raw("]}")
    }

    private mutating func warn(_ warn: Warn) {
        raw(#"{"yellow":"#)
        milliseconds(warn.yellow)
        raw(#","red":"#)
        milliseconds(warn.red)
        raw("}")
    }

    private mutating func window(_ window: OnAirWindow) {
        raw(#"{"id":"#)
        string(window.id)
        raw(#","title":"#)
        string(window.title)
        raw(#","on":"#)
        time(window.on)
        raw(#","off":"#)
        time(window.off)
        raw(#","from":"#)
        string(window.from)
        raw(#","to":"#)
        string(window.to)
        raw("}")
    }

    private mutating func part(_ part: Part) {
        raw(#"{"id":"#)
        string(part.id)
        raw(#","title":"#)
        string(part.title)
        string(#","location":"#, ifAny: part.location)
        time(#","start":"#, ifAny: part.start)
        raw(#","segments":["#)
        list(part.segments) { $0.segment($1) }
        raw("]}")
    }

    private mutating func segment(_ segment: Segment) {
        raw(#"{"id":"#)
        string(segment.id)
        raw(#","title":"#)
        string(segment.title)
        switch segment.length {
        case .duration(let duration): milliseconds(#","duration":"#, ifAny: duration)
        case .until(let out): time(#","until":"#, ifAny: out)
        }
        time(#","start":"#, ifAny: segment.start)
        milliseconds(#","min":"#, ifAny: segment.min)
        milliseconds(#","max":"#, ifAny: segment.max)
        raw(#","priority":"#)
        integer(segment.priority)
        raw(#","advance":"#)
        string(segment.advance.rawValue)
        raw(segment.isReserve ? #","reserve":true"# : #","reserve":false"#)
        string(#","who":"#, ifAny: segment.who)
        string(#","note":"#, ifAny: segment.note)
        if let warn = segment.warn {
            raw(#","warn":"#)
            self.warn(warn)
        }
        raw(#","cues":["#)
        list(segment.cues) { $0.cue($1) }
        raw(#"],"columns":{"#)
        list(segment.columns) { (json, column) in
            json.string(column.name)
            json.raw(":")
            json.string(column.text)
        }
        raw("}}")
    }

    mutating func cue(_ cue: Cue) {
        raw(#"{"id":"#)
        string(cue.id)
        raw(#","at":"#)
        anchor(cue.anchor)
        string(#","dept":"#, ifAny: cue.department)
        raw(#","call":"#)
        string(cue.call)
        raw(#","standby":"#)
        milliseconds(cue.standby)
        raw("}")
    }

    mutating func anchor(_ anchor: Cue.Anchor) {
        switch anchor {
        case .start(let after): milliseconds(#"{"start":"#, ifAny: after)
        case .beforeEnd(let before): milliseconds(#"{"beforeEnd":"#, ifAny: before)
        case .clock(let moment): time(#"{"clock":"#, ifAny: moment)
        case .call: raw(#"{"call":true"#)
        }
        raw("}")
    }
}
