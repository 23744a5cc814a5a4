import Testing
import Timeline

@testable import Report

/// Called and missed cues.
@Suite struct PunctualityTests {
    private static let show: Show = {
        var show = ShowReportTests.show
        show.departments = [Department(id: "light", title: "Lights"), Department(id: "sound", title: "Sound")]
        show.parts[0].segments[1].cues = [
            Cue(id: "one", anchor: .start(.seconds(10)), department: "sound", call: "One"),
            Cue(id: "two", anchor: .start(.seconds(20)), department: "light", call: "Two"),
            Cue(id: "end", anchor: .beforeEnd(.minutes(1)), department: "light", call: "End"),
            Cue(id: "ear", anchor: .call, call: "Ear"),
            Cue(id: "late", anchor: .clock(ShowTime(9, 30)), department: "sound", call: "Late"),
        ]
        return show
    }()
    private static let start = ["08:00:00 go", "08:20:00 end", "08:30:00 go"]

    private func report(_ lines: [String]) throws -> ShowReport { try ShowReportTests.report(Self.start + lines, show: Self.show) }

    @Test func twoSecondsEarlyOrLateAreOnTime() throws {
        let report = try report(["08:30:08 cue go one", "08:30:22.001 cue go two", "08:35:00 cue go ear"])
        let all = report.punctuality
        #expect(all.count == 3 && all.called == 3 && all.timed == 2 && all.within == 1)
        #expect(all.median == Milliseconds(0) && all.worst == Milliseconds(2001))
    }

    @Test func departmentsAreInTheOrderOfTheShow() throws {
        let report = try report(["08:30:11 cue go one", "08:30:20 cue go two", "08:35:00 cue go ear"])
        #expect(report.punctualityByDepartment.map(\.department) == ["light", "sound", nil])
        #expect(report.title(ofDepartment: "light") == "Lights" && report.title(ofDepartment: nil) == nil)
    }

    @Test func aCueIsMissedOnceItsTimeOrItsSegmentHasPassed() throws {
        func outcomes(_ lines: [String]) throws -> [ShowReport.Cue.Outcome] { try report(lines).cues.map(\.outcome) }
        #expect(try outcomes(["08:30:15 note x"]) == [.missed, .ahead, .ahead, .ahead, .ahead])
        #expect(try outcomes(["08:30:15 cue drop one", "08:41:00 go"]) == [.dropped, .missed, .missed, .missed, .ahead])
        let skipped = try ShowReportTests.report(["08:00:00 go", "08:10:00 skip opening"], show: Self.show)
        #expect(Set(skipped.cues.map(\.outcome)) == [.skipped])
    }

    /// A hold or added time moves cues before the end; a cue called earlier was still on time.
    @Test func latenessUsesTheDueTimeAtTheCall() throws {
        let report = try report(["08:39:01 cue go end", "08:39:30 hold", "08:44:30 resume", "08:44:40 add 3m", "08:48:00 go"])
        let end = report.cues[2]
        #expect(end.due == ShowTime(8, 39) && end.late == .seconds(1) && end.by == "linh pts/3")
    }

    @Test func aReversedCallDoesNotCount() throws {
        let report = try report(["08:30:10 cue go one", "08:30:12 undo", "08:30:14 cue go one"])
        #expect(report.cues[0].calledAt == ShowTime(8, 30, 14) && report.cues[0].late == .seconds(4))
    }
}
