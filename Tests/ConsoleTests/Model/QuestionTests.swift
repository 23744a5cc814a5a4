import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// Whatever changes the order asks once.
@Suite struct QuestionTests {
    private func asking() -> Seat {
        var seat = Seat.opened()
        seat.at("08:33:00", .down, "s")
        return seat
    }

    @Test func itAsks() {
        let seat = asking()
        #expect(seat.question == .change(.skip("speech")))
        #expect(seat.status("speech") == .upcoming)
        #expect(seat.screen(80, 24).contains("Skip “Speech”?"))
    }

    @Test(arguments: ["y", "Y"] as [Key]) func theseKeysAccept(_ key: Key) {
        var seat = asking()
        seat.press(key)
        #expect(seat.question == nil && seat.status("speech") == .skipped)
    }

    @Test(
        arguments: [.escape, "n", "s", "b", "L", "q", .tab, .down, .control("c"), .paste("y"), .unknown] as [Key])
    func anyOtherKeyLeavesItAsItWas(_ key: Key) {
        var seat = asking()
        let changes = seat.changes.count
        seat.press(key)
        #expect(seat.question == nil && seat.changes.count == changes && seat.asked.isEmpty)
        #expect(
            seat.notice == seat.model.words.phrases.keyboard.leftAsItWas && !seat.model.keyLock.isLocked && !seat.model.help.isOpen)
    }

    /// GO is never lost, whatever is open.
    @Test func spaceIsGo() {
        var seat = asking()
        seat.press(" ")
        #expect(seat.question == nil && seat.current == "speech" && seat.status("speech") == .current)
        var help = Seat.opened()
        help.wait(.seconds(10))
        help.press("?", " ")
        #expect(help.current == "speech" && !help.model.help.isOpen)
    }

    @Test func unansweredItGoesAwayAfterTwentySeconds() {
        var seat = asking()
        seat.wait(Milliseconds(Prompt.Question.patience - 1))
        #expect(seat.question != nil)
        seat.wait(Milliseconds(1))
        #expect(seat.question == nil && seat.notice == seat.model.words.phrases.keyboard.questionClosed)
        #expect(seat.status("speech") == .upcoming)
    }

    /// Enter is GO wherever no text is being typed, in a question and right after one.
    @Test func enterIsGoToo() {
        var seat = asking()
        seat.press(.enter)
        #expect(seat.question == nil && seat.current == "speech" && seat.status("speech") == .current)
        var left = asking()
        left.press(.escape, .enter)
        #expect(left.current == "speech")
        var refused = Seat.opened()
        refused.at("08:33:00", "s", .enter)
        #expect(refused.current == "speech")
    }

    @Test func helpLiesOverAQuestion() {
        var seat = asking()
        seat.press("?")
        #expect(seat.model.help.isOpen && seat.question == .change(.skip("speech")))
        #expect(!seat.screen(80, 24).contains("Skip “Speech”?"))
        seat.press("z", "y")
        #expect(!seat.model.help.isOpen && seat.status("speech") == .skipped)
        var go = asking()
        go.press("?", " ")
        #expect(!go.model.help.isOpen && go.question == nil && go.current == "speech")
    }

    /// `qy` typed by mistake does not leave a live show; in a rehearsal it does.
    @Test func leavingALiveShowTakesNoYesAtFirst() {
        var live = Seat.opened()
        live.at("08:33:00", "q", "y")
        #expect(live.asked == [] && live.question == .leave)
        live.wait(Milliseconds(Prompt.Question.leavePause - 1))
        live.press("y")
        #expect(live.asked == [])
        live.wait(Milliseconds(1))
        live.press("y")
        #expect(live.asked == [.leave])
        var rehearsal = Seat(Shows.day, at: "08:00", mode: .rehearsal(speed: 1))
        rehearsal.press(" ", "q", "y")
        #expect(rehearsal.asked == [.leave])
    }

    /// Twenty seconds of the person's time, not of the show's.
    @Test func itsPatienceIsRealTime() {
        var seat = Seat(Shows.day, at: "08:00", mode: .rehearsal(speed: 60))
        seat.press(.down, "s")
        seat.wait(.minutes(19))
        #expect(seat.question != nil)
        seat.wait(.minutes(1))
        #expect(seat.question == nil)
    }

    @Test func anEnterRightAfterALineIsNoGo() {
        for line in ["", "note x"] {
            var seat = Seat.opened()
            seat.wait(.seconds(5))
            seat.press(":")
            seat.type(line)
            seat.press(.enter, .enter)
            #expect(seat.current == "opening")
        }
    }

    @Test func whatWouldBeRefusedIsRefusedAtOnce() {
        var seat = Seat.opened()
        seat.press("s")
        #expect(seat.question == nil && seat.notice == "“Opening” is on stage")
        seat.press(.home, "s")
        #expect(seat.question == nil && seat.notice == "“Doors open” is done")
        var early = Seat(Shows.day, at: "07:00")
        early.press("t")
        #expect(early.question == nil && early.notice == "no hard time is late")
    }

    /// What was possible when it was asked may be no more when it is answered.
    @Test func theAnswerIsJudgedAtItsOwnMoment() {
        let show = Show.of(.of("a", "10s", .auto), .of("b", "10m"), .of("c", "10m"))
        var seat = Seat(show, at: "08:00")
        seat.press(" ", .down, "s")
        #expect(seat.question == .change(.skip("b")))
        seat.wait(.seconds(10))
        #expect(seat.model.hint.isFault && seat.hint == ["“b” is on stage"])
        seat.press("y")
        #expect(seat.current == "b" && seat.notice == "“b” is on stage")
    }

    @Test func theEffectIsShownBeforeItIsAccepted() {
        let screen = asking().screen(80, 24)
        #expect(screen.contains("off air TV 10:31:30 → 10:11:30, EARLY 18:30"))
    }
}
