import Testing

@testable import Timeline

/// Lengths that the times around a segment give it, and planned times that nothing holds to.
@Suite struct PlannedLengthTests {
    private func plans(_ show: Show) -> [String] {
        var plans: [String] = []
        show.forEachSegment { segment, plan in
            let times = plan.start.map { "\($0.text)-\(plan.end?.text ?? "")" } ?? "none"
            plans.append("\(segment.id) \(times)" + (plan.missing.map { " \($0)" } ?? ""))
        }
        return plans
    }

    @Test func aSegmentWithoutALengthLastsToTheNextTime() {
        let show = Show.of(
            parts: [
                .of(
                    "morning", start: "09:00", until: "10:30", .of("welcome", "next", planned: "09:00"),
                    .of("panel", "40m", planned: "09:20", changeover: "5m"), .of("talk", "next"))
            ])
        #expect(
            plans(show) == [
                "welcome 09:00:00-09:20:00", "panel 09:20:00-10:00:00", "talk 10:05:00-10:30:00",
            ])
        #expect(show.withLengths.parts[0].segments[2].length == .duration(span("25m")))
    }

    /// Lengths and changeovers between are taken off, the changeover before an end is not.
    @Test func whatLiesBetweenIsTakenOff() {
        let show = Show.of(
            end: "12:00",
            parts: [
                .of("a", .of("one", "next", start: "09:00", changeover: "2m"), .of("two", "10m", changeover: "3m")),
                .of("b", start: "10:00", .of("three", "next", changeover: "4m"), .of("four", "30m", changeover: "9m")),
            ])
        #expect(plans(show)[0] == "one 09:00:00-09:45:00")
        #expect(plans(show)[2] == "three 10:00:00-11:26:00")
    }

    @Test func reservesArePassedOver() {
        let show = Show.of(
            parts: [
                .of("a", .of("one", "next", start: "09:00"), .of("spare", "10m", start: "09:05", isReserve: true)),
                .of("b", start: "09:30", .of("song", "5m", isReserve: true), .of("two", "10m")),
            ])
        #expect(plans(show) == ["one 09:00:00-09:30:00", "spare none", "song none", "two 09:30:00-09:40:00"])
    }

    @Test func whereNothingGivesALengthThereIsNone() {
        #expect(plans(.of(.of("a", "next"))) == ["a 08:00:00-08:00:00 noTimeAhead"])
        #expect(
            plans(.of(.of("a", "next"), .of("b", "next"), .of("c", "1m", start: "09:00"))).first
                == "a 08:00:00-08:00:00 another(\"b\")")
        #expect(
            plans(.of(.of("a", "next"), .of("b", "open"), .of("c", "1m", start: "09:00"))).first
                == "a 08:00:00-08:00:00 another(\"b\")")
        let late = plans(.of(.of("a", "next", start: "09:00"), .of("b", "1m", planned: "09:00")))
        #expect(late[0].hasPrefix("a 09:00:00-09:00:00 nothingLeft"))
        #expect(plans(.of(.of("a", "next", isReserve: true), .of("b", "1m", start: "09:00")))[0] == "a none noTimeAhead")
    }

    @Test func nothingHoldsAPlannedStartButItsPartsStartDoes() throws {
        var desk = TestDesk(
            .of(
                parts: [
                    .of("a", start: "08:00", .of("one", "10m", planned: "08:05"), .of("two", "10m", planned: "08:30"))
                ]))
        #expect(try desk.segment("one", "07:50").expectedStart == clock("08:05"))
        desk.run("07:55 go")
        #expect(try desk.segment("two", "07:56").expectedStart == clock("08:05"))
        #expect(try desk.over("start:one", "07:56") == "-5m")
        #expect(desk.look("07:56").hardPoints.map(\.id) == ["start:one"])
    }

    /// A clock that is set forward while it lasts leaves less of it.
    @Test func theLengthIsOfRealTime() {
        let night = WallClock([.init(at: clock("02:00"), by: .hours(1))])
        let show = Show.of(.of("a", "next", start: "01:30"), .of("b", "1m", start: "03:30")).inShowTimes(night)
        #expect(show.parts[0].segments[0].length == .duration(span("1h")))
    }
}
