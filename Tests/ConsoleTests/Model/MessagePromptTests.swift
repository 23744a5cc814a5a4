import Testing
import Timeline

@testable import Console

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
