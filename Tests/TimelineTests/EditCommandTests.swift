import Testing

@testable import Timeline

/// What is put right on the day: texts of segments, and cues.
@Suite struct EditCommandTests {
    private var show: Show {
        var show = Show.of(
            .of("a", "10m", cues: [.of("a1", .start(.seconds(30))), .of("a2", .call)]), .of("b", "10m"),
            .of("c", "5m", isReserve: true))
        show.departments = [Department(id: "light", title: "Ánh sáng")]
        return show
    }

    private func segment(_ id: String, _ desk: TestDesk) -> Segment? {
        desk.state.running.segment(id).map { desk.state.running.segments[$0] }
    }

    @Test func aTextIsChangedAndTakenAwayAndUndone() {
        var desk = TestDesk(show)
        desk.run("07:00 edit b title Phóng sự", "07:00 edit b who The mayor", "07:00 edit b note wait")
        #expect(segment("b", desk)?.title == "Phóng sự")
        #expect(segment("b", desk)?.who == "The mayor")
        desk.run("07:01 edit b note")
        #expect(segment("b", desk)?.note == nil)
        desk.run("07:02 undo", "07:02 undo")
        #expect(segment("b", desk)?.note == nil && segment("b", desk)?.who == "The mayor")
        desk.run("07:03 redo", "07:03 redo", "07:03 undo", "07:03 undo", "07:03 undo", "07:03 undo")
        #expect(desk.state.isSameSituation(as: State(show)))
    }

    /// A name under a face is corrected while the face is on air; what is over is over.
    @Test func whatIsOnStageCanBePutRightAndWhatIsDoneCannot() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 edit a who Nguyễn Văn A", "08:02 edit c title Song", "08:03 go")
        #expect(segment("a", desk)?.who == "Nguyễn Văn A")
        for line in ["edit a who B", "edit a title B", "cue add a call Go"] {
            #expect(desk.perform("08:04 \(line)") == .wrongStatus("a", .done))
        }
    }

    @Test func nonsenseIsRefused() {
        var desk = TestDesk(show)
        #expect(desk.perform("07:00 edit a title") == .noTitle)
        #expect(desk.perform("07:00 edit a title a") == .nothingChanges)
        #expect(desk.perform("07:00 edit a note") == .nothingChanges)
        #expect(desk.perform("07:00 edit z note x") == .unknownSegment("z"))
        #expect(desk.perform("07:00 cue add z call x") == .unknownSegment("z"))
        #expect(desk.perform("07:00 cue add a call @sound x") == .unknownDepartment("sound", known: ["light"]))
        #expect(desk.perform("07:00 cue set a1 dept sound") == .unknownDepartment("sound", known: ["light"]))
        #expect(desk.perform("07:00 cue set z at call") == .unknownCue("z"))
        #expect(desk.perform("07:00 cue set a1 at +30s") == .nothingChanges)
        #expect(desk.changes.isEmpty)
    }

    @Test func aTextIsKeptWithoutTheSpaceAroundIt() {
        var state = State(show)
        _ = state.perform(.edit("a", .title, " \u{200B} x  y "), at: clock("07:00"))
        #expect(state.running.segments[0].title == "x  y")
        #expect(state.perform(.edit("a", .title, " \n "), at: clock("07:00")).rejection == .noTitle)
        #expect(
            state.perform(.cueAdd(segment: "a", .start(.hours(-1001)), call: "x"), at: clock("07:00")).rejection
                == .cueMomentOutOfRange)
        #expect(
            state.perform(.cueSet("a1", .at(.clock(clock("08:00") - .hours(9)))), at: clock("07:00")).rejection
                == .cueMomentOutOfRange)
        #expect(state.perform(.cueSet("a1", .standby(.seconds(-1))), at: clock("07:00")).rejection == .lengthOutOfRange)
    }

    @Test func anAddedCueHasAnIDOfItsOwnAndItsPlaceInCallingOrder() throws {
        var desk = TestDesk(show)
        desk.run("07:00 cue add a +10s @light A1", "07:00 cue add a call A1", "07:00 cue add b -1m A1")
        #expect(desk.state.running.cues.map(\.id) == ["a1", "a2", "a1-2", "a1-3", "a1-4"])
        #expect(try desk.cue("a1-2", "07:00").due == clock("08:00:10"))
        #expect(try desk.cue("a1-4", "07:00").due == clock("08:19"))
        let order = desk.state.callingOrder(ofSegment: 0, desk.look("07:00")).map { desk.state.running.cues[$0].id }
        #expect(order == ["a1-2", "a1", "a2", "a1-3"])
        desk.run("08:00 go")
        #expect(desk.look("08:00").nextCue == 2)
        desk.run("08:00 cue go", "08:00 cue go", "08:00 cue go", "08:00 cue go")
        #expect(desk.perform("08:00 cue go") == .cueWaits("a1-4", segment: "b"))
    }

    @Test func addingIsUndoneInAnyCompany() {
        var desk = TestDesk(show)
        desk.run("07:00 insert after a 1m X", "07:00 cue add x +10s A1", "07:00 cue add a +10s Y", "07:00 cue go y")
        #expect(desk.state.running.cues(of: 3).map { $0 } == [2])
        desk.run("07:01 undo", "07:01 undo", "07:01 undo", "07:01 undo")
        #expect(desk.state.isSameSituation(as: State(show)))
        desk.run("07:02 redo", "07:02 redo", "07:02 redo", "07:02 redo")
        #expect(desk.state.running.cue("y").map { desk.state.cues[$0].status } == .called)
    }

    @Test func aCueIsChangedThingByThing() throws {
        var desk = TestDesk(show)
        desk.run(
            "07:00 cue set a1 at -1m", "07:00 cue set a1 dept light", "07:00 cue set a1 call Now",
            "07:00 cue set a1 standby 1m")
        #expect(
            desk.state.running.cues[0]
                == Cue(
                    id: "a1", anchor: .beforeEnd(.minutes(1)), department: "light", call: "Now", standby: .minutes(1)))
        #expect(try desk.cue("a1", "07:00").due == clock("08:09"))
        desk.run("08:00 go")
        #expect(desk.look("08:00").nextChange == clock("08:08"))
        desk.run("08:00 cue set a1 dept", "08:01 undo", "08:01 cue standby a1", "08:01 cue set a1 call Soon")
        #expect(desk.state.running.cues[0].department == "light")
        #expect(desk.state.cues[0].status == .standby)
    }

    @Test func whatWasCalledOrDroppedStaysAsItWas() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:00 cue go a1", "08:00 cue drop a2")
        #expect(desk.perform("08:01 cue set a1 call x") == .cueAlreadyCalled("a1"))
        #expect(desk.perform("08:01 cue set a2 at +1m") == .cueAlreadyDropped("a2"))
    }

    /// Going back takes back advances and nothing else.
    @Test func backLeavesEditsAsTheyAre() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 edit b title B", "08:01 cue add b call Go", "08:02 go", "08:03 back")
        #expect(segment("b", desk)?.title == "B")
        #expect(desk.state.running.cue("go") != nil)
    }

    @Test func aDamagedRecordingIsFoundOut() {
        var state = State(show)
        let events: [Event] = [
            .segmentEdited("z", .who, "x"), .segmentEdited("a", .title, nil), .segmentEdited("a", .title, ""),
            .cueAdded(.of("a1", .call), segment: "a"), .cueAdded(.of("n", .call), segment: "z"),
            .cueAdded(.of("n", .start(Milliseconds(1 << 60))), segment: "a"), .cueChanged("z", .call("x")),
            .cueChanged("a1", .at(.clock(ShowTime(milliseconds: .max)))),
            .messageShown(Message("x", until: ShowTime(milliseconds: .max))),
        ]
        for event in events {
            #expect(throws: Rejection.doesNotFit) {
                try state.apply(Change(at: clock("07:00"), cause: .automatic, events: [.noted("n"), event]))
            }
            #expect(state.isSameSituation(as: State(show)))
        }
    }

    /// A show of a hundred thousand cues is asked once a second, cues added on the day or not.
    @Test func addedCuesKeepTheForecastFast() {
        var show = show
        show.parts[0].segments = (0..<20_000).map { .of("s\($0)", "1m", cues: [.of("s\($0)-c", .start(.zero))]) }
        var state = State(show)
        for number in 0..<300 {
            #expect(state.perform(.cueAdd(segment: "s\(number % 7)", .call, call: "Go"), at: clock("07:00")).rejection == nil)
        }
        let clock = ContinuousClock()
        let took = clock.measure { for _ in 0..<5 { _ = state.forecast(at: Timeline.ShowTime(8, 0)) } }
        #expect(took < .seconds(3))
        #expect(state.running.cues(of: 0).count == 1 + 43)
    }
}
