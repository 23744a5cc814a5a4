import Screens
import Testing
import Timeline

@testable import Console

/// The cues that a list shows: what is overdue is in sight and counted, whatever is before it in the running order.
@Suite struct CuesInSightTests {
    private static func cues(_ id: String, _ due: String...) -> [Cue] {
        due.enumerated().map { Cue.of("\(id)\($0)", .clock(clock($1)), call: "\(id)\($0) up") }
    }

    /// On stage is what was gone over to early: those of the segment before are still to come, its own are due.
    private static let early = Show(
        id: "early", title: "Early", start: clock("08:00"),
        parts: [
            Part(
                id: "p", title: "P",
                segments: [
                    .of("a", "30m", cues: cues("a", "08:20", "08:21", "08:22", "08:23", "08:24", "08:25")),
                    .of("b", "30m", cues: cues("b", "08:03", "08:02", "08:04")), .of("c", "30m"),
                ])
        ])

    private func seat() -> Seat {
        var seat = Seat(Self.early, at: "08:00")
        seat.at("08:00", " ")
        seat.at("08:01", " ")
        seat.wait(until: "08:05")
        return seat
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60), (60, 16)]) func whatIsDueOnStageIsInSight(_ columns: Int, _ rows: Int) {
        var seat = seat()
        let desk = seat.screen(columns, rows).text.filter { $0.contains("OVERDUE") }
        #expect(desk.first?.contains("b1 up") == true, "\(desk)")
        seat.press("2")
        let director = seat.screen(columns, rows).text.filter { $0.contains("OVERDUE") }
        #expect(director.first?.contains("b1 up") == true && director.first?.contains("and 2 more") == true, "\(director)")
    }

    /// However many rows there are: a form takes some of them.
    @Test func allThatIsOverdueIsCountedWhateverIsShown() {
        let seat = seat()
        for rows in 1...12 {
            let grid = Grid.drawn(70, rows) { CueRows(seat.model.source, rows: rows).draw(&$0, $1) }
            let overdue = grid.text.filter { $0.contains("OVERDUE") }
            let more = overdue.last?.firstMatch(of: /and (\d+) more/).flatMap { Int($0.output.1) } ?? 0
            // What `c` calls next has the last row, where there is but one.
            #expect(rows == 1 || overdue.count + more == 3, "\(rows): \(grid.text)")
        }
    }

    /// What comes first stands first, of whatever segment it is.
    @Test func theyStandInTheOrderOfTheirTimes() {
        let seat = seat()
        let shown = Grid.drawn(70, 12) { CueRows(seat.model.source, rows: 12).draw(&$0, $1) }.text.compactMap {
            $0.firstMatch(of: /[ab]\d up/).map { String($0.output) }
        }
        #expect(shown == ["b1 up", "b0 up", "b2 up", "a0 up", "a1 up", "a2 up", "a3 up", "a4 up", "a5 up"])
    }
}
