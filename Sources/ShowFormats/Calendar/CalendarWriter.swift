internal import Timeline

/// Writes iCalendar (RFC 5545): an event for each segment with a length, and for each call time in a lane.
struct CalendarWriter {
    private let exported: ExportedShow
    private let second: (ShowTime) -> Int
    private var text = ""

    static func write(_ exported: ExportedShow) throws(ExportRefusal) -> ExportedFile {
        guard exported.show.date != nil, let second = exported.second else { throw .noDate }
        var writer = CalendarWriter(exported, second)
        try writer.calendar()
        return ExportedFile(bytes: Array(writer.text.utf8), losses: held.losses(of: exported.show))
    }

    private static let held = HeldKeys(
        show: ["date", "start", "timezone", "venue", "lanes"], part: ["title", "start", "location"],
        segment: ["start", "planned", "until", "who", "location", "note", "open", "milestone", "changeover"])

    private init(_ exported: ExportedShow, _ second: @escaping (ShowTime) -> Int) {
        self.exported = exported
        self.second = second
    }

    private mutating func calendar() throws(ExportRefusal) {
        let show = exported.show
        line("BEGIN", "VCALENDAR")
        line("VERSION", "2.0")
        line("PRODID", "-//runofshow//runofshow//EN")
        line("CALSCALE", "GREGORIAN")
        line("METHOD", "PUBLISH")
        line("X-WR-CALNAME", Self.escaped(show.title))
        let rows = try laneItems.isEmpty ? exported.rows() : (try? exported.rows()) ?? []
        for row in rows {
            guard let start = row.plan.start, let end = row.plan.end else { continue }
            let part = show.parts[row.part]
            event(
                row.segment.id, row.segment.title, start, end, who: row.segment.who,
                place: row.segment.location ?? part.details.location, note: row.segment.note, part.title)
        }
        for (lane, item, start, end) in laneItems {
            event(
                "lane." + Slug.make(lane, fallback: "lane") + "." + Slug.make(item.title, fallback: "item"), item.title, start, end,
                who: item.who, place: item.location, note: item.note, lane)
        }
        line("END", "VCALENDAR")
    }

    private var laneItems: [(lane: String, item: LaneItem, start: ShowTime, end: ShowTime)] {
        var times: [String: (ShowTime, ShowTime)] = [:]
        exported.show.forEachSegment { segment, plan in
            if let start = plan.start, let end = plan.end { times[segment.id] = (start, end) }
        }
        let names = exported.names.map { SheetText.words($0) }
        return exported.show.lanes.flatMap { lane in
            lane.items.compactMap { item in
                guard
                    names.isEmpty
                        || names.contains(where: { ExportedShow.has($0, in: item.who) || SheetText.words(lane.title) == $0 })
                else { return nil }
                switch item.times {
                case .clock(let start, let end): return (lane.title, item, start, end)
                case .with(let segment): return times[segment].map { (lane.title, item, $0.0, $0.1) }
                }
            }
        }
    }

    private mutating func event(
        _ id: String, _ title: String, _ start: ShowTime, _ end: ShowTime, who: String?, place: String?, note: String?,
        _ category: String
    ) {
        line("BEGIN", "VEVENT")
        line("UID", Self.escaped(id + "@" + exported.show.id + ".runofshow"))
        line("DTSTAMP", Self.moment(exported.changedAt))
        // Later changes have higher numbers: minutes since 2020.
        line("SEQUENCE", String(max(0, (exported.changedAt - 1_577_836_800) / 60)))
        line("DTSTART", Self.moment(second(start)))
        if end > start { line("DTEND", Self.moment(second(end))) }
        line("SUMMARY", Self.escaped(title))
        if let place = place ?? exported.show.venue { line("LOCATION", Self.escaped(place)) }
        let description = [who, note].compactMap { $0 }.joined(separator: "\n")
        if !description.isEmpty { line("DESCRIPTION", Self.escaped(description)) }
        if !category.isEmpty { line("CATEGORIES", Self.escaped(category)) }
        line("END", "VEVENT")
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for letter in text {
            switch letter {
            case "\\", ";", ",": escaped += "\\" + String(letter)
            case _ where letter.isNewline: escaped += "\\n"
            default: escaped.append(letter)
            }
        }
        return escaped
    }

    /// `20261127T101500Z`
    private static func moment(_ second: Int) -> String {
        let days = Int((Double(second) / 86_400).rounded(.down))
        let rest = second - days * 86_400
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let date = CalendarDate(number: days)?.text.filter { $0 != "-" } ?? "19700101"
        return date + "T" + two(rest / 3600) + two(rest / 60 % 60) + two(rest % 60) + "Z"
    }

    /// Lines have at most 75 bytes; what is longer goes on behind a space.
    private mutating func line(_ name: String, _ value: String) {
        var bytes = 0
        for scalar in (name + ":" + value).unicodeScalars {
            let width = UTF8.width(scalar)
            if bytes + width > 75 {
                text += "\r\n "
                bytes = 1
            }
            text.unicodeScalars.append(scalar)
            bytes += width
        }
        text += "\r\n"
    }
}
