extension State {
    /// The plan as the day has left it: what one would load for the next run.
    ///
    /// - The order is today's. Parts stay where they are; a segment that went in among those of another part belongs to
    ///   that one, as few of them as can be.
    /// - Lengths are those planned and adjusted, not the ones that were run: overtime and holds are no plan. `min` and
    ///   `max` give way where a length went beyond them. A window that was extended goes off at its new time.
    /// - What is skipped is a reserve; what was brought in is none. Texts and cues are as they were edited; dropped cues
    ///   stay, for a cue that was missed once is no cue less.
    package var showAsLeft: Show {
        var left = show
        let parts = partsAsLeft
        for part in left.parts.indices { left.parts[part].segments = [] }
        for (place, number) in order.enumerated() { left.parts[parts[place]].segments.append(segmentAsLeft(number)) }
        settleStarts(of: &left)
        let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        for window in left.windows.indices {
            left.windows[window].off = min(windows[window].off, .midnight + .longest - Milliseconds(1))
            let (from, to) = (left.windows[window].from, left.windows[window].to)
            // A window runs between today's places of its two segments, whichever of them stands first.
            guard let one = running.segment(from).flatMap({ places[$0] }),
                let other = running.segment(to).flatMap({ places[$0] }), other < one
            else { continue }
            (left.windows[window].from, left.windows[window].to) = (to, from)
        }
        return left
    }

    private func segmentAsLeft(_ number: Int) -> Segment {
        var segment = running.segments[number]
        segment.isReserve = segments[number].status == .skipped
        segment.cues = running.cues(of: number).map { running.cues[$0] }
        switch running.figures[number].length {
        case .duration(let planned):
            let length = min(max(.zero, planned + segments[number].adjusted), .longest)
            segment.length = .duration(length)
            segment.min = segment.min.map { min($0, length) }
            segment.max = segment.max.map { max($0, length) }
        case .until(let time):
            let latest = ShowTime.midnight + .longest - Milliseconds(1)
            segment.length = .until(min(max(.midnight, time + segments[number].adjusted), latest))
        case .open: segment.length = .open
        }
        // A milestone that was given a length is none any more.
        if segment.length != .duration(.zero) { segment.isMilestone = false }
        return segment
    }

    /// The part of each place of today's order: never going back, and other than the segment's own for as few as can
    /// be. Those that keep theirs are a longest run of parts that does not go back; the others join the one before.
    private var partsAsLeft: [Int] {
        let own = order.map { running.figures[$0].part }
        // Patience sorting: the last of each length's best run, and what came before it.
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: own.count)
        for place in own.indices {
            // The first run that this one cannot follow.
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if own[ends[middle]] <= own[place] { low = middle + 1 } else { high = middle }
            }
            before[place] = low > 0 ? ends[low - 1] : nil
            if low < ends.count { ends[low] = place } else { ends.append(place) }
        }
        var keeps = Set<Int>()
        var at = ends.last
        while let place = at {
            keeps.insert(place)
            at = before[place]
        }
        var part = own.indices.first(where: keeps.contains).map { own[$0] } ?? 0
        return own.indices.map { place in
            if keeps.contains(place) { part = own[place] }
            return part
        }
    }

    /// A part's start is the hard start of its first segment, and was that of another where the order has changed:
    /// then it becomes that segment's own. Where that one is skipped, the part's start is handed on.
    private func settleStarts(of left: inout Show) {
        for (number, part) in show.parts.enumerated() {
            guard let start = part.start, let bearer = part.segments.first(where: { !$0.isReserve }) else { continue }
            let first = left.parts[number].segments.first { !$0.isReserve }
            let isSkipped = running.segment(bearer.id).map { segments[$0].status } == .skipped
            if first?.id == bearer.id || isSkipped { continue }
            // One with a start of its own at the head takes nothing from the part.
            if first?.start == nil { left.parts[number].start = nil }
            guard bearer.start == nil else { continue }
            for p in left.parts.indices {
                for s in left.parts[p].segments.indices where left.parts[p].segments[s].id == bearer.id {
                    left.parts[p].segments[s].start = start
                    // A file has one of the two, and the start is what holds it.
                    left.parts[p].segments[s].planned = nil
                }
            }
        }
    }
}
