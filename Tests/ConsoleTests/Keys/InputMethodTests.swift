import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// A Vietnamese input method that was left on does no harm.
@Suite struct InputMethodTests {
    @Test func itsLettersCountAsTheirKey() {
        let letters: [(Key, Key?)] = [
            ("ư", "w"), ("Ư", "W"), ("ứ", "w"), ("đ", "d"), ("Đ", "D"), ("â", "a"), ("ê", "e"), ("Ê", "E"), ("ộ", "o"), ("ơ", "o"),
            ("ă", "a"),
            ("ý", "y"), ("u\u{31B}", "w"), ("e\u{302}", "e"), ("a", nil), (" ", nil), ("ü", nil), ("ç", nil), ("演", nil),
            (.enter, nil),
        ]
        for (letter, key) in letters { #expect(letter.withoutInputMethod == key, "\(letter)") }
    }

    @Test func itIsSaidOnce() {
        var hint = InputMethod()
        var said = [hint.takeHint()]
        for _ in 0..<2 {
            hint.noteLetter()
            said += [hint.takeHint(), hint.takeHint()]
        }
        #expect(said == [false, true, false, false, false])
    }

    @Test func theKeyIsDoneAndTheLineSaysItOnce() {
        var seat = Seat.opened()
        let hint = seat.model.words.phrases.choices.turnInputMethodOff
        seat.at("08:33:00", "đ")
        #expect(seat.model.view == .cues && seat.notice?.hasPrefix(hint) == true)
        seat.press("đ")
        #expect(seat.notice?.contains(hint) != true)
    }

    @Test func typedTextKeepsItsLetters() {
        var seat = Seat.opened()
        seat.at("08:33:00", "n")
        seat.type("đủ")
        seat.press(.spaceWithLetter)
        seat.type("ừ")
        seat.press(.enter)
        #expect(seat.changes.last?.events == [.noted("đủ ừ")])
    }

    /// Letters are held back until Space and come with it: the letters count, the Space is no GO.
    @Test func aSpaceThatCameWithALetterIsNoGo() {
        var seat = Seat.opened()
        seat.at("08:33:00", "h", .spaceWithLetter)
        #expect(seat.current == "opening" && seat.state.phase == .held)
        #expect(seat.notice == seat.model.words.phrases.choices.spaceWithLetter)
        // Nor does it answer the question that the letter asked.
        seat.press(.down, "s", .spaceWithLetter)
        #expect(seat.question == .change(.skip("speech")))
        seat.press(" ")
        #expect(seat.current == "speech")
    }

    /// A key that somebody has bound is theirs.
    @Test func aLetterThatIsBoundKeepsItsMeaning() {
        var model = DeskModel(State(Shows.day), mode: .live, at: clock("07:59"))
        model.console.keymap = Keymap.standard(with: [KeyWish("go", ["ư", "space"])]).keymap
        _ = model.press("ư", Model.Moment(show: clock("08:00"), real: 1_000_000))
        #expect(model.console.state.stage.current == 0)
    }
}
