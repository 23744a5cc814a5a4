import Testing
import Timeline

@testable import Console
@testable import Screens

/// The part of the running order that is in sight.
@Suite struct RunningOrderLineTests {
    private func lines(_ seat: Seat, _ rows: Int) -> [RunningOrderLine] {
        RunningOrderLine.window(
            seat.state, seat.model.forecast, selected: seat.model.selection.segment, rows: rows)
    }

    private func places(_ lines: [RunningOrderLine]) -> [Int] {
        lines.compactMap { if case .segment(let place) = $0 { place } else { nil } }
    }

    /// For any length, any place and any number of rows: the focus is in sight, nothing is left out between, no row
    /// stays empty that could be used, and two thirds at least are for what follows.
    @Test func theFocusIsInSightWithWhatFollows() {
        for count in [1, 2, 3, 7, 10, 11, 40] {
            for part in [1, 3, 10] {
                var seat = Seat(Shows.long(count, inPartsOf: part), at: "08:00")
                seat.press(.home)
                let all = lines(seat, 1000)
                for place in 0..<count {
                    for rows in [1, 2, 3, 4, 5, 8, 13, 30, 100] {
                        let lines = lines(seat, rows)
                        #expect(lines.count == min(rows, all.count), "\(count) \(place) \(rows)")
                        guard let first = lines.first, let top = all.firstIndex(of: first),
                            let at = lines.firstIndex(of: .segment(place: place))
                        else {
                            Issue.record("segment \(place) of \(count) is out of sight in \(rows) rows")
                            continue
                        }
                        #expect(Array(all[top..<(top + lines.count)]) == lines)
                        let isAtTheEnd = top + lines.count == all.count
                        #expect(at <= rows / 3 || isAtTheEnd, "\(count) \(place) \(rows)")
                    }
                    seat.press(.down)
                }
            }
        }
    }

    @Test func eachPartHasItsHeadingOverItsFirst() {
        let lines = lines(Seat(Shows.long(6, inPartsOf: 3), at: "08:00"), 20)
        #expect(
            lines == [
                .part(0, place: 0), .segment(place: 0), .segment(place: 1), .segment(place: 2), .part(1, place: 3),
                .segment(place: 3), .segment(place: 4), .segment(place: 5),
            ])
    }

    @Test func withoutRowsThereIsNothing() {
        #expect(lines(Seat.opened(), 0).isEmpty)
        #expect(lines(Seat(Show(id: "e", title: "Empty", parts: []), at: "08:00"), 5).isEmpty)
    }

    @Test func itFollowsTheShowUntilSomethingIsSelected() {
        var seat = Seat(Shows.long(60), at: "08:00")
        seat.press(" ")
        seat.command("goto s40")
        #expect(places(lines(seat, 9)).contains(39))
        seat.press(.home)
        #expect(places(lines(seat, 9)).first == 0)
        seat.press(".")
        #expect(places(lines(seat, 9)).contains(39))
    }

    @Test func afterTheEndTheLastOnesAreInSight() {
        var seat = Seat(Shows.long(60), at: "08:00")
        seat.command("goto s60")
        seat.wait(.seconds(10))
        seat.press(" ")
        #expect(seat.state.phase == .ended && places(lines(seat, 9)).last == 59)
    }

    /// Signs say what colours say.
    @Test func everyStatusHasItsSign() {
        let signs = SegmentRow.Status.allCases.map(\.sign)
        #expect(Set(signs).count == 5)
        var seat = Seat.opened()
        seat.press("h")
        let text = seat.screen(80, 24).text
        for start in ["✓   1 Doors", "‖   2 Opening", "    3 Speech", "‒   5 Spare"] {
            #expect(text.contains { $0.hasPrefix(start) }, "\(start)")
        }
    }
}
