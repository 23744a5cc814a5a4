internal import Timeline

/// Makes a show of a project of Ontime.
struct OntimeReader {
    private let project: OntimeProject
    private var notes = SheetNotes()
    private var parts: [ImportedPart] = []
    private var group: String?
    /// Milestones that wait for the event they stand before.
    private var waiting: [ImportedCue] = []
    private var milestones = 0
    /// What later unlinked starts are moved by.
    private var delay = 0
    private var day = 0
    private var lastStart: Int?
    private var lastEnd: Int?
    /// As the project has it, without delays.
    private var scheduledEnd: Int?
    private var lastDelay = 0
    private var hasEvent = false

    static func show(_ project: OntimeProject, fileName: String) throws(SheetRefusal) -> ImportedShow {
        var reader = OntimeReader(project: project)
        return try reader.show(fileName)
    }

    private init(project: OntimeProject) {
        self.project = project
        notes = project.notes
        notes.hasRows = project.isSheet
    }

    private mutating func show(_ fileName: String) throws(SheetRefusal) -> ImportedShow {
        if !project.isSheet { notes.decide(.ontimeVersion(project.version ?? "")) }
        for entry in project.entries { take(entry) }
        guard parts.contains(where: { !$0.segments.isEmpty }) else { throw .damaged(.noRundown) }
        // Behind the last event.
        if !waiting.isEmpty,
            let part = parts.lastIndex(where: { $0.segments.contains { !$0.isReserve } })
                ?? parts.lastIndex(where: { !$0.segments.isEmpty })
        {
            let segment = parts[part].segments.lastIndex { !$0.isReserve } ?? parts[part].segments.count - 1
            parts[part].segments[segment].cues += waiting
        }
        if milestones > 0 { notes.decide(.milestones(milestones)) }
        for title in project.automations { notes.decide(.dropped(.automation, title)) }
        if project.hasTriggers { notes.decide(.dropped(.trigger, "")) }
        if !project.others.isEmpty { notes.decide(.several(.rundown, project.others.joined(separator: ", "))) }
        let title = project.title ?? project.rundownTitle
        var show = ImportedShow(title: title ?? fileName)
        notes.decide(.title(show.title, title == nil ? .fileName : .project))
        show.parts = parts.filter { !$0.segments.isEmpty }
        show.decisions = notes.decisions
        show.warnings = notes.warnings
        return ImportedIDs.given(show)
    }

    private mutating func take(_ entry: OntimeProject.Entry) {
        switch entry.kind {
        case "group", "block": begin(entry)
        case "delay": delay += entry.value["duration"].integer ?? 0
        case "milestone": milestone(entry)
        case "event": event(entry)
        default: notes.decide(.dropped(.timerType, entry.kind))
        }
    }

    private mutating func begin(_ entry: OntimeProject.Entry) {
        var part = ImportedPart(title: entry.value["title"].string)
        part.note = entry.value["note"].string
        if let colour = entry.value["colour"].string { part.columns.append(ImportedColumn("Colour", colour)) }
        parts.append(part)
        group = entry.id
        notes.decide(.group(part.title ?? ""))
    }

    /// A loose entry between groups is in an unnamed part.
    private mutating func openPart(_ entry: OntimeProject.Entry) {
        if parts.isEmpty || entry.group != group {
            parts.append(ImportedPart())
            group = entry.group
        }
    }

    /// `10:45 - Presenters ready side stage` is a cue by the clock, anything else one by ear.
    private mutating func milestone(_ entry: OntimeProject.Entry) {
        milestones += 1
        let title = entry.value["title"].string ?? ""
        let note = entry.value["note"].string
        var anchor = Cue.Anchor.call
        var call = title
        if let cell = ClockText.readLine(title), let time = cell.start, cell.end == nil, time.date == nil {
            anchor = .clock(ShowTime(milliseconds: day * ClockPlacing.day + time.milliseconds + time.days * ClockPlacing.day))
            call = TimedLineReader.title(of: cell.rest)
        }
        if let note { call = call.isEmpty ? note : call + " (" + note + ")" }
        if call.isEmpty { call = entry.value["cue"].string ?? title }
        guard !call.isEmpty else { return }
        waiting.append(ImportedCue(anchor, department: entry.value["cue"].string, call: call))
    }

    private mutating func event(_ entry: OntimeProject.Entry) {
        openPart(entry)
        let value = entry.value
        let cue = value["cue"].string
        let title = value["title"].string ?? value["subtitle"].string ?? cue.map { "Cue " + $0 } ?? entry.id
        var segment = ImportedSegment(title: title)
        segment.id = Slug.isID(entry.id) ? entry.id : ""
        segment.row = row(value)
        segment.who = value["presenter"].string
        segment.note = value["note"].string
        if let subtitle = value["subtitle"].string, subtitle != title {
            segment.columns.append(ImportedColumn("Subtitle", subtitle))
        }
        segment.isReserve = value["skip"].truth ?? false
        segment.isFlagged = value["flag"].truth ?? false
        times(&segment, value)
        finish(&segment, value)
        columns(&segment, value, cue)
        if !segment.isReserve {
            cues(&segment)
            hasEvent = true
        }
        parts[parts.count - 1].segments.append(segment)
    }

    // Times.

    private mutating func times(_ segment: inout ImportedSegment, _ value: JsonValue) {
        let start = value["timeStart"].integer
        let end = value["timeEnd"].integer
        var duration = value["duration"].integer ?? start.flatMap { start in end.map { Self.span(start, $0) } }
        duration = duration.map { max(0, min($0, 1000 * ClockPlacing.hour)) }
        if segment.isReserve {
            segment.duration = duration
            return
        }
        let isLinked = Self.isLinked(value, knowsLinks: project.knowsLinks) && hasEvent
        guard let scheduled = start.map({ place($0, value) }) ?? scheduledEnd else {
            segment.duration = duration
            return
        }
        // A gap swallows as much of the delay as it is long.
        if delay > 0, let before = scheduledEnd, scheduled > before { delay = max(0, delay - (scheduled - before)) }
        let time = scheduled + delay
        if delay != 0 { notes.warn(.delayed(segment.title, by: Milliseconds(delay).text), row: row(value)) }
        if !isLinked, start != nil {
            segment.start = time
        } else if project.linksByTimes, start != nil {
            segment.planned = time
        } else if time != lastEnd {
            segment.planned = delay == lastDelay ? nil : time
        }
        lastDelay = delay
        let endsAt = value["countToEnd"].truth ?? value["timeToEnd"].truth ?? (value["timerType"].string == "time-to-end")
        if endsAt, let end {
            var until = end + time / ClockPlacing.day * ClockPlacing.day
            if until < time { until += ClockPlacing.day }
            segment.until = until
        } else {
            segment.duration = duration
        }
        lastStart = scheduled
        scheduledEnd = endsAt ? (segment.until ?? scheduled) : scheduled + (duration ?? 0)
        lastEnd = segment.until ?? time + (segment.duration ?? 0)
    }

    private func row(_ value: JsonValue) -> Int? { value["row"].integer }

    private static func span(_ start: Int, _ end: Int) -> Int { end >= start ? end - start : end + ClockPlacing.day - start }

    /// A start on a later day: the project says which, or it is before the one above it.
    private mutating func place(_ start: Int, _ value: JsonValue) -> Int {
        if let offset = value["dayOffset"].integer, offset > 0 {
            day = max(day, min(offset, 30))
        } else if let last = lastStart, start + day * ClockPlacing.day < last - 12 * ClockPlacing.hour {
            day += 1
        }
        return start + day * ClockPlacing.day
    }

    /// In version 4 true or false, in version 3 the id of the event before or null; version 2 links nothing.
    private static func isLinked(_ value: JsonValue, knowsLinks: Bool) -> Bool {
        switch value["linkStart"] {
        case .truth(let isLinked): isLinked
        case .text(let id): !id.isEmpty
        case .null: false
        default: !knowsLinks
        }
    }

    // The rest.

    private mutating func finish(_ segment: inout ImportedSegment, _ value: JsonValue) {
        switch value["endAction"].string {
        case "play-next"?: segment.isAuto = true
        case "load-next"?: notes.decide(.dropped(.loadNext, segment.title))
        default: break
        }
        if let yellow = value["timeWarning"].integer, let red = value["timeDanger"].integer, yellow >= red, red >= 0, yellow > 0 {
            segment.warn = WarningTimes(yellow: Milliseconds(yellow), red: Milliseconds(red))
        }
        if let kind = value["timerType"].string, !["count-down", "time-to-end"].contains(kind) {
            notes.decide(.dropped(.timerType, segment.title + ": " + kind))
        }
        if !value["triggers"].list.isEmpty { notes.decide(.dropped(.trigger, segment.title)) }
    }

    private func columns(_ segment: inout ImportedSegment, _ value: JsonValue, _ cue: String?) {
        let custom = value["custom"]
        for (key, label) in project.labels {
            guard let text = custom[key].string ?? custom[key]["value"].string ?? value[key].string else { continue }
            if label == "Who", segment.who == nil {
                segment.who = text
            } else {
                segment.columns.append(ImportedColumn(label, text))
            }
        }
        // Fields whose label the project does not have.
        for (key, value) in custom.pairs where !project.labels.contains(where: { $0.key == key }) {
            if let text = value.string ?? value["value"].string { segment.columns.append(ImportedColumn(key, text)) }
        }
        if project.labels.isEmpty {
            for number in 0..<10 {
                if let text = value["user\(number)"].string { segment.columns.append(ImportedColumn("user\(number)", text)) }
            }
        }
        if let cue { segment.columns.append(ImportedColumn("Cue", cue)) }
        if let colour = value["colour"].string { segment.columns.append(ImportedColumn("Colour", colour)) }
    }

    private mutating func cues(_ segment: inout ImportedSegment) {
        for cue in waiting {
            if case .clock(let time) = cue.anchor, let start = lastStart, time.milliseconds < start {
                notes.warn(.milestoneBefore(ClockPlacing.text(time.milliseconds), segment: segment.title), row: segment.row)
            }
        }
        segment.cues += waiting
        waiting = []
    }
}
