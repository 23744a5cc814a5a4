import Screens
import Testing
import Timeline

@testable import Console

/// What the prompt says of a command is what the command does.
@Suite struct HintTests {
    private func hint(_ line: String, _ seat: Seat) -> Hint {
        var seat = seat
        seat.press(":")
        seat.type(line)
        return seat.model.hint
    }

    /// The last line of a hint, taken from what really came of the command.
    private func truth(_ seat: Seat, _ id: String, from: ShowTime?) -> String? {
        let forecast = seat.state.forecast(at: seat.now)
        guard let point = forecast.hardPoints.first(where: { $0.id == id }), point.expected != nil else { return nil }
        let words = seat.model.words
        return words.moves(
            words.hardPoint(point.kind, seat.state.title(of: point)), from: from, to: forecast.expectedTime(of: point))
    }

    @Test(arguments: [
        "go", "end", "back", "goto awards", "goto close", "goto doors", "hold", "add 1m", "add 5m awards", "trim 30s",
        "trim 2m speech", "set 1m", "set 20m close", "skip speech", "unskip extra", "move close before speech",
        "insert after awards 4m30s Song", "undo", "catch-up", "catch-up off:tv", "message hi", "note hi", "cue go",
        "edit speech who The mayor", "cue add speech +30s @lx Up", "cue set down at -1m", "message @presenter !! +30s hi",
        "blank",
    ])
    func whatIsShownIsWhatHappens(_ line: String) throws {
        for language in Language.allCases {
            var seat = Seat.opened()
            seat.setWords(language)
            seat.wait(until: "08:36:20.250")
            let before = seat.state.forecast(at: seat.now).hardPoints.first { $0.id == "off:tv" }?.expected
            let hint = hint(line, seat)
            #expect(!hint.isFault)
            let outcome = seat.changes.count
            seat.command(line)
            #expect(seat.changes.count > outcome)
            #expect(hint.lines.last == truth(seat, "off:tv", from: before), "\(line)")
        }
    }

    /// Whatever the engine would refuse, the hint refuses in the same words.
    @Test(arguments: [
        "resume", "redo", "goto nobody", "skip doors", "unskip speech", "add 0s", "trim 10m doors", "cue go nothing",
        "move speech before doors", "message", "edit doors who x",
        "edit speech title", "cue add speech call @video Go", "cue set nothing at call", "cue set down at soon", "unblank",
        "message @presenter", "catch-up start:opening", "catch-up on:nowhere", "wrong", "add soon",
    ])
    func whatIsRefusedIsSaidBefore(_ line: String) {
        var seat = Seat.opened()
        seat.wait(until: "08:36:20")
        let hint = hint(line, seat)
        #expect(hint.isFault && hint.lines.count == 1)
        let changes = seat.changes.count
        seat.command(line)
        #expect(seat.notice == hint.lines[0] && seat.changes.count == changes)
    }

    @Test func whatIsJumpedOverIsNamed() {
        let seat = Seat.opened()
        #expect(hint("goto close", seat).lines.first == "skips 2: Speech, Awards")
        #expect(hint("goto awards", seat).lines.first == "skips 1: Speech")
        #expect(hint("skip speech", seat).lines.count == 1)
        let long = Seat(Shows.long(20), at: "08:00")
        #expect(hint("goto s10", long).lines.first == "skips 9: Item 1, Item 2, Item 3, and 6 more")
    }

    @Test func theFirstAndTheLastPointThatMove() {
        let show = Show.of(
            windows: [.of("tv", "08:00", "09:00", from: "a", to: "d")],
            .of("a", "20m"), .of("b", "20m", start: "08:20"), .of("c", "10m", start: "08:45"), .of("d", "10m"))
        var seat = Seat(show, at: "08:00")
        seat.press(" ")
        #expect(
            hint("add 3m", seat).lines == [
                "start b 08:20:00 → 08:23:00, LATE 3:00", "start c 08:45:00 → 08:45:00, 2:00 in hand",
            ])
        #expect(
            hint("add 20m", seat).lines == [
                "start b 08:20:00 → 08:40:00, LATE 20:00", "off air tv 09:05:00 → 09:20:00, LATE 20:00",
            ])
        #expect(hint("note x", seat).lines == ["off air tv 09:05:00 → 09:05:00, LATE 5:00"])
        #expect(hint("add 1m", Seat(Shows.letters, at: "08:00")).isFault)
        #expect(hint("note x", Seat(Shows.letters, at: "08:00")).lines == ["no hard time left"])
    }

    /// The shares of a catch-up add up to what is won back.
    @Test func theProposalIsWhatIsTaken() throws {
        var seat = Seat.opened()
        seat.at("08:40:00.500", "+", "+", "t")
        let lines = seat.model.effect(of: .catchUp("off:tv", step: CatchUp.step), at: seat.now).lines
        #expect(lines.dropLast() == ["−1:10  Speech  20:00 → 18:50", "−2:20  Awards  1:00:00 → 57:40"])
        let before = seat.changes.count
        seat.press("y")
        #expect(seat.changes.count == before + 1)
        let forecast = seat.state.forecast(at: seat.now)
        #expect(
            ["speech", "awards"].compactMap { seat.state.running.segment($0) }.map { forecast.segments[$0].length } == [
                span("18m50s"), span("57m40s"),
            ])
        #expect(lines.last == "off air TV 10:33:30 → 10:30:00, ON TIME")
    }

    @Test func whatIsNotEnoughIsSaid() {
        var seat = Seat.opened()
        seat.wait(until: "08:36:00")
        seat.command("add 30m")
        seat.press("t")
        #expect(seat.screen(80, 24).contains("Shorten by 15:00; 16:30 is still to be won back"))
        #expect(seat.hint.last == "off air TV 11:01:30 → 10:46:30, LATE 16:30")
    }

    /// An open question goes with the clock.
    @Test func theHintIsOfTheMoment() {
        var seat = Seat.opened()
        seat.at("08:45:00", "t")
        let first = seat.hint
        seat.wait(.seconds(10))
        #expect(seat.hint != first && seat.model.prompt != nil)
        #expect(seat.hint.last == "off air TV 10:35:10 → 10:30:00, ON TIME")
    }

    @Test func anEmptyPromptListsTheCommands() {
        let lines = hint("", Seat.opened()).lines
        #expect(lines == [CommandWord.first.map(\.rawValue).joined(separator: " ")])
    }

    /// Looking at what a command would do does nothing.
    @Test func aHintChangesNothing() {
        var seat = Seat.opened()
        let (changes, state) = (seat.changes, seat.state)
        seat.press(":")
        seat.type("goto close")
        seat.press(.escape)
        #expect(seat.changes == changes && seat.state.isSameSituation(as: state))
    }
}
