internal import Timeline

/// The lengths that the times of a file give, and those that they do not.
enum LengthCheck {
    /// - Parameter file: the show with readings of the wall clock, as its file has it.
    static func check(_ file: Show, _ wallClock: WallClock, _ places: ShowPlaces, _ findings: Findings) -> Findings {
        var findings = findings
        // Where something else is wrong, only what has nothing to do with it is said.
        let doubtful = places.segments.map(\.isDoubtful)
        let ids = Dictionary(
            file.parts.lazy.flatMap(\.segments).enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let hasErrors = findings.hasErrors
        var number = 0
        file.timed(by: wallClock).forEachSegment { segment, plan in
            defer { number += 1 }
            guard segment.length == .toNextTime, places.segments.indices.contains(number), !doubtful[number] else { return }
            let place = places.segments[number].own
            switch plan.missing {
            case .noTimeAhead: findings.add(.neitherDurationNorUntil, at: place)
            case .another(let other) where ids[other].map { doubtful[$0] } == true: return
            case .another(let other): findings.add(.lengthOfTwo(other: other), at: place)
            case .nothingLeft where hasErrors: return
            case .nothingLeft(let left, let until):
                let read = wallClock.reading(until)
                let meant = left <= -.hours(12) ? read.afterMidnight(beyond: read + (-left - .hours(12))) : nil
                findings.add(.noLengthLeft(until: read, meant: meant), at: place)
            case nil:
                guard case .duration(let duration) = plan.length else { return }
                if let min = segment.min, min > duration {
                    findings.add(.minAboveDuration(min: min, duration: duration), at: place)
                }
                if let max = segment.max, max < duration {
                    findings.add(.maxBelowDuration(max: max, duration: duration), at: place)
                }
            }
        }
        return findings
    }
}
