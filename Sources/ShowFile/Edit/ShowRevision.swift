internal import Timeline

/// A show with what a sheet says of its segments.
struct ShowRevision {
    let old: [Segment]
    private(set) var wanted: Show
    private(set) var added: [(segment: Segment, after: Int)] = []
    private(set) var missing: [String] = []
    private(set) var moved: [String] = []
    /// By the place in the old file.
    private(set) var changed: [(number: Int, segment: Segment)] = []
    /// Segments of each part in the old file.
    private let counts: [Int]

    init(_ show: Show, _ revisions: [SegmentRevision]) {
        old = show.parts.flatMap(\.segments)
        wanted = show
        counts = show.parts.map(\.segments.count)
        var existing: [(segment: Segment, start: ShowTime?)] = []
        show.forEachSegment { existing.append(($0, $1.start)) }
        let match = RevisionMatch(revisions, existing)
        moved = match.movedRows.map { revisions[$0].title }
        let matched = Set(match.segments.compactMap { $0 })
        missing = old.indices.filter { !matched.contains($0) }.map { old[$0].title }
        let lengths = show.withLengths.parts.flatMap(\.segments).map(\.length)
        var new = old
        var ends: [Int: ShowTime] = [:]
        var number = 0
        show.forEachSegment { _, plan in
            ends[number] = plan.end
            number += 1
        }
        for (row, revision) in revisions.enumerated() {
            guard let segment = match.segments[row] else { continue }
            Self.apply(revision, to: &new[segment], length: lengths[segment], end: ends[segment])
        }
        // New rows stand behind the row above them.
        var ids = Set(old.map(\.id))
        var last = -1
        for (row, revision) in revisions.enumerated() {
            if let segment = match.segments[row] {
                last = segment
                continue
            }
            let made = Self.made(revision, &ids)
            added.append((made, last))
        }
        build(new)
        settleTimes(revisions, match, &new)
        for (number, segment) in new.enumerated() where segment != old[number] { changed.append((number, segment)) }
    }

    private mutating func build(_ new: [Segment]) {
        var number = 0
        for part in wanted.parts.indices {
            var segments: [Segment] = number == 0 ? added.filter { $0.after == -1 }.map(\.segment) : []
            for _ in 0..<counts[part] {
                segments.append(new[number])
                segments += added.filter { $0.after == number }.map(\.segment)
                number += 1
            }
            wanted.parts[part].segments = segments
        }
    }

    private static func apply(_ revision: SegmentRevision, to segment: inout Segment, length: Segment.Length, end: ShowTime?) {
        segment.title = revision.title
        segment.who = revision.who ?? segment.who
        segment.note = revision.note ?? segment.note
        segment.location = revision.location ?? segment.location
        segment.isReserve = revision.isReserve || segment.isReserve
        if revision.isAuto, segment.length != .open { segment.advance = .auto }
        switch (revision.length, segment.length) {
        case (.duration(let new)?, .until(let time)):
            // The same end, said otherwise.
            if let start = revision.time, start + new != time { segment.length = .until(start + new) }
        case (.duration(let new)?, _) where !segment.isMilestone:
            if length != .duration(new) { segment.length = .duration(new) }
            if let min = segment.min, min > new { segment.min = new }
            if let max = segment.max, max < new { segment.max = new }
        case (.until(let new)?, .until): segment.length = .until(new)
        case (.until(let new)?, _):
            if let start = revision.time, length != .duration(new - start), new > start { segment.length = .duration(new - start) }
        default: break
        }
        segment.min = revision.min ?? segment.min
        segment.max = revision.max ?? segment.max
        for column in revision.columns {
            if let index = segment.columns.firstIndex(where: { $0.name == column.name }) {
                segment.columns[index].text = column.text
            } else {
                segment.columns.append(column)
            }
        }
    }

    private static func made(_ revision: SegmentRevision, _ ids: inout Set<String>) -> Segment {
        let slug = revision.id ?? Slug.make(revision.title, fallback: "segment")
        let id = Slug.unique(slug) { ids.contains($0) }
        ids.insert(id)
        var segment = Segment(id: id, title: revision.title, length: revision.length ?? .open)
        if revision.isHard { segment.start = revision.time } else { segment.planned = revision.time }
        (segment.min, segment.max) = (revision.min, revision.max)
        if revision.isAuto, segment.length != .open { segment.advance = .auto }
        (segment.who, segment.note, segment.location) = (revision.who, revision.note, revision.location)
        segment.isReserve = revision.isReserve
        segment.columns = revision.columns
        return segment
    }

    /// A time that the plan comes to by itself is not written.
    private mutating func settleTimes(_ revisions: [SegmentRevision], _ match: RevisionMatch, _ new: inout [Segment]) {
        var times: [String: (time: ShowTime, isHard: Bool)] = [:]
        for (row, revision) in revisions.enumerated() {
            if let segment = match.segments[row], let time = revision.time { times[old[segment].id] = (time, revision.isHard) }
        }
        let numbers = Dictionary(uniqueKeysWithValues: old.enumerated().map { ($1.id, $0) })
        // Each pass settles the first that is still elsewhere.
        for _ in 0...new.count {
            var next: (number: Int, time: ShowTime, isHard: Bool)?
            wanted.forEachSegment { segment, plan in
                guard next == nil, let (time, isHard) = times[segment.id], let start = plan.start, let number = numbers[segment.id],
                    start != time || isHard && plan.hardStart == nil
                else { return }
                next = (number, time, isHard || plan.hardStart != nil)
            }
            guard let next else { return }
            (new[next.number].start, new[next.number].planned) = next.isHard ? (next.time, nil) : (nil, next.time)
            times[old[next.number].id] = nil
            build(new)
        }
    }
}
