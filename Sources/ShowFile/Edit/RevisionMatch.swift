internal import Timeline

/// Which segment of a show each row of a sheet is: by its id, else by title and order, else by its place between others.
struct RevisionMatch {
    /// The segment's place in file order, by row.
    private(set) var segments: [Int?]
    private var taken: Set<Int> = []

    init(_ revisions: [SegmentRevision], _ existing: [(segment: Segment, start: ShowTime?)]) {
        segments = revisions.map { _ in nil }
        let byID = Dictionary(existing.enumerated().map { ($1.segment.id, $0) }) { first, _ in first }
        for (row, revision) in revisions.enumerated() {
            if let id = revision.id, let segment = byID[id] { take(row, segment) }
        }
        // The first of a title is the first of that title, and so on.
        var byTitle: [String: [Int]] = [:]
        for (number, segment) in existing.enumerated().reversed() where !taken.contains(number) {
            byTitle[Self.key(segment.segment.title), default: []].append(number)
        }
        for (row, revision) in revisions.enumerated() where segments[row] == nil {
            if let segment = byTitle[Self.key(revision.title)]?.popLast() { take(row, segment) }
        }
        matchRenamed(revisions, existing)
    }

    private mutating func take(_ row: Int, _ segment: Int) {
        guard taken.insert(segment).inserted else { return }
        segments[row] = segment
    }

    /// Between the same neighbours, as many rows as segments: each is one with another title, if the title has grown or the
    /// time is the same.
    private mutating func matchRenamed(_ revisions: [SegmentRevision], _ existing: [(segment: Segment, start: ShowTime?)]) {
        var row = 0
        while row < segments.count {
            guard segments[row] == nil else {
                row += 1
                continue
            }
            let first = row
            while row < segments.count, segments[row] == nil { row += 1 }
            let before = first == 0 ? -1 : segments[first - 1] ?? -1
            let after = row == segments.count ? existing.count : segments[row] ?? existing.count
            guard before + 1 + (row - first) == after else { continue }
            for (offset, index) in (first..<row).enumerated() {
                let number = before + 1 + offset
                guard !taken.contains(number), revisions[index].id == nil || existing[number].segment.id != revisions[index].id
                else { continue }
                let (old, new) = (Self.key(existing[number].segment.title), Self.key(revisions[index].title))
                let isSameTime = revisions[index].time != nil && revisions[index].time == existing[number].start
                if old.hasPrefix(new) || new.hasPrefix(old) || isSameTime, revisions[index].id == nil { take(index, number) }
            }
        }
    }

    /// Rows whose segments do not come in the order of the file: all but the longest run that does.
    var movedRows: [Int] {
        let rows = segments.indices.filter { segments[$0] != nil }
        // The last row of the best run of each length, and what came before each row.
        var tails: [Int] = []
        var before = [Int?](repeating: nil, count: segments.count)
        for row in rows {
            let value = segments[row] ?? 0
            let place = tails.partitionPoint { (segments[$0] ?? 0) < value }
            before[row] = place > 0 ? tails[place - 1] : nil
            if place == tails.count { tails.append(row) } else { tails[place] = row }
        }
        var kept: Set<Int> = []
        var at = tails.last
        while let row = at {
            kept.insert(row)
            at = before[row]
        }
        return rows.filter { !kept.contains($0) }
    }

    private static func key(_ title: String) -> String {
        let slug = Slug.make(title, fallback: "")
        return slug.isEmpty ? title.lowercased() : slug
    }
}
