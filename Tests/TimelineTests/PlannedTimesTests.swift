import Testing

@testable import Timeline

/// What the file says, before anything has happened.
@Suite struct PlannedTimesTests {
    private func plan(_ show: Show) -> [String] {
        let running = State(show).running
        return zip(running.segments, running.figures).map { segment, figures in
            let times = figures.plannedStart.flatMap { start in figures.plannedEnd.map { "\(start.text) \($0.text)" } }
            return "\(segment.id) \(times ?? "none")" + (figures.hardStart.map { " hard \($0.text)" } ?? "")
        }
    }

    @Test func oneFollowsTheOther() {
        #expect(
            plan(.of(.of("a", "10m"), .of("b", "until 08:25"), .of("c", "5m", start: "08:30"), .of("d", "0s")))
                == [
                    "a 08:00:00 08:10:00", "b 08:10:00 08:25:00", "c 08:30:00 08:35:00 hard 08:30:00",
                    "d 08:35:00 08:35:00",
                ])
    }

    @Test func theShowsStartIsNotHard() {
        #expect(State(.of(.of("a", "10m"))).running.figures[0].hardStart == nil)
        #expect(plan(.of(start: nil, .of("a", "10m"))) == ["a 00:00:00 00:10:00"])
    }

    @Test func aPartsStartIsAHardStartOfItsFirstSegment() {
        let show = Show(
            id: "s", title: "S", start: clock("08:00"),
            parts: [
                Part(id: "one", title: "1", start: clock("08:05"), segments: [.of("a", "10m"), .of("b", "10m")]),
                Part(id: "two", title: "2", start: clock("09:00"), segments: [.of("c", "1m", start: "09:01")]),
                Part(id: "empty", title: "3", start: clock("09:30"), segments: []),
                Part(id: "four", title: "4", segments: [.of("d", "1m")]),
            ])
        #expect(
            plan(show) == [
                "a 08:05:00 08:15:00 hard 08:05:00", "b 08:15:00 08:25:00", "c 09:01:00 09:02:00 hard 09:01:00",
                "d 09:02:00 09:03:00",
            ])
    }

    @Test func aReserveDoesNotCount() {
        let show = Show(
            id: "s", title: "S", start: clock("08:00"),
            parts: [
                Part(
                    id: "one", title: "1", start: clock("08:05"),
                    segments: [.of("filler", "7m", isReserve: true), .of("a", "10m"), .of("b", "10m")])
            ])
        #expect(plan(show) == ["filler none", "a 08:05:00 08:15:00 hard 08:05:00", "b 08:15:00 08:25:00"])
        #expect(TestDesk(show).status("filler") == .skipped)
    }

    @Test func whatHappensLeavesThePlanAsItWas() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m"), .of("c", "10m")))
        let before = desk.state.running.figures
        desk.run("07:00 skip b", "07:00 move c before a", "07:00 add 5m a", "07:00 insert after c 3m Encore")
        #expect(Array(desk.state.running.figures.prefix(3)) == before)
        #expect(desk.state.running.figures[3].plannedStart == nil && desk.state.running.figures[3].plannedEnd == nil)
    }

    @Test func whatHasNoPlannedStartTakesTheNextOnes() throws {
        var desk = TestDesk(.of(.of("a", "10m"), .of("filler", "5m", isReserve: true), .of("b", "10m")))
        desk.run("07:00 skip a", "07:00 unskip filler")
        #expect(try desk.segment("filler", "07:00").expectedStart == clock("08:10"))
        var alone = TestDesk(.of(.of("filler", "5m", isReserve: true)))
        alone.run("07:00 unskip filler")
        #expect(try alone.segment("filler", "07:00").expectedStart == clock("08:00"))
    }

    @Test func beforeTheShowTheFirstIsExpectedAtItsPlannedStart() throws {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m")))
        #expect(try desk.segment("a", "07:00").expectedStart == clock("08:00"))
        #expect(try desk.segment("a", "08:03").expectedStart == clock("08:03"))
        #expect(desk.look("08:03").offset == span("3m"))
        desk.run("07:30 skip a")
        #expect(try desk.segment("b", "07:30").expectedStart == clock("08:10"))
        #expect(try desk.segment("a", "07:30") == Forecast.SegmentForecast())
    }
}
