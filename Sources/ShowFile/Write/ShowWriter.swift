package import Timeline

extension ShowFile {
    /// The show as a file that reads back to an equal show.
    ///
    /// Texts are made safe on the way, as reading them would; what stands in its place anyway (a manual advance, the
    /// usual standby) is left out.
    package static func write(_ show: Show) -> String {
        var writer = ShowWriter()
        writer.show(show)
        return writer.text
    }

    /// The lines of one segment as an item of a list whose dashes stand in a column.
    static func text(of segment: Segment, indent: Int) -> [String] {
        var writer = ShowWriter()
        writer.segment(segment)
        let usual = writer.text.prefix { $0 == " " }.count
        return writer.text.split(separator: "\n").map { String(repeating: " ", count: indent) + $0.dropFirst(usual) }
    }
}

/// Writes a show line by line.
private struct ShowWriter {
    private(set) var text = ""

    mutating func show(_ show: Show) {
        line(0, .show, YamlText.quoted(show.title))
        line(0, .id, YamlText.id(show.id))
        line(0, .date, show.date)
        line(0, .timezone, show.timeZone.map(YamlText.quoted))
        line(0, .venue, show.venue.map(YamlText.quoted))
        line(0, .start, show.start?.text)
        line(0, .end, show.end?.text)
        details(0, show.details)
        line(0, .warn, Self.warn(show.warn))
        departments(show.departments)
        if !show.windows.isEmpty {
            line(0, .onAir, "")
            for window in show.windows { item(1, Self.window(window)) }
        }
        line(0, .parts, "")
        for part in show.parts { self.part(part) }
        guard !show.lanes.isEmpty else { return }
        line(0, .lanes, "")
        for lane in show.lanes { self.lane(lane) }
    }

    private mutating func departments(_ departments: [Department]) {
        guard !departments.isEmpty else { return }
        line(0, .departments, "")
        for department in departments {
            let title = YamlText.quoted(department.title)
            let value =
                department.short.map { Self.flow([(.title, title), (.short, YamlText.quoted($0))]) } ?? title
            text += "\(indent(1))\(YamlText.quoted(department.id)): \(value)\n"
        }
    }

    private mutating func details(_ level: Int, _ details: Details) {
        line(level, .location, details.location.map(YamlText.quoted))
        line(level, .who, details.who.map(YamlText.quoted))
        line(level, .note, details.note.map(YamlText.quoted))
        contacts(level, details.contacts)
    }

    private mutating func contacts(_ level: Int, _ contacts: [Contact]) {
        guard !contacts.isEmpty else { return }
        line(level, .contacts, "")
        for contact in contacts {
            item(
                level + 1,
                Self.flow([
                    (.name, YamlText.quoted(contact.name)), (.role, contact.role.map(YamlText.quoted)),
                    (.phone, contact.phone.map(YamlText.quoted)),
                ]))
        }
    }

    private mutating func lane(_ lane: Lane) {
        text += "  - \(ShowFileKey.title.rawValue): \(YamlText.quoted(lane.title))\n"
        guard !lane.items.isEmpty else { return }
        line(2, .items, "")
        for laneItem in lane.items {
            var fields: [(ShowFileKey, String?)] = [(.title, YamlText.quoted(laneItem.title))]
            switch laneItem.times {
            case .clock(let start, let end): fields += [(.start, start.text), (.until, end.text)]
            case .with(let segment): fields += [(.with, YamlText.id(segment))]
            }
            fields += [
                (.who, laneItem.who.map(YamlText.quoted)), (.location, laneItem.location.map(YamlText.quoted)),
                (.note, laneItem.note.map(YamlText.quoted)), (.standby, laneItem.standby?.text),
            ]
            item(3, Self.flow(fields))
        }
    }

    private mutating func part(_ part: Part) {
        text += "  - \(ShowFileKey.id.rawValue): \(YamlText.id(part.id))\n"
        line(2, .title, part.title.isEmpty ? nil : YamlText.quoted(part.title))
        line(2, .start, part.start?.text)
        line(2, .until, part.until?.text)
        details(2, part.details)
        line(2, .segments, part.segments.isEmpty ? "[]" : "")
        for segment in part.segments { self.segment(segment) }
    }

    mutating func segment(_ segment: Segment) {
        text += "      - \(ShowFileKey.id.rawValue): \(YamlText.id(segment.id))\n"
        line(4, .title, YamlText.quoted(segment.title))
        line(4, .start, segment.start?.text)
        line(4, .planned, segment.planned?.text)
        line(4, .startBy, segment.startBy?.text)
        switch segment.length {
        case .duration where segment.isMilestone: line(4, .milestone, "true")
        case .duration(let duration): line(4, .duration, duration.text)
        case .until(let time): line(4, .until, time.text)
        case .open: line(4, .duration, "open")
        case .toNextTime: break
        }
        line(4, .min, segment.min?.text)
        line(4, .max, segment.max?.text)
        line(4, .priority, segment.priority == 0 ? nil : String(segment.priority))
        line(4, .changeover, segment.changeover == .zero ? nil : segment.changeover.text)
        line(4, .flag, segment.isFlagged ? "true" : nil)
        line(4, .who, segment.who.map(YamlText.quoted))
        line(4, .location, segment.location.map(YamlText.quoted))
        line(4, .advance, segment.advance == .manual || segment.isMilestone ? nil : segment.advance.rawValue)
        line(4, .reserve, segment.isReserve ? "true" : nil)
        line(4, .note, segment.note.map(YamlText.quoted))
        contacts(4, segment.contacts)
        line(4, .warn, segment.warn.map(Self.warn))
        if !segment.cues.isEmpty {
            line(4, .cues, "")
            for cue in segment.cues { item(5, Self.cue(cue)) }
        }
        names(4, .columns, segment.columns.map { ($0.name, $0.text) })
    }

    private static func warn(_ warn: WarningTimes) -> String {
        flow([(.yellow, warn.yellow.text), (.red, warn.red.text)])
    }

    private static func window(_ window: OnAirWindow) -> String {
        flow([
            (.id, YamlText.id(window.id)), (.title, YamlText.quoted(window.title)), (.on, window.on.text),
            (.off, window.off.text), (.from, YamlText.id(window.from)), (.to, YamlText.id(window.to)),
            (.by, window.by == .clock ? nil : window.by.rawValue),
        ])
    }

    private static func cue(_ cue: Cue) -> String {
        flow([
            (.id, YamlText.id(cue.id)), (.at, Self.anchor(cue.anchor)), (.dept, cue.department.map(YamlText.quoted)),
            (.call, YamlText.quoted(cue.call)), (.standby, cue.standby == Cue.usualStandby ? nil : cue.standby.text),
            (.auto, cue.isAuto ? "true" : nil),
        ])
    }

    /// A window's id may hold what needs quotes.
    private static func anchor(_ anchor: Cue.Anchor) -> String {
        anchor.window == nil ? anchor.text : YamlText.quoted(anchor.text)
    }

    private static func flow(_ fields: [(ShowFileKey, String?)]) -> String {
        let written = fields.compactMap { key, value in value.map { "\(key.rawValue): \($0)" } }
        return "{" + written.joined(separator: ", ") + "}"
    }

    /// Nothing for nil.
    private mutating func line(_ level: Int, _ key: ShowFileKey, _ value: String?) {
        guard let value else { return }
        text += "\(indent(level))\(key.rawValue):\(value.isEmpty ? "" : " " + value)\n"
    }

    private mutating func item(_ level: Int, _ value: String) { text += "\(indent(level))- \(value)\n" }

    private mutating func names(_ level: Int, _ key: ShowFileKey, _ pairs: [(String, String)]) {
        guard !pairs.isEmpty else { return }
        line(level, key, "")
        for (name, value) in pairs {
            text += "\(indent(level + 1))\(YamlText.quoted(name)): \(YamlText.quoted(value))\n"
        }
    }

    private func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }
}
