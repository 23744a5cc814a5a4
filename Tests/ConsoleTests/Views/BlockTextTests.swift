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
                "███ ██  ███ ███ █ █ ███ ███ ███ ███ ███  ",
                "█ █  █    █   █ █ █ █   █     █ █ █ █ █ █",
                "█ █  █  ███ ███ ███ ███ ███   █ ███ ███  ",
                "█ █  █  █     █   █   █ █ █   █ █ █   █ █",
                "███ ███ ███ ███   █ ███ ███   █ ███ ███  ",
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

    /// The highest that fit, and of these the widest; at most twice as wide as high, and at least about that or, where
    /// narrow ones are allowed, as wide as high.
    @Test(arguments: ["00:00", "0:00:00", "000:00:00", "ON AIR"], [false, true])
    func theLargestIsTheLargestThatFits(_ text: String, _ narrow: Bool) {
        for columns in 0...220 {
            for rows in [0, 4, 5, 9, 10, 14, 15, 20, 24, 25, 40] {
                var largest: BlockText.Pixel?
                for height in 1...8 where BlockText.rows * height <= rows {
                    for width in 1...16 where width <= 2 * height && width >= (narrow ? height : max(2, 2 * height - 1)) {
                        let pixel = BlockText.Pixel(columns: width, rows: height)
                        if BlockText.columns(text, pixel) <= columns { largest = pixel }
                    }
                }
                #expect(BlockText.largest(for: text, columns: columns, rows: rows, narrow: narrow) == largest)
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
