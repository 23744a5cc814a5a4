import JSON
import Testing
import Timeline

@testable import Recording

/// Recordings with correct checksums that no console wrote.
@Suite("Forged recordings")
struct ForgedTests {
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func anyForgedEventIsSafe(_ seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        let first = FirstLine(Sample.header())
        var (bytes, chain) = (first.bytes, first.chain)
        // Keep only events that fit, to reach deep states.
        var state = State(Sample.show)
        var seq = 0
        for _ in 0..<400 {
            let change = Change(
                at: ShowTime(milliseconds: Int.random(in: -1_000_000_000...1_000_000_000, using: &dice)),
                cause: [.automatic, .clock, .command(.go)].randomElement(using: &dice)!,
                events: (0..<Int.random(in: 0...3, using: &dice)).map { _ in event(&dice) })
            let alone: [Event] = [.changeUndone, .changeRedone, .advanceTakenBack]
            let isCompound = change.events.contains { event in
                if case .clockStepped = event { return true }
                return alone.contains(event)
            }
            if isCompound, change.events.count > 1 { continue }
            do { try state.apply(change) } catch { continue }
            seq += 1
            var json = JSONText()
            json.record(
                Record(seq: seq, t: change.at, moment: Sample.moment, by: Actor("x", via: .desk), entry: .change(change)),
                in: .current)
            chain.finish(&json.bytes, from: 0)
            bytes += json.bytes
        }
        let reading = try RecordingReader.read(bytes, path: "a")
        #expect(reading.records.count == seq)
        #expect(reading.state.isSameSituation(as: state))
        _ = reading.state.forecast(at: ShowTime(9, 0))
    }

    /// An undo must be the only event; otherwise the history would be wrong.
    @Test func anUndoWithOtherEventsIsRefused() throws {
        var changes = Array(Sample.changes().prefix(2))
        changes.append(Change(at: ShowTime(9, 0), cause: .command(.undo), events: [.changeUndone, .noted("x")]))
        let found = fault { _ = try RecordingReader.read(try Sample.bytes(changes), path: "a") }
        #expect(found == .damaged(path: "a", line: 4, .doesNotFit))
    }

    private func event(_ dice: inout SplitMix64) -> Event {
        let ids = ["doors", "opening", "speech", "awards", "close", "filler", "x-1", "x-2"]
        func id() -> String { ids.randomElement(using: &dice)! }
        let by = Milliseconds(Int.random(in: -10_000_000...10_000_000, using: &dice))
        let events: [Event] = [
            .segmentStarted(id()), .segmentEnded(id()), .segmentSkipped(id()), .segmentUnskipped(id()),
            .segmentsReopened(from: id()), .segmentHeld(id()), .segmentResumed(id()), .lengthAdjusted(id(), by),
            .segmentMoved(id(), .before, id()), .segmentInserted(id(), after: id(), by, title: "X"), .cueCalled("lx1"),
            .cueDropped("vt1"), .noted("n"), .messageShown(Message("m")), .messageCleared(.all), .advanceTakenBack, .changeUndone,
            .changeRedone, .clockStepped(by), .segmentEdited(id(), .title, "T"), .segmentEdited(id(), .who, nil),
            .cueAdded(Cue(id: id(), anchor: .start(by), call: "C", standby: by), segment: id()),
            .cueChanged("lx1", .at(.clock(ShowTime(milliseconds: by.count)))), .cueChanged(id(), .standby(by)),
            .messageShown(Message("m", to: .presenter, until: ShowTime(milliseconds: by.count))),
            .messageCleared(.presenter), .presenterBlanked, .presenterUnblanked,
        ]
        return events.randomElement(using: &dice)!
    }
}
