import LiveShow
import Screens
import Testing
import Timeline

@testable import Console

/// The clock of a rehearsal: faster, slower, standing still, and on to just before the next hard time.
@Suite struct RehearsalClockTests {
    private func rehearsing(speed: Double = 1, at time: String = "08:00") -> Seat {
        Seat(Shows.day, at: time, mode: .rehearsal(speed: speed))
    }

    @Test func eachStepIsTheNextOfItsSpeeds() {
        var seat = rehearsing()
        seat.press(">")
        #expect(seat.model.mode == .rehearsal(speed: 2))
        seat.press(">", ">")
        #expect(seat.model.mode == .rehearsal(speed: 10))
        seat.press("<", "<", "<", "<")
        #expect(seat.model.mode == .rehearsal(speed: 0.5))
        #expect(seat.paces.last == Pace(from: clock("08:00"), 0.5))
    }

    @Test(arguments: [(600.0, ">"), (0.1, "<")] as [(Double, Key)])
    func atItsEndsItSaysSo(speed: Double, key: Key) {
        var seat = rehearsing(speed: speed)
        seat.press(key)
        #expect(seat.model.mode == .rehearsal(speed: speed))
        #expect(seat.paces.isEmpty && seat.notice?.contains("the clock runs no") == true)
    }

    @Test func pausedItStandsStillAndGoesOnAsFastAsBefore() {
        var seat = rehearsing(speed: 5)
        seat.press("p")
        #expect(seat.model.mode == .rehearsal(speed: 0))
        #expect(Screen.draw(seat.model, .usual).text(row: 0).contains("REHEARSAL ‖ CLOCK"))
        seat.press("p")
        #expect(seat.model.mode == .rehearsal(speed: 5))
    }

    @Test func aJumpEndsJustBeforeTheNextHardPoint() {
        var seat = rehearsing(at: "08:02")
        seat.press("J")
        #expect(seat.paces.last == Pace(from: clock("08:19:45"), 1))
        seat.wait(until: "08:19:45")
        seat.press("J")
        #expect(seat.paces.last == Pace(from: clock("08:29:45"), 1))
    }

    @Test func whatFallsDueOnTheWayHappensAtItsOwnTime() {
        let show = Show(
            id: "s", title: "S", start: clock("08:00"),
            parts: [
                Part(
                    id: "p", title: "P",
                    segments: [
                        .of("a", "5m", title: "A", .auto), .of("b", "5m", title: "B"), .of("c", "5m", title: "C", start: "09:00"),
                    ])
            ])
        var seat = Seat(show, at: "08:00", mode: .rehearsal(speed: 1))
        seat.press(" ", "J")
        #expect(seat.changes.map(\.at) == [clock("08:00"), clock("08:05")])
        #expect(seat.paces == [Pace(from: clock("08:59:45"), 1)])
    }

    @Test func whereNothingIsAheadItSaysSo() {
        var seat = rehearsing(at: "11:00")
        seat.press("J")
        #expect(seat.paces.isEmpty && seat.notice == "no hard time is ahead")
    }

    @Test(arguments: ["<", ">", "p", "J"] as [Key])
    func aLiveShowGoesByTheWallClock(key: Key) {
        var seat = Seat(Shows.day, at: "08:00")
        seat.press(key)
        #expect(seat.paces.isEmpty && seat.notice == "the clock can be set in a rehearsal only")
    }

    @Test func theLogTellsOfIt() {
        var seat = rehearsing()
        seat.press(">", "p")
        let sentences = seat.model.log.map { seat.model.words.sentence($0, seat.state) }
        #expect(sentences == ["the clock runs ×2", "the clock stands still"])
    }
}
