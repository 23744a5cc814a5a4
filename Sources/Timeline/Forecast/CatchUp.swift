/// How to get back on time for one hard point: how much to take from which segment, or to give where the show is
/// early.
package struct CatchUp: Sendable, Equatable {
    package struct Share: Sendable, Equatable {
        package var segment: Int
        /// What its length changes by: shorter where negative.
        package var change: Milliseconds
        /// Its length before.
        package var length: Milliseconds
    }

    package var point: HardPoint
    /// In running order; none where there is no room.
    package var shares: [Share]
    /// How much of the lateness, or earliness, is left for want of room; not negative.
    package var left: Milliseconds
}

extension State {
    /// The proposal for a hard point, or for the first late one still to come where `id` is nil.
    /// - Throws: why there is nothing to propose. A proposal without shares (no room) is not thrown.
    package func catchUp(_ id: String?, at now: ShowTime) throws(Rejection) -> CatchUp {
        let forecast = forecast(at: now)
        let point = try lateHardPoint(id, forecast)
        let over = point.over ?? .zero
        let isLate = over > .zero
        var rooms: [(segment: Int, room: Int)] = []
        for number in segmentsThatMove(point, forecast) {
            let figures = running.figures[number]
            // An `until` segment has nothing to give or take: its out is itself a time that does not move.
            guard out(number) == nil, let length = forecast.segments[number].length else { continue }
            let room = isLate ? figures.min.map { length - $0 } : figures.max.map { $0 - length }
            if let room, room > .zero { rooms.append((number, room.count)) }
        }
        var wanted = abs(over.count)
        var taken: [Int: Int] = [:]
        // Sorted by priority, and within one still in running order.
        let byPriority = rooms.enumerated().sorted { a, b in
            (running.figures[a.element.segment].priority, a.offset)
                < (running.figures[b.element.segment].priority, b.offset)
        }.map(\.element)
        var group = byPriority[...]
        while wanted > 0, let first = group.first {
            let priority = running.figures[first.segment].priority
            let equals = group.prefix { running.figures[$0.segment].priority == priority }
            wanted -= Self.take(wanted, from: equals, into: &taken)
            group = group[equals.endIndex...]
        }
        let shares = rooms.compactMap { segment, _ -> CatchUp.Share? in
            guard let amount = taken[segment], amount > 0 else { return nil }
            return CatchUp.Share(
                segment: segment, change: Milliseconds(isLate ? -amount : amount),
                length: forecast.segments[segment].length ?? .zero)
        }
        return CatchUp(point: point, shares: shares, left: Milliseconds(wanted))
    }

    /// Shares out `wanted` among segments of one priority, or all there is, and returns how much that was.
    ///
    /// In proportion to the room, rounded down; the rest goes to the first that has room, and what is more than its
    /// room to the one after it.
    private static func take(
        _ wanted: Int, from group: ArraySlice<(segment: Int, room: Int)>, into taken: inout [Int: Int]
    ) -> Int {
        let all = group.reduce(0) { $0 + $1.room }
        let share = min(wanted, all)
        var rest = share
        for (segment, room) in group {
            // 128 bits between: a long show's milliseconds multiplied outgrow 64.
            let part = all.dividingFullWidth(share.multipliedFullWidth(by: room)).quotient
            taken[segment] = part
            rest -= part
        }
        for (segment, room) in group where rest > 0 {
            let more = min(rest, room - taken[segment, default: 0])
            taken[segment, default: 0] += more
            rest -= more
        }
        return share
    }

    private func lateHardPoint(_ id: String?, _ forecast: Forecast) throws(Rejection) -> HardPoint {
        guard let id else {
            guard let late = forecast.hardPoints.first(where: { !$0.isPassed && $0.over ?? .zero > .zero }) else {
                throw .noLateHardPoint
            }
            return late
        }
        guard let point = forecast.hardPoints.first(where: { $0.id == id }) else { throw .unknownHardPoint(id) }
        if point.isPassed { throw .hardPointPassed(id) }
        guard let over = point.over else { throw .hardPointSkipped(id) }
        if over == .zero { throw .onTime(id) }
        return point
    }

    /// The upcoming segments before the point that can move it: those after the last hard start or `until` before
    /// it that is not itself late; for an off time up to the window's last segment.
    private func segmentsThatMove(_ point: HardPoint, _ forecast: Forecast) -> [Int] {
        guard let place = order.firstIndex(of: point.segment) else { return [] }
        // At an end the segment itself stands before the point, its own hard start among what may bind.
        let end = point.kind == .off || point.kind == .until ? place + 1 : place
        var movers: [Int] = []
        for number in order[..<end].reversed() {
            if segments[number].status == .skipped { continue }
            if segments[number].status != .upcoming { break }
            if let out = out(number), let expected = forecast.segments[number].expectedEnd, expected <= out { break }
            movers.append(number)
            if let start = running.figures[number].hardStart, let arrival = forecast.segments[number].arrival,
                arrival <= start
            {
                break
            }
        }
        return movers.reversed()
    }
}
