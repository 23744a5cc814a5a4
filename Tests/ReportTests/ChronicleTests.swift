import Recording
import Testing
import Timeline

@testable import Report

/// Changes, whether they stand, and refusals.
@Suite struct ChronicleTests {
    private func chronicle(_ lines: [String]) throws -> Chronicle { try ShowReportTests.report(lines).chronicle }

    private func takenBack(_ lines: [String]) throws -> [Bool] { try chronicle(lines).changes.map(\.isTakenBack) }

    @Test func undoneChangesDoNotStandAndRedoneOnesDo() throws {
        let lines = ["08:00:00 go", "08:01:00 add 1m", "08:02:00 undo"]
        #expect(try takenBack(lines) == [false, true, false])
        #expect(try takenBack(lines + ["08:03:00 redo"]) == [false, false, false, false])
        #expect(try chronicle(lines).changes.map(\.of) == [nil, nil, 1])
        // A new change is not undone with the old one.
        #expect(try takenBack(lines + ["08:03:00 note x", "08:04:00 undo"]) == [false, true, false, true, false])
    }

    @Test func backReversesTheLastAdvanceWhateverFollowed() throws {
        let lines = ["08:00:00 go", "08:20:00 go", "08:21:00 add 1m", "08:22:00 back"]
        let changes = try chronicle(lines).changes
        #expect(changes.map(\.isTakenBack) == [false, true, false, false] && changes[3].of == 1)
        // Undoing that makes the advance stand again.
        #expect(try takenBack(lines + ["08:23:00 undo"]) == [false, false, false, true, false])
        #expect(try takenBack(lines + ["08:23:00 undo", "08:24:00 redo"]) == [false, true, false, false, false, false])
        #expect(try takenBack(lines + ["08:23:00 back"]) == [true, true, false, false, false])
    }

    @Test func reversedStartsAreNoRuns() throws {
        let report = try ShowReportTests.report(["08:00:00 go", "08:20:00 go", "08:20:05 back", "08:21:00 go"])
        #expect(report.segments.map(\.runs) == [1, 1, 0, 0, 0, 0])
    }

    @Test func kindsShowWhoCorrectedTheShow() throws {
        let changes = try chronicle([
            "08:00:00 go", "08:01:00 skip speech", "08:02:00 edit opening who Lan", "08:03:00 cue add speech +1m Light",
            "08:04:00 cue standby lx1", "08:05:00 goto opening", "08:06:00 message x", "08:07:00 hold",
        ]).changes
        #expect(changes.map(\.kind) == [.advance, .order, .edit, .edit, .cue, .jump, .message, .hold])
        #expect(changes.map(\.isEdit) == [false, true, true, true, false, true, false, false])
    }

    // Holds.

    @Test func aHoldLastsFromItsKeyToItsEnd() throws {
        let report = try ShowReportTests.report(
            ["08:00:00 go", "08:05:00 hold", "08:06:30 resume", "08:10:00 hold", "08:12:00 go"]) { $0 == 4 ? "mai" : "linh" }
        #expect(
            report.holds == [
                Hold(segment: "doors", from: ShowTime(8, 5), to: ShowTime(8, 6, 30), who: "linh", releasedBy: "linh"),
                Hold(segment: "doors", from: ShowTime(8, 10), to: ShowTime(8, 12), who: "linh", releasedBy: "mai"),
            ])
        #expect(report.segments[0].held == .seconds(210))
    }

    @Test func anOpenHoldLastsUntilTheLastRecord() throws {
        let report = try ShowReportTests.report(["08:00:00 go", "08:05:00 hold", "08:07:00 note x"])
        #expect(report.holds.map(\.to) == [nil] && report.holds[0].length(until: report.span.upperBound) == .minutes(2))
    }

    @Test func aReversedHoldDoesNotCount() throws {
        #expect(try chronicle(["08:00:00 go", "08:05:00 hold", "08:05:02 undo"]).holds.isEmpty)
        // With the release undone it still lasts.
        let report = try ShowReportTests.report([
            "08:00:00 go", "08:05:00 hold", "08:06:00 resume", "08:06:10 undo", "08:08:00 resume",
        ])
        #expect(report.holds.map(\.to) == [ShowTime(8, 8)] && report.segments[0].held == .minutes(3))
        // An advance that was reversed did not end it.
        let back = try ShowReportTests.report(["08:00:00 go", "08:05:00 hold", "08:06:00 go", "08:06:10 back", "08:07:00 resume"])
        #expect(back.holds.map(\.to) == [ShowTime(8, 7)] && back.segments[0].held == .minutes(2))
    }

    // The recording itself.

    private static let show = ShowReportTests.show
    private static func header(speed: Double = 1) -> Header {
        Header(
            program: "1", mode: .rehearsal, clock: .init(day: "2023-10-10", start: ShowTime(7, 59), speed: speed),
            moment: Moment(wallClockMs: 0, boot: "b", up: 0), who: "linh", show: show)
    }

    private static func record(_ time: ShowTime, _ entry: Entry, up: Int = 0, refused: Refusals = Refusals()) -> Record {
        Record(
            seq: 1, t: time, moment: Moment(wallClockMs: up, boot: "b", up: up), by: Actor("linh", via: .desk), entry: entry,
            refused: refused)
    }

    @Test func refusalsAreCollectedFromAllRecords() {
        var some = Refusals()
        for _ in 1...20 { some.add(Refusal("go", at: ShowTime(8, 0), why: .twice)) }
        let chronicle = Chronicle(
            Self.header(),
            [
                Self.record(ShowTime(8, 0), .paced(1), refused: some), Self.record(ShowTime(8, 1), .closed, refused: some),
            ])
        #expect(chronicle.refused.count == 2 * Refusals.limit && chronicle.refusedMore == 8)
        #expect(chronicle.refused.allSatisfy { $0.who == "linh" && $0.refusal.why == .twice })
    }

    @Test func theAbsenceLastsUntilTheShowIsResumed() {
        let chronicle = Chronicle(
            Self.header(),
            [
                Self.record(ShowTime(8, 0), .left), Self.record(ShowTime(8, 4), .resumed(.sameBoot), up: 300_000),
                Self.record(ShowTime(8, 5), .left), Self.record(ShowTime(8, 5), .resumed(.standstill)),
            ])
        #expect(chronicle.absences == [.init(from: ShowTime(8, 0), to: ShowTime(8, 4), who: "linh")])
    }

    @Test func aJumpIsNotAFastClock() {
        let minute = 60_000
        let chronicle = Chronicle(
            Self.header(speed: 10),
            [
                // After a minute at ten times the speed, as expected.
                Self.record(ShowTime(8, 9), .paced(60), up: minute), Self.record(ShowTime(8, 39), .paced(1), up: minute + 30_000),
                Self.record(ShowTime(9, 59, 45), .paced(1), up: minute + 90_000),
            ])
        #expect(chronicle.clockJumps == [.init(from: ShowTime(8, 40), to: ShowTime(9, 59, 45), who: "linh")])
        #expect(chronicle.fastest == 60 && chronicle.isTooFastForCues)
    }

    @Test func aJumpedSegmentHasNoLengthToLearnFrom() throws {
        var state = State(Self.show)
        let records = try [("08:00:00 go", 60_000), ("08:40:00 go", 90_000), ("08:50:00 go", 690_000)].flatMap {
            line, up -> [Record] in
            let words = line.split(separator: " ").map(String.init)
            let time = try #require(ShowTime(text: words[0]))
            let outcome = state.perform(try Command(text: words[1]), at: time)
            let records = outcome.changes.map { Self.record($0.at, .change($0), up: up) }
            // Half an hour forward while the doors were open.
            return records + (up == 60_000 ? [Self.record(ShowTime(8, 30), .paced(1), up: 70_000)] : [])
        }
        let report = ShowReport(Self.header(), ShowTime(8, 50), state, Chronicle(Self.header(), records))
        #expect(report.segments[0].actual == .minutes(40) && report.segments[0].measured == nil)
        #expect(report.segments[0].jumped == Milliseconds(30 * 60_000 - 10_000))
        #expect(report.segments[1].measured == .minutes(10))
        #expect(Comparison([report]).rows[0].lengths == [nil])
    }
}
