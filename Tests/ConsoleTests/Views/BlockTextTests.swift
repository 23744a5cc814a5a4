import Testing

@testable import Console

/// Digits that are read across a dark room.
@Suite struct BlockTextTests {
    private func drawn(_ text: String, _ pixel: BlockText.Pixel) -> [String] {
        let columns = BlockText.columns(text, pixel)
        return Grid.drawn(columns, BlockText.rows * pixel.rows) {
            BlockText.draw(text, &$0, $1, pixel, style: .plain)
        }.text
    }

    @Test func theDigitsAreTheseShapes() {
        #expect(
            drawn("0123456789:", .init(columns: 1, rows: 1)) == [
                "███  █  ███ ███ █ █ ███ ███ ███ ███ ███  ",
                "█ █ ██    █   █ █ █ █   █     █ █ █ █ █ █",
                "█ █  █  ███ ███ ███ ███ ███   █ ███ ███  ",
                "█ █  █  █     █   █   █ █ █  █  █ █   █ █",
                "███ ███ ███ ███   █ ███ ███  █  ███ ███  ",
            ])
    }

    @Test func noTwoLettersLookAlike() {
        // O stands for itself and for nought.
        let letters = "0123456789:-+NAIRFED"
        let shapes = letters.map { drawn(String($0), .init(columns: 1, rows: 1)) }
        #expect(Set(shapes).count == letters.count)
        #expect(shapes.allSatisfy { shape in shape.contains { $0.contains("█") } })
    }

    @Test func aPixelIsTwiceAsWideAsHigh() {
        let small = drawn("4", .init(columns: 1, rows: 1))
        let large = drawn("4", .init(columns: 4, rows: 2))
        let blown = small.flatMap { row in
            Array(repeating: String(row.flatMap { Array(repeating: $0, count: 4) }), count: 2)
        }
        #expect(large == blown)
    }

    @Test(arguments: ["00:00", "0:00:00", "000:00:00", "ON AIR"]) func theLargestIsTheLargestThatFits(_ text: String) {
        for columns in 0...220 {
            for rows in 0...40 {
                let pixel = BlockText.largest(for: text, columns: columns, rows: rows)
                let fitting = [BlockText.Pixel(columns: 1, rows: 1)] + (1...8).map { .init(columns: 2 * $0, rows: $0) }
                let largest = fitting.last { BlockText.columns(text, $0) <= columns && BlockText.rows * $0.rows <= rows }
                #expect(pixel == largest)
            }
        }
    }

    @Test func drawingStaysInItsArea() {
        for columns in 0...20 {
            var grid = Grid(Size(columns: 24, rows: 8))
            let area = Area(row: 1, column: 2, rows: 3, columns: columns)
            BlockText.draw("88:88", &grid, area, .init(columns: 2, rows: 1), style: .plain)
            for row in 0..<8 {
                for column in grid.columns(row: row, where: { $0.glyph.base == "█" }) {
                    #expect((1..<4).contains(row) && (2..<(2 + columns)).contains(column))
                }
            }
        }
    }
}
