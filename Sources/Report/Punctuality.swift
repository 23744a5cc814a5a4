package import Timeline

/// How punctually cues were called: all of them, or those of one department.
package struct Punctuality: Sendable, Equatable {
    /// The largest difference, early or late, that counts as on time.
    package static let onTime = Milliseconds.seconds(2)

    /// The department; nil for all, or for cues without one.
    package var department: String?
    /// Cues that were called or should have been; dropped, skipped and upcoming ones do not count.
    package var count = 0
    package var called = 0
    /// Called cues that had a time.
    package var timed = 0
    /// Cues called within ``onTime`` of their time.
    package var within = 0
    /// Late if positive, early if negative; nil if none had a time.
    package var median: Milliseconds?
    /// The largest difference; of two equal ones, the late one.
    package var worst: Milliseconds?

    package init(_ cues: [ShowReport.Cue], of department: String? = nil) {
        self.department = department
        let called = cues.filter { $0.outcome == .called }
        let lates = called.compactMap(\.late)
        self.called = called.count
        count = called.count + cues.count { $0.outcome == .missed }
        timed = lates.count
        within = lates.count { abs($0.count) <= Self.onTime.count }
        median = Spread(lates)?.median
        worst = lates.max { (abs($0.count), $0.count) < (abs($1.count), $1.count) }
    }
}

extension ShowReport {
    package var punctuality: Punctuality { Punctuality(cues) }

    /// In the order of the show's departments, then of the cues.
    package var punctualityByDepartment: [Punctuality] {
        let groups = Dictionary(grouping: cues, by: \.department)
        var seen = Set<String?>()
        return (departments.map(\.id) + cues.map(\.department)).compactMap { department in
            guard seen.insert(department).inserted, let cues = groups[department] else { return nil }
            let figures = Punctuality(cues, of: department)
            return figures.count > 0 ? figures : nil
        }
    }

    /// The department's name in the show; nil for cues without a department.
    package func title(ofDepartment id: String?) -> String? {
        id.map { id in departments.first { $0.id == id }?.title ?? id }
    }
}
