import Testing

@testable import Timeline

/// Cues that are called by themselves.
@Suite struct AutoCueTests {
    private static func auto(_ id: String, _ anchor: Cue.Anchor) -> Cue { Cue(id: id, anchor: anchor, call: id, isAuto: true) }

    private let show = Show.of(
        start: "09:00",
        .of(
            "a", "10m",
            cues: [
                auto("gone", .clock(clock("08:50"))), auto("early", .start(.minutes(-1))), auto("five", .start(.minutes(5))),
                auto("last", .beforeEnd(.minutes(1))),
            ]),
        .of("b", "10m", cues: [auto("lx", .start(.zero))]))

    /// `09:05:00 five` for each call that nobody gave.
    private func calls(_ desk: TestDesk) -> [String] {
        desk.changes.filter { $0.cause == .automatic }.flatMap { change in
            change.events.compactMap { if case .cueCalled(let called) = $0 { "\(change.at.text) \(called.cue)" } else { nil } }
        }
    }

    @Test func atTheExactMomentWheneverSomebodyAsks() {
        var desk = TestDesk(show)
        _ = desk.look("08:30")
        desk.run("09:00 go")
        _ = desk.look("10:00")
        #expect(calls(desk) == ["08:50:00 gone", "08:59:00 early", "09:05:00 five", "09:09:00 last"])
        #expect(desk.state.cues[2].calledAt == clock("09:05"))
    }

    @Test func notBeforeTheChangeThatMadeItDue() {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:08 trim 5m")
        #expect(calls(desk).last == "09:08:00 last")
        // A GO ahead of time.
        var early = TestDesk(show)
        early.run("08:40 go")
        #expect(calls(early) == ["08:40:00 early"])
    }

    @Test func notWhileItsSegmentIsHeld() {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:04 hold")
        _ = desk.look("09:06")
        #expect(calls(desk).last == "08:59:00 early")
        desk.run("09:07 resume")
        #expect(calls(desk).last == "09:07:00 five")
    }

    @Test func byTheClockOrAWindowItIsCalledAllTheSame() {
        var desk = TestDesk(
            .of(
                windows: [.of("tv", "08:05", "08:30", from: "a", to: "a")],
                .of(
                    "a", "10m",
                    cues: [Self.auto("clock", .clock(clock("08:02"))), Self.auto("air", .on(window: "tv", .seconds(-30)))])))
        desk.run("08:00 go", "08:01 hold")
        _ = desk.look("08:10")
        #expect(calls(desk) == ["08:02:00 clock", "08:04:30 air"])
    }

    @Test func atOneMomentBeforeAnAdvanceInRunningOrder() {
        var desk = TestDesk(
            .of(
                .of("vt", "5m", .auto, cues: [Self.auto("fade", .beforeEnd(.zero)), Self.auto("out", .beforeEnd(.zero))]),
                .of("talk", "10m", cues: [Self.auto("light", .start(.zero))])))
        desk.run("08:00 go")
        _ = desk.look("08:05")
        #expect(calls(desk) == ["08:05:00 fade", "08:05:00 out", "08:05:00 light"])
        // Each is a change of its own.
        #expect(desk.changes.suffix(4).map(\.events.count) == [1, 1, 2, 1])
    }

    @Test func whatUndoTookBackOnlyAHandCalls() throws {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:06 undo")
        _ = desk.look("09:30")
        #expect(try desk.cue("five", "09:30").status == .pending)
        desk.run("09:30 cue go five")
        #expect(try desk.cue("five", "09:30").status == .called)
    }

    /// Also where it lies ahead again: somebody had called it by hand.
    @Test func soItIsWithACallByHand() {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:01 cue go five", "09:02 undo")
        _ = desk.look("09:08")
        #expect(calls(desk) == ["08:50:00 gone", "08:59:00 early"])
    }

    @Test func whatIsDueOnceBackIsDoneOnlyAHandCalls() {
        var desk = TestDesk(
            .of(.of("a", "10m"), .of("b", "10m", cues: [Self.auto("x", .start(.minutes(-8)))]), .of("c", "10m")))
        // The jump drops b with its cue, which was due at 08:02.
        desk.run("08:00 go", "08:01 goto c", "08:05 back")
        _ = desk.look("08:20")
        #expect(calls(desk) == [])
    }

    @Test func aSegmentThatEndedEarlyKeepsItsCuesOfTheStart() {
        var desk = TestDesk(.of(.of("a", "10m", cues: [Self.auto("x", .start(.minutes(8)))]), .of("b", "10m")))
        desk.run("08:00 go", "08:02 go")
        _ = desk.look("08:20")
        #expect(calls(desk) == ["08:08:00 x"])
    }

    @Test func whatHadPassedWhenTheShowWasOpenedOnlyAHandCalls() {
        var state = State(show)
        #expect(state.open(at: clock("08:50")).isEmpty)
        #expect(state.open(at: clock("08:55")).flatMap(\.events) == [.cuesLeftToHand(["gone"])])
        #expect(state.advance(to: clock("08:58")).isEmpty)
        #expect(state.nextAutomaticChangeAt == clock("08:59"))
        // No undo takes it back.
        #expect(state.perform(.undo, at: clock("08:58")).rejection == .nothingToUndo)
    }

    @Test func openingLetsHappenWhatWasDueAndCallsNothing() {
        var state = State(
            .of(.of("vt", "5m", .auto), .of("talk", "10m", cues: [Self.auto("light", .start(.minutes(1)))]), .of("end", "1m")))
        _ = state.perform(.go, at: clock("08:00"))
        let changes = state.open(at: clock("08:07"))
        #expect(changes.map(\.at) == [clock("08:05"), clock("08:07")])
        #expect(changes.last?.events == [.cuesLeftToHand(["light"])])
    }

    /// In overtime the start of the next one goes on with the clock: a cue a minute before it keeps ahead.
    @Test func whatKeepsAheadOfTheClockIsNotCalled() {
        let ahead = Show.of(.of("a", "10m"), .of("b", "5m"), .of("c", "5m", cues: [Self.auto("x", .start(.minutes(-1)))]))
        var desk = TestDesk(ahead)
        desk.run("08:00 go")
        #expect(desk.state.nextAutomaticChangeAt == nil)
        _ = desk.look("08:30")
        #expect(calls(desk) == [])
        desk.run("08:30 go")
        _ = desk.look("08:40")
        #expect(calls(desk) == ["08:34:00 x"])
    }

    @Test func droppedSkippedAndWaitingOnesAreNotCalled() {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:00 cue drop five", "09:01 skip b")
        _ = desk.look("09:30")
        #expect(calls(desk).last == "09:09:00 last")
    }

    @Test func lookingOftenIsLookingOnce() {
        var (often, once) = (TestDesk(show), TestDesk(show))
        often.run("09:00 go")
        once.run("09:00 go")
        for minute in 0..<20 { _ = often.look("09:\(minute < 10 ? "0" : "")\(minute)") }
        _ = once.look("09:19")
        #expect(calls(often) == calls(once) && often.state.isSameSituation(as: once.state))
    }
}
