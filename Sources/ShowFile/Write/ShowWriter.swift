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
        line(0, .warn, Self.warn(show.warn))
        names(0, .departments, show.departments.map { ($0.id, $0.title) })
        if !show.windows.isEmpty {
            line(0, .onAir, "")
            for window in show.windows { item(1, Self.window(window)) }
        }
        line(0, .parts, "")
        for part in show.parts { self.part(part) }
    }

    private mutating func part(_ part: Part) {
        text += "  - \(Key.id.rawValue): \(YamlText.id(part.id))\n"
        line(2, .title, part.title.isEmpty ? nil : YamlText.quoted(part.title))
        line(2, .location, part.location.map(YamlText.quoted))
        line(2, .start, part.start?.text)
        line(2, .segments, part.segments.isEmpty ? "[]" : "")
        for segment in part.segments { self.segment(segment) }
    }

    private mutating func segment(_ segment: Segment) {
        text += "      - \(Key.id.rawValue): \(YamlText.id(segment.id))\n"
        line(4, .title, YamlText.quoted(segment.title))
        line(4, .start, segment.start?.text)
        switch segment.length {
        case .duration(let duration): line(4, .duration, duration.text)
        case .until(let time): line(4, .until, time.text)
        }
        line(4, .min, segment.min?.text)
        line(4, .max, segment.max?.text)
        line(4, .priority, segment.priority == 0 ? nil : String(segment.priority))
        line(4, .who, segment.who.map(YamlText.quoted))
        line(4, .advance, segment.advance == .manual ? nil : segment.advance.rawValue)
        line(4, .reserve, segment.isReserve ? "true" : nil)
        line(4, .note, segment.note.map(YamlText.quoted))
        line(4, .warn, segment.warn.map(Self.warn))
        if !segment.cues.isEmpty {
            line(4, .cues, "")
            for cue in segment.cues { item(5, Self.cue(cue)) }
        }
        names(4, .columns, segment.columns.map { ($0.name, $0.text) })
    }

    private static func warn(_ warn: Warn) -> String {
        flow([(.yellow, warn.yellow.text), (.red, warn.red.text)])
    }

    private static func window(_ window: OnAirWindow) -> String {
        flow([
            (.id, YamlText.id(window.id)), (.title, YamlText.quoted(window.title)), (.on, window.on.text),
            (.off, window.off.text), (.from, YamlText.id(window.from)), (.to, YamlText.id(window.to)),
        ])
    }

    private static func cue(_ cue: Cue) -> String {
        flow([
            (.id, YamlText.id(cue.id)), (.at, cue.anchor.text), (.dept, cue.department.map(YamlText.quoted)),
            (.call, YamlText.quoted(cue.call)), (.standby, cue.standby == Cue.usualStandby ? nil : cue.standby.text),
        ])
    }

    private static func flow(_ fields: [(Key, String?)]) -> String {
        let written = fields.compactMap { key, value in value.map { "\(key.rawValue): \($0)" } }
        return "{" + written.joined(separator: ", ") + "}"
    }

    /// Nothing for nil.
    private mutating func line(_ level: Int, _ key: Key, _ value: String?) {
        guard let value else { return }
        text += "\(indent(level))\(key.rawValue):\(value.isEmpty ? "" : " " + value)\n"
    }

    private mutating func item(_ level: Int, _ value: String) { text += "\(indent(level))- \(value)\n" }

    private mutating func names(_ level: Int, _ key: Key, _ pairs: [(String, String)]) {
        guard !pairs.isEmpty else { return }
        line(level, key, "")
        for (name, value) in pairs {
            text += "\(indent(level + 1))\(YamlText.quoted(name)): \(YamlText.quoted(value))\n"
        }
    }

    private func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }
}
