import Testing
import Timeline

@testable import Console
@testable import Screens

/// The bar of a segment's time, a hundred columns of it.
@Suite struct TimeBarTests {
    private func bar(_ length: String, at elapsed: String, columns: Int = 100) -> Grid {
        var show = Show.of(.of("a", length), .of("b", "1m"))
        show.warn = WarningTimes(yellow: span("2m"), red: span("30s"))
        var seat = Seat(show, at: "08:00")
        seat.press(" ")
        seat.wait(span(elapsed))
        let bar = TimeBar(seat.model.source)
        return Grid.drawn(columns, 1) { bar?.draw(&$0, $1) }
    }

    private func count(_ grid: Grid, _ sign: Unicode.Scalar) -> Int {
        grid.columns(row: 0) { $0.glyph.base == sign }.count
    }

    @Test func atTheStartItIsEmptyWithItsZonesAhead() {
        let grid = bar("10m", at: "0s")
        #expect(count(grid, "░") == 80 && count(grid, "▒") == 20 && count(grid, "█") == 0)
        #expect(grid.columns(row: 0) { $0.style.role == .near } == Array(80..<95))
        #expect(grid.columns(row: 0) { $0.style.role == .over } == Array(95..<100))
    }

    @Test func itFillsWithTheTimeUsed() {
        for minutes in 0...10 {
            #expect(count(bar("10m", at: "\(minutes)m"), "█") == minutes * 10)
        }
    }

    @Test func whatIsUsedHasTheColourOfItsZone() {
        let grid = bar("10m", at: "10m")
        #expect(grid.columns(row: 0) { $0.style.role == .calm } == Array(0..<80))
        #expect(grid.columns(row: 0) { $0.style.role == .near } == Array(80..<95))
        #expect(grid.columns(row: 0) { $0.style.role == .over } == Array(95..<100))
    }

    @Test func inOvertimeTheEndStandsInside() {
        let grid = bar("10m", at: "12m30s")
        #expect(count(grid, "█") == 80)
        #expect(grid.columns(row: 0) { $0.glyph.base == "│" } == [80])
        #expect(count(grid, "▓") == 19)
        #expect(grid.columns(row: 0) { $0.glyph.base == "▓" }.allSatisfy { grid[0, $0].style.role == .over })
    }

    /// Zones longer than the segment begin with it.
    @Test func aShortSegmentIsAllZone() {
        let grid = bar("20s", at: "0s")
        #expect(count(grid, "▒") == 100 && grid.columns(row: 0) { $0.style.role == .over }.count == 100)
        let minute = bar("1m", at: "0s")
        #expect(minute.columns(row: 0) { $0.style.role == .near } == Array(0..<50))
    }

    @Test func aSegmentOfNoLengthIsAllOver() {
        let grid = bar("0s", at: "5s")
        #expect(grid.text(row: 0).unicodeScalars.first == "│" && count(grid, "▓") == 99)
    }

    /// It never runs backwards.
    @Test func itOnlyGrows() {
        let used = stride(from: 0, through: 60, by: 1).map { count(bar("1m", at: "\($0)s", columns: 37), "█") }
        #expect(used == used.sorted() && used.first == 0 && used.last == 37)
    }

    @Test func withNothingOnStageThereIsNone() {
        let seat = Seat(Shows.day, at: "08:00")
        #expect(TimeBar(seat.model.source) == nil)
    }
}
