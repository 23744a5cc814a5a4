/// What it would help for a hard time to leave a segment out.
package struct SkipGain: Sendable, Equatable {
    package var segment: Int
    /// By how much `over` would fall.
    package var by: Milliseconds
}

extension State {
    /// Segments that are looked at, times segments of the show: what this may cost.
    private static let work = 1_000_000

    /// For each of the lowest priority among the upcoming segments before a hard time: by how much its `over` would fall if it
    /// were skipped. Those that help nothing are left out. In running order.
    package func gainsBySkipping(before point: HardPoint, at now: ShowTime) -> [SkipGain] {
        guard let over = point.over else { return [] }
        let upcoming = upcoming(before: point)
        guard let lowest = upcoming.map({ running.figures[$0].priority }).min() else { return [] }
        var without = self
        let candidates = upcoming.filter { running.figures[$0].priority == lowest }
        return candidates.prefix(max(1, Self.work / max(1, order.count))).compactMap { number in
            without.segments[number].isSkipped = true
            defer { without.segments[number].isSkipped = false }
            let then = without.forecast(at: now).hardPoints.first { $0.kind == point.kind && $0.name == point.name }
            guard let left = then?.over, left < over else { return nil }
            return SkipGain(segment: number, by: over - left)
        }
    }
}
