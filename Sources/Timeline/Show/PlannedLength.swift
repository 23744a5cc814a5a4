/// The planned length of a segment after the file's times are resolved.
package enum PlannedLength: Sendable, Equatable {
    case duration(Milliseconds)
    /// The show time at which it must be out.
    case until(ShowTime)
    /// No length: it lasts until somebody ends it.
    case open
}

extension Segment.Length {
    /// The length of a segment that is not in the plan.
    var withoutTimes: PlannedLength {
        switch self {
        case .duration(let duration): .duration(duration)
        case .until(let time): .until(time)
        case .open: .open
        case .toNextTime: .duration(.zero)
        }
    }
}

/// Why the next time in the file gives a segment no length.
package enum MissingLength: Error, Sendable, Hashable {
    /// There is no later time.
    case noTimeAhead
    /// A segment between has no length either, by its id.
    case another(String)
    /// No time is left before the next time.
    case nothingLeft(Milliseconds, until: ShowTime)
}

extension Show {
    /// The show with a duration for each segment that gets its length from the times around it.
    package var withLengths: Show {
        guard parts.contains(where: { $0.segments.contains { $0.length == .toNextTime } }) else { return self }
        var lengths: [PlannedLength] = []
        forEachSegment { lengths.append($1.length) }
        var show = self
        var number = 0
        for part in parts.indices {
            for segment in parts[part].segments.indices {
                if case .duration(let duration) = lengths[number] {
                    show.parts[part].segments[segment].length = .duration(duration)
                }
                number += 1
            }
        }
        return show
    }

    /// The time from a segment's planned start to the next time in the file, less the lengths and changeovers between. Reserves do
    /// not count.
    ///
    /// The next time is a start or planned start, of a segment or of a part, else the end of the part or of the show. A
    /// changeover before such an end is not taken off.
    func lengthToNextTime(part: Int, segment: Int, from start: ShowTime) throws(MissingLength) -> Milliseconds {
        var between = Milliseconds.zero
        var changeover = parts[part].segments[segment].changeover
        func left(until time: ShowTime, less: Milliseconds) throws(MissingLength) -> Milliseconds {
            let length = time - start - less
            guard length > .zero else { throw .nothingLeft(length, until: time) }
            return length
        }
        for later in part..<parts.count {
            var partStart = later == part ? nil : parts[later].start
            for next in parts[later].segments[(later == part ? segment + 1 : 0)...] where !next.isReserve {
                if let time = next.start ?? next.planned ?? partStart {
                    return try left(until: time, less: between + changeover)
                }
                partStart = nil
                guard case .duration(let duration) = next.length else { throw .another(next.id) }
                between += changeover + duration
                changeover = next.changeover
            }
            if let end = parts[later].until { return try left(until: end, less: between) }
        }
        guard let end else { throw .noTimeAhead }
        return try left(until: end, less: between)
    }
}
