/// The show laid out flat: every segment and cue by a number that stays its own for the whole run.
///
/// File order, then what is inserted on the day. A segment's number is its index here; its place in today's
/// running order is kept by ``State/order``. Figures that the forecast reads are kept apart from the texts, so that
/// reading them touches no reference.
package struct RunningOrder: Sendable, Equatable {
    package private(set) var segments: [Segment] = []
    package private(set) var figures: [SegmentFigures] = []
    package private(set) var cues: [Cue] = []
    package private(set) var cueFigures: [CueFigures] = []
    private var segmentNumbers: [String: Int] = [:]
    private var cueNumbers: [String: Int] = [:]
    /// The cues added on the day, by the segment's number; apart from the figures, which touch no reference.
    private var addedCues: [Int: [Int]] = [:]

    /// What the plan says of a segment in figures.
    package struct SegmentFigures: Sendable, Equatable {
        package var length: Segment.Length
        /// Its own start, or its part's for the part's first segment.
        package var hardStart: ShowTime?
        /// Nil for a reserve and for what was inserted on the day.
        package var plannedStart: ShowTime?
        package var plannedEnd: ShowTime?
        package var min: Milliseconds?
        package var max: Milliseconds?
        package var priority: Int
        package var isAuto: Bool
        package var part: Int
        /// Those of the file; with those added on the day, see ``RunningOrder/cues(of:)``.
        package var plannedCues: Range<Int>
    }

    package struct CueFigures: Sendable, Equatable {
        package var segment: Int
        package var anchor: Cue.Anchor
        package var standby: Milliseconds
    }

    init(_ show: Show) {
        let counts = show.parts.reduce((segments: 0, cues: 0)) { counts, part in
            (counts.segments + part.segments.count, part.segments.reduce(counts.cues) { $0 + $1.cues.count })
        }
        segments.reserveCapacity(counts.segments)
        figures.reserveCapacity(counts.segments)
        segmentNumbers.reserveCapacity(counts.segments)
        cues.reserveCapacity(counts.cues)
        cueFigures.reserveCapacity(counts.cues)
        cueNumbers.reserveCapacity(counts.cues)
        show.forEachSegment { segment, plan in
            add(segment, part: plan.part, hardStart: plan.hardStart, plannedStart: plan.start, plannedEnd: plan.end)
        }
    }

    package func segment(_ id: String) -> Int? { segmentNumbers[id] }
    package func cue(_ id: String) -> Int? { cueNumbers[id] }

    private mutating func add(
        _ segment: Segment, part: Int, hardStart: ShowTime?, plannedStart: ShowTime?, plannedEnd: ShowTime?
    ) {
        let number = segments.count
        let firstCue = cues.count
        for cue in segment.cues {
            cueNumbers[cue.id] = cues.count
            cues.append(cue)
            cueFigures.append(CueFigures(segment: number, anchor: cue.anchor, standby: cue.standby))
        }
        segmentNumbers[segment.id] = number
        segments.append(segment)
        figures.append(
            SegmentFigures(
                length: segment.length, hardStart: hardStart, plannedStart: plannedStart, plannedEnd: plannedEnd,
                min: segment.min, max: segment.max, priority: segment.priority, isAuto: segment.advance == .auto,
                part: part, plannedCues: firstCue..<cues.count))
    }

    mutating func insert(_ segment: Segment, part: Int) {
        add(segment, part: part, hardStart: segment.start, plannedStart: nil, plannedEnd: nil)
    }

    /// The cues of a segment in file order, those added on the day behind the others.
    package func cues(of segment: Int) -> CueNumbers {
        CueNumbers(
            planned: figures[segment].plannedCues, added: addedCues.isEmpty ? [] : addedCues[segment] ?? [])
    }

    mutating func add(_ cue: Cue, to segment: Int) {
        cueNumbers[cue.id] = cues.count
        addedCues[segment, default: []].append(cues.count)
        cues.append(cue)
        cueFigures.append(CueFigures(segment: segment, anchor: cue.anchor, standby: cue.standby))
    }

    /// Takes the last added cue out again.
    mutating func removeLastCue() {
        guard let last = cues.popLast(), let segment = cueFigures.popLast()?.segment else { return }
        cueNumbers[last.id] = nil
        addedCues[segment]?.removeLast()
        if addedCues[segment]?.isEmpty == true { addedCues[segment] = nil }
    }

    /// The same cue, put right.
    mutating func replace(cue number: Int, with cue: Cue) {
        cues[number] = cue
        cueFigures[number].anchor = cue.anchor
        cueFigures[number].standby = cue.standby
    }

    /// The same segment with other texts.
    mutating func replace(_ number: Int, with segment: Segment) { segments[number] = segment }

    /// Takes the last inserted segment out again.
    mutating func removeLast() {
        guard let last = segments.popLast() else { return }
        figures.removeLast()
        segmentNumbers[last.id] = nil
    }
}
