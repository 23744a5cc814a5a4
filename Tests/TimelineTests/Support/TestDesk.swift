import Testing

@testable import Timeline

/// Somebody at the console: does what a line says at the time that it says, and looks at what comes of it.
struct TestDesk {
    private(set) var state: State
    private(set) var changes: [Change] = []

    init(_ show: Show) { state = State(show) }

    /// Does each line, `08:00:00 go`, none of which may be refused.
    mutating func run(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) {
        for line in lines {
            let refused = perform(line)
            #expect(refused == nil, "\(line)", sourceLocation: sourceLocation)
        }
    }

    /// Why a line is refused; nil where it is not.
    mutating func perform(_ line: String) -> Rejection? {
        guard let space = line.firstIndex(of: " ") else { preconditionFailure("\(line) has no command") }
        let time = clock(String(line[..<space]))
        do {
            let outcome = state.perform(try Command(text: line[line.index(after: space)...]), at: time)
            changes += outcome.changes
            return outcome.rejection
        } catch {
            preconditionFailure("\(line): \(error)")
        }
    }

    /// The forecast at a time, when what is due by then has happened.
    mutating func look(_ time: String) -> Forecast {
        changes += state.advance(to: clock(time))
        return state.forecast(at: clock(time))
    }

    /// The wall clock is set by so much; the time is the new one.
    mutating func stepClock(by: String, to time: String) {
        guard let change = state.stepClock(by: span(by), to: clock(time)) else {
            Issue.record("the clock could not be set")
            return
        }
        changes.append(change)
    }

    func status(_ id: String) -> SegmentState.Status? { state.running.segment(id).map { state.segments[$0].status } }

    mutating func segment(_ id: String, _ time: String) throws -> Forecast.SegmentForecast {
        look(time).segments[try #require(state.running.segment(id))]
    }

    mutating func cue(_ id: String, _ time: String) throws -> Forecast.CueForecast {
        look(time).cues[try #require(state.running.cue(id))]
    }

    mutating func point(_ id: String, _ time: String) throws -> HardTime {
        try #require(look(time).hardPoints.first { $0.id == id })
    }

    mutating func over(_ id: String, _ time: String) throws -> String? { try point(id, time).over?.text }

    /// Today's running order.
    var order: String { state.order.map { state.running.segments[$0].id }.joined(separator: " ") }

    /// `08:00:00 doors` where it started, `08:20:00 doors.` where it ended, `(itself)` where nobody did it.
    var advances: [String] {
        changes.flatMap { change in
            change.events.compactMap { event in
                let by = change.cause == .automatic ? " (itself)" : ""
                return switch event {
                case .segmentStarted(let started): "\(change.at.text) \(started.segment)\(by)"
                case .segmentEnded(let ended): "\(change.at.text) \(ended.segment).\(by)"
                default: nil
                }
            }
        }
    }
}
