import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// What the director goes by: on air or not, where the hard times come to lie, and the day as a strip.
@Suite struct DirectorTests {
    /// Behind the last window of the day there is no figure beside it: the words alone say that we are off air.
    @Test(arguments: Language.allCases, [60, 71, 80, 100, 120, 200]) func offAirIsSaidInFull(_ language: Language, _ columns: Int) {
        var seat = Seat(Shows.hanoi, at: "08:00:00", language)
        seat.press(" ")
        seat.wait(until: "10:30:30")
        seat.press("2")
        let header = seat.screen(columns, 24).text[1]
        #expect(header.hasPrefix(seat.model.words.phrases.frame.offAir), "\(header)")
    }

    /// The strip's own times give way to the clock, and do not run into it.
    @Test(arguments: [60, 80, 100, 120, 200]) func theStripsTimesKeepClearOfTheClock(_ columns: Int) {
        for time in ["08:00:00", "08:00:30", "08:07:00", "09:15:00", "10:20:00", "10:29:00", "10:30:30"] {
            var seat = Seat(Shows.day, at: "08:00:00")
            seat.press(" ", "2")
            seat.wait(until: time)
            let row = seat.screen(columns, 24).text.first { $0.contains("▼") } ?? ""
            let words = row.split(separator: " ").map(String.init)
            #expect(words.contains("▼" + time), "\(row)")
            #expect(words.allSatisfy { $0 == "▼" + time || $0.count == 5 }, "\(row)")
        }
    }

    /// The rows of hard times, each as one line of words.
    private func points(_ seat: Seat, _ columns: Int) -> [String] {
        seat.screen(columns, 30).text.filter { $0.hasPrefix("◆ ") }
            .map { $0.prefix(columns / 2).split(separator: " ").joined(separator: " ") }
    }

    /// What waits for its hard start comes at that and no earlier, as the running order has it; being ready before is
    /// time in hand.
    @Test func aHardStartIsExpectedNoEarlierThanItIs() {
        var seat = Seat(Shows.day, at: "08:00:00")
        seat.press(" ", "2")
        seat.wait(until: "08:10:00")
        #expect(
            points(seat, 80).map { $0.suffix(30) }.dropFirst().prefix(2) == [
                "08:30 → 08:30:00 10:00 in hand", "08:30 → 08:30:00 10:00 in hand",
            ])
        #expect(points(seat, 160)[1] == "◆ start Opening 08:30 → 08:30:00 ready 08:20:00 · 10:00 in hand")
        // The times of all of them stand under one another.
        let arrows = seat.screen(160, 30).text.filter { $0.hasPrefix("◆ ") }.map { $0.prefix { $0 != "→" }.count }
        #expect(arrows.count == 4 && Set(arrows).count == 1)
        // Late is late.
        seat.wait(until: "08:31:00")
        #expect(points(seat, 160).contains("◆ on air TV 08:30 → 08:31:00 LATE 1:00"))
        seat.setWords(.vietnamese)
        #expect(points(seat, 160).contains("◆ lên sóng TV 08:30 → 08:31:00 MUỘN 1:00"))
    }

    /// A window whose first segment has no start of its own does begin early.
    @Test func whatDoesNotWaitIsEarly() {
        let show = Show(
            id: "early", title: "Early", start: clock("08:00"),
            windows: [OnAirWindow(id: "tv", title: "TV", on: clock("08:30"), off: clock("09:00"), from: "b", to: "b")],
            parts: [Part(id: "p", title: "P", segments: [.of("a", "20m"), .of("b", "30m")])])
        var seat = Seat(show, at: "08:00:00")
        seat.press(" ", "2")
        #expect(points(seat, 160).first == "◆ on air TV 08:30 → 08:20:00 EARLY 10:00")
    }
}
