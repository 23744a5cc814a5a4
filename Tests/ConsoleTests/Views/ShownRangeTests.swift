import Screens
import Testing
import Timeline

@testable import Console

/// What earlier runs tell, on the screens.
@Suite struct ShownRangeTests {
    private func text(_ lower: String, _ upper: String, _ language: Language = .english) -> String {
        Words(language).range(PointRange(lower: clock(lower), upper: clock(upper), runs: 4, onTime: 3))
    }

    @Test func aRangeIsRoundedOutwardsToTheMinute() {
        #expect(text("10:29:59", "10:33:00.001") == "10:29-10:34 · on time 3 of 4")
        #expect(text("10:30:00", "10:30:00") == "10:30 · on time 3 of 4")
        #expect(text("10:30:00.001", "10:30:59") == "10:30-10:31 · on time 3 of 4")
        #expect(text("23:59", "24:01", .vietnamese) == "23:59-00:01 · đúng giờ 3/4 lần")
    }

    private func rows(_ seat: Seat, _ columns: Int, _ rows: Int) -> [String] {
        seat.screen(columns, rows).text.filter { $0.contains("on time") }
    }

    @Test func withoutEarlierRunsEveryScreenIsAsBefore() {
        var seat = Seat.opened()
        let before = seat.screen(120, 40)
        seat.learn(from: [])
        #expect(seat.screen(120, 40) == before)
        seat.learn(from: EarlierRun.days)
        #expect(seat.screen(120, 40) != before)
        seat.learn(from: [])
        #expect(seat.screen(120, 40) == before)
    }

    /// The range has its own place, whatever its figures, and the rest of the screen keeps its own.
    @Test func nothingElseMovesForIt() {
        var seat = Seat.opened()
        let before = seat.screen(80, 24).text
        seat.learn(from: EarlierRun.days)
        let after = seat.screen(80, 24).text
        #expect(zip(before, after).filter { $0 != $1 }.count == 1)
    }

    @Test func itGoesWithWhatHappens() {
        var seat = Seat.opened()
        seat.learn(from: EarlierRun.days)
        seat.wait(until: "08:33:00")
        #expect(rows(seat, 80, 24).first?.hasSuffix("off air TV 10:25-10:41 · on time 2 of 4") == true)
        seat.command("trim 15m awards")
        #expect(rows(seat, 80, 24).first?.hasSuffix("off air TV 10:10-10:26 · on time 4 of 4") == true)
        seat.press("u")
        #expect(rows(seat, 80, 24).first?.hasSuffix("off air TV 10:25-10:41 · on time 2 of 4") == true)
    }

    /// Whoever looks on, at whatever moment, sees what the desk saw.
    @Test func thoseWhoLookOnSeeTheSame() {
        var desk = Seat.opened()
        desk.learn(from: EarlierRun.days)
        var other = Seat(Shows.day, at: "07:59:00")
        other.learn(from: EarlierRun.days)
        other.looksOn(.following)
        other.wait(until: "08:31:30")
        other.hear(desk, desk.changes)
        desk.wait(until: "08:36:20.300")
        other.wait(until: "08:36:20.900")
        #expect(rows(other, 80, 24) == rows(desk, 80, 24) && rows(desk, 80, 24).count == 1)
    }

    @Test func onANarrowScreenTheTitleGoesAndTheRangeStays() {
        var show = Shows.day
        show.parts[0].segments[0].title = String(repeating: "Doors ", count: 12)
        var seat = Seat(show, at: "08:00:00")
        seat.press(" ")
        seat.learn(from: EarlierRun.days)
        #expect(rows(seat, 62, 30).first?.hasSuffix("─ 08:20-08:31 · on time 0 of 4") == true)
    }
}
