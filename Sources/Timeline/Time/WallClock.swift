/// How the wall clock of the show's zone runs along the show: it is set forward or back where summer time begins or
/// ends.
///
/// A show time counts real milliseconds since the midnight of the show's day. A person reads and writes the wall clock:
/// hours, minutes and seconds since that midnight as the clock on the wall shows them, going on past 24:00. The two are
/// the same until the wall clock is set. The engine computes in show times alone; whoever reads a file or an input, or
/// shows a time, converts here.
package struct WallClock: Sendable, Hashable {
    /// One time at which the wall clock is set.
    package struct Change: Sendable, Hashable {
        package var at: ShowTime
        /// By how much; negative where it is set back.
        package var by: Milliseconds

        package init(at: ShowTime, by: Milliseconds) {
            self.at = at
            self.by = by
        }
    }

    /// In order of time.
    package let changes: [Change]

    /// A wall clock that is never set.
    package static let steady = WallClock([])

    package init(_ changes: [Change]) { self.changes = changes }

    /// What the wall clock reads at a show time.
    package func reading(_ time: ShowTime) -> ShowTime {
        var reading = time
        for change in changes where change.at <= time { reading = reading + change.by }
        return reading
    }

    /// The show time at which the wall clock reads this: the first where it does so twice, the moment after the change
    /// where it never does.
    package func showTime(_ reading: ShowTime) -> ShowTime {
        var (from, time) = (ShowTime?.none, reading)
        for change in changes {
            if time < change.at { break }
            (from, time) = (change.at, time - change.by)
        }
        return max(time, from ?? time)
    }

    /// What is odd about a reading.
    package enum Oddity: Sendable, Equatable {
        /// The wall clock jumps over it.
        case missing(Change)
        /// The wall clock comes to it twice.
        case twice(Change)
    }

    package func oddity(of reading: ShowTime) -> Oddity? {
        for change in changes {
            // What the wall clock reads when it is set, before and after.
            let before = self.reading(change.at - Milliseconds(1)) + Milliseconds(1)
            let after = self.reading(change.at)
            if before <= reading, reading < after { return .missing(change) }
            if after <= reading, reading < before { return .twice(change) }
        }
        return nil
    }

    /// The changes strictly within a span of the show.
    package func changes(within span: ClosedRange<ShowTime>) -> [Change] {
        changes.filter { span.lowerBound < $0.at && $0.at < span.upperBound }
    }
}

extension Show {
    /// A show with readings of the wall clock, as a file has it, with show times instead, and with the lengths that these give.
    package func inShowTimes(_ clock: WallClock) -> Show {
        timed(by: clock).withLengths
    }

    /// With show times, and the lengths as they are written.
    package func timed(by clock: WallClock) -> Show { clock.changes.isEmpty ? self : mapTimes(clock.showTime) }

    /// A show with show times, with readings of the wall clock instead, as a file has it.
    package func inReadings(_ clock: WallClock) -> Show { clock.changes.isEmpty ? self : mapTimes(clock.reading) }

    private func mapTimes(_ map: (ShowTime) -> ShowTime) -> Show {
        var show = self
        show.start = start.map(map)
        show.end = end.map(map)
        for window in windows.indices {
            show.windows[window].on = map(windows[window].on)
            show.windows[window].off = map(windows[window].off)
        }
        for part in parts.indices {
            show.parts[part].start = parts[part].start.map(map)
            show.parts[part].until = parts[part].until.map(map)
            show.parts[part].segments = parts[part].segments.map { $0.mapTimes(map) }
        }
        for lane in lanes.indices { show.lanes[lane].items = lanes[lane].items.map { $0.mapTimes(map) } }
        return show
    }
}

extension Segment {
    fileprivate func mapTimes(_ map: (ShowTime) -> ShowTime) -> Segment {
        var segment = self
        segment.start = start.map(map)
        segment.planned = planned.map(map)
        segment.startBy = startBy.map(map)
        if case .until(let time) = length { segment.length = .until(map(time)) }
        for cue in cues.indices { segment.cues[cue].anchor = cues[cue].anchor.mapTime(map) }
        return segment
    }
}

extension LaneItem {
    fileprivate func mapTimes(_ map: (ShowTime) -> ShowTime) -> LaneItem {
        var item = self
        if case .clock(let start, let end) = times { item.times = .clock(map(start), until: map(end)) }
        return item
    }
}

extension Cue.Anchor {
    /// The anchor that a person writes, with a show time instead of the reading.
    package func inShowTime(_ clock: WallClock) -> Cue.Anchor { mapTime(clock.showTime) }

    /// The anchor as a person writes it.
    package func inReading(_ clock: WallClock) -> Cue.Anchor { mapTime(clock.reading) }

    fileprivate func mapTime(_ map: (ShowTime) -> ShowTime) -> Cue.Anchor {
        if case .clock(let time) = self { .clock(map(time)) } else { self }
    }
}
