/// When a segment is planned, by the show's file.
package struct PlannedTimes {
    /// The index of its part.
    package var part: Int
    /// Its own start, or its part's for the part's first segment.
    package var hardStart: ShowTime?
    /// Where it stands whatever comes before it: its start or planned start, or its part's start for the part's first segment.
    package var anchor: ShowTime?
    package var length: PlannedLength
    /// Why the file gives it no length, where it needs one and there is none.
    package var missing: MissingLength?
    /// Nil for a reserve.
    package var start: ShowTime?
    package var end: ShowTime?
}

extension Show {
    /// Every segment in file order with its planned times.
    ///
    /// The first segment starts at its own start, else its part's, else the show's, else midnight; each later one at its own
    /// or its part's start, else at the planned end before it and its changeover. A reserve has no times and passes its part's
    /// start on to the segment after it.
    package func forEachSegment(_ body: (Segment, PlannedTimes) -> Void) {
        var clock = start ?? .midnight
        for (number, part) in parts.enumerated() {
            let closing = part.closingSegment
            var partStart = part.start
            for (index, segment) in part.segments.enumerated() {
                let held = segment.isReserve ? nil : partStart
                var plan = PlannedTimes(
                    part: number, hardStart: segment.start ?? held, anchor: segment.start ?? segment.planned ?? held,
                    length: .open)
                if !segment.isReserve { partStart = nil }
                let start = plan.anchor ?? clock
                switch segment.length {
                case .duration(let duration): plan.length = .duration(duration)
                case .until(let time): plan.length = .until(time)
                case .open: plan.length = .open
                case .toNextTime where segment.isReserve: (plan.length, plan.missing) = (.duration(.zero), .noTimeAhead)
                case .toNextTime:
                    do {
                        plan.length = .duration(try lengthToNextTime(part: number, segment: index, from: start))
                    } catch {
                        (plan.length, plan.missing) = (.duration(.zero), error)
                    }
                }
                guard !segment.isReserve else {
                    body(segment, plan)
                    continue
                }
                var end =
                    switch plan.length {
                    case .duration(let duration): start + duration
                    case .until(let time): time
                    case .open: start
                    }
                if index == closing, let until = part.until { end = max(end, until) }
                (plan.start, plan.end) = (start, end)
                clock = end + segment.changeover
                body(segment, plan)
            }
        }
    }

    /// From the first planned start to the last planned end, on-air windows included; nil if nothing is planned.
    package var plannedSpan: ClosedRange<ShowTime>? {
        var first: ShowTime?
        var last = windows.map(\.off).max()
        forEachSegment { _, plan in
            first = first ?? plan.start
            if let end = plan.end { last = max(last ?? end, end) }
        }
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}

extension Part {
    /// The place of the segment that is planned to end no earlier than the part's `until`: the last one of a part with an
    /// open segment, unless it has an `until` of its own or advances by itself.
    fileprivate var closingSegment: Int? {
        guard until != nil, segments.contains(where: { !$0.isReserve && $0.length == .open }),
            let last = segments.lastIndex(where: { !$0.isReserve }), segments[last].advance != .auto
        else { return nil }
        if case .until = segments[last].length { return nil }
        return last
    }
}
