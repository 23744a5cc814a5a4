import Testing

@testable import Timeline

/// When cues are due, what becomes of them, and which is next.
@Suite struct CueTests {
    private let show = Show.of(
        .of(
            "a", "10m",
            cues: [
                .of("ear", .call), .of("end", .beforeEnd(.minutes(1))), .of("start", .start(.seconds(30))),
                .of("clock", .clock(clock("08:05"))), .of("start2", .start(.seconds(30))),
            ]),
        .of("b", "10m", cues: [.of("b1", .start(.zero)), .of("b2", .beforeEnd(.zero))]))

    @Test func upcomingTheyFollowTheForecast() throws {
        var desk = TestDesk(show)
        #expect(try desk.cue("start", "07:00").due == clock("08:00:30"))
        #expect(try desk.cue("end", "08:02").due == clock("08:11"))
        #expect(try desk.cue("clock", "08:02").due == clock("08:05"))
        #expect(try desk.cue("ear", "08:02").due == nil)
    }

    @Test func startedTheyFollowTheStartAndTheNominalEnd() throws {
        var desk = TestDesk(show)
        desk.run("08:01 go")
        #expect(try desk.cue("end", "08:02").due == clock("08:10"))
        desk.run("08:03 add 2m", "08:04 hold", "08:05 resume")
        #expect(try desk.cue("end", "08:05").due == clock("08:13"))
        // In overtime it stays where it was, and after the end too.
        #expect(try desk.cue("end", "08:30").due == clock("08:13"))
        #expect(try desk.cue("b1", "08:30").due == clock("08:30"))
        desk.run("08:31 go")
        #expect(try desk.cue("end", "08:40").due == clock("08:13"))
        #expect(try desk.cue("b1", "08:40").due == clock("08:31"))
    }

    @Test func standbyThenCalledAndNeverAgain() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:00:15 cue standby start", "08:00:31.5 cue go start")
        #expect(try desk.cue("start", "08:01").status == .called)
        #expect(desk.state.cues[2].calledAt == clock("08:00:31.5"))
        #expect(desk.perform("08:01 cue go start") == .cueAlreadyCalled("start"))
        #expect(desk.perform("08:01 cue drop start") == .cueAlreadyCalled("start"))
        desk.run("08:01 cue drop ear", "08:01 cue standby end")
        #expect(desk.perform("08:01 cue go ear") == .cueAlreadyDropped("ear"))
        #expect(desk.perform("08:01 cue standby end") == .cueAlreadyOnStandby("end"))
        #expect(desk.perform("08:01 cue go nothing") == .unknownCue("nothing"))
        desk.run("08:02 cue go end")
        #expect(try desk.cue("end", "08:02").status == .called)
    }

    @Test func timedOnesFirstThenThoseByEarTiesInFileOrder() {
        var desk = TestDesk(show)
        desk.run("08:00 go")
        let forecast = desk.look("08:00")
        let names = desk.state.callingOrder(ofSegment: 0, forecast).map { desk.state.running.cues[$0].id }
        #expect(names == ["start", "start2", "clock", "end", "ear"])
        // Nothing is due yet: by ear first, then what is to come.
        var called: [String] = []
        while let next = desk.look("08:00").nextCue {
            called.append(desk.state.running.cues[next].id)
            desk.run("08:00 cue go")
        }
        #expect(called == ["ear", "start", "start2", "clock", "end"])
        #expect(desk.perform("08:01 cue go") == .cueWaits("b1", segment: "b"))
        desk.run("08:10 go", "08:10 cue go", "08:10 cue go")
        #expect(desk.perform("08:10 cue go") == .noCueLeft)
    }

    @Test func standbyTakesTheFirstThatIsPending() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:00:15 cue standby", "08:00:15 cue standby", "08:00:15 cue go")
        #expect(
            desk.state.cues.map(\.status) == [
                .pending, .pending, .called, .pending, .standby, .pending, .pending,
            ])
        let forecast = desk.look("08:00:15")
        #expect(forecast.nextCue == 4 && forecast.nextPendingCue == 0)
    }

    @Test func withItsSegmentSkippedItIsDroppedAndComesBackWithIt() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 skip b")
        #expect(try desk.cue("b1", "08:01").status == .dropped)
        #expect(desk.perform("08:01 cue go b1") == .cueSegmentSkipped("b1"))
        desk.run("08:02 unskip b")
        #expect(try desk.cue("b1", "08:02").status == .pending)
        desk.run("08:03 cue drop b1", "08:03 skip b", "08:03 unskip b")
        #expect(try desk.cue("b1", "08:03").status == .dropped)
    }

    @Test func whileItsSegmentIsSkippedOnlyTheClockSaysWhenItWouldBeDue() throws {
        var desk = TestDesk(show)
        desk.run("07:00 skip a")
        #expect(try desk.cue("clock", "07:00") == .init(due: clock("08:05"), status: .dropped, waits: false))
        for id in ["ear", "start", "end"] { #expect(try desk.cue(id, "07:00") == .init(due: nil, status: .dropped, waits: false)) }
    }

    @Test func aCalledOneStaysCalledWhenItsSegmentBeginsAnewOrIsSkipped() throws {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 cue go start", "08:02 cue go b1", "08:03 goto a", "08:03 skip b")
        #expect(try desk.cue("start", "08:03").status == .called)
        #expect(try desk.cue("b1", "08:03").status == .called)
    }

    @Test func whatIsOverdueStaysTheNextOne() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:10 go")
        #expect(desk.look("08:11").nextCue == 2)
    }

    @Test func theNextChangeIsANoticeThenTheCue() {
        var desk = TestDesk(show)
        desk.run("08:00 go")
        #expect(desk.look("08:00").nextChange == clock("08:00:15"))
        #expect(desk.look("08:00:15").nextChange == clock("08:00:30"))
        #expect(desk.look("08:00:30").nextChange == clock("08:04:45"))
    }
}
