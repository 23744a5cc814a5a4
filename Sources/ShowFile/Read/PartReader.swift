internal import Timeline

/// Parts and segments, each list's items in file order.
extension ShowReader {
    mutating func parts(_ fields: Fields, warn: WarningTimes) {
        guard require(fields, .parts, of: .show) else { return }
        let before = findings.count
        for item in items(fields, .parts) {
            guard let part = self.fields(item, of: .part, as: .item(of: .parts)) else { continue }
            parts.append(self.part(part, warn: warn))
            if isFull { return }
        }
        // Where something else is wrong with the parts, that is what has to be said.
        if places.segments.isEmpty, findings.count == before {
            findings.add(.noSegments, at: fields[.parts]?.place ?? fields.place)
        }
    }

    private mutating func part(_ fields: Fields, warn: WarningTimes) -> Part {
        let id = id(fields)
        if id == HardTime.show {
            findings.add(.partIsShow, at: fields[.id]?.place ?? fields.place)
        } else if let id {
            partIDs.claim(id, at: fields[.id]?.place ?? fields.place, &findings)
        }
        var part = Part(
            id: id ?? "", title: text(fields, .title) ?? "", start: time(fields, .start), until: time(fields, .until),
            segments: [], details: details(fields))
        places.parts.append(fields[.until]?.place ?? fields.place)
        let start = part.start == nil ? nil : fields[.start]?.place
        for item in items(fields, .segments) {
            let known = findings.count
            guard let fields = self.fields(item, of: .segment, as: .item(of: .segments)) else { continue }
            let faults = findings.count - known
            if places.segments.count == ShowFileLimits.segments {
                findings.add(.tooMany(.segment, limit: ShowFileLimits.segments), at: fields.place)
                isFull = true
                return part
            }
            places.segments.append(
                ShowPlaces.SegmentPlaces(
                    own: fields.place, start: fields[.start]?.place ?? start, startBy: fields[.startBy]?.place,
                    end: (fields[.until] ?? fields[.duration])?.place, lengthWithColon: Self.lengthWithColon(fields)))
            let before = findings.count
            let number = places.segments.count - 1
            part.segments.append(segment(fields, warn: warn))
            places.segments[number].isDoubtful = findings.count > before || faults > 0
            if isFull { return part }
        }
        return part
    }

    private static func lengthWithColon(_ fields: Fields) -> String? {
        guard case .text(let text, _)? = fields[.duration]?.content, text.utf8.count < 12, text.utf8.contains(UInt8(ascii: ":"))
        else { return nil }
        return text
    }

    private mutating func segment(_ fields: Fields, warn: WarningTimes) -> Segment {
        let id = id(fields)
        if let id { segmentIDs.claim(id, at: fields[.id]?.place ?? fields.place, &findings) }
        let (min, max) = (duration(fields, .min), duration(fields, .max))
        let isMilestone = truth(fields, .milestone) ?? false
        let advance = advance(fields)
        let length = isMilestone ? milestone(fields) : length(fields, min, max, advance)
        if fields[.start] != nil, let planned = fields[.planned] { findings.add(.startAndPlanned, at: planned.place) }
        return Segment(
            id: id ?? "", title: requiredText(fields, .title, of: .segment), length: length,
            start: time(fields, .start), planned: time(fields, .planned), startBy: time(fields, .startBy), min: min, max: max,
            priority: priority(fields) ?? 0, advance: isMilestone ? .auto : advance ?? .manual, isMilestone: isMilestone,
            changeover: duration(fields, .changeover) ?? .zero, isFlagged: truth(fields, .flag) ?? false,
            isReserve: truth(fields, .reserve) ?? false, who: text(fields, .who), note: text(fields, .note),
            location: text(fields, .location), contacts: contacts(fields),
            warn: fields[.warn] == nil ? nil : self.warn(fields, usually: warn), cues: cues(fields), columns: columns(fields))
    }

    /// A point that passes by itself has no length to give.
    private mutating func milestone(_ fields: Fields) -> Segment.Length {
        for key in [ShowFileKey.duration, .until, .min, .max] {
            if let node = fields[key] { findings.add(.lengthOfMilestone(key), at: node.place) }
        }
        return .duration(.zero)
    }

    private mutating func length(
        _ fields: Fields, _ min: Milliseconds?, _ max: Milliseconds?, _ advance: Segment.Advance?
    ) -> Segment.Length {
        if isOpen(fields) { return open(fields, advance) }
        let (duration, until) = (duration(fields, .duration), time(fields, .until))
        if fields[.duration] != nil, let until = fields[.until] { findings.add(.durationAndUntil, at: until.place) }
        check(min, max, around: fields[.until] == nil ? duration : nil, fields)
        if fields[.duration] == nil, fields[.until] == nil { return .toNextTime }
        return until.map { .until($0) } ?? .duration(duration ?? .zero)
    }

    private func isOpen(_ fields: Fields) -> Bool {
        if case .text("open", _)? = fields[.duration]?.content { true } else { false }
    }

    private mutating func open(_ fields: Fields, _ advance: Segment.Advance?) -> Segment.Length {
        if let until = fields[.until] { findings.add(.durationAndUntil, at: until.place) }
        for key in [ShowFileKey.min, .max] {
            if let node = fields[key] { findings.add(.notOfOpen(key), at: node.place) }
        }
        if advance == .auto, let node = fields[.advance] { findings.add(.notOfOpen(.advance), at: node.place) }
        return .open
    }

    private mutating func check(
        _ min: Milliseconds?, _ max: Milliseconds?, around duration: Milliseconds?, _ fields: Fields
    ) {
        if let min, let duration, min > duration, let place = fields[.min]?.place {
            findings.add(.minAboveDuration(min: min, duration: duration), at: place)
        }
        if let max, let duration, max < duration, let place = fields[.max]?.place {
            findings.add(.maxBelowDuration(max: max, duration: duration), at: place)
        }
        if let min, let max, duration == nil, min > max, let place = fields[.min]?.place {
            findings.add(.minAboveMax(min: min, max: max), at: place)
        }
    }

    private mutating func columns(_ fields: Fields) -> [Segment.Column] {
        names(fields, .columns).compactMap { name, value in
            if value.isNothing { return Segment.Column(name: name, text: "") }
            return text(value, as: .entry(name, in: .columns), mayBeEmpty: true)
                .map { Segment.Column(name: name, text: $0) }
        }
    }
}
