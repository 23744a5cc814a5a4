import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// Nothing jumps: a figure keeps its place when its digits change.
@Suite struct FigurePlaceTests {
    private static let sizes = [Size.least, .usual, Size(columns: 100, rows: 30), .large, .huge]

    /// Each block figure of the left half as it is drawn: the rows of cells up to the text beside it.
    private func isBlock(_ cell: Cell) -> Bool { cell.glyph.base == "█" }

    /// The column at which the large figure ends.
    private func end(_ seat: Seat, _ size: Size) -> Int? {
        let grid = seat.screen(size.columns, size.rows)
        let band = NowBandLayout(Countdown(seat.model.source), columns: size.columns, rows: size.rows - Screen.frameRows)
        guard let pixel = band.pixel else { return nil }
        let width = BlockText.columns(band.countdown.slots, pixel)
        // Its last digit ends in a full column of pixels in every row of some of its shapes; the row with most is enough.
        return (1..<(1 + band.rows)).compactMap { grid.columns(row: $0, where: isBlock).last { $0 < width } }.max()
    }

    @Test(arguments: sizes) func theSecondsStayWhereTheyAreWhenADigitGoes(_ size: Size) {
        for (length, steps) in [
            ("10m", ["0s", "1s", "7s"]), ("1h", ["0s", "1s"]), ("2h", ["1h", "1h1s", "1h50m1s"]),
            ("12h", ["2h", "2h1s", "12h"]),
        ] {
            var seat = Seat(Show.of(.of("a", length), .of("b", "1m")), at: "08:00")
            seat.press(" ")
            let ends = steps.map { step in
                seat.wait(clock("08:00") + span(step) - seat.now)
                return end(seat, size)
            }
            #expect(ends[0] != nil && Set(ends).count == 1, "\(length): \(ends)")
        }
    }

    /// At every size, for every length there is a figure: the one that is read from afar.
    @Test(arguments: sizes) func thereIsAlwaysAFigure(_ size: Size) {
        for length in ["0s", "10s", "59m59s", "1h", "9h59m", "10h", "100h", "999h"] {
            var seat = Seat(Show.of(.of("a", length), .of("b", "1m")), at: "08:00")
            seat.press(" ")
            #expect(end(seat, size) != nil, "\(length)")
        }
    }

    @Test(arguments: sizes) func theClockStaysInItsCorner(_ size: Size) {
        var seat = Seat(Show.of(.of("a", "10m")), at: "09:59:58")
        for time in ["09:59:59", "10:00:00", "10:00:01", "23:59:59", "24:00:00", "33:00:00"] {
            seat.wait(until: time)
            #expect(seat.screen(size.columns, size.rows).text(row: 0).hasSuffix(" " + Figures.time(clock(time))))
        }
    }

    /// The rest of the frame stays too: over one segment, second by second, the same rows hold the same things.
    @Test(arguments: sizes) func theFrameStandsStill(_ size: Size) {
        var seat = Seat(Show.of(.of("a", "11m"), .of("b", "1m")), at: "08:00")
        seat.press(" ")
        seat.wait(.seconds(10))
        func titleAt() -> [Int] {
            seat.screen(size.columns, size.rows).text.enumerated().filter { $0.element.contains("▶") }.map(\.offset)
        }
        let before = titleAt()
        // From one minute into the next, into the yellow and red zones, over the end, and on.
        for step in [1, 1, 28, 29, 1, 1, 478, 1, 1, 29, 60, 1, 29, 1, 1, 9, 1, 50, 1, 540, 1] {
            seat.wait(.seconds(step))
            if titleAt() != before { Issue.record("it moved at \(seat.now.text)") }
        }
    }

    /// The list's columns: the figures of a row end where those of every other row end.
    @Test(arguments: [60, 75, 76, 80, 120, 200]) func theColumnsOfTheListAreStraight(_ columns: Int) {
        var seat = Seat(Shows.letters, at: "08:00")
        seat.press(" ")
        seat.wait(.seconds(3700))
        let grid = Grid.drawn(columns, 12) { RunningOrderRows(seat.model.source, selected: nil, rows: 11).draw(&$0, $1) }
        let segments = grid.text.indices.filter { grid[$0, 4].glyph.base.properties.numericType != nil }
        #expect(segments.count == 7)
        for row in segments {
            let isLate = row > segments[0]
            #expect((grid[row, columns - 1].glyph.base != " ") == isLate, "late ends at the edge: \(grid.text(row: row))")
            #expect(grid[row, columns - 13].glyph == .blank && grid[row, columns - 14].glyph != .blank)
            #expect(grid[row, 5].glyph == .blank)
            // Hours and minutes, planned and expected, stand under those of the first row.
            let isColon = { (cell: Cell) in cell.glyph.base == ":" }
            #expect(grid.columns(row: row, where: isColon).prefix(2) == grid.columns(row: segments[0], where: isColon).prefix(2))
        }
    }
}
