/// Part of a show, to be rehearsed by itself.
extension Show {
    /// Why there is no such part.
    package enum NoExcerpt: Error, Sendable, Equatable {
        case unknownSegment(String, nearest: String?)
        /// The last one comes before the first.
        case backwards(from: String, to: String)
    }

    /// The segments from one to another, both with it, at the times that the plan has for them.
    ///
    /// A start or a window that was cut into begins or ends, as planned, where the part does: what lies outside is no
    /// hard time here.
    /// - Parameters: ids; nil is the show's first or last segment.
    package func excerpt(from first: String?, to last: String?) throws(NoExcerpt) -> Show {
        if first == nil, last == nil { return self }
        let running = RunningOrder(self)
        let from = try first.map { (id) throws(NoExcerpt) in try number(of: id, running) } ?? 0
        let to = try last.map { (id) throws(NoExcerpt) in try number(of: id, running) } ?? running.segments.count - 1
        guard from <= to else { throw .backwards(from: running.segments[from].id, to: running.segments[to].id) }
        var show = withLengths
        let parts = show.parts
        let planned = (from...to).lazy.compactMap { running.figures[$0].plannedStart }.first
        show.start = planned ?? start
        if to < running.segments.count - 1 { show.end = nil }
        var place = 0
        show.parts = parts.compactMap { part in
            var part = part
            let numbers = place..<(place + part.segments.count)
            place = numbers.upperBound
            if let begins = numbers.first, begins < from { part.start = nil }
            if let ends = numbers.last, ends > to { part.until = nil }
            part.segments = zip(numbers, part.segments).filter { (from...to).contains($0.0) }.map(\.1)
            return part.segments.isEmpty ? nil : part
        }
        show.windows = windows.compactMap { window in
            guard let begin = running.segment(window.from), let end = running.segment(window.to), begin <= to, end >= from
            else { return nil }
            var window = window
            if begin < from {
                window.from = running.segments[from].id
                window.on = planned ?? window.on
            }
            if end > to {
                window.to = running.segments[to].id
                window.off = (from...to).lazy.reversed().compactMap { running.figures[$0].plannedEnd }.first ?? window.off
            }
            return window
        }
        let windowIDs = Set(show.windows.map(\.id))
        for part in show.parts.indices {
            for segment in show.parts[part].segments.indices {
                show.parts[part].segments[segment].cues.removeAll { $0.anchor.window.map { !windowIDs.contains($0) } ?? false }
            }
        }
        for lane in lanes.indices {
            show.lanes[lane].items.removeAll { item in
                guard case .with(let id) = item.times, let number = running.segment(id) else { return false }
                return !(from...to).contains(number)
            }
        }
        return show
    }

    private func number(of id: String, _ running: RunningOrder) throws(NoExcerpt) -> Int {
        if let number = running.segment(id) { return number }
        throw .unknownSegment(id, nearest: Nearest.word(to: id, among: running.segments.map(\.id)))
    }
}
