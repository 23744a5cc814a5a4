/// When a segment is planned, by the show's file.
struct PlannedTimes {
    /// The index of its part.
    var part: Int
    /// Its own start, or its part's for the part's first segment.
    var hardStart: ShowTime?
    /// Nil for a reserve.
    var start: ShowTime?
    var end: ShowTime?
}

extension Show {
    /// Every segment in file order with its planned times.
    ///
    /// The first segment starts at its own start, else its part's, else the show's, else midnight; each later one at its own
    /// or its part's start, else at the planned end before it. A reserve has no times and passes its part's start on to the
    /// segment after it.
    func forEachSegment(_ body: (Segment, PlannedTimes) -> Void) {
        var clock = start ?? .midnight
        for (number, part) in parts.enumerated() {
            var partStart = part.start
            for segment in part.segments {
                let hardStart = segment.start ?? (segment.isReserve ? nil : partStart)
                if segment.isReserve {
                    body(segment, PlannedTimes(part: number, hardStart: hardStart))
                    continue
                }
                partStart = nil
                let start = hardStart ?? clock
                let end =
                    switch segment.length {
                    case .duration(let duration): start + duration
                    case .until(let time): time
                    }
                clock = end
                body(segment, PlannedTimes(part: number, hardStart: hardStart, start: start, end: end))
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
