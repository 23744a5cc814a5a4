/// How much skipping a segment would help a hard time.
package struct SkipGain: Sendable, Equatable {
    package var segment: Int
    /// By how much `over` would fall.
    package var by: Milliseconds
}

extension State {
    /// The maximum cost: examined segments times segments of the show.
    private static let workLimit = 1_000_000

    /// For each upcoming segment of the lowest priority before a hard time: how much `over` would fall if it were skipped. In running
    /// order, without those that do not help.
    package func gainsBySkipping(before point: HardTime, at now: ShowTime) -> [SkipGain] {
        guard let over = point.over else { return [] }
        let upcoming = upcoming(before: point)
        guard let lowest = upcoming.map({ running.figures[$0].priority }).min() else { return [] }
        var without = self
        let candidates = upcoming.filter { running.figures[$0].priority == lowest }
        return candidates.prefix(max(1, Self.workLimit / max(1, order.count))).compactMap { number in
            without.segments[number].isSkipped = true
            defer { without.segments[number].isSkipped = false }
            let then = without.forecast(at: now).hardPoints.first { $0.kind == point.kind && $0.name == point.name }
            guard let left = then?.over, left < over else { return nil }
            return SkipGain(segment: number, by: over - left)
        }
    }
}
