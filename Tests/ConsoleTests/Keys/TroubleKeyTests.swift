import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// The keys for the moment of trouble: all cues, on air by hand, when a segment began.
@Suite struct TroubleKeyTests {
    private func events(_ keys: [Key], at time: String = "08:33:00") -> [Event] {
        var seat = Seat.opened()
        let before = seat.changes.count
        seat.wait(until: time)
        seat.press(keys)
        return seat.changes.dropFirst(before).flatMap(\.events)
    }

    @Test func allCuesThatAreDueAreOneChange() {
        #expect(events(["C"]) == [.cueCalled("bell"), .cueCalled("half"), .cueCalled("on")])
        var seat = Seat.opened()
        seat.at("08:33:00", "C", "u")
        #expect(seat.state.cues.allSatisfy { $0.status == .pending })
        seat.press("C", "C")
        #expect(seat.notice == seat.model.words.reason(.noCueDue))
    }

    @Test func standbyForAllThatAreInNotice() {
        #expect(events(["X"], at: "08:40:50").contains(.cueStoodBy("down")))
        #expect(!events(["X"], at: "08:40:40").contains(.cueStoodBy("down")))
    }

    @Test func aCueThatWaitsIsNotCalledAndSaysForWhat() {
        var seat = Seat(Show.of(.of("a", "10m"), .of("b", "10m", title: "B", cues: [.of("x", .start(.zero))])), at: "08:00")
        seat.press(" ", "c")
        #expect(seat.state.cues[0].status == .pending)
        #expect(seat.notice == seat.model.words.reason(.cueWaits("x", segment: "b"), in: seat.state))
        #expect(seat.notice?.contains("B") == true)
    }

    @Test func aWindowIsPutOffTheAirAfterAQuestion() {
        #expect(events(["o"]) == [])
        #expect(events(["o", "y"]) == [.windowPutOff("tv")])
        #expect(events(["o", "n"]) == [])
        var seat = Seat.opened()
        seat.at("08:33:00", "o")
        #expect(seat.screen(80, 24).contains("Take “TV” off the air now? Planned 10:30"))
        seat.press("y", "o")
        #expect(seat.question == nil && seat.notice == seat.model.words.reason(.windowIsOver("tv"), in: seat.state))
    }

    @Test func ofSeveralWindowsOneIsChosen() {
        let windows = [
            OnAirWindow.of("tv", "08:30", "10:30", from: "a", to: "b"), .of("web", "07:30", "10:40", from: "a", to: "b"),
        ]
        var seat = Seat(Show.of(windows: windows, .of("a", "10m"), .of("b", "10m")), at: "08:00")
        seat.press("o")
        #expect(seat.screen(80, 24).contains("> Put “tv” on the air now?"))
        seat.press(.down, "y")
        #expect(seat.changes.flatMap(\.events) == [.windowPutOff("web")])
        seat.press("u", "o", "y")
        #expect(seat.changes.last?.events == [.windowPutOn("tv")])
    }

    @Test func aShowWithoutWindowsSaysSo() {
        var seat = Seat(Show.of(.of("a", "10m")), at: "08:00")
        seat.press("o")
        #expect(seat.notice == seat.model.words.reason(.noWindow))
    }

    @Test func theSegmentBeganAtAnotherTime() {
        var seat = Seat.opened()
        seat.at("08:33:00", "B")
        #expect(seat.hint == [seat.model.words.phrases.choices.beganForm])
        #expect(seat.screen(80, 24).contains("GO OFF"))
        seat.type("08:31")
        #expect(seat.hint.contains { $0.contains("10:31:30 → 10:31:00") })
        seat.press(.enter)
        #expect(seat.changes.last?.events == [.segmentBegan("opening", at: clock("08:31"))])
        // The Enter that follows at once is no GO.
        seat.press(.enter)
        #expect(seat.current == "opening")
        seat.press("B")
        seat.type("soon")
        seat.press(.enter)
        #expect(seat.notice == seat.model.words.fault(.notATime("soon")))
    }

    @Test func whereNothingIsOnStageNothingIsTyped() {
        var seat = Seat(Shows.day, at: "07:55:00")
        seat.press("B")
        #expect(seat.line == nil && seat.notice != nil && seat.changes.isEmpty)
    }

    @Test func goIsOffWhileTextIsTyped() {
        for keys: [Key] in [[":"], ["n"], ["m"], ["/"], ["e"], ["i"], ["B"]] {
            var seat = Seat.opened()
            seat.wait(until: "08:33:00")
            seat.press(keys)
            #expect(seat.model.keyHints.warning == "GO OFF", "\(keys)")
            seat.press(" ")
            #expect(seat.current == "opening")
        }
        for keys: [Key] in [["s"], ["t"], ["M"], ["E"], ["q"], ["o"], ["?"]] {
            var seat = Seat.opened()
            seat.at("08:33:00", .down)
            seat.press(keys)
            #expect(seat.model.keyHints.warning == nil, "\(keys)")
            seat.press(.enter)
            #expect(seat.current == "speech", "\(keys)")
        }
    }
}
