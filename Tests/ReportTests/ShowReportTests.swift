import Recording
import Testing
import Timeline

@testable import Report

/// Planned against actual, on the example day of the engine's rules.
@Suite struct ShowReportTests {
    static let show = Show(
        id: "day", title: "The worked day", start: ShowTime(8, 0),
        windows: [OnAirWindow(id: "tv", title: "TV", on: ShowTime(8, 30), off: ShowTime(10, 30), from: "opening", to: "close")],
        parts: [
            Part(
                id: "all", title: "All",
                segments: [
                    Segment(id: "doors", title: "Doors", length: .until(ShowTime(8, 20)), start: ShowTime(8, 0)),
                    Segment(
                        id: "opening", title: "Opening", length: .duration(.minutes(10)), start: ShowTime(8, 30),
                        cues: [
                            Cue(id: "lx1", anchor: .start(.seconds(30)), call: "Light"),
                            Cue(id: "bow", anchor: .call, call: "Music"),
                        ]),
                    Segment(id: "speech", title: "Speech", length: .duration(.minutes(20))),
                    Segment(id: "awards", title: "Awards", length: .duration(.minutes(60)), min: .minutes(50)),
                    Segment(id: "close", title: "Close", length: .duration(.minutes(30))),
                    Segment(id: "filler", title: "Filler", length: .duration(.minutes(5)), isReserve: true),
                ])
        ])

    /// The report of these lines, `TIME COMMAND`.
    static func report(
        _ lines: [String], show: Show = Self.show, who: (Int) -> String = { _ in "linh pts/3" }
    ) throws -> ShowReport {
        let moment = Moment(wallClockMs: 0, boot: "b", up: 0)
        let header = Header(
            program: "1", mode: .live, clock: .init(day: "2023-10-10", start: ShowTime(7, 59)), moment: moment, who: "linh",
            show: show)
        var state = State(show)
        var records: [Record] = []
        for (index, line) in lines.enumerated() {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            let outcome = state.perform(try Command(text: words[1]), at: try #require(ShowTime(text: words[0])))
            #expect(outcome.rejection == nil, "\(line)")
            for change in outcome.changes {
                records.append(
                    Record(
                        seq: records.count + 1, t: change.at, moment: moment, by: Actor(who(index), via: .desk),
                        entry: .change(change)))
            }
        }
        let chronicle = Chronicle(header, records)
        return ShowReport(header, records.last?.t ?? header.clock.start, state, chronicle)
    }

    static let morning = [
        "08:00:00 go", "08:20:10 end", "08:31:30 go", "08:32:01.500 cue go lx1", "08:40:00 hold", "08:41:00 resume", "08:44:00 go",
    ]

    @Test func aSegmentIsOverByItsExcessOverThePlan() throws {
        let report = try Self.report(Self.morning)
        let opening = report.segments[1]
        #expect(opening.planned == .minutes(10) && opening.actual == Milliseconds(750_000))
        #expect(opening.over == Milliseconds(150_000) && opening.held == .minutes(1))
        #expect(opening.actualStart == ShowTime(8, 31, 30) && opening.actualEnd == ShowTime(8, 44))
        #expect(report.segments[0].over == .seconds(10))
    }

    @Test func missingEventsAreNil() throws {
        let report = try Self.report(Self.morning)
        let speech = report.segments[2]
        #expect(speech.status == .current && speech.actualStart == ShowTime(8, 44))
        #expect(speech.actualEnd == nil && speech.actual == nil && speech.over == nil)
        #expect(report.segments[3].actualStart == nil && report.segments[3].plannedStart == ShowTime(9, 0))
        #expect(report.segments[5].planned == nil && report.segments[5].status == .skipped)
    }

    @Test func onlyTimedCuesCanBeLate() throws {
        let report = try Self.report(Self.morning + ["08:44:30 cue go bow"])
        #expect(report.cues.map(\.id) == ["lx1", "bow"])
        #expect(report.cues[0].late == Milliseconds(1500))
        #expect(report.cues[1].calledAt == ShowTime(8, 44, 30) && report.cues[1].late == nil)
    }

    @Test func reachedHardTimesHaveActualTimes() throws {
        let report = try Self.report(Self.morning)
        let points = Dictionary(uniqueKeysWithValues: report.hardPoints.map { ($0.id, $0) })
        #expect(points["on:tv"]?.actual == ShowTime(8, 31, 30) && points["on:tv"]?.over == .seconds(90))
        #expect(points["until:doors"]?.over == .seconds(10))
        #expect(points["off:tv"]?.actual == nil && points["off:tv"]?.over == nil)
    }

    @Test func theTotalsOfAFinishedShowAddUp() throws {
        let report = try Self.report(Self.morning + ["08:50:00 skip awards", "09:10:00 go", "09:45:00 go"])
        let totals = report.totals
        #expect(totals.planned == .minutes(140))
        #expect(totals.over == totals.actual - totals.planned)
        #expect(totals.held == .minutes(1))
    }

    @Test func theTotalsOfARunningShowCompareWhatRan() throws {
        let report = try Self.report(Self.morning)
        #expect(report.totals.actual == .seconds(20 * 60 + 10 + 750))
        #expect(report.totals.over == .seconds(10 + 150))
    }

    /// Skipped segments do not make up for longer ones, and inserted ones are not in the plan.
    @Test func finishedSegmentsAreComparedWithTheirOwnPlan() throws {
        let report = try Self.report([
            "08:00:00 go", "08:20:00 end", "08:30:00 go", "08:31:00 skip speech", "08:32:00 insert after opening 5m Toast",
            "08:42:00 go",
            "08:47:00 go", "09:47:00 go", "10:17:00 go",
        ])
        #expect(report.finishedPlan == .init(planned: .minutes(120), actual: .minutes(122), over: .minutes(2), held: .zero))
        #expect(
            report.totals.planned == .minutes(140) && report.totals.actual == .minutes(127) && report.totals.over == .minutes(-13))
    }

    @Test func whoDidWhatIsCounted() throws {
        let report = try Self.report(["08:00:00 go", "08:01:00 add 1m", "08:02:00 undo"]) { $0 < 2 ? "linh" : "mai" }
        #expect(report.activity.map(\.who) == ["linh", "mai"] && report.activity.map(\.changes) == [2, 1])
        #expect(report.activity.map(\.undone) == [0, 1])
        #expect(
            report.activity[0].kinds == [
                .init(kind: .advance, times: [ShowTime(8, 0)]), .init(kind: .length, times: [ShowTime(8, 1)]),
            ])
    }

    @Test func automaticChangesBelongToNobody() throws {
        var show = Self.show
        show.parts[0].segments[1].advance = .auto
        let report = try Self.report(["08:00:00 go", "08:20:00 go", "08:41:00 note x"], show: show)
        #expect(report.segments[1].actualEnd == ShowTime(8, 30) && report.activity[0].changes == 3)
        #expect(report.chronicle.changes.map(\.kind) == [.advance, .advance, .automatic, .note])
    }

    @Test func aPartRunsFromItsFirstSegmentToItsLast() throws {
        var show = Self.show
        let segments = show.parts[0].segments
        show.parts = [
            Part(id: "lobby", title: "Lobby", segments: [segments[0]]),
            Part(id: "hall", title: "Hall", segments: Array(segments[1...])),
        ]
        let report = try Self.report(Self.morning, show: show)
        let lobby = report.parts[0]
        #expect(lobby.plannedStart == ShowTime(8, 0) && lobby.plannedEnd == ShowTime(8, 20) && lobby.planned == .minutes(20))
        #expect(lobby.actualEnd == ShowTime(8, 20, 10) && lobby.startOver == .zero && lobby.endOver == .seconds(10))
        // A part is not over while one of its segments is on stage or upcoming.
        let hall = report.parts[1]
        #expect(hall.plannedEnd == ShowTime(10, 30) && hall.actualStart == ShowTime(8, 31, 30))
        #expect(hall.startOver == .seconds(90) && hall.actualEnd == nil && hall.endOver == nil)
    }

    @Test func onAirRunsFromTheFirstSegmentToTheEndOfTheLast() throws {
        let going = try Self.report(Self.morning).windows[0]
        #expect(going.on.actual == ShowTime(8, 31, 30) && going.on.over == .seconds(90) && going.off.actual == nil)
        #expect(going.planned == .minutes(120) && going.actual == nil)
        let over = try Self.report(Self.morning + ["09:10:00 go", "10:00:00 go", "10:34:00 end"]).windows[0]
        #expect(over.off.over == .minutes(4) && over.actual == Milliseconds(122 * 60_000 + 30_000))
    }

    @Test func aShowThatNeverBeganHasOnlyAPlan() throws {
        let report = try Self.report([])
        #expect(report.phase == .standby && report.totals.planned == .minutes(140) && report.totals.actual == .zero)
        #expect(report.segments.allSatisfy { $0.actualStart == nil } && report.activity.isEmpty && report.holds.isEmpty)
        #expect(report.punctuality.count == 0 && Advice.all([report]).isEmpty)
    }

    @Test func timesContinuePastMidnight() throws {
        let show = Show(
            id: "late", title: "Late", start: ShowTime(23, 50),
            parts: [
                Part(
                    id: "all", title: "All",
                    segments: [
                        Segment(id: "a", title: "A", length: .duration(.minutes(20))),
                        Segment(id: "b", title: "B", length: .duration(.minutes(5))),
                    ])
            ])
        let report = try Self.report(["23:50:00 go", "24:12:00 go", "24:20:00 end"], show: show)
        #expect(report.segments[0].over == .minutes(2) && report.segments[1].actualStart == ShowTime(24, 12))
        #expect(report.parts[0].endOver == .minutes(5) && report.span == ShowTime(7, 59)...ShowTime(24, 20))
    }

    @Test func aSegmentThatRanTwiceCountsByItsLastRun() throws {
        let report = try Self.report(["08:00:00 go", "08:20:00 go", "08:25:00 goto doors", "08:27:00 end"])
        #expect(report.segments[0].runs == 2 && report.segments[0].actual == .minutes(2))
        #expect(report.segments[1].runs == 1 && report.segments[1].actual == nil)
    }
}
