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
    private var windowNumbers: [String: Int] = [:]
    /// The cues added on the day, by the segment's number; apart from the figures, which touch no reference.
    private var addedCues: [Int: [Int]] = [:]
    /// The cues that are called by themselves. Those of the file alone are.
    package private(set) var autoCues: [Int] = []
    /// A hard time for the end of a part; by its index in the file.
    package private(set) var partEnds: [ShowTime?] = []
    package private(set) var showEnd: ShowTime?
    /// Where the plan begins: the file's first planned start.
    package private(set) var plannedBegin: ShowTime?
    /// Whether a part that is to end at a time has a segment without a length.
    private(set) var hasOpenPart = false

    /// What the plan says of a segment in figures.
    package struct SegmentFigures: Sendable, Equatable {
        package var length: PlannedLength
        /// Its own start, or its part's for the part's first segment.
        package var hardStart: ShowTime?
        /// Where it stands in the plan whatever comes before it; see ``PlannedTimes/anchor``.
        package var anchor: ShowTime?
        package var startBy: ShowTime?
        /// Nil for a reserve and for what was inserted on the day.
        package var plannedStart: ShowTime?
        package var plannedEnd: ShowTime?
        package var min: Milliseconds?
        package var max: Milliseconds?
        package var priority: Int
        package var changeover: Milliseconds
        package var isAuto: Bool
        package var part: Int
        /// Those of the file; with those added on the day, see ``RunningOrder/cues(of:)``.
        package var plannedCues: Range<Int>
    }

    package struct CueFigures: Sendable, Equatable {
        package var segment: Int
        package var moment: CueMoment
        package var standby: Milliseconds
        package var isAuto: Bool
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
        windowNumbers = Dictionary(show.windows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        partEnds = show.parts.map(\.until)
        showEnd = show.end
        hasOpenPart = show.parts.contains { $0.until != nil && $0.segments.contains { $0.length == .open } }
        show.forEachSegment { add($0, $1) }
    }

    /// Whether any part, or the show, has a time at which it is to be over.
    var hasEnds: Bool { showEnd != nil || partEnds.contains { $0 != nil } }

    package func segment(_ id: String) -> Int? { segmentNumbers[id] }
    package func cue(_ id: String) -> Int? { cueNumbers[id] }
    /// Its place in ``Show/windows``.
    package func window(_ id: String) -> Int? { windowNumbers[id] }

    private mutating func add(_ segment: Segment, _ plan: PlannedTimes) {
        let number = segments.count
        let firstCue = cues.count
        for cue in segment.cues {
            cueNumbers[cue.id] = cues.count
            if cue.isAuto { autoCues.append(cues.count) }
            cues.append(cue)
            cueFigures.append(
                CueFigures(segment: number, moment: CueMoment(cue.anchor, windowNumbers), standby: cue.standby, isAuto: cue.isAuto))
        }
        segmentNumbers[segment.id] = number
        segments.append(segment)
        if plannedBegin == nil { plannedBegin = plan.start }
        figures.append(
            SegmentFigures(
                length: plan.length, hardStart: plan.hardStart, anchor: plan.anchor, startBy: segment.startBy,
                plannedStart: plan.start, plannedEnd: plan.end, min: segment.min, max: segment.max,
                priority: segment.priority, changeover: segment.changeover, isAuto: segment.advance == .auto,
                part: plan.part, plannedCues: firstCue..<cues.count))
    }

    mutating func insert(_ segment: Segment, _ duration: Milliseconds, part: Int) {
        add(segment, PlannedTimes(part: part, length: .duration(duration)))
    }

    /// The cues of a segment in file order, those added on the day behind the others.
    package func cues(of segment: Int) -> CueNumbers {
        CueNumbers(
            planned: figures[segment].plannedCues, added: addedCues.isEmpty ? [] : addedCues[segment] ?? [])
    }

    mutating func add(_ cue: Cue, to segment: Int) {
        cueNumbers[cue.id] = cues.count
        addedCues[segment, default: []].append(cues.count)
        if cue.isAuto { autoCues.append(cues.count) }
        cues.append(cue)
        cueFigures.append(
            CueFigures(segment: segment, moment: CueMoment(cue.anchor, windowNumbers), standby: cue.standby, isAuto: cue.isAuto))
    }

    /// Takes the last added cue out again.
    mutating func removeLastCue() {
        guard let last = cues.popLast(), let segment = cueFigures.popLast()?.segment else { return }
        cueNumbers[last.id] = nil
        addedCues[segment]?.removeLast()
        if last.isAuto { autoCues.removeLast() }
        if addedCues[segment]?.isEmpty == true { addedCues[segment] = nil }
    }

    /// The same cue, put right.
    mutating func replace(cue number: Int, with cue: Cue) {
        cues[number] = cue
        cueFigures[number].moment = CueMoment(cue.anchor, windowNumbers)
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
