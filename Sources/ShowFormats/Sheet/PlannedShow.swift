internal import Timeline

/// The planned times of an imported show, as the timeline reckons them.
extension ImportedShow {
    package struct Planned: Sendable, Equatable {
        package var start: Int?
        package var end: Int?
    }

    /// By part and segment; none for a reserve.
    package var plannedTimes: [[Planned]] {
        var times = parts.map { _ in [Planned]() }
        show(fileName: "").forEachSegment { _, plan in
            times[plan.part].append(Planned(start: plan.start?.milliseconds, end: plan.end?.milliseconds))
        }
        return times
    }
}
