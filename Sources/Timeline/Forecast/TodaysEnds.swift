/// The segments at which parts and the show end today: the last ones that are not skipped.
struct TodaysEnds {
    struct End {
        /// Nil for the show.
        var part: Int?
        var time: ShowTime
        /// The segment at whose end it stands.
        var segment: Int
        /// All of its segments are skipped.
        var isSkipped: Bool
    }

    /// By part; nil if the part has no `until`.
    private var ofParts: [End?] = []
    private var ofShow: End?
    /// By part: the segment that closes it, which is expected to end no earlier than the part's `until`.
    private var closers: [(segment: Int, until: ShowTime)?] = []
    /// The same in the plan, which counts skipped open segments too.
    private var plannedClosers: [(segment: Int, until: ShowTime)?] = []

    static let none = TodaysEnds()

    /// Whether any part or the show has an end time.
    var isAny: Bool { !ofParts.isEmpty || ofShow != nil }

    private init() {}

    init(_ state: State) {
        struct Ends {
            var last: Int?
            var lastOn: Int?
            var hasOpen = false
            var hasPlannedOpen = false
        }
        let running = state.running
        var parts = Array(repeating: Ends(), count: running.partEnds.count)
        var show = Ends()
        for number in state.order.reversed() {
            let figures = running.figures[number]
            let isSkipped = state.segments[number].status == .skipped
            if show.last == nil { show.last = number }
            if show.lastOn == nil, !isSkipped { show.lastOn = number }
            guard parts.indices.contains(figures.part), running.partEnds[figures.part] != nil else { continue }
            if parts[figures.part].last == nil { parts[figures.part].last = number }
            if parts[figures.part].lastOn == nil, !isSkipped { parts[figures.part].lastOn = number }
            guard figures.length == .open else { continue }
            if !isSkipped { parts[figures.part].hasOpen = true }
            if figures.plannedStart != nil { parts[figures.part].hasPlannedOpen = true }
        }
        ofParts = parts.enumerated().map { part, found in
            guard let until = running.partEnds[part], let last = found.last else { return nil }
            return End(part: part, time: until, segment: found.lastOn ?? last, isSkipped: found.lastOn == nil)
        }
        if let end = running.showEnd, let last = show.last {
            ofShow = End(part: nil, time: end, segment: show.lastOn ?? last, isSkipped: show.lastOn == nil)
        }
        guard running.hasOpenPart else { return }
        func closer(_ part: Int, _ segment: Int?) -> (segment: Int, until: ShowTime)? {
            guard let segment, let until = running.partEnds[part], !running.figures[segment].isAuto else { return nil }
            if case .until = running.figures[segment].length { return nil }
            return (segment, until)
        }
        closers = parts.enumerated().map { $1.hasOpen ? closer($0, $1.lastOn) : nil }
        plannedClosers = parts.enumerated().map { $1.hasOpen || $1.hasPlannedOpen ? closer($0, $1.lastOn ?? $1.last) : nil }
    }

    /// All of them.
    var all: [End] { ofParts.compactMap(\.self) + (ofShow.map { [$0] } ?? []) }

    /// The end of a part, if it is at this segment.
    func end(at segment: Int, ofPart part: Int) -> End? {
        guard ofParts.indices.contains(part), let end = ofParts[part], end.segment == segment else { return nil }
        return end
    }

    /// The end of the show, if it is at this segment.
    func endOfShow(at segment: Int) -> End? { ofShow?.segment == segment ? ofShow : nil }

    /// The earliest expected end of a segment that closes its part.
    func closing(_ segment: Int, in part: Int) -> ShowTime? { Self.closing(segment, part, closers) }

    /// The same in the plan.
    func plannedClosing(_ segment: Int, in part: Int) -> ShowTime? { Self.closing(segment, part, plannedClosers) }

    private static func closing(_ segment: Int, _ part: Int, _ closers: [(segment: Int, until: ShowTime)?]) -> ShowTime? {
        guard !closers.isEmpty, closers.indices.contains(part), let closer = closers[part], closer.segment == segment else {
            return nil
        }
        return closer.until
    }
}

extension State {
    var todaysEnds: TodaysEnds { running.hasEnds ? TodaysEnds(self) : .none }
}
