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
    /// The auto cues. Only cues from the file can be automatic.
    package private(set) var autoCues: [Int] = []
    /// A hard time for the end of a part; by its index in the file.
    package private(set) var partEnds: [ShowTime?] = []
    package private(set) var showEnd: ShowTime?
    /// Where the plan begins: the file's first planned start.
    package private(set) var plannedBegin: ShowTime?
    /// Whether a part with an `until` has an open segment.
    private(set) var hasOpenPart = false

    /// What the plan says of a segment in figures.
    package struct SegmentFigures: Sendable, Equatable {
        package var length: PlannedLength
        /// Its own start, or its part's for the part's first segment.
        package var hardStart: ShowTime?
        /// Its fixed place in the plan; see ``PlannedTimes/anchor``.
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

    /// One segment of a running show whose file was edited, in the place of its number.
    struct Reloaded {
        var segment: Segment
        /// The cues that were added at the desk.
        var added: [Cue]
        /// For what is not in the file; see ``SegmentFigures/part``.
        var part: Int
        /// It is not in the file any more: nobody finds it by its id.
        var isRemoved: Bool
    }

    /// The show as its edited file has it, with numbers that were given before.
    init(_ show: Show, _ numbered: [Reloaded]) {
        self.init(Show(id: show.id, title: show.title, start: show.start, end: show.end, windows: show.windows, parts: []))
        partEnds = show.parts.map(\.until)
        hasOpenPart = show.parts.contains { $0.until != nil && $0.segments.contains { $0.length == .open } }
        var plans: [String: PlannedTimes] = [:]
        show.forEachSegment { segment, plan in
            plans[segment.id] = plan
            if plannedBegin == nil { plannedBegin = plan.start }
        }
        let begin = plannedBegin
        for one in numbered {
            let plan = one.isRemoved ? nil : plans[one.segment.id]
            add(one.segment, plan ?? PlannedTimes(part: one.part, length: one.segment.length.withoutTimes))
        }
        plannedBegin = begin
        for (number, one) in numbered.enumerated() {
            for cue in one.added { add(cue, to: number) }
        }
        for one in numbered where one.isRemoved { segmentNumbers[one.segment.id] = nil }
    }

    /// Whether any part or the show has an end time.
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
