import LiveShow
import Phrases
import Testing
import Timeline

@testable import Console

/// A cue rings when its notice begins and when it is due, once for each, and only where it was asked for.
@Suite struct CueBellTests {
    /// Looks at a show second by second, and notes when it rang.
    private struct Ear {
        var model: DeskModel
        var now: ShowTime
        var rang: [String] = []

        init(_ show: Show, at time: String, bell: Bell = .bell) {
            now = clock(time)
            model = DeskModel(State(show), mode: .live, at: now)
            model.console.bell = bell
            look()
        }

        private var moment: Model.Moment { Model.Moment(show: now, real: now.milliseconds) }

        mutating func look() {
            let rings = model.tick(moment).filter { $0 == .ring }.count
            if rings > 0 { rang.append(Figures.time(now) + (rings > 1 ? " ×\(rings)" : "")) }
        }

        mutating func wait(until time: String, every span: Milliseconds = .seconds(1)) {
            while now < clock(time) {
                now = min(now + span, clock(time))
                look()
            }
        }

        mutating func press(_ keys: Key...) {
            for key in keys { #expect(!model.press(key, moment).contains(.ring)) }
            look()
        }
    }

    private static let show = Show.of(
        .of("a", "10m", cues: [cue("start", .start(span("3m"))), cue("both", .start(span("3m"))), cue("ear", .call)]),
        .of("b", "10m", cues: [cue("half", .start(span("30s"))), cue("even", .start(span("1m")))]))

    /// With a minute's notice.
    private static func cue(_ id: String, _ anchor: Cue.Anchor) -> Cue {
        Cue(id: id, anchor: anchor, call: id, standby: span("1m"))
    }

    @Test func aCueRingsAtItsNoticeAndWhenItIsDue() {
        var ear = Ear(Self.show, at: "07:59")
        ear.wait(until: "08:00")
        ear.press(" ")
        ear.wait(until: "08:05")
        #expect(ear.rang == ["08:02:00", "08:03:00"])
    }

    @Test func withoutBeingAskedNothingRings() {
        var ear = Ear(Self.show, at: "08:00", bell: .off)
        ear.press(" ")
        ear.wait(until: "08:05")
        #expect(ear.rang == [])
    }

    /// A look that comes late still rings, and once however much was missed.
    @Test func oneLookRingsOnce() {
        var ear = Ear(Self.show, at: "08:00")
        ear.press(" ")
        ear.wait(until: "08:04", every: .minutes(4))
        #expect(ear.rang == ["08:04:00"])
    }

    @Test func aCueThatWasCalledOrDroppedDoesNotRing() {
        var ear = Ear(Self.show, at: "08:00")
        ear.press(" ", "c", "c", "c")
        ear.wait(until: "08:05")
        #expect(ear.rang == [])
        // Nor does it when that is taken back after its time.
        ear.press("u", "u", "u")
        ear.wait(until: "08:06")
        #expect(ear.model.forecast.cues[0].status == .pending)
        #expect(ear.rang == [])
    }

    @Test func aCueOnStandbyRingsAllTheSame() {
        var ear = Ear(Self.show, at: "08:00")
        ear.press(" ", "x", "x", "x")
        ear.wait(until: "08:05")
        #expect(ear.rang == ["08:02:00", "08:03:00"])
    }

    @Test func whatHasBegunBeforeTheFirstLookDoesNotRing() {
        var ear = Ear(Self.show, at: "08:00", bell: .off)
        ear.press(" ")
        ear.wait(until: "08:02:30")
        ear.model.console.bell = .bell
        ear.look()
        ear.wait(until: "08:02:59")
        #expect(ear.rang == [])
        ear.wait(until: "08:05")
        #expect(ear.rang == ["08:03:00"])
    }

    /// In overtime the next segment's cues move with the clock: their notice stands, and does not begin every second.
    @Test func whatMovesWithTheClockDoesNotRingOn() {
        var ear = Ear(Self.show, at: "08:00")
        ear.press(" ", "c", "c", "c")
        ear.wait(until: "08:15")
        // The notice of the one half a minute after the start, then of the one a minute after it.
        #expect(ear.rang == ["08:09:30", "08:10:00"])
        ear.press(" ")
        ear.wait(until: "08:17")
        #expect(ear.rang == ["08:09:30", "08:10:00", "08:15:30", "08:16:00"])
    }

    /// A GO ahead of time begins the notice of what comes within it.
    @Test func anEarlyStartRingsForWhatItBringsNear() {
        var ear = Ear(Self.show, at: "08:00")
        ear.press(" ", "c", "c", "c")
        ear.wait(until: "08:05")
        ear.press(" ")
        ear.wait(until: "08:05:10")
        #expect(ear.rang == ["08:05:00"])
    }

    @Test func whatLiesAheadAgainRingsAgain() {
        var ear = Ear(Self.show, at: "08:00")
        ear.press(" ")
        ear.wait(until: "08:02:10")
        ear.press("b")
        ear.wait(until: "08:03")
        ear.press(" ")
        ear.wait(until: "08:07")
        #expect(ear.rang.contains("08:05:00") && ear.rang.contains("08:06:00"))
    }
}
