import Testing

@testable import Timeline

/// The moment until which nobody need look again.
@Suite struct NextChangeTests {
    @Test func warningsThenTheEnd() {
        var show = Show.of(.of("a", "10m"), .of("b", "10m"))
        show.warn = WarningTimes(yellow: .minutes(3), red: .minutes(1))
        show.parts[0].segments[1].warn = WarningTimes(yellow: .seconds(20), red: .seconds(10))
        var desk = TestDesk(show)
        #expect(desk.look("07:00").nextChange == clock("08:00"))
        desk.run("08:00 go")
        #expect(desk.look("08:00").nextChange == clock("08:07"))
        #expect(desk.look("08:07").nextChange == clock("08:09"))
        #expect(desk.look("08:09").nextChange == clock("08:10"))
        // In overtime all runs with the clock.
        #expect(desk.look("08:10").nextChange == nil)
        desk.run("08:11 go")
        #expect(desk.look("08:11").nextChange == clock("08:20:40"))
    }

    @Test func heldItStandsStill() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m")))
        desk.run("08:00 go", "08:05 hold")
        #expect(desk.look("08:06").nextChange == nil)
    }

    @Test func anAutomaticAdvance() {
        var desk = TestDesk(.of(.of("a", "10m", .auto), .of("b", "10m", start: "08:15")))
        desk.run("08:00 go")
        #expect(desk.look("08:09:45").nextChange == clock("08:10"))
        #expect(desk.look("08:10").nextChange == clock("08:15"))
    }

    @Test func onAndOffAir() {
        var desk = TestDesk(.of(windows: [.of("tv", "08:03", "08:40", from: "a", to: "a")], .of("a", "10m")))
        desk.run("08:00 go")
        #expect(desk.look("08:02").nextChange == clock("08:03"))
        #expect(desk.look("08:10").nextChange == clock("08:40"))
        #expect(desk.look("08:40").nextChange == nil)
        // By the clock, even where the stage is done with it.
        var early = TestDesk(.of(windows: [.of("tv", "08:03", "08:40", from: "a", to: "a")], .of("a", "10m")))
        early.run("08:00 go", "08:02 end")
        #expect(early.look("08:02").nextChange == clock("08:03"))
        #expect(early.look("08:03").nextChange == clock("08:40"))
    }
}
