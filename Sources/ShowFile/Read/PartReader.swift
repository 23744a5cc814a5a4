internal import Timeline

/// Parts and segments, each list's items in file order.
extension ShowReader {
    mutating func parts(_ fields: Fields, warn: Warn) {
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

    private mutating func part(_ fields: Fields, warn: Warn) -> Part {
        let id = id(fields)
        if let id { partIDs.claim(id, at: fields[.id]?.place ?? fields.place, &findings) }
        var part = Part(
            id: id ?? "", title: text(fields, .title) ?? "", location: text(fields, .location),
            start: time(fields, .start), segments: [])
        let start = part.start == nil ? nil : fields[.start]?.place
        for item in items(fields, .segments) {
            guard let fields = self.fields(item, of: .segment, as: .item(of: .segments)) else { continue }
            if places.segments.count == Limits.segments {
                findings.add(.tooMany(.segment, limit: Limits.segments), at: fields.place)
                isFull = true
                return part
            }
            places.segments.append(
                ShowPlaces.OfSegment(
                    own: fields.place, start: fields[.start]?.place ?? start,
                    end: (fields[.until] ?? fields[.duration])?.place))
            part.segments.append(segment(fields, warn: warn))
            if isFull { return part }
        }
        return part
    }

    private mutating func segment(_ fields: Fields, warn: Warn) -> Segment {
        let id = id(fields)
        if let id { segmentIDs.claim(id, at: fields[.id]?.place ?? fields.place, &findings) }
        let (min, max) = (duration(fields, .min), duration(fields, .max))
        return Segment(
            id: id ?? "", title: requiredText(fields, .title, of: .segment), length: length(fields, min, max),
            start: time(fields, .start), min: min, max: max, priority: priority(fields) ?? 0,
            advance: advance(fields) ?? .manual, isReserve: truth(fields, .reserve) ?? false,
            who: text(fields, .who), note: text(fields, .note),
            warn: fields[.warn] == nil ? nil : self.warn(fields, usually: warn), cues: cues(fields),
            columns: columns(fields))
    }

    private mutating func length(_ fields: Fields, _ min: Milliseconds?, _ max: Milliseconds?) -> Segment.Length {
        let (duration, until) = (duration(fields, .duration), time(fields, .until))
        if fields[.duration] != nil, let until = fields[.until] {
            findings.add(.durationAndUntil, at: until.place)
        } else if fields[.duration] == nil, fields[.until] == nil {
            findings.add(.neitherDurationNorUntil, at: fields.place)
        }
        check(min, max, around: fields[.until] == nil ? duration : nil, fields)
        return until.map { .until($0) } ?? .duration(duration ?? .zero)
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
