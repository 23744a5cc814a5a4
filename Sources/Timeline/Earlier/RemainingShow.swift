/// What is left of a show, to be walked again and again: each time with other deviations from the plan, by the same rule
/// as the forecast.
struct RemainingShow {
    /// A segment that is to come. It holds no reference: it is walked past thousands of times.
    private struct Step {
        var number: Int
        var timing: SegmentTiming
        /// Those in ``RemainingShow/open`` that are its own.
        var open: Range<Int>
    }

    /// A hard time on the way.
    struct Milestone {
        /// Its place in ``Forecast/hardPoints``.
        var index: Int
        /// The place of its segment on the way.
        var step: Int
        var isEnd: Bool
        /// It cannot come before this, in milliseconds.
        var earliest: Int
    }

    /// When each step of the way begins and ends.
    struct Times {
        fileprivate var starts: [Int]
        fileprivate var ends: [Int]

        func milliseconds(at point: Milestone) -> Int {
            max(point.earliest, point.isEnd ? ends[point.step] : starts[point.step])
        }
    }

    /// Segments that are passed for one forecast at most, and what that makes of the draws and of the way: with 150
    /// segments to come all draws are taken, beyond that fewer.
    private static let workLimit = 60_000
    private static let mostDraws = 400
    private static let leastDraws = 40

    /// What is on stage comes first, where something is; then what is to come, without the skipped.
    private var steps: [Step] = []
    /// By step; nil where no run tells of it.
    private var known: [EarlierRuns.Deviations?] = []
    /// The deviations that can still come true, of one step after the other, what costs least first.
    private var open: [EarlierRun.Deviation] = []
    private var places: [Int: Int] = [:]
    /// By step, how many of the segments up to it any run tells of, and how many each.
    private var told: [(any: Int, byRun: [Int])] = []
    private let current: Forecast.Current?
    private let arrival: ShowTime
    /// What the first one's wait counts from, where nothing is on stage.
    private let free: ShowTime
    private let now: ShowTime
    private let windows: [OnAirWindow]

    init(_ state: State, _ forecast: Forecast, _ earlier: EarlierRuns) {
        let stage = state.stage
        now = forecast.now
        windows = state.show.windows
        current = forecast.current
        let ends = state.todaysEnds
        arrival =
            current.flatMap { forecast.segments[$0.number].expectedEnd } ?? state.arrivalOfFirst(stage, ends, at: forecast.now)
        free = state.freeSince(stage) ?? state.plannedArrival(stage, ends, at: forecast.now) ?? arrival
        var any = 0
        var byRun = Array(repeating: 0, count: earlier.runs)
        for number in state.order {
            let status = state.segments[number].status
            guard status == .current || status == .upcoming else { continue }
            guard steps.count < Self.workLimit / Self.leastDraws else { break }
            let known = earlier[number]
            let timing = state.timing(number, ends)
            let first = open.count
            if let known {
                any += 1
                for (run, deviation) in known.byRun.enumerated() where deviation != nil { byRun[run] += 1 }
                open += steps.isEmpty ? known.ascending.filter { isOpen($0, first: timing) } : known.ascending
            }
            told.append((any, byRun))
            places[number] = steps.count
            self.known.append(known)
            steps.append(Step(number: number, timing: timing, open: first..<open.count))
        }
    }

    /// For so many steps, to be walked into.
    var times: Times {
        Times(starts: Array(repeating: 0, count: steps.count), ends: Array(repeating: 0, count: steps.count))
    }

    var draws: Int { min(Self.mostDraws, max(Self.leastDraws, Self.workLimit / max(1, steps.count))) }

    /// Nil for a point that has passed, is skipped, or lies farther off than is looked.
    func milestone(_ point: HardTime, index: Int) -> Milestone? {
        guard !point.isPassed, point.expected != nil, let step = places[point.segment] else { return nil }
        // What a hand does not do before now, it does no earlier than now.
        let earliest = point.window.map { windows[$0].by == .hand } == true ? now.milliseconds : .min
        return Milestone(index: index, step: step, isEnd: point.kind.isAtEnd, earliest: earliest)
    }

    /// Whether a run went the way to the point: it tells of at least half of the segments up to it, and of more than half
    /// of what any tells of. The rest goes by the median of the others.
    ///
    /// A rehearsal that was left after its first segment says nothing of when the show comes off the air.
    func tells(_ run: Int, of point: Milestone) -> Bool {
        let told = told[point.step]
        return 2 * told.byRun[run] >= point.step + 1 && 2 * told.byRun[run] > told.any
    }

    /// As one of the runs went.
    func walk(asRun run: Int, into times: inout Times) {
        walk(into: &times) { index in
            guard let known = known[index] else { return nil }
            let deviation = known.byRun[run] ?? known.median
            return index > 0 || isOpen(deviation, first: steps[0].timing) ? deviation : nil
        }
    }

    /// Each segment as it went in one of the runs that tell of it, drawn for each by itself.
    func draw(_ draw: Int, into times: inout Times) {
        walk(into: &times) { index in
            let choice = steps[index].open
            return choice.isEmpty ? nil : open[choice.lowerBound + Self.die(steps[index].number, draw, sides: choice.count)]
        }
    }

    /// - Parameter choose: how a step goes; nil: as the forecast has it.
    private func walk(into times: inout Times, _ choose: (Int) -> EarlierRun.Deviation?) {
        var arrival = arrival
        for index in steps.indices {
            let deviation = choose(index)
            let timing = steps[index].timing
            if index == 0, let current {
                if let deviation {
                    arrival = current.plannedEnd + deviation.longer
                    if let closing = timing.closing { arrival = max(arrival, closing) }
                }
                times.starts[0] = current.start.milliseconds
                times.ends[0] = arrival.milliseconds
                arrival = arrival + timing.changeover
                continue
            }
            var wait = deviation?.wait ?? .zero
            // Part of the first one's wait has passed.
            if index == 0, deviation != nil { wait = timing.earliestStart(free) + wait - timing.earliestStart(arrival) }
            let went = timing.after(arrival, wait: wait, longer: deviation?.longer ?? .zero)
            times.starts[index] = went.start.milliseconds
            times.ends[index] = went.end.milliseconds
            arrival = went.end + timing.changeover
        }
    }

    /// Whether what happened to the first step in a run can still happen: what is on stage has not been there for
    /// longer, and what is waited for has not been waited for longer.
    private func isOpen(_ deviation: EarlierRun.Deviation, first timing: SegmentTiming) -> Bool {
        if let current { return current.plannedEnd + deviation.longer >= now }
        return timing.earliestStart(free) + deviation.wait >= timing.earliestStart(arrival)
    }

    /// From 0 to below `sides`: always the same for a segment in a draw, whatever else is left, so that ranges do not
    /// tremble from one second to the next.
    ///
    /// Steele, Lea and Flood's SplitMix64, “Fast Splittable Pseudorandom Number Generators”, OOPSLA 2014, of which any
    /// number can be had without those before it.
    private static func die(_ segment: Int, _ draw: Int, sides: Int) -> Int {
        let place = UInt64(segment) << 12 | UInt64(draw)
        var z = seed &+ (place &+ 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)).multipliedFullWidth(by: UInt64(sides)).high)
    }

    private static let seed: UInt64 = 0x5EED
}

extension Forecast.Current {
    /// What a deviation counts from: an open segment counts with no length.
    fileprivate var plannedEnd: ShowTime { nominalEnd ?? start }
}
