package import Timeline

extension ImportedShow {
    /// The show as a show file holds it.
    /// - Parameter fileName: gives the show its id.
    package func show(fileName: String) -> Show {
        let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
        var show = Show(
            id: Slug.make(stem, fallback: "show"), title: SafeText.make(title), date: date?.text,
            start: start.map { ShowTime(milliseconds: $0) },
            parts: [])
        var partIDs: Set<String> = ["show"]
        var cueIDs: Set<String> = []
        var ownCueIDs: Set<String> = []
        var departments = departments.map { Department(id: $0.id, title: SafeText.make($0.title)) }
        // A cue that has an id keeps it.
        for segment in segments { for cue in segment.cues { if let id = cue.id { ownCueIDs.insert(id) } } }
        for part in parts {
            // A show of one part has no use for another title.
            let title = SafeText.make(part.title ?? (parts.count == 1 ? self.title : ""))
            let id = Slug.unique(Slug.make(title, fallback: "part")) { partIDs.contains($0) }
            partIDs.insert(id)
            var made = Part(
                id: id, title: title.isEmpty ? id : title, start: part.start.map { ShowTime(milliseconds: $0) }, segments: [])
            made.until = part.until.map { ShowTime(milliseconds: $0) }
            made.details.note = part.note.map { SafeText.make($0) }
            made.segments = part.segments.map { Self.segment($0, &cueIDs, ownCueIDs, &departments) }
            show.parts.append(made)
        }
        show.departments = departments
        show.lanes = lanes.map(Self.lane)
        return show
    }

    private static func segment(
        _ segment: ImportedSegment, _ cueIDs: inout Set<String>, _ ownCueIDs: Set<String>, _ departments: inout [Department]
    ) -> Segment {
        var made = Segment(id: segment.id, title: SafeText.make(segment.title), length: .open)
        if let until = segment.until {
            made.length = .until(ShowTime(milliseconds: until))
        } else if let duration = segment.duration {
            made.length = .duration(Milliseconds(duration))
        }
        made.start = segment.start.map { ShowTime(milliseconds: $0) }
        made.planned = segment.start == nil ? segment.planned.map { ShowTime(milliseconds: $0) } : nil
        made.startBy = segment.startBy.map { ShowTime(milliseconds: $0) }
        made.changeover = segment.changeover.map { Milliseconds($0) } ?? .zero
        made.priority = segment.priority
        made.isMilestone = segment.isMilestone
        if made.isMilestone {
            (made.length, made.advance) = (.duration(.zero), .auto)
        } else if made.length != .open {
            made.min = segment.min.map { Milliseconds($0) }
            made.max = segment.max.map { Milliseconds($0) }
            made.advance = segment.isAuto ? .auto : .manual
        }
        made.isFlagged = segment.isFlagged
        made.isReserve = segment.isReserve
        made.who = segment.who.map { SafeText.make($0) }
        made.note = segment.note.map { SafeText.make($0) }
        made.location = segment.place.map { SafeText.make($0) }
        made.warn = segment.warn
        made.columns = columns(segment)
        made.cues = segment.cues.map { cue in
            var id = cue.id ?? ""
            if id.isEmpty || cueIDs.contains(id) {
                id = Slug.unique(Slug.make(cue.call, fallback: "cue")) { cueIDs.contains($0) || ownCueIDs.contains($0) }
            }
            cueIDs.insert(id)
            return Cue(
                id: id, anchor: cue.anchor, department: cue.department.map { department($0, &departments) },
                call: SafeText.make(cue.call), standby: cue.standby ?? Cue.usualStandby, isAuto: cue.isAuto)
        }
        return made
    }

    /// Each name once, none too long.
    private static func columns(_ segment: ImportedSegment) -> [Segment.Column] {
        var names: Set<String> = []
        return segment.columns.compactMap { column in
            let name = SafeText.make(column.name, limit: Limit.ShowFile.name)
            guard !name.isEmpty, names.insert(name).inserted else { return nil }
            return Segment.Column(name: name, text: SafeText.make(column.text))
        }
    }

    /// The id of a department, which is declared with its name.
    private static func department(_ name: String, _ departments: inout [Department]) -> String {
        let title = SafeText.make(name, limit: Limit.ShowFile.name)
        if let known = departments.first(where: { $0.id == title || $0.title == title }) { return known.id }
        let id = Slug.unique(Slug.make(title, fallback: "dept")) { id in departments.contains { $0.id == id } }
        departments.append(Department(id: id, title: title))
        return id
    }

    private static func lane(_ lane: ImportedLane) -> Lane {
        Lane(
            title: SafeText.make(lane.title),
            items: lane.items.map { item in
                LaneItem(
                    title: SafeText.make(item.title),
                    times: .clock(ShowTime(milliseconds: item.start), until: ShowTime(milliseconds: item.end)),
                    who: item.who.map { SafeText.make($0) })
            })
    }
}
