import Testing

@testable import Timeline

/// Getting back on time.
@Suite struct CatchUpTests {
    /// What is taken from whom, and what is left.
    private func proposal(_ desk: TestDesk, _ point: String?, _ time: String) throws -> String {
        let proposal = try desk.state.catchUp(point, at: clock(time))
        let shares = proposal.shares.map { "\(desk.state.running.segments[$0.segment].id) \($0.change.text)" }
        return (shares + (proposal.left == .zero ? [] : ["left \(proposal.left.text)"])).joined(separator: ", ")
    }

    private func desk(_ over: String, _ segments: Segment...) -> TestDesk {
        let show = Show(
            id: "s", title: "S", start: clock("08:00"),
            windows: [.of("tv", "08:00", "09:00", from: "a", to: "d")],
            parts: [Part(id: "p", title: "P", segments: segments)])
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:00 add \(over)")
        return desk
    }

    @Test func inProportionToTheRoomTheRestToTheFirst() throws {
        let late = desk(
            "10.001s", .of("a", "30m"), .of("b", "10m", min: "9m"), .of("c", "10m", min: "9m"),
            .of("d", "10m", min: "9m"))
        // 10001 in three is 3333 each and 2 over.
        #expect(try proposal(late, "off:tv", "08:00") == "b -3.335s, c -3.333s, d -3.333s")
        let uneven = desk(
            "1m", .of("a", "30m"), .of("b", "10m", min: "9m"), .of("c", "10m", min: "8m"), .of("d", "10m"))
        #expect(try proposal(uneven, "off:tv", "08:00") == "b -20s, c -40s")
    }

    @Test func lowestPriorityFirst() throws {
        let late = desk(
            "2m", .of("a", "30m"), .of("b", "10m", min: "8m", priority: 1), .of("c", "10m", min: "9m", priority: -1),
            .of("d", "10m", min: "8m30s"))
        #expect(try proposal(late, "off:tv", "08:00") == "c -1m, d -1m")
    }

    @Test func whereTheRoomIsNotEnoughItTakesAllAndSaysWhatIsLeft() throws {
        var late = desk("5m", .of("a", "30m"), .of("b", "10m", min: "8m"), .of("c", "10m"), .of("d", "10m", min: "9m"))
        #expect(try proposal(late, "off:tv", "08:00") == "b -2m, d -1m, left 2m")
        late.run("08:00 catch-up")
        #expect(try late.over("off:tv", "08:00") == "2m")
        #expect(late.perform("08:00 catch-up off:tv") == .noRoom("off:tv"))
        late.run("08:01 undo")
        #expect(try late.over("off:tv", "08:01") == "5m")
    }

    @Test func earlyItStretches() throws {
        var early = desk(
            "1s", .of("a", "20m"), .of("b", "10m", max: "12m"), .of("c", "10m", min: "1m"), .of("d", "10m", max: "16m"))
        early.run("08:00 trim 1s")
        #expect(try proposal(early, "off:tv", "08:00") == "b 2m, d 6m, left 2m")
        early.run("08:00 catch-up off:tv")
        #expect(try early.over("off:tv", "08:00") == "-2m")
    }

    @Test func onlyWhatComesAfterTheLastHardStartThatIsNotLate() throws {
        let onTime = desk(
            "5m", .of("a", "20m"), .of("b", "10m", min: "1m"), .of("c", "19m", start: "08:40", min: "10m"),
            .of("d", "10m", min: "9m"))
        // c begins at 08:40 whatever b does; it may itself give.
        #expect(try proposal(onTime, "off:tv", "08:00") == "c -8m6s, d -54s")
        let late = desk(
            "30m", .of("a", "20m"), .of("b", "10m", min: "1m"), .of("c", "10m", start: "08:40"), .of("d", "10m"))
        #expect(try proposal(late, "off:tv", "08:00") == "b -9m, left 11m")
        #expect(try proposal(late, "start:c", "08:00") == "b -9m, left 11m")
    }

    @Test func aHardStartMetToTheMillisecondIsNotLate() throws {
        let onTime = desk(
            "10m", .of("a", "20m"), .of("b", "10m", min: "1m"), .of("c", "20m", start: "08:40", min: "18m"),
            .of("d", "5m"))
        #expect(try proposal(onTime, "off:tv", "08:00") == "c -2m, left 3m")
    }

    @Test func anUntilThatIsNotLateCutsItOff() throws {
        let held = desk(
            "5m", .of("a", "20m"), .of("b", "10m", min: "1m"), .of("c", "until 08:50", min: "1m", max: "1h"),
            .of("d", "11m", min: "9m"))
        #expect(try proposal(held, "off:tv", "08:00") == "d -1m")
        let late = desk(
            "35m", .of("a", "20m"), .of("b", "10m", min: "1m"), .of("c", "until 08:50"), .of("d", "10m", min: "9m"))
        // Out 15 minutes late, c has no length left to give.
        #expect(try proposal(late, "until:c", "08:00") == "b -9m, left 6m")
        #expect(try proposal(late, "off:tv", "08:00") == "b -9m, d -1m, left 5m")
    }

    @Test func anUntilIsNotStretched() throws {
        let early = desk(
            "1m", .of("a", "20m"), .of("b", "10m", max: "12m"), .of("c", "until 08:25", max: "1h"), .of("d", "10m"))
        #expect(try proposal(early, "off:tv", "08:00") == "b 2m, left 17m")
    }

    @Test func skippedOnesGiveNothing() throws {
        var late = desk("2m", .of("a", "30m"), .of("b", "10m"), .of("c", "10m", min: "5m"), .of("d", "10m", min: "5m"))
        late.run("08:00 skip b", "08:00 add 10m", "08:00 skip c", "08:00 add 10m")
        #expect(try proposal(late, "off:tv", "08:00") == "d -2m")
    }

    @Test func withoutAPointTheFirstLateOneStillToCome() throws {
        var desk = TestDesk(
            .of(.of("a", "10m", start: "08:00"), .of("b", "10m", min: "5m"), .of("c", "10m", start: "08:20")))
        desk.run("08:03 go")
        // start:a is late too, but it is past.
        #expect(try desk.state.catchUp(nil, at: clock("08:03")).point.id == "start:c")
        desk.run("08:03 catch-up")
        #expect(desk.perform("08:03 catch-up") == .noLateHardPoint)
        #expect(try desk.segment("b", "08:03").length == span("7m"))
    }

    @Test func anUntilThatIsRunningOverIsTheFirstAndNobodyCanMoveIt() {
        var desk = TestDesk(.of(.of("a", "until 08:10"), .of("b", "10m", min: "5m"), .of("c", "10m", start: "08:20")))
        desk.run("08:00 go")
        _ = desk.look("08:12")
        #expect(desk.perform("08:12 catch-up") == .noRoom("until:a"))
        desk.run("08:12 catch-up start:c")
        #expect(desk.state.segments[1].adjusted == span("-2m"))
    }

    @Test func aHardStartOfTheSegmentItselfBindsItsEnd() throws {
        // Its out lies before its own start: nothing in front of it can help.
        let show = Show.of(.of("a", "10m", min: "1m"), .of("b", "until 08:15", start: "08:20"))
        #expect(try proposal(TestDesk(show), "until:b", "07:00") == "left 5m")
    }

    @Test func whatMakesNoSenseIsRefused() {
        var desk = TestDesk(.of(.of("a", "10m", start: "08:00"), .of("b", "10m"), .of("c", "10m", start: "08:20")))
        desk.run("08:00 go")
        #expect(desk.perform("08:01 catch-up start:a") == .hardPointPassed("start:a"))
        #expect(desk.perform("08:01 catch-up start:c") == .onTime("start:c"))
        #expect(desk.perform("08:01 catch-up off:tv") == .unknownHardPoint("off:tv"))
        desk.run("08:01 add 1m")
        #expect(desk.perform("08:01 catch-up") == .noRoom("start:c"))
    }

    @Test func lengthsThatMultiplyBeyondSixtyFourBits() throws {
        let late = desk(
            "1000h", .of("a", "0s"), .of("b", "1000h", min: "0s"), .of("c", "1000h", min: "0s"), .of("d", "0s"))
        #expect(try proposal(late, "off:tv", "08:00") == "b -1000h, c -1000h, left 999h")
    }
}
