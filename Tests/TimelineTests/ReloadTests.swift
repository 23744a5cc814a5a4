import Testing

@testable import Timeline

/// An edited show file taken over into a running show.
@Suite struct ReloadTests {
    private let show = Show(
        id: "show", title: "Show", start: clock("08:00"),
        windows: [.of("tv", "08:10", "08:40", from: "b", to: "d")],
        parts: [
            .of(
                "morning",
                .of("a", "10m", cues: [.of("a1", .start(.minutes(1))), .of("a2", .start(.minutes(9)))]),
                .of("b", "10m", cues: [.of("b1", .start(.minutes(1)))]), .of("c", "10m"), .of("d", "10m"),
                .of("spare", "5m", isReserve: true))
        ])

    private func edited(_ change: (inout Show) -> Void) -> Show {
        var show = show
        change(&show)
        return show
    }

    private func order(_ state: State) -> [String] { state.order.map { state.running.segments[$0].id } }

    private func run(_ script: String..., reload: Show, at now: String) -> (state: State, outcome: Outcome) {
        var desk = TestDesk(show)
        for line in script { desk.run(line) }
        var state = desk.state
        let outcome = state.reload(reload, at: clock(now))
        return (state, outcome)
    }

    @Test func whatIsUpcomingFollowsTheFile() throws {
        let new = edited {
            $0.parts[0].segments[2] = .of("c", "15m", cues: [.of("c1", .start(.zero))])
            $0.parts[0].segments.insert(.of("new", "5m"), at: 3)
            $0.parts[0].segments.removeAll { $0.id == "d" }
            $0.windows[0].to = "c"
            $0.title = "Other"
        }
        let (state, outcome) = run("08:00 go", reload: new, at: "08:05")
        #expect(outcome.rejection == nil)
        #expect(outcome.changes.map(\.cause) == [.command(.reload)])
        #expect(order(state) == ["a", "b", "c", "new", "spare"])
        let forecast = state.forecast(at: clock("08:05"))
        let new1 = try #require(state.running.segment("new"))
        #expect(forecast.segments[new1].expectedStart == clock("08:35"))
        #expect(state.running.figures[new1].plannedStart == clock("08:35"))
        #expect(state.running.cue("c1") != nil && state.show.title == "Other")
        #expect(state.running.segment("d") == nil, "nobody finds what is removed")
        #expect(forecast.hardPoints.first { $0.id == "off:tv" }?.expected == clock("08:35"))
    }

    /// Its length and times stay: they are on everybody's clock.
    @Test func ofTheSegmentOnStageTextsAndCuesFollow() throws {
        let new = edited {
            $0.parts[0].segments[0] = .of("a", "30m", cues: [.of("a2", .start(.minutes(8))), .of("a3", .start(.minutes(7)))])
            $0.parts[0].segments[0].title = "Opening"
            $0.parts[0].segments[0].who = "Mai"
        }
        let (state, _) = run("08:00 go", "08:01 cue go a1", reload: new, at: "08:05")
        let forecast = state.forecast(at: clock("08:05"))
        #expect(forecast.current?.length == .minutes(10))
        #expect(state.running.segments[0].title == "Opening" && state.running.segments[0].who == "Mai")
        let cues = state.running.cues(of: 0).map { state.running.cues[$0].id }
        #expect(cues == ["a2", "a3", "a1"], "what was called is not taken back by a file")
        #expect(try state.cues[#require(state.running.cue("a1"))].status == .called)
        #expect(try forecast.cues[#require(state.running.cue("a2"))].due == clock("08:08"))
        // The plan has its old length too.
        #expect(state.running.figures[1].plannedStart == clock("08:10"))
    }

    @Test func whatIsDoneStays() {
        let new = edited {
            $0.parts[0].segments.removeFirst()
            $0.parts[0].segments.insert(.of("before", "5m"), at: 0)
        }
        let (state, outcome) = run("08:00 go", "08:12 go", reload: new, at: "08:13")
        #expect(order(state) == ["a", "b", "c", "d", "spare"])
        #expect(outcome.rejection == .nothingChanges)
        #expect(Reload(state, new, at: clock("08:13")).changes == [.segmentPassed(.of("before", "5m"))])
    }

    @Test func whatWasChangedAtTheDeskStaysUnlessTheFileChangedItToo() throws {
        let new = edited {
            $0.parts[0].segments[1].who = "From the file"
            $0.parts[0].segments[3] = .of("d", "20m")
        }
        let (state, _) = run(
            "08:00 go", "08:01 edit b title At the desk", "08:01 edit b who At the desk", "08:02 add 3m c", "08:02 add 3m d",
            "08:03 skip b", "08:03 insert after c 2m Encore", "08:03 cue add b +2m Extra", reload: new, at: "08:05")
        let b = try #require(state.running.segment("b"))
        #expect(state.running.segments[b].title == "At the desk" && state.running.segments[b].who == "From the file")
        #expect(state.segments[b].isSkipped)
        #expect(state.running.cue("extra") != nil)
        #expect(order(state) == ["a", "b", "c", "encore", "d", "spare"])
        let lengths = state.forecast(at: clock("08:05")).segments.map(\.length)
        #expect(try lengths[#require(state.running.segment("c"))] == .minutes(13))
        #expect(try lengths[#require(state.running.segment("d"))] == .minutes(20))
    }

    @Test func theOrderOfTheDeskStaysUnlessTheFileMovedSomething() {
        let added = edited { $0.parts[0].segments.insert(.of("new", "5m"), at: 4) }
        let (kept, _) = run("08:00 go", "08:01 move d before b", reload: added, at: "08:05")
        #expect(order(kept) == ["a", "d", "new", "b", "c", "spare"])
        let moved = edited { $0.parts[0].segments.swapAt(1, 2) }
        let (filed, _) = run("08:00 go", "08:01 move d before b", "08:01 insert after b 2m Encore", reload: moved, at: "08:05")
        #expect(order(filed) == ["a", "c", "b", "encore", "d", "spare"])
    }

    @Test func aReserveThatTheFileBringsInComesIn() throws {
        let new = edited { $0.parts[0].segments[4].isReserve = false }
        let (state, _) = run("08:00 go", reload: new, at: "08:05")
        #expect(state.segments[4].status == .upcoming)
    }

    @Test func anExtendedWindowStaysExtended() {
        let lanes = edited { $0.lanes = [Lane(title: "Foyer", items: [])] }
        #expect(run("08:00 go", "08:01 extend 5m tv", reload: lanes, at: "08:05").state.windows[0].off == clock("08:45"))
        let off = edited { $0.windows[0].off = clock("09:00") }
        #expect(run("08:00 go", "08:01 extend 5m tv", reload: off, at: "08:05").state.windows[0].off == clock("09:00"))
    }

    @Test func itIsUndoneAndDoneAgainAsOne() {
        let new = edited {
            $0.parts[0].segments = [.of("a", "10m"), .of("x", "5m"), .of("c", "7m"), .of("y", "5m")]
            $0.windows = []
        }
        var (state, _) = run("08:00 go", "08:01 add 1m b", reload: new, at: "08:05")
        let taken = state
        var before = TestDesk(show)
        before.run("08:00 go", "08:01 add 1m b")
        #expect(state.perform(.undo, at: clock("08:06")).rejection == nil)
        #expect(state.isSameSituation(as: before.state))
        #expect(state.perform(.redo, at: clock("08:06")).rejection == nil)
        #expect(state.isSameSituation(as: taken))
    }

    /// `back` goes further than the reload: numbers stay their own.
    @Test func backTakesAnAdvanceBackThatWasBeforeIt() {
        let new = edited { $0.parts[0].segments = [.of("x", "5m"), .of("c", "7m"), .of("b", "10m")] }
        var (state, _) = run("08:00 go", "08:10 go", reload: new, at: "08:12")
        #expect(order(state) == ["a", "b", "c"] || order(state) == ["a", "b", "x", "c"], "\(order(state))")
        #expect(state.perform(.back, at: clock("08:13")).rejection == nil)
        #expect(state.stage.current.map { state.running.segments[$0].id } == "a")
    }

    @Test func theClockCallsNoCueForAMomentThatHadPassed() {
        let new = edited {
            $0.parts[0].segments[0].cues.append(Cue(id: "late", anchor: .start(.minutes(2)), call: "x", isAuto: true))
            $0.parts[0].segments[0].cues.append(Cue(id: "ahead", anchor: .start(.minutes(6)), call: "x", isAuto: true))
        }
        var (state, _) = run("08:00 go", reload: new, at: "08:05")
        #expect(state.advance(to: clock("08:09")).flatMap(\.events) == [.cueCalled("ahead")])
    }

    @Test func aFileThatSaysTheSameOrIsOfAnotherShowChangesNothing() {
        #expect(run("08:00 go", reload: show, at: "08:05").outcome.rejection == .nothingChanges)
        #expect(run("08:00 go", reload: edited { $0.id = "x" }, at: "08:05").outcome.rejection == .otherShow("x"))
        var desk = TestDesk(show)
        #expect(desk.perform("08:00 reload") == .needsShowFile)
    }

    @Test func eachDifferenceIsNamed() {
        let new = edited {
            $0.parts[0].segments[1].title = "B"
            $0.parts[0].segments[1].cues = []
            $0.parts[0].segments[2] = .of("new", "5m")
            $0.lanes = [Lane(title: "Foyer", items: [])]
            $0.windows[0].off = clock("09:00")
            $0.end = clock("10:00")
        }
        var desk = TestDesk(show)
        desk.run("08:00 go")
        let changes = Reload(desk.state, new, at: clock("08:01")).changes
        #expect(
            changes == [
                .cueRemoved(.of("b1", .start(.minutes(1))), segment: "B"),
                .segmentChanged(before: show.parts[0].segments[1], after: new.parts[0].segments[1]),
                .segmentRemoved(show.parts[0].segments[2]), .segmentAdded(.of("new", "5m")),
                .windowChanged(before: show.windows[0], after: new.windows[0]), .lanesChanged, .showChanged,
            ])
    }
}
