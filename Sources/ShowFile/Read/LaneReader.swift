internal import Timeline

/// Lanes: read after the segments, at which their items may point.
extension ShowReader {
    mutating func lanes(_ fields: Fields) -> [Lane] {
        let lanes = items(fields, .lanes)
        guard !lanes.isEmpty else { return [] }
        if lanes.count > ShowFileLimits.lanes {
            findings.add(.tooMany(.lane, limit: ShowFileLimits.lanes), at: lanes[ShowFileLimits.lanes].place)
        }
        let numbers = segmentNumbers
        var left = ShowFileLimits.laneItems
        return lanes.prefix(ShowFileLimits.lanes).compactMap { lane in
            guard let own = self.fields(lane, of: .lane, as: .item(of: .lanes)) else { return nil }
            let items = self.items(own, .items)
            if items.count > left { findings.add(.tooMany(.laneItem, limit: ShowFileLimits.laneItems), at: items[left].place) }
            let taken = items.prefix(left)
            left -= taken.count
            return Lane(
                title: requiredText(own, .title, of: .lane), items: taken.compactMap { laneItem($0, numbers) })
        }
    }

    private mutating func laneItem(_ item: Node, _ numbers: [String: Int]) -> LaneItem? {
        guard let own = self.fields(item, of: .laneItem, as: .item(of: .items)) else { return nil }
        return LaneItem(
            title: requiredText(own, .title, of: .laneItem), times: laneTimes(own, numbers), who: text(own, .who),
            location: text(own, .location), note: text(own, .note), standby: duration(own, .standby))
    }

    private mutating func laneTimes(_ own: Fields, _ numbers: [String: Int]) -> LaneItem.Times {
        if own[.with] != nil {
            for key in [ShowFileKey.start, .until, .duration] {
                if let node = own[key] { findings.add(.laneItemWithAnd(key), at: node.place) }
            }
            return .with(segment(own, .with, of: .laneItem, numbers) ?? "")
        }
        let (start, until, duration) = (time(own, .start), time(own, .until), duration(own, .duration))
        if own[.until] != nil, let node = own[.duration] { findings.add(.durationAndUntil, at: node.place) }
        if own[.start] == nil || own[.until] == nil && own[.duration] == nil {
            findings.add(.laneItemWithoutTimes, at: own.place)
        }
        guard let start else { return .clock(.midnight, until: .midnight) }
        let end = until ?? start + (duration ?? .zero)
        if end < start, let node = own[.until] { findings.add(.untilBeforeStart(start: start, until: end), at: node.place) }
        return .clock(start, until: end)
    }
}
