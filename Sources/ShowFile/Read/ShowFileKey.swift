/// Every key of a show file.
package enum ShowFileKey: String, Sendable, CaseIterable {
    case show, id, date, timezone, venue, start, end, warn, departments, onAir, parts, lanes
    case title, location, contacts, segments
    case duration, until, planned, startBy, milestone, changeover, flag
    case min, max, priority, who, advance, reserve, note, cues, columns
    case at, dept, call, standby, auto
    case on, off, from, to, by
    case yellow, red
    case name, role, phone
    case short
    case items, with
}

/// Every mapping of a show file whose keys are ours. (`departments` and `columns` have names of the file's own.)
package enum Shape: Sendable, CaseIterable {
    case show, warn, department, window, part, segment, cue, contact, lane, laneItem

    /// The keys that it knows, in the order in which they are written.
    package var keys: [ShowFileKey] {
        switch self {
        case .show:
            [
                .show, .id, .date, .timezone, .venue, .location, .start, .end, .who, .note, .contacts, .warn, .departments, .onAir,
                .parts, .lanes,
            ]
        case .warn: [.yellow, .red]
        case .department: [.title, .short]
        case .window: [.id, .title, .on, .off, .from, .to, .by]
        case .part: [.id, .title, .location, .start, .until, .who, .note, .contacts, .segments]
        case .segment:
            [
                .id, .title, .start, .planned, .startBy, .duration, .until, .milestone, .min, .max, .priority, .changeover,
                .flag, .who, .location, .advance, .reserve, .note, .contacts, .warn, .cues, .columns,
            ]
        case .cue: [.id, .at, .dept, .call, .standby, .auto]
        case .contact: [.name, .role, .phone]
        case .lane: [.title, .items]
        case .laneItem: [.title, .start, .until, .duration, .with, .who, .location, .note, .standby]
        }
    }

    /// The key of that name, where this mapping knows it.
    func key(_ name: String) -> ShowFileKey? {
        // Hashing normalises, which takes its time on what is large.
        name.utf8.count > Self.longest ? nil : Self.byName[self]?[name]
    }

    /// The key that people mean by another word: one that other programs have, or that says the same.
    func meant(by name: String) -> ShowFileKey? {
        let word = name.prefix(Self.longest).lowercased()
        let meant: ShowFileKey? =
            switch word {
            case "name", "titel", "label", "item": .title
            case "end", "finish", "out", "ends", "endtime", "end_time", "till": self == .window ? .off : .until
            case "length", "dur", "len", "runtime", "minutes": .duration
            case "time", "begin", "begins", "starttime", "start_time", "when":
                self == .cue ? .at : self == .window ? .on : .start
            case "type", "kind": self == .cue ? .dept : .advance
            case "department", "crew", "team", "role": self == .cue ? .dept : .who
            case "text", "say", "action", "description": self == .cue ? .call : .note
            case "notes", "remark", "remarks", "comment", "info": .note
            case "place", "room", "stage", "where": .location
            case "person", "presenter", "speaker", "host", "talent": .who
            case "notice", "prepare", "ready": .standby
            case "break", "gap", "turnaround", "setup": .changeover
            case "automatic", "autoadvance", "auto": self == .cue ? .auto : .advance
            case "latest", "deadline": .startBy
            case "segments", "cues", "programme", "program": self == .show ? .parts : nil
            case "contact", "phone", "tel": .contacts
            default: nil
            }
        guard let meant else { return nil }
        if keys.contains(meant) { return meant }
        // A show's title is behind `show`, and what is called in a cue is its title.
        if meant == .title { return self == .show ? .show : self == .cue ? .call : self == .contact ? .name : nil }
        return meant == .until && self == .show ? .end : nil
    }

    private static let longest = ShowFileKey.allCases.map(\.rawValue.utf8.count).max() ?? 0

    private static let byName = Dictionary(
        uniqueKeysWithValues: allCases.map { shape in
            (shape, Dictionary(uniqueKeysWithValues: shape.keys.map { ($0.rawValue, $0) }))
        })
}
