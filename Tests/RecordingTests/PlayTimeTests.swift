import Recording
import Testing
import Timeline

/// The position of each record in a replay.
@Suite struct PlayTimeTests {
    private func record(_ t: String, afterSeconds up: Double, _ entry: Entry = .change(note)) -> Record {
        var entry = entry
        if case .change(var change) = entry {
            change.at = ShowTime(text: t)!
            entry = .change(change)
        }
        return Record(
            seq: 1, t: ShowTime(text: t)!, moment: Sample.moment(Int(up * 1000)), by: Actor("linh", via: .desk), entry: entry)
    }

    private static let note = Change(at: .midnight, cause: .command(.note("n")), events: [.noted("n")])
    private static let automatic = Change(at: .midnight, cause: .automatic, events: [.segmentEnded("doors")])
    private func step(_ by: Milliseconds) -> Entry {
        .change(Change(at: .midnight, cause: .clock, events: [.clockStepped(by)]))
    }

    /// `clock +seconds` of each.
    private func played(_ mode: Header.Mode, _ records: [Record]) -> [String] {
        PlayTime.of(records, in: Sample.header(mode: mode)).map { "\($0.clock.text) +\($0.passed.count / 1000)" }
    }

    @Test func timeRunsFromTheBeginning() {
        #expect(
            played(.live, [record("07:59:10", afterSeconds: 10), record("08:00:00", afterSeconds: 60)]) == [
                "07:59:10 +10", "08:00:00 +60",
            ])
    }

    @Test func settingTheClockBackTakesNothingBack() {
        let records = [
            record("08:00:00", afterSeconds: 60), record("07:00:30", afterSeconds: 90, step(-Milliseconds.hours(1))),
            record("07:00:40", afterSeconds: 100),
        ]
        #expect(played(.live, records) == ["08:00:00 +60", "07:00:30 +90", "07:00:40 +100"])
    }

    @Test func settingTheClockForwardAddsNoTime() {
        let records = [
            record("08:00:00", afterSeconds: 60), record("09:00:30", afterSeconds: 90, step(.hours(1))),
            record("09:00:40", afterSeconds: 100),
        ]
        #expect(played(.live, records) == ["08:00:00 +60", "09:00:30 +90", "09:00:40 +100"])
    }

    /// A segment ended automatically while the console was closed; the clock does not go back for it.
    @Test func changesWhileTheConsoleWasClosedHappenWhenItReturns() {
        let records = [
            record("08:00:00", afterSeconds: 60), record("08:25:00", afterSeconds: 1560, .resumed(.sameBoot)),
            record("08:20:00", afterSeconds: 1560, .change(Self.automatic)), record("08:26:00", afterSeconds: 1620),
        ]
        #expect(played(.live, records) == ["08:00:00 +60", "08:25:00 +1560", "08:25:00 +1560", "08:26:00 +1620"])
    }

    @Test func aJumpOfARehearsalIsNotReplayed() {
        let records = [
            record("08:00:00", afterSeconds: 60), record("08:20:00", afterSeconds: 70, .change(Self.automatic)),
            record("08:29:45", afterSeconds: 70, .paced(1)), record("08:30:00", afterSeconds: 85),
        ]
        #expect(played(.rehearsal, records) == ["08:00:00 +60", "08:20:00 +70", "08:29:45 +70", "08:30:00 +85"])
    }

    @Test func aRehearsalAtSpeedPassesInShowTime() {
        let records = [record("08:00:00", afterSeconds: 60, .paced(60)), record("08:30:00", afterSeconds: 90)]
        #expect(played(.rehearsal, records) == ["08:00:00 +60", "08:30:00 +1860"])
    }
}
