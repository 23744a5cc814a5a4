import Recording
import Testing
import Timeline

@testable import Report

/// Planned against actual, by the day that the engine's rules are told by.
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
                            Cue(id: "lx1", anchor: .start(.seconds(30)), call: "Light"), Cue(id: "bow", anchor: .call, call: "Music"),
                        ]),
                    Segment(id: "speech", title: "Speech", length: .duration(.minutes(20))),
                    Segment(id: "awards", title: "Awards", length: .duration(.minutes(60)), min: .minutes(50)),
                    Segment(id: "close", title: "Close", length: .duration(.minutes(30))),
                    Segment(id: "filler", title: "Filler", length: .duration(.minutes(5)), isReserve: true),
                ])
        ])

    /// The report of what these lines, `TIME COMMAND`, come to.
    static func report(_ lines: [String], who: (Int) -> String = { _ in "linh pts/3" }) throws -> ShowReport {
        let moment = Moment(wall: 0, boot: "b", up: 0)
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
                    Record(seq: records.count + 1, t: change.at, moment: moment, who: who(index), entry: .change(change)))
            }
        }
        return ShowReport(header, records, state)
    }

    static let morning = [
        "08:00:00 go", "08:20:10 end", "08:31:30 go", "08:32:01.500 cue go lx1", "08:40:00 hold", "08:41:00 resume", "08:44:00 go",
    ]

    @Test func aSegmentIsOverByWhatItTookBeyondItsPlan() throws {
        let report = try Self.report(Self.morning)
        let opening = report.segments[1]
        #expect(opening.planned == .minutes(10) && opening.actual == Milliseconds(750_000))
        #expect(opening.over == Milliseconds(150_000) && opening.held == .minutes(1))
        #expect(opening.actualStart == ShowTime(8, 31, 30) && opening.actualEnd == ShowTime(8, 44))
        #expect(report.segments[0].over == .seconds(10))
    }

    @Test func whatHasNotHappenedIsNil() throws {
        let report = try Self.report(Self.morning)
        let speech = report.segments[2]
        #expect(speech.status == .current && speech.actualStart == ShowTime(8, 44))
        #expect(speech.actualEnd == nil && speech.actual == nil && speech.over == nil)
        #expect(report.segments[3].actualStart == nil && report.segments[3].plannedStart == ShowTime(9, 0))
        #expect(report.segments[5].planned == nil && report.segments[5].status == .skipped)
    }

    @Test func cuesAreLateByTheClockNotByEar() throws {
        let report = try Self.report(Self.morning + ["08:44:30 cue go bow"])
        #expect(report.cues.map(\.id) == ["lx1", "bow"])
        #expect(report.cues[0].late == Milliseconds(1500))
        #expect(report.cues[1].calledAt == ShowTime(8, 44, 30) && report.cues[1].late == nil)
    }

    @Test func hardPointsAreThoseThatWereReached() throws {
        let report = try Self.report(Self.morning)
        let points = Dictionary(uniqueKeysWithValues: report.hardPoints.map { ($0.id, $0) })
        #expect(points["on:tv"]?.actual == ShowTime(8, 31, 30) && points["on:tv"]?.over == .seconds(90))
        #expect(points["until:doors"]?.over == .seconds(10))
        #expect(points["off:tv"]?.actual == nil && points["off:tv"]?.over == nil)
    }

    @Test func theTotalsOfAShowThatIsOverAddUp() throws {
        let report = try Self.report(Self.morning + ["08:50:00 skip awards", "09:10:00 go", "09:45:00 go"])
        let totals = report.totals
        #expect(totals.planned == .minutes(140))
        #expect(totals.over == totals.actual - totals.planned)
        #expect(totals.held == .minutes(1))
    }

    @Test func theTotalsOfAShowThatIsOnCompareWhatRan() throws {
        let report = try Self.report(Self.morning)
        #expect(report.totals.actual == .seconds(20 * 60 + 10 + 750))
        #expect(report.totals.over == .seconds(10 + 150))
    }

    @Test func whoDidWhatIsCounted() throws {
        let report = try Self.report(["08:00:00 go", "08:01:00 add 1m", "08:02:00 undo"]) { $0 < 2 ? "linh" : "mai" }
        #expect(report.work == [
            .init(who: "linh", changes: 2, undone: 0), .init(who: "mai", changes: 1, undone: 1),
        ])
    }

    @Test func aSegmentThatRanTwiceCountsByItsLastRun() throws {
        let report = try Self.report(["08:00:00 go", "08:20:00 go", "08:25:00 goto doors", "08:27:00 end"])
        #expect(report.segments[0].runs == 2 && report.segments[0].actual == .minutes(2))
        #expect(report.segments[1].runs == 1 && report.segments[1].actual == nil)
    }
}
