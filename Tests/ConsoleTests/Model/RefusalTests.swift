import Screens
import Testing
import Timeline

@testable import Console

/// What nothing came of is kept for the recording, with its reason; who only looks on has nothing to tell.
@Suite struct RefusalTests {
    private func refused(_ seat: Seat) -> [String] { seat.refused.map { "\($0.what) \($0.why)" } }

    @Test func aCommandThatTheShowRefuses() {
        var seat = Seat.opened()
        seat.at("08:33", "h")
        seat.command("hold")
        #expect(seat.refused == [Refusal("hold", at: clock("08:33"))])
        seat.command("skip nowhere")
        #expect(seat.refused.last == Refusal("skip nowhere", at: clock("08:33")))
    }

    @Test func goTwiceWithinAMoment() {
        var seat = Seat.opened()
        seat.at("08:40", " ", " ", " ")
        #expect(refused(seat) == ["go twice", "go twice"])
    }

    @Test func goAsASegmentHasJustBegunByItself() {
        var seat = Seat(Show.of(.of("a", "10s", .auto), .of("b", "1m")), at: "08:00")
        seat.press(" ")
        seat.at("08:00:10.100", " ")
        #expect(refused(seat) == ["go itself"])
    }

    @Test func keysWhileLockedAreNotTheOnesThatUnlock() {
        var seat = Seat.opened()
        seat.press("L", " ", "c", .control("r"), "L")
        seat.press("L")
        #expect(!seat.model.keyLock.isLocked)
        #expect(refused(seat) == ["space locked", "c locked", "ctrl-r locked"])
    }

    @Test func keysThatDoNothingLinesThatAreNoCommandAndWhatIsPasted() {
        var seat = Seat.opened()
        seat.press("%", .paste("go"), .unknown)
        seat.command("hodl")
        #expect(refused(seat) == ["% unbound", "paste pasted", "key unbound", "hodl unreadable"])
    }

    @Test func aQuestionThatIsNotEvenAsked() {
        var seat = Seat.opened()
        seat.press("s")
        #expect(refused(seat) == ["skip opening rejected"])
    }

    @Test func nothingElseCounts() {
        var seat = Seat.opened()
        seat.press(.down, "s", .escape, "/", .escape, "?", .escape, "1", "5", .tab, "+", "u")
        #expect(seat.refused.isEmpty)
    }

    @Test func aLongLineIsCut() {
        #expect(Refusal(String(repeating: "x", count: 500), at: .midnight).what.count == Refusal.longest)
    }

    @Test func whoOnlyLooksOnTellsNothing() {
        var seat = Seat.opened()
        seat.looksOn(.following)
        seat.press(" ", "%", "L", "c")
        #expect(seat.refused.isEmpty)
    }
}
