import Testing
import Timeline

@testable import Console

/// What a console takes, and what it shows of it.
@Suite struct BoundsTests {
    @Test func whatWasNotMadeSafeDoesNotReachTheCells() {
        var grid = Grid(Size(columns: 20, rows: 1))
        let area = Area(row: 0, column: 0, rows: 1, columns: 20)
        grid.write("a\u{1B}[2J\rb\u{9B}\u{202E}c", area)
        #expect(grid.text(row: 0).hasPrefix("a?[2J?b?c "))
    }

    @Test func earlierLinesHaveAnEnd() {
        var seat = Seat(Shows.day, at: "08:00")
        for number in 0..<(Limit.Console.earlierLines + 20) {
            seat.press("n")
            seat.type("note \(number)")
            seat.press(.enter)
        }
        seat.press("n", .up)
        #expect(seat.line == "note \(Limit.Console.earlierLines + 19)")
        for _ in 0..<(Limit.Console.earlierLines + 20) { seat.press(.up) }
        #expect(seat.line == "note 20")
    }
}
