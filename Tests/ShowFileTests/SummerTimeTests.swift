import Testing
import Timeline

@testable import ShowFile

/// On a night on which the clocks are set, what the plan does is counted in real time, and said by the wall clock.
@Suite struct SummerTimeTests {
    private static let spring = WallClock([.init(at: ShowTime(26, 0), by: .hours(1))])
    private static let autumn = WallClock([.init(at: ShowTime(27, 0), by: .hours(-1))])

    private func said(_ text: String, _ wallClock: WallClock) -> [String] {
        let reading = ShowFile.read(Array(text.utf8), fileName: "f", isKnownTimeZone: { _ in true }) { date, zone in
            date == "2026-03-28" && zone == "Europe/Berlin" ? wallClock : .steady
        }
        #expect(reading.show != nil)
        return reading.diagnostics.map { $0.text(file: "f") }
    }

    private func night(_ segments: String) -> String {
        """
        show: S
        date: 2026-03-28
        timezone: Europe/Berlin
        start: 25:30
        parts:
          - segments:
        \(segments.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))

        """
    }

    @Test func thatItIsSuchANightIsSaidWhereTheDateStands() {
        #expect(
            said(night("- {title: A, duration: 1h}"), Self.spring) == [
                "f:2:7: warning: the clocks go forward during this show, from 26:00:00 to 27:00:00; lengths and countdowns allow for it"
            ])
        #expect(
            said(night("- {title: A, duration: 2h}"), Self.autumn) == [
                "f:2:7: warning: the clocks go back during this show, from 27:00:00 to 26:00:00; lengths and countdowns allow for it"
            ])
        // It is over before, or has not begun.
        #expect(said(night("- {title: A, duration: 30m}"), Self.spring) == [])
        #expect(said(night("- {title: A, start: 27:30, duration: 1h}").replacing("start: 25:30\n", with: ""), Self.spring) == [])
    }

    @Test func aTimeThatDoesNotExistThatNightCountsAsTheMomentAfter() {
        let found = said(night("- {title: A, duration: 30m}\n- {title: B, start: 26:30, duration: 10m}"), Self.spring)
        #expect(
            found == [
                "f:2:7: warning: the clocks go forward during this show, from 26:00:00 to 27:00:00; lengths and countdowns allow for it",
                "f:8:27: warning: 26:30:00 does not exist that night: the clocks go forward over it; it counts as 27:00:00",
            ])
    }

    @Test func ofATimeThatComesTwiceTheFirstCounts() {
        let cue = "- {title: A, duration: 3h, cues: [{at: 26:30:00, call: Go}]}"
        #expect(
            said(night(cue), Self.autumn).last
                == "f:7:46: warning: 26:30:00 comes twice that night: the clocks go back over it; the first time counts")
    }

    @Test func whatThePlanMissesIsCountedInRealTime() {
        // From half past one to half past three it is an hour.
        let late = night("- {title: A, duration: 75m}\n- {title: B, start: 27:30, duration: 10m}")
        #expect(said(late, Self.spring).last == "f:8:27: warning: the plan reaches 'b' 15m after its hard start 27:30:00")
        let exact = night("- {title: A, duration: 1h}\n- {title: B, start: 27:30, duration: 10m}")
        #expect(said(exact, Self.spring).count == 1)
    }

    @Test func theShowKeepsItsReadings() {
        let text = night("- {title: A, start: 27:30, duration: 1h}")
        let show = ShowFile.read(
            Array(text.utf8), fileName: "f", isKnownTimeZone: { _ in true }, wallClock: { _, _ in Self.spring }
        ).show
        #expect(show?.parts[0].segments[0].start == ShowTime(27, 30))
    }
}
