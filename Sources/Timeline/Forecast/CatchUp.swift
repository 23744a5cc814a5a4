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
            guard let length = forecast.segments[number].length else { continue }
            let room = isLate ? figures.min.map { length - $0 } : figures.max.map { $0 - length }
            if let room, room > .zero { rooms.append((number, room.count)) }
        }
        var wanted = abs(over.count)
        var taken: [Int: Int] = [:]
        for priority in Set(rooms.map { running.figures[$0.segment].priority }).sorted() where wanted > 0 {
            let group = rooms.filter { running.figures[$0.segment].priority == priority }
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
            wanted -= share
        }
        let shares = rooms.compactMap { segment, _ -> CatchUp.Share? in
            guard let amount = taken[segment], amount > 0 else { return nil }
            return CatchUp.Share(
                segment: segment, change: Milliseconds(isLate ? -amount : amount),
                length: forecast.segments[segment].length ?? .zero)
        }
        return CatchUp(point: point, shares: shares, left: Milliseconds(wanted))
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
        let end = point.kind == .off ? place + 1 : place
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
