import Testing
import Timeline

@testable import Console

/// What the keys do to the show.
@Suite struct ActionTests {
    /// The events of the last change.
    private func events(_ keys: Key..., at time: String = "08:33:00") -> [Event] {
        var seat = Seat.opened()
        let before = seat.changes.count
        seat.wait(until: time)
        seat.press(keys)
        return seat.changes.dropFirst(before).flatMap(\.events)
    }

    @Test func eachKeyDoesItsCommand() {
        #expect(events(" ") == [.segmentEnded("opening"), .segmentStarted("speech")])
        #expect(events(.enter) == [.segmentEnded("opening"), .segmentStarted("speech")])
        #expect(events("b") == [.advanceTakenBack])
        #expect(events("u") == [.changeUndone])
        #expect(events("u", .control("r")) == [.changeUndone, .changeRedone])
        #expect(events("h") == [.segmentHeld("opening")])
        #expect(events("h", "h") == [.segmentHeld("opening"), .segmentResumed("opening")])
        #expect(events("+") == [.lengthAdjusted("opening", .minutes(1))])
        #expect(events("=") == [.lengthAdjusted("opening", .minutes(1))])
        #expect(events("-") == [.lengthAdjusted("opening", .minutes(-1))])
        #expect(events("]") == [.lengthAdjusted("opening", .seconds(10))])
        #expect(events("[") == [.lengthAdjusted("opening", .seconds(-10))])
        #expect(events("c") == [.cueCalled("bell")])
        #expect(events("x") == [.cueStoodBy("bell")])
        #expect(events("n", "h", "i", .enter) == [.noted("hi")])
        #expect(events("m", "h", "i", .enter) == [.messageShown(Message("hi"))])
        #expect(events("m", "h", "i", .enter, "m", .enter) == [.messageShown(Message("hi")), .messageCleared(.all)])
        #expect(events(":", "e", "n", "d", .enter) == [.segmentEnded("opening")])
    }

    @Test func whatChangesTheOrderAsksFirst() {
        #expect(events(.down, "s") == [])
        #expect(events(.down, "s", "y") == [.segmentSkipped("speech")])
        #expect(
            events(.down, "s", "y", .end, .up, "s", "y") == [.segmentSkipped("speech"), .segmentUnskipped("extra")])
        #expect(events(.end, "g") == [])
        #expect(
            events(.end, "g", "y") == [
                .segmentEnded("opening"), .segmentSkipped("speech"), .segmentSkipped("awards"),
                .segmentStarted("close"),
            ])
        #expect(events("t") == [])
        #expect(
            events("t", "y") == [.lengthAdjusted("speech", .seconds(-30)), .lengthAdjusted("awards", .seconds(-60))])
    }

    @Test func leavingAsksWhileTheShowRuns() {
        var seat = Seat(Shows.day, at: "07:55:00")
        seat.press("q")
        #expect(seat.asked == [.leave])
        var running = Seat.opened()
        running.press("q")
        #expect(running.asked == [] && running.question == .leave)
        running.press(.escape)
        #expect(running.asked == [] && running.question == nil)
        running.press("q")
        running.wait(Milliseconds(Prompt.Question.leavePause))
        running.press("y")
        #expect(running.asked == [.leave])
        var twice = Seat.opened()
        twice.press(.control("c"), .control("c"))
        #expect(twice.asked == [] && twice.question == nil)
    }

    @Test func suspendingIsForTheSurroundings() {
        var seat = Seat.opened()
        seat.press(.control("z"))
        #expect(seat.asked == [.suspend] && seat.current == "opening")
    }

    @Test func theSelectionMovesAndStopsAtTheEnds() {
        var seat = Seat(Shows.long(25), at: "08:00")
        var places: [String?] = []
        for key: Key in [.down, .down, "k", .pageDown, .pageUp, .pageUp, "j", .end, .down, .pageDown, .home, .up] {
            seat.press(key)
            places.append(seat.selected)
        }
        #expect(places == ["s2", "s3", "s2", "s12", "s2", "s1", "s2", "s25", "s25", "s25", "s1", "s1"])
    }

    /// Whatever moves the show on, the eyes follow it.
    @Test func anAdvanceLetsTheSelectionGo() {
        var seat = Seat.opened()
        seat.press(.end)
        seat.at("08:41:00", " ")
        #expect(seat.selected == nil && seat.current == "speech")
        seat.press(.end, "b")
        #expect(seat.selected == nil)
        seat.press(.end, "+")
        #expect(seat.selected == "close")
        var itself = Seat(Show.of(.of("a", "1m", .auto), .of("b", "1m"), .of("c", "1m")), at: "08:00")
        itself.press(" ", .end)
        #expect(itself.selected == "c")
        itself.wait(until: "08:01")
        #expect(itself.selected == nil && itself.current == "b")
    }

    /// Whatever keys did, `u` takes it back, one change a key.
    @Test func everythingIsTakenBack() {
        let keys: [[Key]] = [
            [" "], ["h"], ["h"], ["+"], ["-"], ["]"], ["["], ["c"], ["x"], [.end, "s", "y"], ["n", "a", .enter],
            ["m", "a", .enter], [.end, .up, "g", "y"], ["b"], ["m", .enter],
        ]
        var seat = Seat.opened()
        let before = seat.state
        for some in keys {
            seat.wait(.seconds(1))
            seat.press(some)
        }
        let after = seat.state
        var taken = 0
        while !seat.state.isSameSituation(as: before), taken < 40 {
            seat.press("u")
            taken += 1
        }
        #expect(seat.state.isSameSituation(as: before))
        #expect(taken == keys.count)
        for _ in 0..<taken { seat.press(.control("r")) }
        #expect(seat.state.isSameSituation(as: after))
    }
}
