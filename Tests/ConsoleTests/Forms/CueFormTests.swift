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
        seat.at("08:33", "E", .down, .enter)
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
        seat.press(.enter, .enter)
        #expect(form(seat)?[.moment]?.fault == seat.model.words.momentForm)
        #expect(form(seat)?[.call]?.fault == seat.model.words.callForm)
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
        seat.at("08:33", "E", .end, .enter)
        seat.type("call")
        seat.press(.tab)
        seat.type("video")
        seat.press(.tab)
        seat.type("Go")
        #expect(form(seat)?[.department]?.fault == "no department “video”: lx, snd")
    }

    @Test func droppedAndCalledOnesAreNotChanged() {
        var seat = Seat.opened()
        seat.at("08:33", "E", .delete, .enter)
        #expect(seat.state.running.cue("on").map { seat.state.cues[$0].status } == .dropped)
        #expect(form(seat) == nil && seat.notice == seat.model.words.reason(.cueAlreadyDropped("on")))
        seat.press(.escape, "u")
        #expect(seat.state.running.cue("on").map { seat.state.cues[$0].status } == .pending)
    }

    /// A cue that is called while its form is open is what happened.
    @Test func aChoiceThatNobodyMakesGoesAwayAndGoIsNeverLost() {
        var seat = Seat.opened()
        seat.at("08:33", "E")
        seat.wait(.seconds(21))
        #expect(seat.model.prompt == nil)
        seat.press("E", " ")
        #expect(seat.model.prompt == nil && seat.current == "speech")
    }
}

/// Moving a segment with its effect in sight.
@Suite struct PlacingTests {
    private func order(_ seat: Seat) -> [String] { seat.state.order.map { seat.state.running.segments[$0].id } }

    @Test func arrowsPlaceAndEnterAccepts() {
        var seat = Seat.opened()
        seat.at("08:33", .down, "M", .down, .down, .down, .up)
        #expect(order(seat) == ["doors", "opening", "speech", "awards", "extra", "close"])
        #expect(seat.model.preview.state.order == [0, 1, 3, 4, 2, 5])
        seat.press(.enter)
        #expect(order(seat) == ["doors", "opening", "awards", "extra", "speech", "close"])
        #expect(seat.selected == "speech")
        seat.press("u")
        #expect(order(seat) == ["doors", "opening", "speech", "awards", "extra", "close"])
    }

    @Test func nothingGoesInFrontOfWhatIsOnStage() {
        var seat = Seat.opened()
        seat.at("08:33", .end, "M", .home, .enter)
        #expect(order(seat) == ["doors", "opening", "close", "speech", "awards", "extra"])
        seat.press("M", .up, .up, .enter)
        #expect(seat.notice == seat.model.words.leftAsItWas)
    }

    @Test func theEffectOnTheHardPointsIsShown() {
        let show = Show.of(
            windows: [.of("tv", "08:00", "09:00", from: "a", to: "c")], .of("a", "10m"), .of("b", "20m"), .of("c", "5m"),
            .of("d", "7m"))
        var seat = Seat(show, at: "08:00")
        seat.press(" ", .end, "M", .up)
        #expect(seat.hint == ["off air tv 08:35:00 → 08:42:00, UNDER 18:00"])
    }

    @Test func escapeLeavesAndSpaceIsGo() {
        var seat = Seat.opened()
        let before = order(seat)
        seat.at("08:33", .down, "M", .down, .escape)
        #expect(order(seat) == before && seat.model.prompt == nil)
        seat.press("M", .down, " ")
        #expect(order(seat) == before && seat.current == "speech")
    }

    @Test func whatBeginsMeanwhileIsNotMovedAnyMore() {
        var seat = Seat(Show.of(.of("a", "1m", .auto), .of("b", "1m"), .of("c", "1m")), at: "08:00")
        seat.press(" ")
        seat.at("08:00:50", .down, "M", .down)
        seat.wait(until: "08:01:01")
        #expect(seat.model.hint.isFault)
        seat.press(.enter)
        #expect(order(seat) == ["a", "b", "c"] && seat.notice == seat.model.words.reason(.wrongStatus("b", .current)))
    }
}

/// The prompt for messages and its signs.
@Suite struct MessagePromptTests {
    private func shown(_ seat: Seat, _ audience: Message.Audience) -> Message? {
        seat.state.message(for: audience, at: seat.now)
    }

    @Test func tabTurnsTheAudienceAndShiftTabTheUrgency() {
        var seat = Seat.opened()
        seat.press("m")
        seat.type("Smile")
        let lines = [Key.tab, .backtab, .backtab, .tab, .backtab].map { key in
            seat.press(key)
            return seat.line ?? ""
        }
        #expect(lines == ["@presenter Smile", "@presenter ! Smile", "@presenter !! Smile", "!! Smile", "Smile"])
        seat.press(.tab, .backtab, .enter)
        #expect(shown(seat, .presenter) == Message("Smile", to: .presenter, urgency: .important))
        #expect(shown(seat, .all) == nil)
        seat.press("m", .tab, .enter)
        #expect(shown(seat, .presenter) == nil)
    }

    @Test func signsTypedByHandAreTheSame() {
        var seat = Seat.opened()
        seat.press("m")
        seat.type("!! @presenter +30s Wrap up")
        #expect(seat.hint == ["to the presenter alone · !! URGENT · for 30s"])
        seat.press(.enter)
        #expect(shown(seat, .presenter)?.until == seat.now + .seconds(30))
        // The screen is drawn anew at the moment at which it runs out.
        seat.wait(.seconds(29))
        #expect(seat.screen(80, 24).text.contains { $0.contains("Wrap up") })
        #expect(seat.model.nextMoment <= seat.now + .seconds(1))
        seat.wait(.seconds(1))
        #expect(!seat.screen(80, 24).text.contains { $0.contains("Wrap up") })
    }

    @Test func thePresenterSeesTheirsAndThoseBackstageDoNot() {
        var seat = Seat.opened()
        seat.command("message For all")
        seat.command("message @presenter !! For you")
        seat.wait(.seconds(9))
        func sees(_ view: Key, _ text: String) -> Bool {
            var seat = seat
            seat.press(view)
            return seat.screen(80, 24).text.contains { $0.contains(text) }
        }
        #expect(sees("3", "For you") && !sees("3", "For all"))
        for view: Key in ["1", "2", "4", "5"] { #expect(sees(view, "For you") && sees(view, "For all")) }
        #expect(sees("6", "For all"))
        #expect(!sees("6", "For you"))
    }

    @Test func aBlankScreenShowsNothingAndTheOthersSaySo() {
        var seat = Seat.opened()
        seat.command("message For all")
        seat.command("blank")
        seat.wait(.seconds(9))
        seat.press("3")
        let rows = seat.screen(80, 24).text
        #expect(rows[1..<22].allSatisfy { $0.allSatisfy { $0 == " " } })
        for view: Key in ["1", "2"] {
            seat.press(view)
            #expect(seat.screen(80, 24).text.contains { $0.contains("PRESENTER BLANK") })
            #expect(seat.screen(60, 16).text.contains { $0.contains("PRESENTER BLANK") })
        }
        seat.command("unblank")
        #expect(!seat.screen(80, 24).text.contains { $0.contains("PRESENTER BLANK") })
    }
}
