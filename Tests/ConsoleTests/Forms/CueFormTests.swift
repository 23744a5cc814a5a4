import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// Choosing among a segment's cues, changing one, adding one, dropping one.
@Suite struct CueFormTests {
    private func form(_ seat: Seat) -> Form? {
        if case .form(let form) = seat.model.prompt { form } else { nil }
    }

    private func cue(_ id: String, _ seat: Seat) -> Cue? {
        seat.state.running.cue(id).map { seat.state.running.cues[$0] }
    }

    @Test func aCueIsChosenAndChanged() {
        var seat = Seat.opened()
        seat.at("08:33", "E", .down, "y")
        #expect(form(seat)?.subject == .cue("down"))
        seat.press(.control("u"))
        seat.type("-45s")
        seat.press(.tab, .control("u"))
        // A department may be called by its title.
        seat.type("sound")
        seat.press(.tab, .control("u"))
        seat.type("Stage out")
        seat.press(.tab, .control("u"))
        seat.type("1m")
        seat.press(.enter)
        #expect(
            cue("down", seat)
                == Cue(
                    id: "down", anchor: .beforeEnd(.seconds(45)), department: "snd", call: "Stage out",
                    standby: .minutes(1)))
        seat.press("u", "u", "u", "u")
        #expect(cue("down", seat) == Cue(id: "down", anchor: .beforeEnd(.seconds(30)), department: "lx", call: "Stage down"))
    }

    @Test func aNewOneIsAddedFromTheFormOfItsSegment() {
        var seat = Seat.opened()
        seat.at("08:33", .down, "e", .up, .enter)
        // The speech has none yet: a new one is all there is to choose.
        seat.press("y", .enter)
        #expect(form(seat)?[.moment]?.fault == seat.model.words.phrases.forms.momentForm)
        #expect(form(seat)?[.call]?.fault == seat.model.words.phrases.forms.callForm)
        seat.type("+1m")
        seat.press(.tab, .tab)
        seat.type("Slides")
        seat.press(.tab, .control("u"))
        seat.type("30s")
        seat.press(.enter)
        #expect(cue("slides", seat) == Cue(id: "slides", anchor: .start(.minutes(1)), call: "Slides", standby: .seconds(30)))
    }

    @Test func aWrongDepartmentIsSaidWithThoseThereAre() {
        var seat = Seat.opened()
        seat.at("08:33", "E", .end, "y")
        seat.type("call")
        seat.press(.tab)
        seat.type("video")
        seat.press(.tab)
        seat.type("Go")
        #expect(form(seat)?[.department]?.fault == "no department “video”: lx, snd")
    }

    @Test func droppedAndCalledOnesAreNotChanged() {
        var seat = Seat.opened()
        seat.at("08:33", "E", .delete, "y")
        #expect(seat.state.running.cue("on").map { seat.state.cues[$0].status } == .dropped)
        #expect(form(seat) == nil && seat.notice == seat.model.words.reason(.cueAlreadyDropped("on"), in: seat.model.state))
        seat.press(.escape, "u")
        #expect(seat.state.running.cue("on").map { seat.state.cues[$0].status } == .pending)
    }

    @Test func aChoiceThatNobodyMakesGoesAwayAndGoIsNeverLost() {
        var seat = Seat.opened()
        seat.at("08:33", "E")
        seat.wait(.seconds(21))
        #expect(seat.model.prompt == nil)
        seat.press("E", " ")
        #expect(seat.model.prompt == nil && seat.current == "speech")
    }
}
