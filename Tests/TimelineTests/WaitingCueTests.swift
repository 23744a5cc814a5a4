import Testing

@testable import Timeline

/// Cues that wait for the GO of their segment, and which one is the next.
@Suite struct WaitingCueTests {
    private let show = Show.of(
        start: "09:00", windows: [.of("tv", "09:10", "10:00", from: "b", to: "b")],
        .of("a", "10m", cues: [.of("ear", .call), .of("last", .beforeEnd(.seconds(-10)))]),
        .of(
            "b", "50m",
            cues: [
                .of("places", .start(.minutes(-1))), .of("lights", .start(.zero)), .of("air", .on(window: "tv", .seconds(-30))),
                .of("clock", .clock(clock("09:20"))), .of("down", .beforeEnd(.zero)), .of("bow", .call),
            ]))

    private func waiting(_ desk: inout TestDesk, _ time: String) -> [String] {
        let forecast = desk.look(time)
        return forecast.cues.indices.filter { forecast.cues[$0].waits }.map { desk.state.running.cues[$0].id }
    }

    @Test func thoseAtTheStartAfterItAndAtTheEndWait() {
        var desk = TestDesk(show)
        #expect(waiting(&desk, "08:50") == ["last", "lights", "down"])
        desk.run("09:00 go")
        #expect(waiting(&desk, "09:00") == ["lights", "down"])
        desk.run("09:00 cue drop down", "09:00 cue go lights")
        #expect(waiting(&desk, "09:00") == [])
    }

    @Test func whatWaitsIsNeverDue() throws {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:12 cue go due")
        // Places, air and last; not the lights, whose moment goes on with the clock.
        #expect(desk.state.cues.map(\.status) == [.pending, .called, .called, .pending, .called, .pending, .pending, .pending])
        #expect(try desk.cue("lights", "09:12").due == clock("09:12"))
        #expect(desk.perform("09:12 cue go due") == .noCueDue)
        desk.run("09:13 go", "09:13 cue go due")
        #expect(try desk.cue("lights", "09:13").status == .called)
    }

    @Test func dueOrInNoticeThenByEarThenWhatIsToCome() {
        var desk = TestDesk(
            .of(
                start: "11:00",
                .of(
                    "a", "20m",
                    cues: [
                        .of("ear", .call), .of("late", .start(.minutes(4))), .of("soon", .start(.seconds(310))),
                        .of("far", .start(.minutes(9))),
                    ])))
        desk.run("11:00 go")
        var called: [String] = []
        while let next = desk.look("11:05").nextCue {
            called.append(desk.state.running.cues[next].id)
            desk.run("11:05 cue go")
        }
        #expect(called == ["late", "soon", "ear", "far"])
        #expect(desk.perform("11:05 cue go") == .noCueLeft)
    }

    @Test func byEarOnlyOfTheSegmentOnStage() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m", cues: [.of("ear", .call)])))
        #expect(desk.perform("07:00 cue go") == .noCueLeft)
        desk.run("08:00 go")
        #expect(desk.look("08:00").nextCue == nil)
        desk.run("08:10 go", "08:10 cue go")
    }

    @Test func tiesGoByRunningOrderThenFileOrder() {
        let at = Cue.Anchor.clock(clock("09:00"))
        var desk = TestDesk(.of(.of("a", "10m", cues: [.of("a1", at), .of("a2", at)]), .of("b", "10m", cues: [.of("b1", at)])))
        desk.run("07:00 move b before a")
        for id in ["b1", "a1", "a2"] {
            #expect(desk.look("07:00").nextCue.map { desk.state.running.cues[$0].id } == id)
            desk.run("07:00 cue go")
        }
    }

    @Test func oneThatWaitsCanHaveItsStandby() {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:09:50 cue standby due")
        #expect(desk.state.cues.map(\.status) == [.pending, .pending, .standby, .standby, .standby, .pending, .pending, .pending])
        #expect(desk.perform("09:09:50 cue standby due") == .noCueInNotice)
        // Without a name: what is in notice first, those that wait among it.
        var other = TestDesk(show)
        other.run("09:00 go", "09:09:50 cue go places", "09:09:50 cue go air", "09:09:50 cue standby")
        #expect(other.state.cues[3].status == .standby)
    }

    @Test func whereAllWaitItSaysForWhat() {
        var desk = TestDesk(
            .of(.of("a", "10m"), .of("b", "10m", cues: [.of("b2", .start(.minutes(2))), .of("b1", .start(.zero))])))
        desk.run("08:00 go")
        #expect(desk.perform("08:11 cue go") == .cueWaits("b1", segment: "b"))
        #expect(desk.perform("08:01 cue standby") == .cueWaits("b1", segment: "b"))
    }

    @Test func anEndCueCountsFromTheActualEndWhereThatCameFirst() throws {
        var desk = TestDesk(.of(start: "09:00", .of("a", "20m", cues: [.of("tail", .beforeEnd(.seconds(-10)))]), .of("b", "10m")))
        desk.run("09:00 go", "09:15 go")
        #expect(try desk.cue("tail", "09:15").due == clock("09:15:10"))
        var late = TestDesk(.of(start: "09:00", .of("a", "20m", cues: [.of("tail", .beforeEnd(.seconds(-10)))]), .of("b", "10m")))
        late.run("09:00 go", "09:25 go")
        #expect(try late.cue("tail", "09:25").due == clock("09:20:10"))
    }

    @Test func allThatIsDueIsOneChange() {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:12 cue drop due", "09:12 undo")
        #expect(desk.state.cues.allSatisfy { $0.status == .pending })
    }
}

/// `ready`: a department answers the standby of its cues.
@Suite struct ReadyTests {
    private let show = Show.of(
        .of(
            "a", "10m",
            cues: [
                Cue(id: "lx1", anchor: .start(.minutes(1)), department: "lx", call: "x"),
                Cue(id: "lx2", anchor: .start(.minutes(2)), department: "lx", call: "x"),
                Cue(id: "snd", anchor: .start(.minutes(3)), department: "snd", call: "x"),
            ]))

    @Test func itAnswersForWhatIsOnStandby() {
        var desk = TestDesk(show)
        #expect(desk.perform("08:00 ready lx") == .nothingToAnswer("lx"))
        #expect(desk.perform("08:00 ready stage") == .unknownDepartment("stage", known: ["lx", "snd"]))
        desk.run("08:00 go", "08:00 cue standby lx1", "08:00 cue standby snd", "08:00 ready lx")
        #expect(desk.state.cues.map(\.isReady) == [true, false, false])
        #expect(desk.perform("08:00 ready lx") == .nothingToAnswer("lx"))
        desk.run("08:01 cue standby lx2", "08:01 ready lx", "08:01 undo")
        #expect(desk.state.cues.map(\.isReady) == [true, false, false])
    }

    @Test func itMovesNoFigure() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:00 cue standby lx1")
        let before = desk.look("08:00:30")
        desk.run("08:00:30 ready lx")
        #expect(desk.look("08:00:30") == before)
        desk.run("08:01 cue go lx1")
        #expect(!desk.state.cues[0].isReady)
    }
}
