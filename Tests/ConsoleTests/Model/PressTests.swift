import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// Fingers: GO once, the lock, and questions.
@Suite struct PressTests {
    private static let show = Show.of(
        .of("a", "10m"), .of("b", "10m"), .of("c", "10m"), .of("d", "10m"), .of("e", "10m"))

    private func standing() -> Seat { Seat(Self.show, at: "08:00") }

    private func startsOf(_ seat: Seat) -> Int {
        seat.changes.flatMap(\.events).filter { if case .segmentStarted = $0 { true } else { false } }.count
    }

    @Test func twoPressesWithinThePauseAreOneGoAndItSaysSo() {
        var seat = standing()
        seat.press(" ")
        seat.wait(Milliseconds(799))
        seat.press(.enter)
        #expect(seat.current == "a")
        #expect(seat.notice == seat.model.words.phrases.keyboard.goTwice)
    }

    @Test func thePauseIsEightTenthsOfASecond() {
        var seat = standing()
        seat.press(" ")
        seat.wait(Milliseconds(800))
        seat.press(" ")
        #expect(seat.current == "b")
    }

    /// Who reaches for GO just as a segment advances by itself means that advance.
    @Test func goRightAfterAnAdvanceByItselfIsNotTheNextOne() {
        let show = Show.of(.of("a", "10s", .auto), .of("b", "10m"), .of("c", "10m"))
        var seat = Seat(show, at: "08:00")
        seat.press(" ")
        seat.wait(until: "08:00:10")
        #expect(seat.current == "b")
        seat.wait(Milliseconds(300))
        seat.press(" ")
        #expect(seat.current == "b" && seat.notice == seat.model.words.phrases.keyboard.goAsItAdvanced)
        seat.wait(Milliseconds(800))
        seat.press(" ")
        #expect(seat.current == "c")
    }

    @Test func aHeldKeyIsOneGo() {
        var seat = standing()
        for _ in 0..<100 {
            seat.press(" ")
            seat.wait(Milliseconds(30))
        }
        #expect(seat.current == "a" && startsOf(seat) == 1)
        seat.wait(Milliseconds(770))
        seat.press(" ")
        #expect(seat.current == "b")
    }

    /// At sixty times the speed, 0.8 s of fingers are 48 s of the show.
    @Test func thePauseIsRealTimeHoweverFastTheRehearsal() {
        var seat = Seat(Self.show, at: "08:00", mode: .rehearsal(speed: 60))
        seat.press(" ")
        seat.wait(.seconds(47))
        seat.press(" ")
        #expect(seat.current == "a")
        seat.wait(.seconds(48))
        seat.press(" ")
        #expect(seat.current == "b")
    }

    @Test func aGoThatWasRefusedCountsAsAPressToo() {
        var seat = Seat(Show.of(.of("a", "1m")), at: "08:00")
        seat.press(" ")
        seat.wait(.seconds(2))
        seat.press(" ")
        #expect(seat.state.phase == .ended)
        seat.wait(.seconds(2))
        seat.press(" ")
        #expect(seat.notice == seat.model.words.reason(.noSegmentLeft))
    }

    // The lock.

    @Test func lockedNoKeyDoesAnything() {
        var seat = Seat.opened()
        seat.press("L")
        let changes = seat.changes.count
        for key in Keymap().bindings.flatMap(\.keys) where key != "L" {
            seat.press(key)
            #expect(seat.model.keyLock.isLocked && seat.notice == seat.model.words.lockedHint, "\(key)")
        }
        seat.press(.paste("LL"), .unknown, .escape)
        #expect(seat.model.keyLock.isLocked && seat.changes.count == changes && seat.asked.isEmpty)
        #expect(seat.model.prompt == nil && !seat.model.help.isOpen && seat.selected == nil)
    }

    @Test func twoPressesOfLUnlock() {
        var seat = Seat.opened()
        seat.press("L")
        seat.press("L")
        #expect(seat.model.keyLock.isLocked && seat.notice == seat.model.words.lockOnceMore)
        seat.wait(Milliseconds(KeyLock.pause))
        seat.press("L")
        #expect(!seat.model.keyLock.isLocked && seat.notice == seat.model.words.phrases.keyboard.unlocked)
    }

    @Test func tooSlowlyTheyDoNot() {
        var seat = Seat.opened()
        seat.press("L", "L")
        seat.wait(Milliseconds(KeyLock.pause + 1))
        seat.press("L")
        #expect(seat.model.keyLock.isLocked)
        seat.press("L")
        #expect(!seat.model.keyLock.isLocked)
    }

    /// Something lying on the keyboard does not unlock it.
    @Test func anotherKeyBetweenThemDoesNot() {
        var seat = Seat.opened()
        seat.press("L", "L", "x", "L")
        #expect(seat.model.keyLock.isLocked)
    }

    /// The show goes on behind the lock.
    @Test func lockedTheShowGoesOn() {
        var seat = Seat(Show.of(.of("a", "1m", .auto), .of("b", "1m")), at: "08:00")
        seat.press(" ", "L")
        seat.wait(.minutes(1))
        #expect(seat.current == "b" && seat.model.keyLock.isLocked)
    }
}
