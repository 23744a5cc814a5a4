/// How much skipping a segment would help a hard time.
package struct SkipGain: Sendable, Equatable {
    package var segment: Int
    /// By how much `over` would fall.
    package var by: Milliseconds
}

extension State {
    /// The maximum cost: examined segments times segments of the show. It takes some milliseconds, because a key waits for it.
    private static let workLimit = 30_000
    /// How many segments are examined in the longest show.
    private static let fewest = 3

    /// For each upcoming segment of the lowest priority before a hard time: how much `over` would fall if it were skipped. In running
    /// order, without those that do not help.
    ///
    /// In a show of thousands of segments only for the longest of them, because skipping gains no more than the length and the
    /// changeover: each takes a forecast of the whole show.
    package func gainsBySkipping(before point: HardTime, at now: ShowTime) -> [SkipGain] {
        guard let over = point.over else { return [] }
        let upcoming = upcoming(before: point)
        guard let lowest = upcoming.map({ running.figures[$0].priority }).min() else { return [] }
        var without = self
        let candidates = upcoming.filter { running.figures[$0].priority == lowest }
        return longest(candidates, atMost: max(Self.fewest, Self.workLimit / max(1, order.count))).compactMap { number in
            without.segments[number].isSkipped = true
            defer { without.segments[number].isSkipped = false }
            let then = without.forecast(at: now).hardPoints.first { $0.kind == point.kind && $0.name == point.name }
            guard let left = then?.over, left < over else { return nil }
            return SkipGain(segment: number, by: over - left)
        }
    }

    /// The segments that take the most time, in running order.
    private func longest(_ numbers: [Int], atMost count: Int) -> [Int] {
        guard numbers.count > count else { return numbers }
        let times = numbers.map(timeTaken)
        let longest = numbers.indices.sorted { (times[$1], $0) < (times[$0], $1) }.prefix(count)
        return longest.sorted().map { numbers[$0] }
    }

    /// As planned and adjusted, without a forecast.
    private func timeTaken(_ number: Int) -> Milliseconds {
        (plannedLength(number) ?? .zero) + segments[number].adjusted + running.figures[number].changeover
    }
}
