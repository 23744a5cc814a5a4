internal import JSON
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
        raw("]")
        time(#","end":"#, ifAny: show.end)
        details(show.details, withLocation: true)
        if !show.lanes.isEmpty {
            raw(#","lanes":["#)
            list(show.lanes) { $0.lane($1) }
            raw("]")
        }
        let shorts = show.departments.filter { $0.short != nil }
        if !shorts.isEmpty {
            raw(#","short":{"#)
            list(shorts) { (json, department) in
                json.string(department.id)
                json.raw(":")
                json.string(department.short ?? "")
            }
            raw("}")
        }
        raw("}")
    }

    private mutating func warn(_ warn: WarningTimes) {
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
        if window.by == .hand { raw(#","by":"hand""#) }
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
        raw("]")
        time(#","until":"#, ifAny: part.until)
        details(part.details, withLocation: false)
        raw("}")
    }

    private mutating func details(_ details: Details, withLocation: Bool) {
        if withLocation { string(#","location":"#, ifAny: details.location) }
        string(#","who":"#, ifAny: details.who)
        string(#","note":"#, ifAny: details.note)
        contacts(details.contacts)
    }

    private mutating func contacts(_ contacts: [Contact]) {
        guard !contacts.isEmpty else { return }
        raw(#","contacts":["#)
        list(contacts) { (json, contact) in
            json.raw(#"{"name":"#)
            json.string(contact.name)
            json.string(#","role":"#, ifAny: contact.role)
            json.string(#","phone":"#, ifAny: contact.phone)
            json.raw("}")
        }
        raw("]")
    }

    private mutating func lane(_ lane: Lane) {
        raw(#"{"title":"#)
        string(lane.title)
        raw(#","items":["#)
        list(lane.items) { (json, item) in
            json.raw(#"{"title":"#)
            json.string(item.title)
            switch item.times {
            case .clock(let start, let end):
                json.time(#","start":"#, ifAny: start)
                json.time(#","until":"#, ifAny: end)
            case .with(let segment): json.string(#","with":"#, ifAny: segment)
            }
            json.string(#","who":"#, ifAny: item.who)
            json.string(#","location":"#, ifAny: item.location)
            json.string(#","note":"#, ifAny: item.note)
            json.milliseconds(#","standby":"#, ifAny: item.standby)
            json.raw("}")
        }
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
        case .open: raw(#","open":true"#)
        case .toNextTime: raw(#","toNextTime":true"#)
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
        raw("}")
        time(#","planned":"#, ifAny: segment.planned)
        time(#","startBy":"#, ifAny: segment.startBy)
        if segment.isMilestone { raw(#","milestone":true"#) }
        milliseconds(#","changeover":"#, ifAny: segment.changeover == .zero ? nil : segment.changeover)
        if segment.isFlagged { raw(#","flag":true"#) }
        string(#","location":"#, ifAny: segment.location)
        contacts(segment.contacts)
        raw("}")
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
        if cue.isAuto { raw(#","auto":true"#) }
        raw("}")
    }

    mutating func anchor(_ anchor: Cue.Anchor) {
        switch anchor {
        case .start(let after): milliseconds(#"{"start":"#, ifAny: after)
        case .beforeEnd(let before): milliseconds(#"{"beforeEnd":"#, ifAny: before)
        case .on(let window, let after):
            string(#"{"on":"#, ifAny: window)
            milliseconds(#","after":"#, ifAny: after)
        case .off(let window, let after):
            string(#"{"off":"#, ifAny: window)
            milliseconds(#","after":"#, ifAny: after)
        case .clock(let moment): time(#"{"clock":"#, ifAny: moment)
        case .call: raw(#"{"call":true"#)
        }
        raw("}")
    }
}
