import ArgumentParser
import Console
import Phrases
import Recording
import Screens
import Timeline

/// A moment of a recording from which other things are tried.
struct WhatIf {
    /// The show as it was at that moment.
    let state: State
    let time: ShowTime
    let wallClock: WallClock
    /// As it was left in the end.
    private let recorded: Forecast

    /// - Parameter asked: a reading of the wall clock; the recording's last moment where left out.
    init(_ log: String, at asked: ShowTime?) throws(ExitCode) {
        let reading: Reading
        do { reading = try RecordingReader.openNewest(log) } catch { throw Failure.because(error) }
        let clocks = PlayTime.of(reading.records, in: reading.header).map(\.clock)
        let end = max(clocks.last ?? reading.lastTime, reading.state.lastChangeAt ?? reading.lastTime)
        wallClock = reading.header.clock.wallClock
        let time = asked.map(wallClock.showTime) ?? end
        var state = State(reading.header.show)
        for (record, _) in zip(reading.records, clocks).prefix(while: { $0.1 <= time }) {
            guard let change = record.change else { continue }
            // The reader has applied them all before.
            do { try state.apply(change) } catch { break }
        }
        self.time = max(time, state.lastChangeAt ?? time)
        _ = state.advance(to: self.time)
        self.state = state
        recorded = reading.state.forecast(at: end)
    }

    /// Each hard point as it would have become, and as it was.
    func text(_ state: State, at end: ShowTime, _ words: Words) -> String {
        let was = Dictionary(recorded.hardPoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return state.forecast(at: end).hardPoints.map { point in
            let before = was[point.id].map { "; " + words.phrases.simulation.recorded(outcome($0, words)) } ?? ""
            return "\(point.id)  \(words.time(point.time)) → \(outcome(point, words))\(before)"
        }.joined(separator: "\n")
    }

    private func outcome(_ point: HardPoint, _ words: Words) -> String {
        guard let expected = point.expected, let over = point.over else { return words.phrases.simulation.skipped }
        return "\(words.time(expected)) \(words.overUnder(over))"
    }
}
