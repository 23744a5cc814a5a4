import LiveShow
import Screens
import Testing
import Timeline

@testable import Console

/// The moment whose figures are shown: one look a second, and one at each turn of the show.
@Suite struct MomentTests {
    private static let calm = Show.of(.of("a", "10m"), .of("b", "10m"))

    /// The moments that are shown when one looks whenever the screen says that it would differ.
    private func looks(_ seat: inout Seat, until end: String) -> [String] {
        var looks: [String] = []
        while seat.model.nextMoment <= clock(end) {
            seat.wait(until: seat.model.nextMoment.text)
            looks.append(seat.model.forecast.now.text)
        }
        return looks
    }

    @Test func theFiguresAreThoseOfTheLastWholeSecond() {
        var seat = Seat(Self.calm, at: "08:00:00")
        seat.press(" ")
        for (time, shown) in [("08:00:05.001", "08:00:05"), ("08:00:05.999", "08:00:05"), ("08:00:06", "08:00:06")] {
            seat.wait(until: time)
            #expect(seat.model.forecast.now.text == shown)
        }
    }

    /// Whenever in the second somebody looks, the screen is the same: no two disagree.
    @Test func allLooksOfOneSecondAreAlike() {
        var seat = Seat.opened()
        seat.wait(until: "08:33:07")
        let first = seat.screen(120, 40)
        for millisecond in [1, 250, 500, 749, 999] {
            var other = seat
            other.wait(Milliseconds(millisecond))
            #expect(other.screen(120, 40) == first)
        }
        seat.wait(.seconds(1))
        #expect(seat.screen(120, 40) != first)
    }

    @Test func atACalmMomentTheNextIsTheNextWholeSecond() {
        var seat = Seat(Self.calm, at: "08:00:00")
        seat.press(" ")
        for time in ["08:00:05", "08:00:05.001", "08:00:05.999"] {
            seat.wait(until: time)
            #expect(seat.model.nextMoment == clock("08:00:06"))
        }
    }

    @Test func beforeMidnightOfTheDayToo() {
        var state = State(Self.calm)
        _ = state.perform(.note("early"), at: ShowTime(milliseconds: -90_500))
        var model = DeskModel(state, mode: .live, at: ShowTime(milliseconds: -90_500))
        #expect(model.console.nextMoment == ShowTime(milliseconds: -90_000))
        _ = model.tick(Model.Moment(show: ShowTime(milliseconds: -1), real: 0))
        #expect(model.console.forecast.now == ShowTime(milliseconds: -1000) && model.console.nextMoment == .midnight)
    }

    @Test func aKeyIsSeenAtOnceInItsOwnMoment() {
        var seat = Seat(Self.calm, at: "08:00:00")
        seat.at("08:00:05.400", " ")
        #expect(seat.model.forecast.now == clock("08:00:05.400"))
        #expect(seat.model.forecast.current?.elapsed == .zero)
        #expect(seat.model.nextMoment == clock("08:00:06"))
    }

    /// After a GO in the middle of a second there is still one look a second, and one more at the exact end.
    @Test func aGoInMidSecondAddsOnlyTheEnd() {
        var show = Show.of(.of("a", "4s"), .of("b", "1m"))
        show.warn = WarningTimes(yellow: .zero, red: .zero)
        var seat = Seat(show, at: "08:00:00")
        seat.at("08:00:05.400", " ")
        #expect(
            looks(&seat, until: "08:00:12") == [
                "08:00:06", "08:00:07", "08:00:08", "08:00:09", "08:00:09.400", "08:00:10", "08:00:11", "08:00:12",
            ])
    }

    /// Who looks late, between a turn and the next second, sees the turn.
    @Test func aTurnIsShownInItsOwnMoment() {
        var seat = Seat(Self.calm, at: "08:00:00")
        seat.at("08:00:05.400", " ")
        for (time, shown) in [
            ("08:10:05.399", "08:10:05"), ("08:10:05.700", "08:10:05.400"), ("08:10:06.100", "08:10:06"),
        ] {
            seat.wait(until: time)
            #expect(seat.model.forecast.now.text == shown)
        }
    }

    /// The figure counts every second down, by the seconds of the clock beside it: it stands at 0:00 from the second of the end on.
    @Test func theFigureSkipsNoSecond() {
        var show = Show.of(.of("a", "4s"), .of("b", "1m"))
        show.warn = WarningTimes(yellow: .zero, red: .zero)
        var seat = Seat(show, at: "08:00:00")
        seat.at("08:00:05.400", " ")
        var figures: [String] = [Countdown(seat.model.source).figure]
        while seat.model.nextMoment <= clock("08:00:11.400") {
            seat.wait(until: seat.model.nextMoment.text)
            let countdown = Countdown(seat.model.source)
            figures.append((countdown.isOver ? "over " : "") + countdown.figure)
        }
        #expect(figures == ["0:04", "0:03", "0:02", "0:01", "0:00", "0:00", "over +0:01", "over +0:02"])
    }

    @Test func whatHappensByItselfHappensInItsOwnMoment() {
        let show = Show.of(.of("a", "1.500s", .auto), .of("b", "2.250s", .auto), .of("c", "1m"))
        var seat = Seat(show, at: "08:00:00")
        seat.press(" ")
        let looks = looks(&seat, until: "08:00:05")
        #expect(looks.contains("08:00:01.500") && looks.contains("08:00:03.750"))
        #expect(seat.changes.map(\.at.text) == ["08:00:00", "08:00:01.500", "08:00:03.750"])
    }

    /// A late look finds everything done at its own time, and shows the last turn.
    @Test func aLateLookMissesNothing() {
        let show = Show.of(.of("a", "1m", .auto), .of("b", "1m", .auto), .of("c", "10m"))
        var seat = Seat(show, at: "08:00:00")
        seat.press(" ")
        seat.wait(.minutes(5))
        #expect(seat.changes.map(\.at.text) == ["08:00:00", "08:01:00", "08:02:00"])
        #expect(seat.model.forecast.now == clock("08:05") && seat.current == "c")
    }

    /// The next moment is always ahead, and no further than the next whole second, whatever the show.
    @Test func theNextMomentIsNeverPast() {
        for show in [Shows.day, Shows.hanoi, Shows.gala] {
            var random = SplitMix64(seed: 7)
            var seat = Seat(show, at: "07:59:58.700")
            seat.press(" ")
            for _ in 0..<400 {
                seat.wait(Milliseconds(random.int(1...90_000)))
                if random.chance(20) { seat.press(" ") }
                if random.chance(5) { seat.press("h") }
                let next = seat.model.nextMoment
                let second = ShowTime(milliseconds: (seat.now.milliseconds.flooredBy(1000) + 1) * 1000)
                #expect(next > seat.now && next <= second, "\(seat.now.text): \(next.text)")
            }
        }
    }

    /// While the start is late, all that is to come moves with the clock: a notice that is a millisecond ahead stays
    /// ahead, and is no moment to wake for.
    @Test func whatMovesWithTheClockIsNoMomentToWakeFor() {
        let show = Show.of(
            .of("a", "10.001s", cues: [Cue(id: "c", anchor: .beforeEnd(.zero), call: "Go", standby: .seconds(10))]))
        var seat = Seat(show, at: "08:00:00")
        seat.wait(until: "08:05:00.800")
        #expect(seat.model.forecast.now == clock("08:05:00"))
        #expect(seat.model.nextMoment == clock("08:05:01"))
    }
}
