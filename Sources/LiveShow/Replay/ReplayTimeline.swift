package import Timeline

/// A whole recording for replay: its lines, their positions, and the state of the show after each.
package struct ReplayTimeline: Sendable {
    package let start: ShowTime
    package private(set) var lines: [LogLine] = []
    /// The show's clock at each line.
    private var clocks: [ShowTime] = []
    /// The position of each line: the time since the beginning. Never decreases.
    package private(set) var positions: [Milliseconds] = []
    /// Holds and overtime, in order and without overlap.
    package private(set) var markedRanges: [MarkedRange] = []
    /// The starts of segments, in the order of the lines.
    package private(set) var beginnings: [Beginning] = []
    /// Refusals, each with the line before which it happened; the record of that line contains it.
    private var refusals: [(line: Int, refusal: Refusal)] = []
    /// Everything that can be searched, in the order in which it happened.
    package private(set) var marks: [Mark] = []
    /// The calls of cues: the number of lines up to each, the cue, and who called it.
    private var calls: [(line: Int, cue: String, who: String)] = []
    private var checkpoints: Checkpoints
    private var conditions: [(line: Int, condition: Condition)] = []
    private var paces: [(line: Int, speed: Double)]
    private let isLive: Bool
    /// A simulation: nobody performed it.
    package let isSimulated: Bool

    /// A range of the recording in which a segment was held or in overtime.
    package struct MarkedRange: Sendable, Equatable {
        package enum Kind: Sendable { case held, over }
        package var kind: Kind
        package var range: Range<Milliseconds>
    }

    /// The start of a segment.
    package struct Beginning: Sendable {
        /// The number of lines up to and including it.
        package var line: Int
        package var segment: String
        /// The number of the change that started it.
        fileprivate var change: Int
        /// It was taken back or undone, and not redone.
        package fileprivate(set) var isTakenBack = false
    }

    /// A line, or a refusal between two lines.
    package struct Mark: Sendable {
        /// The number of lines up to it.
        package var line: Int
        package var position: Milliseconds
        /// Nil for a line; the line is then the last of `line`.
        package var refusal: Refusal?
    }

    /// The condition of the segment on stage from a line on.
    private enum Condition: Equatable {
        case calm, held
        /// In overtime from this show time on.
        case due(ShowTime)
    }

    package init(_ show: Show, mode: RunMode, start: ShowTime, isSimulated: Bool = false) {
        self.start = start
        self.isSimulated = isSimulated
        checkpoints = Checkpoints(State(show))
        switch mode {
        case .live: (isLive, paces) = (true, [])
        case .rehearsal(let speed): (isLive, paces) = (false, [(0, speed)])
        }
    }

    // Building.

    /// Adds the next line, and the show after it.
    ///
    /// - Parameter refused: what was refused since the previous line.
    package mutating func append(_ line: LogLine, _ state: State, refused: [Refusal] = []) {
        refusals += refused.map { (lines.count, $0) }
        lines.append(line)
        checkpoints.note(state, after: lines.count)
        switch line.what {
        case .paced(let speed): paces.append((lines.count, speed))
        case .change(let change):
            // Use the change, because the state is the one after it.
            guard let applied = state.lastApplied else { break }
            for event in change.events {
                switch event {
                case .segmentStarted(let started):
                    beginnings.append(Beginning(line: lines.count, segment: started.segment, change: applied.number))
                case .cueCalled(let called): calls.append((lines.count, called.cue, line.who))
                default: break
                }
            }
            for number in applied.takenBack { mark(number, isTakenBack: true) }
            for number in applied.doneAgain { mark(number, isTakenBack: false) }
            if change.movesTheStage { note(Self.condition(state)) }
        case .resumed, .left, .closed: break
        }
    }

    /// Completes the timeline after the last line, with the clock and the position of each line.
    package mutating func finish(clocks: [ShowTime], positions: [Milliseconds]) {
        precondition(positions.count == lines.count && clocks.count == lines.count)
        (self.clocks, self.positions) = (clocks, positions)
        for (index, (line, condition)) in conditions.enumerated() {
            let next = index + 1 < conditions.count ? conditions[index + 1].line : lines.count
            let range = position(of: line)..<position(of: next)
            switch condition {
            case .calm: break
            case .held: keep(MarkedRange(kind: .held, range: range))
            case .due(let due):
                let from = range.lowerBound + max(.zero, due - time(of: line))
                if from < range.upperBound { keep(MarkedRange(kind: .over, range: from..<range.upperBound)) }
            }
        }
        conditions = []
        setMarks()
    }

    private mutating func setMarks() {
        var next = refusals[...]
        for line in lines.indices {
            let (from, to) = (position(of: line), position(of: line + 1))
            while let entry = next.first, entry.line == line {
                next.removeFirst()
                let position = min(to, max(from, from + (entry.refusal.at - time(of: line))))
                marks.append(Mark(line: line, position: position, refusal: entry.refusal))
            }
            marks.append(Mark(line: line + 1, position: to))
        }
        refusals = []
    }

    /// Marks what a change started as taken back, or as standing again.
    private mutating func mark(_ change: Int, isTakenBack: Bool) {
        var place = beginnings.partitionPoint { $0.change < change }
        while place < beginnings.count, beginnings[place].change == change {
            beginnings[place].isTakenBack = isTakenBack
            place += 1
        }
    }

    private mutating func note(_ condition: Condition) {
        if conditions.last?.condition != condition { conditions.append((lines.count, condition)) }
    }

    private mutating func keep(_ marked: MarkedRange) {
        guard !marked.range.isEmpty else { return }
        if let last = markedRanges.last, last.kind == marked.kind, last.range.upperBound == marked.range.lowerBound {
            markedRanges[markedRanges.count - 1].range = last.range.lowerBound..<marked.range.upperBound
        } else {
            markedRanges.append(marked)
        }
    }

    private static func condition(_ state: State) -> Condition {
        guard let current = state.stage.current else { return .calm }
        let run = state.segments[current].run
        if run.heldSince != nil { return .held }
        return state.nominalEnd(current, at: state.lastChangeAt ?? .midnight).map { .due($0) } ?? .calm
    }

    // Reading.

    /// The length of the recording.
    package var length: Milliseconds { positions.last ?? .zero }

    /// The show's clock after this many lines.
    package func time(of line: Int) -> ShowTime { line > 0 ? clocks[line - 1] : start }

    /// The position after this many lines.
    package func position(of line: Int) -> Milliseconds { line > 0 ? positions[line - 1] : .zero }

    /// How many lines have happened by a position.
    package func lines(by position: Milliseconds) -> Int { positions.partitionPoint { $0 <= position } }

    /// Whether anything happened in a range of positions.
    package func holdsLine(in range: Range<Milliseconds>) -> Bool {
        let first = positions.partitionPoint { $0 < range.lowerBound }
        return first < positions.count && positions[first] < range.upperBound
    }

    /// The show after this many lines.
    package func state(after count: Int, near: (state: State, count: Int)?) -> State {
        checkpoints.state(after: count, near: near) { index in
            if case .change(let change) = lines[index].what { change } else { nil }
        }
    }

    /// Who called each cue last, by the cue's id.
    package func callers(after count: Int) -> [String: String] {
        Dictionary(calls.prefix { $0.line <= count }.map { ($0.cue, $0.who) }, uniquingKeysWith: { _, last in last })
    }

    /// The clock of the show after this many lines.
    package func mode(after count: Int) -> RunMode {
        isLive ? .live : .rehearsal(speed: paces.last { $0.line <= count }?.speed ?? 1)
    }
}

extension Change {
    /// Whether the change may alter what is on stage, or how long. Most changes of a long log are cue calls, which do not.
    fileprivate var movesTheStage: Bool {
        events.contains { event in
            switch event {
            case .cueStoodBy, .cueCalled, .cueDropped, .cueAdded, .cueChanged, .noted, .messageShown, .messageCleared,
                .presenterBlanked, .presenterUnblanked, .segmentEdited:
                false
            default: true
            }
        }
    }
}
