import Timeline

/// Small shows in which everything occurs: parts and their ends, fixed outs, hard starts, automatic and open segments, milestones,
/// changeovers, reserves, windows by the clock and by hand, cues, lanes, room, and lengths of zero. They last minutes, so that a walk through one meets its every corner.
extension SplitMix64 {
    mutating func show() -> Show {
        var clock = ShowTime(8, 0)
        var parts: [Part] = []
        var number = 0
        let partCount = int(1...3)
        let windowCount = int(0...2)
        for part in 1...partCount {
            var segments: [Segment] = []
            let start = chance(30) ? clock + jitter() : nil
            for _ in 0..<int(part == 1 ? 1...4 : 0...4) {
                number += 1
                segments.append(segment(number, &clock, windows: windowCount))
            }
            let until = chance(35) ? clock + jitter() : nil
            parts.append(Part(id: "p\(part)", title: "Part \(part)", start: start, until: until, segments: segments))
        }
        var show = Show(id: "random", title: "Random", start: chance(70) ? ShowTime(8, 0) : nil, parts: parts)
        if chance(30) { show.warn = WarningTimes(yellow: .seconds(40), red: .seconds(10)) }
        if chance(20) { show.end = clock + jitter() }
        if chance(30) { show.lanes = [lane(segments: number)] }
        for window in 0..<windowCount {
            let ends = [int(1...number), int(1...number)].sorted()
            let on = ShowTime(8, 0) + .seconds(int(0...200))
            show.windows.append(
                OnAirWindow(
                    id: "w\(window)", title: "Window", on: on, off: on + .seconds(int(1...300)),
                    from: "s\(ends[0])", to: "s\(ends[1])", by: chance(40) ? .hand : .clock))
        }
        return show
    }

    private mutating func segment(_ number: Int, _ clock: inout ShowTime, windows: Int) -> Segment {
        let duration = duration()
        var length = Segment.Length.duration(duration)
        if chance(20) { length = .until(clock + duration + jitter()) }
        var segment = Segment(id: "s\(number)", title: "Segment \(number)", length: length)
        if chance(25) { segment.start = clock + jitter() } else if chance(15) { segment.planned = clock + jitter() }
        if chance(15) { segment.startBy = clock + jitter() }
        if chance(20) { segment.changeover = .seconds(int(1...40)) }
        if chance(50) { segment.min = Milliseconds(int(0...duration.count)) }
        if chance(50) { segment.max = duration + self.duration() }
        segment.priority = int(0...2)
        segment.advance = chance(40) ? .auto : .manual
        segment.isReserve = chance(15)
        if chance(20) { segment.warn = WarningTimes(yellow: .seconds(20), red: .seconds(5)) }
        switch int(0...99) {
        case 0..<12: (segment.length, segment.min, segment.max, segment.advance) = (.open, nil, nil, .manual)
        case 12..<18:
            (segment.length, segment.min, segment.max, segment.advance) = (.duration(.zero), nil, nil, .auto)
            segment.isMilestone = true
        default: break
        }
        for cue in 0..<int(0...3) {
            let anchor = anchor(near: clock, windows: windows)
            segment.cues.append(
                Cue(
                    id: "c\(number)-\(cue)", anchor: anchor, call: "Go", standby: chance(80) ? Cue.usualStandby : .zero,
                    isAuto: anchor != .call && chance(25)))
        }
        clock = clock + duration
        return segment
    }

    private mutating func anchor(near clock: ShowTime, windows: Int) -> Cue.Anchor {
        switch int(0...7) {
        case 0, 1: .start(chance(25) ? -duration() : duration())
        case 2, 3: .beforeEnd(chance(15) ? -duration() : duration())
        case 4: .clock(clock + jitter())
        case 5 where windows > 0: .on(window: "w\(int(0...(windows - 1)))", jitter())
        case 6 where windows > 0: .off(window: "w\(int(0...(windows - 1)))", jitter())
        default: .call
        }
    }

    private mutating func lane(segments: Int) -> Lane {
        let start = ShowTime(8, 0) + .seconds(int(0...200))
        return Lane(
            title: "Foyer",
            items: [
                LaneItem(title: "Coffee", times: .clock(start, until: start + duration())),
                LaneItem(title: "Doors", times: .with("s\(int(1...segments))"), standby: .seconds(20)),
            ])
    }

    /// None, a round one, or an odd one.
    mutating func duration() -> Milliseconds {
        switch int(0...5) {
        case 0: .zero
        case 1, 2: .seconds(int(1...120))
        case 3: one(of: [.seconds(30), .minutes(1), .minutes(2)])
        default: Milliseconds(int(1...90_000))
        }
    }

    /// Up to a minute to either side.
    mutating func jitter() -> Milliseconds { chance(50) ? .zero : Milliseconds(int(-60_000...60_000)) }
}
