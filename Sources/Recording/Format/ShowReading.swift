internal import Timeline

/// Reads a show from the first line of a recording. The result equals the show that was written.
extension JSONReader {
    mutating func show() throws(JSONFault) -> Show {
        try need(#"{"id":"#)
        var show = Show(id: try string(), title: "", parts: [])
        try need(#","show":"#)
        show.title = try string()
        show.date = try string(ifAny: #","date":"#)
        show.timeZone = try string(ifAny: #","timezone":"#)
        show.venue = try string(ifAny: #","venue":"#)
        show.start = try time(ifAny: #","start":"#)
        try need(#","warn":"#)
        show.warn = try warn()
        try need(#","departments":{"#)
        try list(until: "}") { (json) throws(JSONFault) in
            let id = try json.string()
            try json.need(":")
            show.departments.append(Department(id: id, title: try json.string()))
        }
        try need(#","onAir":["#)
        try list(until: "]") { (json) throws(JSONFault) in show.windows.append(try json.window()) }
        try need(#","parts":["#)
        try list(until: "]") { (json) throws(JSONFault) in show.parts.append(try json.part()) }
        show.end = try time(ifAny: #","end":"#)
        show.details.location = try string(ifAny: #","location":"#)
        try details(into: &show.details)
        if take(#","lanes":["#) {
            try list(until: "]") { (json) throws(JSONFault) in show.lanes.append(try json.lane()) }
        }
        if take(#","short":{"#) {
            var shorts: [String: String] = [:]
            try list(until: "}") { (json) throws(JSONFault) in
                let id = try json.string()
                try json.need(":")
                shorts[id] = try json.string()
            }
            for index in show.departments.indices { show.departments[index].short = shorts[show.departments[index].id] }
        }
        try endObject()
        return show
    }

    mutating func string(ifAny name: StaticString) throws(JSONFault) -> String? {
        take(name) ? try string() : nil
    }

    mutating func time(ifAny name: StaticString) throws(JSONFault) -> ShowTime? {
        take(name) ? try time() : nil
    }

    mutating func milliseconds(ifAny name: StaticString) throws(JSONFault) -> Milliseconds? {
        take(name) ? try milliseconds() : nil
    }

    private mutating func warn() throws(JSONFault) -> WarningTimes {
        try need(#"{"yellow":"#)
        let yellow = try milliseconds()
        try need(#","red":"#)
        let warn = WarningTimes(yellow: yellow, red: try milliseconds())
        try endObject()
        return warn
    }

    private mutating func window() throws(JSONFault) -> OnAirWindow {
        try need(#"{"id":"#)
        let id = try string()
        try need(#","title":"#)
        let title = try string()
        try need(#","on":"#)
        let on = try time()
        try need(#","off":"#)
        let off = try time()
        try need(#","from":"#)
        let from = try string()
        try need(#","to":"#)
        var window = OnAirWindow(id: id, title: title, on: on, off: off, from: from, to: try string())
        if let by = try string(ifAny: #","by":"#) {
            guard let control = OnAirWindow.Control(rawValue: by) else { throw fault }
            window.by = control
        }
        try endObject()
        return window
    }

    private mutating func part() throws(JSONFault) -> Part {
        try need(#"{"id":"#)
        var part = Part(id: try string(), title: "", segments: [])
        try need(#","title":"#)
        part.title = try string()
        part.location = try string(ifAny: #","location":"#)
        part.start = try time(ifAny: #","start":"#)
        try need(#","segments":["#)
        try list(until: "]") { (json) throws(JSONFault) in part.segments.append(try json.segment()) }
        part.until = try time(ifAny: #","until":"#)
        try details(into: &part.details)
        try endObject()
        return part
    }

    private mutating func details(into details: inout Details) throws(JSONFault) {
        details.who = try string(ifAny: #","who":"#)
        details.note = try string(ifAny: #","note":"#)
        details.contacts = try contacts()
    }

    private mutating func contacts() throws(JSONFault) -> [Contact] {
        var contacts: [Contact] = []
        guard take(#","contacts":["#) else { return [] }
        try list(until: "]") { (json) throws(JSONFault) in
            try json.need(#"{"name":"#)
            var contact = Contact(name: try json.string())
            contact.role = try json.string(ifAny: #","role":"#)
            contact.phone = try json.string(ifAny: #","phone":"#)
            try json.endObject()
            contacts.append(contact)
        }
        return contacts
    }

    private mutating func lane() throws(JSONFault) -> Lane {
        try need(#"{"title":"#)
        var lane = Lane(title: try string(), items: [])
        try need(#","items":["#)
        try list(until: "]") { (json) throws(JSONFault) in lane.items.append(try json.laneItem()) }
        try endObject()
        return lane
    }

    private mutating func laneItem() throws(JSONFault) -> LaneItem {
        try need(#"{"title":"#)
        let title = try string()
        let times: LaneItem.Times
        if let start = try time(ifAny: #","start":"#) {
            try need(#","until":"#)
            times = .clock(start, until: try time())
        } else {
            try need(#","with":"#)
            times = .with(try string())
        }
        var item = LaneItem(title: title, times: times)
        item.who = try string(ifAny: #","who":"#)
        item.location = try string(ifAny: #","location":"#)
        item.note = try string(ifAny: #","note":"#)
        item.standby = try milliseconds(ifAny: #","standby":"#)
        try endObject()
        return item
    }

    private mutating func segment() throws(JSONFault) -> Segment {
        try need(#"{"id":"#)
        let id = try string()
        try need(#","title":"#)
        let title = try string()
        let length: Segment.Length
        if let duration = try milliseconds(ifAny: #","duration":"#) {
            length = .duration(duration)
        } else if take(#","open":true"#) {
            length = .open
        } else if take(#","toNextTime":true"#) {
            length = .toNextTime
        } else {
            try need(#","until":"#)
            length = .until(try time())
        }
        var segment = Segment(id: id, title: title, length: length)
        segment.start = try time(ifAny: #","start":"#)
        segment.min = try milliseconds(ifAny: #","min":"#)
        segment.max = try milliseconds(ifAny: #","max":"#)
        try need(#","priority":"#)
        segment.priority = try integer(within: RecordingLimits.priority)
        try need(#","advance":"#)
        guard let advance = Segment.Advance(rawValue: try string()) else { throw fault }
        segment.advance = advance
        try need(#","reserve":"#)
        segment.isReserve = take("true")
        if !segment.isReserve { try need("false") }
        segment.who = try string(ifAny: #","who":"#)
        segment.note = try string(ifAny: #","note":"#)
        if take(#","warn":"#) { segment.warn = try warn() }
        try need(#","cues":["#)
        try list(until: "]") { (json) throws(JSONFault) in segment.cues.append(try json.cue()) }
        try need(#","columns":{"#)
        try list(until: "}") { (json) throws(JSONFault) in
            let name = try json.string()
            try json.need(":")
            segment.columns.append(Segment.Column(name: name, text: try json.string()))
        }
        segment.planned = try time(ifAny: #","planned":"#)
        segment.startBy = try time(ifAny: #","startBy":"#)
        segment.isMilestone = take(#","milestone":true"#)
        segment.changeover = try milliseconds(ifAny: #","changeover":"#) ?? .zero
        segment.isFlagged = take(#","flag":true"#)
        segment.location = try string(ifAny: #","location":"#)
        segment.contacts = try contacts()
        try endObject()
        return segment
    }

    mutating func cue() throws(JSONFault) -> Cue {
        try need(#"{"id":"#)
        let id = try string()
        try need(#","at":"#)
        let anchor = try anchor()
        let department = try string(ifAny: #","dept":"#)
        try need(#","call":"#)
        let call = try string()
        try need(#","standby":"#)
        var cue = Cue(id: id, anchor: anchor, department: department, call: call, standby: try milliseconds())
        cue.isAuto = take(#","auto":true"#)
        try endObject()
        return cue
    }

    mutating func anchor() throws(JSONFault) -> Cue.Anchor {
        let anchor: Cue.Anchor
        if take(#"{"start":"#) {
            anchor = .start(try milliseconds())
        } else if take(#"{"beforeEnd":"#) {
            anchor = .beforeEnd(try milliseconds())
        } else if take(#"{"on":"#) {
            let window = try string()
            try need(#","after":"#)
            anchor = .on(window: window, try milliseconds())
        } else if take(#"{"off":"#) {
            let window = try string()
            try need(#","after":"#)
            anchor = .off(window: window, try milliseconds())
        } else if take(#"{"clock":"#) {
            anchor = .clock(try time())
        } else {
            try need(#"{"call":true"#)
            anchor = .call
        }
        try endObject()
        return anchor
    }
}
