/// How to get back on time for one hard time: how much to take from which segment, or to give where the show is
/// early.
package struct CatchUp: Sendable, Equatable {
    package struct Share: Sendable, Equatable {
        package var segment: Int
        /// What its length changes by: shorter where negative.
        package var change: Milliseconds
        /// Its length before.
        package var length: Milliseconds
    }

    /// A segment with a fixed end that is squeezed.
    package struct Squeezed: Sendable, Equatable {
        package var segment: Int
        package var by: Milliseconds
    }

    package var point: HardTime
    /// In running order; none where there is no room.
    package var shares: [Share]
    /// How much of the lateness, or earliness, is left for want of room; not negative.
    package var left: Milliseconds
    /// The squeezed segments among the upcoming ones before the hard time.
    package var squeezed: [Squeezed] = []

    /// The step to which lengths are rounded for people.
    package static let step = Milliseconds.seconds(10)
}

extension State {
    /// The proposal for a hard time, or for the focus if `id` is nil.
    /// - Parameter step: takes whole steps if there is enough room; nil: to the millisecond.
    /// - Throws: why there is nothing to propose. A proposal without shares (no room) is not thrown.
    package func catchUp(_ id: String?, at now: ShowTime, step: Milliseconds? = nil) throws(Rejection) -> CatchUp {
        let forecast = forecast(at: now)
        let point = try lateHardPoint(id, forecast)
        let over = point.over ?? .zero
        let rooms = rooms(for: point, forecast, isLate: over > .zero)
        var taken: [Int: Int] = [:]
        var left = abs(over.count)
        if let step = step?.count, step > 0, let whole = Self.share(over.count, rooms, inWhole: step) {
            (taken, left) = (whole, 0)
        } else {
            left -= Self.share(left, rooms, into: &taken)
        }
        let shares = rooms.compactMap { room -> CatchUp.Share? in
            guard let amount = taken[room.segment], amount > 0 else { return nil }
            return CatchUp.Share(
                segment: room.segment, change: Milliseconds(over > .zero ? -amount : amount),
                length: forecast.segments[room.segment].length ?? .zero)
        }
        let squeezed = upcoming(before: point).compactMap { number in
            forecast.segments[number].squeezed.map { CatchUp.Squeezed(segment: number, by: $0) }
        }
        return CatchUp(point: point, shares: shares, left: Milliseconds(left), squeezed: squeezed)
    }

    /// How much a segment can give, or take if the show is early.
    private struct Room {
        var segment: Int
        var room: Int
        var priority: Int
    }

    private func rooms(for point: HardTime, _ forecast: Forecast, isLate: Bool) -> [Room] {
        segmentsThatMove(point, forecast).compactMap { number in
            let figures = running.figures[number]
            // An `until` segment has nothing to give or take: its out is itself a time that does not move.
            guard case .duration = figures.length, let length = forecast.segments[number].length else { return nil }
            let room = isLate ? figures.min.map { length - $0 } : figures.max.map { $0 - length }
            guard let room, room > .zero else { return nil }
            return Room(segment: number, room: room.count, priority: figures.priority)
        }
    }

    /// Shares in whole steps: lateness is rounded up, earliness and rooms are rounded down. Nil if the rounded rooms are not enough,
    /// or nothing is left to share.
    private static func share(_ over: Int, _ rooms: [Room], inWhole step: Int) -> [Int: Int]? {
        let wanted = over > 0 ? (over + step - 1) / step : -over / step
        let rounded = rooms.map { Room(segment: $0.segment, room: $0.room / step, priority: $0.priority) }.filter { $0.room > 0 }
        guard wanted > 0, rounded.reduce(0, { $0 + $1.room }) >= wanted else { return nil }
        var taken: [Int: Int] = [:]
        _ = share(wanted, rounded, into: &taken)
        return taken.mapValues { $0 * step }
    }

    /// Shares out `wanted`, the lowest priority first.
    /// - Returns: how much of it there was.
    private static func share(_ wanted: Int, _ rooms: [Room], into taken: inout [Int: Int]) -> Int {
        var left = wanted
        // Sorted by priority, and within one still in running order.
        let byPriority = rooms.enumerated().sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }
            .map(\.element)
        var group = byPriority[...]
        while left > 0, let priority = group.first?.priority {
            let equals = group.prefix { $0.priority == priority }
            left -= take(left, from: equals, into: &taken)
            group = group[equals.endIndex...]
        }
        return wanted - left
    }

    /// Shares out `wanted` among segments of one priority, or all there is, and returns how much that was.
    ///
    /// In proportion to the room, rounded down; the rest goes to the first that has room, and what is more than its
    /// room to the one after it.
    private static func take(_ wanted: Int, from group: ArraySlice<Room>, into taken: inout [Int: Int]) -> Int {
        let all = group.reduce(0) { $0 + $1.room }
        let share = min(wanted, all)
        var rest = share
        for room in group {
            // 128 bits between: a long show's milliseconds multiplied outgrow 64.
            let part = all.dividingFullWidth(share.multipliedFullWidth(by: room.room)).quotient
            taken[room.segment] = part
            rest -= part
        }
        for room in group where rest > 0 {
            let more = min(rest, room.room - taken[room.segment, default: 0])
            taken[room.segment, default: 0] += more
            rest -= more
        }
        return share
    }

    private func lateHardPoint(_ id: String?, _ forecast: Forecast) throws(Rejection) -> HardTime {
        guard let id else {
            guard let late = forecast.focusPoint, late.over ?? .zero > .zero else { throw .noLateHardPoint }
            return late
        }
        guard let point = forecast.hardPoints.first(where: { $0.id == id }) else { throw .unknownHardPoint(id) }
        if point.isPassed { throw .hardPointPassed(id) }
        guard let over = point.over else { throw .hardPointSkipped(id) }
        // Early is in time for the latest start of a segment.
        if over == .zero || point.kind == .by && over < .zero { throw .onTime(id) }
        return point
    }

    /// The upcoming segments before the point that can move it: those after the last hard start, `until` or segment that
    /// closes its part before it that is not itself late; for an off time or an end up to its last segment.
    private func segmentsThatMove(_ point: HardTime, _ forecast: Forecast) -> [Int] {
        guard let place = order.firstIndex(of: point.segment) else { return [] }
        let ends = todaysEnds
        // A waiting start fixes everything after it, its own segment's latest start included.
        if point.kind == .by, startIsKept(point.segment, forecast) { return [] }
        // At an end the segment itself stands before the point, its own hard start among what may bind.
        let end = point.kind.isAtEnd ? place + 1 : place
        var movers: [Int] = []
        for number in order[..<end].reversed() {
            if segments[number].status == .skipped { continue }
            if segments[number].status != .upcoming { break }
            let expected = forecast.segments[number].expectedEnd
            if let out = out(number), let expected, expected <= out { break }
            if let closing = ends.closing(number, in: running.figures[number].part), let expected, expected <= closing {
                break
            }
            movers.append(number)
            if startIsKept(number, forecast) { break }
        }
        return movers.reversed()
    }

    /// Whether a segment waits for its hard start, or arrives just then.
    private func startIsKept(_ number: Int, _ forecast: Forecast) -> Bool {
        guard let start = running.figures[number].hardStart, let arrival = forecast.segments[number].arrival else { return false }
        return arrival <= start
    }

    /// In running order.
    func upcoming(before point: HardTime) -> [Int] {
        guard let place = order.firstIndex(of: point.segment) else { return [] }
        let end = point.kind.isAtEnd ? place + 1 : place
        return order[..<end].filter { segments[$0].status == .upcoming }
    }
}
