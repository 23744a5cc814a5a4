internal import Timeline

/// Makes a show of a rundown of the Sofie rundown editor: its segments become parts, its parts segments, its pieces cues.
enum SofieReader {
    static func recognizes(_ value: JsonValue) -> Bool {
        value["rundown"].isObject && !value["segments"].list.isEmpty && value["rundown"]["entries"] == .null
    }

    static func show(_ value: JsonValue, fileName: String) throws(SheetRefusal) -> ImportedShow {
        var notes = SheetNotes()
        notes.hasRows = false
        let name = value["rundown"]["name"].string
        var show = ImportedShow(title: name ?? fileName)
        notes.decide(.title(show.title, name == nil ? .fileName : .project))
        let parts = ranked(value["parts"].list)
        let pieces = value["pieces"].list
        for segment in ranked(value["segments"].list) {
            let id = segment["id"].string
            var part = ImportedPart(title: segment["name"].string)
            notes.decide(.group(part.title ?? ""))
            for own in parts where own["segmentId"].string == id {
                part.segments.append(self.segment(own, pieces, isFloated: segment["float"].truth ?? false))
            }
            if !part.segments.isEmpty { show.parts.append(part) }
        }
        guard let last = show.parts.last?.segments.last else { throw .damaged(.noRundown) }
        if last.duration == nil { notes.warn(.isOpen(last.title)) }
        start(&show, value["rundown"], &notes)
        show.decisions = notes.decisions
        show.warnings = notes.warnings
        return ImportedIDs.given(show)
    }

    private static func ranked(_ values: [JsonValue]) -> [JsonValue] {
        values.enumerated().sorted {
            ($0.element["rank"].integer ?? $0.offset, $0.offset) < ($1.element["rank"].integer ?? $1.offset, $1.offset)
        }
        .map(\.element)
    }

    /// Lengths are seconds.
    private static func segment(_ part: JsonValue, _ pieces: [JsonValue], isFloated: Bool) -> ImportedSegment {
        var segment = ImportedSegment(title: part["name"].string ?? part["payload"]["type"].string ?? part["id"].string ?? "Part")
        segment.id = part["id"].string ?? ""
        segment.isReserve = isFloated || part["float"].truth ?? false
        if case .number(let seconds) = part["payload"]["duration"], seconds > 0, seconds < 3_600_000 {
            segment.duration = Int((seconds * 1000).rounded())
        }
        segment.note = part["payload"]["script"].string
        if let kind = part["payload"]["type"].string { segment.columns.append(ImportedColumn("Type", kind)) }
        for piece in pieces where piece["partId"].string == part["id"].string {
            guard let name = piece["name"].string ?? piece["pieceType"].string else { continue }
            var anchor = Cue.Anchor.call
            if case .number(let seconds) = piece["start"], seconds >= 0, seconds < 3_600_000 {
                anchor = .start(Milliseconds(Int((seconds * 1000).rounded())))
            }
            segment.cues.append(ImportedCue(anchor, department: piece["pieceType"].string, call: name))
        }
        return segment
    }

    /// The start is a moment in UTC; of it the time of day is taken.
    private static func start(_ show: inout ImportedShow, _ rundown: JsonValue, _ notes: inout SheetNotes) {
        guard case .number(let moment) = rundown["expectedStartTime"], moment > 0, moment < 1e13 else {
            show.start = 0
            notes.warn(.noStart)
            return
        }
        let milliseconds = Int(moment)
        show.start = milliseconds % ClockPlacing.day
        show.date = CalendarDate(number: milliseconds / ClockPlacing.day)
        notes.decide(.startsAt(ClockPlacing.text(milliseconds % ClockPlacing.day) + " UTC"))
        if let date = show.date { notes.decide(.date(date.text, row: nil)) }
    }
}
