import Testing

@testable import Timeline

/// The times that do not move.
@Suite struct HardTimeForecastTests {
    private let show = Show.of(
        windows: [.of("tv", "08:30", "09:00", from: "b", to: "c"), .of("radio", "08:40", "09:00", from: "c", to: "c")],
        .of("a", "until 08:25"), .of("b", "10m", start: "08:30"), .of("c", "until 09:00", start: "08:40", min: "5m"),
        .of("d", "10m"))

    @Test func theyAreListedInRunningOrderAndAtOneSegmentStartOnUntilOff() {
        var desk = TestDesk(show)
        #expect(
            desk.look("08:00").hardPoints.map(\.id) == [
                "until:a", "start:b", "on:tv", "start:c", "on:radio", "until:c", "off:tv", "off:radio",
            ])
    }

    @Test func beingEarlyShowsBeforeAHardStart() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:10 go")
        // It was started by hand: the actual time stands.
        #expect(try desk.over("start:b", "08:12") == "-20m")
        #expect(try desk.over("start:c", "08:12") == "-20m")
        #expect(try desk.over("until:c", "08:12") == "0s")
        #expect(try desk.segment("c", "08:12").expectedStart == clock("08:40"))
    }

    @Test func onceItHasHappenedItIsTheActualTime() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:26 go", "08:31 go")
        #expect(try desk.over("until:a", "08:35") == "1m")
        #expect(try desk.over("on:tv", "08:35") == "-4m")
        #expect(try desk.point("until:a", "08:35").isPassed)
        #expect(try desk.point("until:c", "08:35").isPassed == false)
        // In overtime it moves with the clock.
        #expect(try desk.over("until:c", "09:07") == "7m")
        #expect(try desk.over("off:radio", "09:07") == "7m")
    }

    @Test func adjustmentsMoveAnUntil() throws {
        var desk = TestDesk(show)
        desk.run("08:00 add 2m a")
        #expect(try desk.point("until:a", "08:00").time == clock("08:27"))
        #expect(try desk.over("until:a", "08:00") == "0s")
    }

    @Test func whereItIsSkippedThereIsNoneAndTheWindowMovesToItsNeighbour() throws {
        var desk = TestDesk(show)
        desk.run("08:00 skip b", "08:00 skip a")
        #expect(try desk.point("start:b", "08:00").over == nil)
        #expect(try desk.point("until:a", "08:00").expected == nil)
        #expect(try desk.point("on:tv", "08:00").segment == 2)
        desk.run("08:01 skip c")
        #expect(try desk.point("on:tv", "08:01").over == nil)
        #expect(try desk.point("off:radio", "08:01").over == nil)
        #expect(desk.perform("08:01 catch-up off:tv") == .hardPointSkipped("off:tv"))
    }

    @Test func aWindowRunsInTodaysOrder() throws {
        var desk = TestDesk(
            .of(
                windows: [.of("tv", "08:10", "08:40", from: "b", to: "c")],
                .of("a", "10m"), .of("b", "10m"), .of("c", "10m"), .of("d", "10m")))
        desk.run("08:00 move d before c")
        #expect(try desk.over("off:tv", "08:00") == "0s")
        desk.run("08:00 move b after c")
        // From c to b now; d stands before it.
        #expect(try desk.point("on:tv", "08:00").segment == 2)
        #expect(try desk.over("on:tv", "08:00") == "10m")
    }

    @Test func onAirGoesByTheClock() {
        var desk = TestDesk(show)
        #expect(desk.look("08:29:59").onAir[0] == .init(window: 0, state: .before, remaining: span("1s")))
        #expect(desk.look("08:30").onAir[0] == .init(window: 0, state: .on, remaining: span("30m")))
        #expect(desk.look("09:00").onAir[0] == .init(window: 0, state: .after, remaining: nil))
    }
}
