import Testing

@testable import Timeline

/// Latest ends and starts, and slack.
@Suite struct BackTimeTests {
    private func latest(_ show: Show, _ time: String = "08:00") -> [String] {
        var desk = TestDesk(show)
        let forecast = desk.look(time)
        return zip(desk.state.running.segments, forecast.segments).map { segment, figures in
            let latest = figures.latestStart.map { "\($0.text) \(figures.latestEnd?.text ?? "none")" }
            return "\(segment.id) \(latest ?? "none")" + (figures.slack.map { " \($0.text)" } ?? "")
        }
    }

    @Test func itsOwnUntilLessItsMinComesFirst() {
        #expect(
            latest(
                .of(
                    .of("a", "10m"), .of("b", "until 08:30", min: "5m"), .of("c", "10m", start: "08:35"), .of("d", "1m")
                ))
                == [
                    "a 08:15:00 08:25:00 15m", "b 08:25:00 08:30:00 15m", "c 08:35:00 none 0s", "d none",
                ])
    }

    @Test func anUntilWithoutMinMayShrinkToNothing() {
        #expect(
            latest(.of(.of("a", "10m"), .of("b", "until 08:30"))) == [
                "a 08:20:00 08:30:00 20m", "b 08:30:00 08:30:00 20m",
            ])
    }

    @Test func thenTheOffTimeOfAWindowThatItEnds() {
        #expect(
            latest(
                .of(
                    windows: [
                        .of("tv", "08:00", "08:25", from: "a", to: "b"),
                        .of("net", "08:00", "08:22", from: "a", to: "b"),
                    ],
                    .of("a", "10m"), .of("b", "10m"), .of("c", "10m", start: "08:20")))
                == ["a 08:00:00 08:12:00 0s", "b 08:12:00 08:22:00 2m", "c 08:20:00 none 0s"])
    }

    @Test func itsUntilBindsBeforeTheOffTime() {
        #expect(
            latest(
                .of(
                    windows: [.of("tv", "08:00", "08:25", from: "a", to: "a")],
                    .of("a", "until 08:30"), .of("b", "until 08:20")))
                == ["a 08:00:00 08:30:00 0s", "b 08:20:00 08:20:00 -10m"])
    }

    @Test func thenTheFirstAheadThatBinds() {
        #expect(
            latest(
                .of(
                    windows: [.of("tv", "08:00", "09:00", from: "a", to: "d")],
                    .of("a", "10m"), .of("b", "10m"), .of("c", "10m", start: "08:30"), .of("d", "15m")))
                == [
                    "a 08:00:00 08:20:00 0s", "b 08:20:00 08:30:00 10m", "c 08:30:00 08:45:00 0s",
                    "d 08:45:00 09:00:00 5m",
                ])
    }

    @Test func skippedAndDoneOnesHaveNoneAndDoNotCount() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m"), .of("c", "10m"), .of("d", "1m", start: "08:40")))
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
        var desk = TestDesk(show)
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

    @Test func whatTheDayPutInHasNoLengthInThePlan() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 insert after a 1m Talk", "08:02 end")
        #expect(desk.look("08:02").behind == span("-8m"))
        desk.run("08:02 go")
        #expect(desk.look("08:02").behind == span("-7m"))
    }

    @Test func withoutAPlanThereIsNone() {
        var desk = TestDesk(.of(.of("a", "10m", isReserve: true)))
        desk.run("08:00 unskip a", "08:01 go")
        #expect(desk.look("08:02").behind == nil)
    }
}
