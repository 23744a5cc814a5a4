/// The planned times of an imported show, by the rule of the timeline.
extension ImportedShow {
    package struct Planned: Sendable, Equatable {
        package var start: Int?
        package var end: Int?
    }

    /// By part and segment; none for a reserve.
    package var plannedTimes: [[Planned]] {
        var clock = start ?? 0
        return parts.map { part in
            var partStart = part.start
            return part.segments.map { segment in
                if segment.isReserve { return Planned() }
                let start = segment.start ?? segment.planned ?? partStart ?? clock
                partStart = nil
                let end = segment.until ?? start + (segment.duration ?? 0)
                clock = end
                return Planned(start: start, end: end)
            }
        }
    }
}
