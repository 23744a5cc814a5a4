import ArgumentParser
import Phrases
import Recording
import Screens
import Timeline

/// A moment of a recording from which alternatives are tried.
struct WhatIf {
    /// The show at that moment.
    let state: State
    let time: ShowTime
    let wallClock: WallClock
    /// The recording's path and header.
    let path: String
    let header: Header
    /// What was recorded until that moment, and the show right after it.
    let records: [Record]
    let before: State
    /// How the rest of the recorded show ran.
    let overruns: RecordedOverruns
    /// The forecast at the end of the recording.
    private let recorded: Forecast
    /// The end of the recording.
    let end: ShowTime

    /// - Parameter asked: a wall-clock time; nil for the end of the recording.
    init(_ name: String, at asked: ShowTimeArgument?) throws(ExitCode) {
        let log = try RecordingFinder.path(name)
        let reading: Reading
        do { reading = try RecordingReader.openNewest(log) } catch { throw Failure.because(error) }
        let clocks = PlayTime.of(reading.records, in: reading.header).map(\.clock)
        let end = max(clocks.last ?? reading.lastTime, reading.state.lastChangeAt ?? reading.lastTime)
        wallClock = reading.header.clock.wallClock
        let time = try asked?.time(on: reading.header.clock.day, wallClock) ?? end
        var state = State(reading.header.show)
        let until = zip(reading.records, clocks).prefix { $0.1 <= time }.map(\.0)
        for record in until {
            guard let change = record.change else { continue }
            // Cannot fail: the reader has applied them before.
            do { try state.apply(change) } catch { break }
        }
        (path, header, before) = (log, reading.header, state)
        // The console's own comings and goings belong to the other recording.
        records = until.filter { $0.change != nil }
        self.time = max(time, state.lastChangeAt ?? time)
        _ = state.advance(to: self.time)
        self.state = state
        recorded = reading.state.forecast(at: end)
        self.end = end
        overruns = RecordedOverruns(from: state, to: reading.state, at: end)
    }

    /// Each hard time in the alternative, and in the recording.
    func text(_ state: State, at end: ShowTime, _ words: Words) -> String {
        let was = Dictionary(recorded.hardPoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return state.forecast(at: end).hardPoints.map { point in
            let before = was[point.id].map { "; " + words.phrases.simulation.recorded(outcome($0, words)) } ?? ""
            let name = words.hardPoint(point.kind, state.title(of: point))
            return "\(name)  \(words.time(point.time)) → \(outcome(point, words))\(before)"
        }.joined(separator: "\n")
    }

    private func outcome(_ point: HardTime, _ words: Words) -> String {
        guard let expected = point.expected, let over = point.over else { return words.phrases.simulation.skipped }
        return "\(words.time(expected)) \(words.lateEarly(over))"
    }
}
