import Testing

@testable import Timeline

/// One morning, figure by figure.
@Suite struct WorkedDayTests {
    static let show = Show.of(
        start: nil, windows: [.of("tv", "08:30", "10:30", from: "opening", to: "close")],
        .of("doors", "until 08:20", start: "08:00"),
        .of("opening", "10m", start: "08:30"), .of("speech", "20m"),
        .of("awards", "60m", min: "50m"), .of("close", "30m"))

    @Test func doorsAreOnTime() throws {
        var desk = TestDesk(Self.show)
        desk.run("08:00:00 go")
        #expect(desk.look("08:10:00").current?.remaining == Milliseconds(600_000))
        #expect(try desk.segment("doors", "08:10:00").expectedEnd == clock("08:20"))
        #expect(try desk.segment("opening", "08:10:00").expectedStart == clock("08:30"))
        #expect(try desk.point("start:opening", "08:10:00").over == Milliseconds(-600_000))
    }

    @Test func guestsMoveToTheHall() throws {
        var desk = TestDesk(Self.show)
        desk.run("08:00:00 go", "08:20:10 end")
        let forecast = desk.look("08:29:00")
        #expect(forecast.phase == .between)
        #expect(try desk.segment("opening", "08:29:00").arrival == clock("08:29:00"))
        #expect(try desk.point("start:opening", "08:29:00").over == Milliseconds(-60_000))
        #expect(try desk.segment("opening", "08:29:00").expectedStart == clock("08:30"))
    }

    @Test func theOpeningIsLate() throws {
        var desk = TestDesk(Self.show)
        desk.run("08:00:00 go", "08:20:10 end", "08:31:30 go")
        #expect(try desk.segment("opening", "08:31:30").expectedEnd == clock("08:41:30"))
        #expect(try desk.point("off:tv", "08:31:30").over == Milliseconds(90_000))
        #expect(try desk.point("on:tv", "08:31:30").over == Milliseconds(90_000))
        let awards = try desk.segment("awards", "08:31:30")
        #expect(awards.latestStart == clock("09:00"))
        #expect(awards.expectedStart == clock("09:01:30"))
        #expect(awards.slack == Milliseconds(-90_000))
    }

    @Test func aHoldMakesItLater() throws {
        var desk = TestDesk(Self.show)
        desk.run("08:00:00 go", "08:20:10 end", "08:31:30 go", "08:40:00 hold", "08:41:00 resume")
        #expect(try desk.segment("opening", "08:41:00").expectedEnd == clock("08:42:30"))
        #expect(try desk.point("off:tv", "08:41:00").over == Milliseconds(150_000))
    }

    @Test func theSnapshotAtFortyFourMinutes() throws {
        var desk = TestDesk(Self.show)
        desk.run("08:00:00 go", "08:20:10 end", "08:31:30 go", "08:40:00 hold", "08:41:00 resume")
        let forecast = desk.look("08:44:00")
        #expect(forecast.now == ShowTime(milliseconds: 31_440_000))
        #expect(forecast.offset == Milliseconds(240_000))
        let current = try #require(forecast.current)
        #expect(current.elapsed == Milliseconds(750_000) && current.remaining == Milliseconds(-90_000))
        #expect(current.length == Milliseconds(660_000) && current.held == Milliseconds(60_000))
        let opening = try desk.segment("opening", "08:44:00")
        #expect(opening.expectedStart == ShowTime(milliseconds: 30_690_000))
        #expect(opening.expectedEnd == ShowTime(milliseconds: 31_440_000))
        #expect(opening.latestStart == ShowTime(milliseconds: 30_540_000))
        #expect(opening.slack == Milliseconds(-240_000))
        let tv = try #require(forecast.onAir.first)
        #expect(tv.state == .on && tv.remaining == Milliseconds(6_360_000))
        #expect(try desk.point("off:tv", "08:44:00").expected == ShowTime(milliseconds: 38_040_000))
    }

    @Test func theAwardsWinItBack() throws {
        var desk = TestDesk(Self.show)
        desk.run("08:00:00 go", "08:20:10 end", "08:31:30 go", "08:40:00 hold", "08:41:00 resume", "08:44:00 go")
        #expect(try desk.point("off:tv", "08:44:00").over == Milliseconds(240_000))
        let proposal = try desk.state.catchUp("off:tv", at: clock("08:44:00"))
        let awards = try #require(desk.state.running.segment("awards"))
        #expect(proposal.shares == [.init(segment: awards, change: -240_000, length: 3_600_000)])
        #expect(proposal.left == .zero)
        desk.run("08:44:00 catch-up off:tv")
        #expect(try desk.point("off:tv", "08:44:00").over == .zero)
        desk.run("08:44:10 undo")
        #expect(try desk.point("off:tv", "08:44:10").over == Milliseconds(240_000))
    }

    @Test func itReads() {
        let script = """
            08:00:00 go
            08:20:10 end
            08:31:30 go
            08:40:00 hold
            08:41:00 resume
            08:44:00 go
            08:44:00 catch-up
            08:45:00 resume
            """
        #expect(
            transcript(Self.show, script) == """
                08:00:00 go
                  running doors until 08:20:00, next opening 08:30:00
                08:20:10 end
                  between, next opening 08:30:00
                08:31:30 go
                  running opening until 08:41:30, next speech 08:41:30
                08:40:00 hold
                  held opening until 08:41:30, next speech 08:41:30
                08:41:00 resume
                  running opening until 08:42:30, next speech 08:42:30
                08:44:00 go
                  running speech until 09:04:00, next awards 09:04:00
                08:44:00 catch-up
                  running speech until 09:04:00, next awards 09:04:00
                08:45:00 resume
                  refused: notHeld
                """)
    }
}
