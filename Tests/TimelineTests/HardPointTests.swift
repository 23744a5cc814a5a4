import Testing

@testable import Timeline

/// The times that do not move, the latest starts that follow from them, and how far off the plan the show is.
@Suite struct HardPointTests {
    private let show = Show.of(
        windows: [.of("tv", "08:30", "09:00", from: "b", to: "c"), .of("radio", "08:40", "09:00", from: "c", to: "c")],
        .of("a", "until 08:25"), .of("b", "10m", start: "08:30"), .of("c", "until 09:00", start: "08:40", min: "5m"),
        .of("d", "10m"))

    @Test func theyAreListedInRunningOrderAndAtOneSegmentStartOnUntilOff() {
        var desk = Desk(show)
        #expect(
            desk.look("08:00").hardPoints.map(\.id) == [
                "until:a", "start:b", "on:tv", "start:c", "on:radio", "until:c", "off:tv", "off:radio",
            ])
    }

    @Test func beingEarlyShowsBeforeAHardStart() throws {
        var desk = Desk(show)
        desk.run("08:00 go", "08:10 go")
        // It was started by hand: the actual time stands.
        #expect(try desk.over("start:b", "08:12") == "-20m")
        #expect(try desk.over("start:c", "08:12") == "-20m")
        #expect(try desk.over("until:c", "08:12") == "0s")
        #expect(try desk.segment("c", "08:12").expectedStart == clock("08:40"))
    }

    @Test func onceItHasHappenedItIsTheActualTime() throws {
        var desk = Desk(show)
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
        var desk = Desk(show)
        desk.run("08:00 add 2m a")
        #expect(try desk.point("until:a", "08:00").time == clock("08:27"))
        #expect(try desk.over("until:a", "08:00") == "0s")
    }

    @Test func whereItIsSkippedThereIsNoneAndTheWindowMovesToItsNeighbour() throws {
        var desk = Desk(show)
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
        var desk = Desk(.of(windows: [.of("tv", "08:10", "08:40", from: "b", to: "c")],
            .of("a", "10m"), .of("b", "10m"), .of("c", "10m"), .of("d", "10m")))
        desk.run("08:00 move d before c")
        #expect(try desk.over("off:tv", "08:00") == "0s")
        desk.run("08:00 move b after c")
        // From c to b now; d stands before it.
        #expect(try desk.point("on:tv", "08:00").segment == 2)
        #expect(try desk.over("on:tv", "08:00") == "10m")
    }

    @Test func onAirGoesByTheClock() {
        var desk = Desk(show)
        #expect(desk.look("08:29:59").onAir[0] == .init(window: 0, state: .before, remaining: span("1s")))
        #expect(desk.look("08:30").onAir[0] == .init(window: 0, state: .on, remaining: span("30m")))
        #expect(desk.look("09:00").onAir[0] == .init(window: 0, state: .after, remaining: nil))
    }
}

/// Latest ends and starts, and slack.
@Suite struct BackTimeTests {
    private func latest(_ show: Show, _ time: String = "08:00") -> [String] {
        var desk = Desk(show)
        let forecast = desk.look(time)
        return zip(desk.state.running.segments, forecast.segments).map { segment, figures in
            let latest = figures.latestStart.flatMap { start in figures.latestEnd.map { "\(start.text) \($0.text)" } }
            return "\(segment.id) \(latest ?? "none")" + (figures.slack.map { " \($0.text)" } ?? "")
        }
    }

    @Test func itsOwnUntilLessItsMinComesFirst() {
        #expect(
            latest(.of(.of("a", "10m"), .of("b", "until 08:30", min: "5m"), .of("c", "10m", start: "08:35"), .of("d", "1m")))
                == [
                    "a 08:15:00 08:25:00 15m", "b 08:25:00 08:30:00 15m", "c none", "d none",
                ])
    }

    @Test func anUntilWithoutMinMayShrinkToNothing() {
        #expect(
            latest(.of(.of("a", "10m"), .of("b", "until 08:30"))) == ["a 08:20:00 08:30:00 20m", "b 08:30:00 08:30:00 20m"])
    }

    @Test func thenTheOffTimeOfAWindowThatItEnds() {
        #expect(
            latest(
                .of(windows: [.of("tv", "08:00", "08:25", from: "a", to: "b"), .of("net", "08:00", "08:22", from: "a", to: "b")],
                    .of("a", "10m"), .of("b", "10m"), .of("c", "10m", start: "08:20")))
                == ["a 08:02:00 08:12:00 2m", "b 08:12:00 08:22:00 2m", "c none"])
    }

    @Test func thenTheFirstAheadThatBinds() {
        #expect(
            latest(
                .of(windows: [.of("tv", "08:00", "09:00", from: "a", to: "d")],
                    .of("a", "10m"), .of("b", "10m"), .of("c", "10m", start: "08:30"), .of("d", "15m")))
                == [
                    "a 08:10:00 08:20:00 10m", "b 08:20:00 08:30:00 10m", "c 08:35:00 08:45:00 5m",
                    "d 08:45:00 09:00:00 5m",
                ])
    }

    @Test func skippedAndDoneOnesHaveNoneAndDoNotCount() {
        var desk = Desk(.of(.of("a", "10m"), .of("b", "10m"), .of("c", "10m"), .of("d", "1m", start: "08:40")))
        desk.run("08:00 go", "08:12 go", "08:13 skip c", "08:20 hold", "08:24 resume")
        let segments = desk.look("08:30").segments
        #expect(segments[0].latestStart == nil && segments[0].slack == nil)
        #expect(segments[2].latestStart == nil && segments[2].slack == nil)
        // With its holds b has 14 minutes, and is four over.
        #expect(segments[1].latestStart == clock("08:26") && segments[1].slack == span("10m"))
    }
}

/// How far off the plan the show is.
@Suite struct OffsetTests {
    private let show = Show.of(.of("a", "10m"), .of("b", "10m", start: "08:15"), .of("c", "5m"))

    @Test func byTheCurrentThenTheNextThenTheLast() {
        var desk = Desk(show)
        #expect(desk.look("07:50").offset == .zero)
        #expect(desk.look("08:02").offset == span("2m"))
        desk.run("08:02 go", "08:03 add 1m")
        #expect(desk.look("08:05").offset == span("3m"))
        #expect(desk.look("08:16").offset == span("6m"))
        desk.run("08:16 end")
        #expect(desk.look("08:17").offset == span("2m"))
        desk.run("08:17 go", "08:20 go", "08:22 go")
        #expect(desk.state.phase == .ended && desk.look("09:00").offset == span("-8m"))
    }

    @Test func withoutAPlanThereIsNone() {
        var desk = Desk(show)
        desk.run("08:00 go", "08:01 insert after a 1m Talk", "08:02 end")
        #expect(desk.look("08:02").offset == nil)
        desk.run("08:02 go")
        #expect(desk.look("08:02").offset == nil)
    }
}
