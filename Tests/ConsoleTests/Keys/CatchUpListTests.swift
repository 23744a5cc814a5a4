import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// `t`: shorten, skip, let it be late; or give time back.
@Suite struct CatchUpListTests {
    private func late() -> Seat {
        var seat = Seat.opened()
        seat.at("08:33:00", "t")
        return seat
    }

    private func list(_ seat: Seat) -> OptionList? { if case .options(let list) = seat.model.prompt { list } else { nil } }

    private func options(_ seat: Seat) -> [OptionList.Option] { list(seat).map(seat.model.options) ?? [] }

    private func changes(_ keys: Key...) -> [Event] {
        var seat = late()
        let before = seat.changes.count
        seat.press(keys)
        return seat.changes.dropFirst(before).flatMap(\.events)
    }

    @Test func itOffersToShortenToSkipAndToLeaveIt() {
        let seat = late()
        #expect(
            options(seat) == [
                .change(.catchUp("off:tv", step: CatchUp.step)), .change(.skip("awards")), .change(.skip("close")),
                .change(.skip("speech")), .leaveAsItIs,
            ])
        let screen = seat.screen(80, 24)
        for text in [
            "CATCH UP: off air TV 10:30:00 → 10:31:30", "> Shorten by 1:30", "−0:30  Speech", "Skip “Awards”: wins back 1:00:00",
        ] {
            #expect(screen.contains(text), "\(text)")
        }
    }

    @Test func yAcceptsWhatIsChosen() {
        #expect(changes("y") == [.lengthAdjusted("speech", .seconds(-30)), .lengthAdjusted("awards", .seconds(-60))])
        #expect(changes(.down, "y") == [.segmentSkipped("awards")])
        #expect(changes(.end, "y") == [])
        #expect(changes(.end, .up, "y") == [.segmentSkipped("speech")])
        #expect(changes(.escape) == [])
    }

    @Test(arguments: [.enter, " "] as [Key]) func goStaysGo(key: Key) {
        #expect(changes(key) == [.segmentEnded("opening"), .segmentStarted("speech")])
    }

    /// What is chosen is kept by what it is: the list may get shorter under the cursor.
    @Test func whatVanishedIsNotDone() {
        var seat = late()
        seat.press(.down)
        let before = seat.changes.count
        #expect(list(seat).map(seat.model.chosen) == .change(.skip("awards")))
        seat.skipsElsewhere("awards")
        #expect(list(seat).map(seat.model.chosen) == .leaveAsItIs)
        seat.press("y")
        #expect(seat.changes.count == before && seat.notice == seat.model.words.phrases.keyboard.leftAsItWas)
    }

    @Test func timeToGiveBackIsOffered() {
        var seat = Seat.opened()
        seat.wait(until: "08:33:00")
        seat.command("trim 5m awards")
        seat.press("t")
        #expect(options(seat) == [.change(.catchUp("off:tv", step: CatchUp.step)), .leaveAsItIs])
        #expect(seat.screen(80, 24).contains("> Lengthen by 3:30"))
        let before = seat.changes.count
        seat.press("y")
        #expect(seat.changes.dropFirst(before).flatMap(\.events) == [.lengthAdjusted("speech", .seconds(210))])
    }

    @Test func withoutRoomItSaysSo() {
        var seat = Seat(
            Show.of(windows: [.of("tv", "08:00", "08:30", from: "a", to: "b")], .of("a", "10m"), .of("b", "20m")), at: "08:00")
        seat.press(" ")
        seat.at("08:11:00", "t")
        #expect(options(seat) == [.change(.skip("b")), .leaveAsItIs])
        #expect(seat.screen(80, 24).contains(seat.model.words.phrases.choices.nothingHasRoom))
    }

    /// A segment with a fixed out is listed with what it loses by itself.
    @Test func whatShrinksByItselfStandsBeside() {
        var seat = Seat(
            Show.of(
                windows: [.of("tv", "08:00", "08:50", from: "a", to: "c")], .of("a", "10m"), .of("b", "until 08:30"),
                .of("c", "20m", min: "10m")),
            at: "08:00")
        seat.press(" ")
        seat.at("08:31:00", "t")
        #expect(seat.screen(100, 30).contains("shrinks  20:00 → 0:00  b"))
    }

    @Test func itSaysWhatComesOfIt() {
        var seat = late()
        #expect(seat.hint.last == "off air TV 10:31:30 → 10:30:00, ON TIME")
        seat.press(.down)
        #expect(seat.hint.last == "off air TV 10:31:30 → 09:31:30, EARLY 58:30")
    }
}
