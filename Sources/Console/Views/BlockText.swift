import Screens

/// Digits and a few words built from blocks, to be read across a dark room.
enum BlockText {
    /// Rows of a letter at size 1.
    static let rows = 5

    /// One picture element of a letter, in cells: about square at twice as wide as high.
    struct Pixel: Equatable {
        var columns: Int
        var rows: Int
    }

    /// The columns that a text takes.
    static func columns(_ text: String, _ pixel: Pixel) -> Int { Extent(text).columns(pixel) }

    /// How long a text is, whatever the size of its pixels.
    private struct Extent {
        var pixels = 0
        var letters = 0

        init(_ text: String) {
            for letter in text {
                pixels += BlockText.columns(of: letter)
                letters += 1
            }
        }

        func columns(_ pixel: Pixel) -> Int { pixels * pixel.columns + max(0, letters - 1) * gap(pixel) }
    }

    private static func gap(_ pixel: Pixel) -> Int { max(1, pixel.columns / 2) }

    /// The largest pixels, at most about square, at which `text` fits into so much room; nil where not even the
    /// smallest do. The narrow ones (as wide as high) are taken only where `narrow` allows.
    static func largest(for text: String, columns: Int, rows: Int, narrow: Bool = false) -> Pixel? {
        var best: Pixel?
        let extent = Extent(text)
        for height in 1...max(1, rows / Self.rows) where Self.rows * height <= rows {
            for width in (narrow ? height : 2 * height - 1)...(2 * height) where narrow || width > 1 {
                let pixel = Pixel(columns: width, rows: height)
                if extent.columns(pixel) <= columns { best = pixel }
            }
        }
        return best
    }

    /// Five rows of three bits (of one for a colon or a point), the left one highest.
    private static func pixels(_ letter: Character) -> (columns: Int, rows: [UInt8]) {
        (columns(of: letter), letter == ":" ? [0, 1, 0, 1, 0] : font[letter] ?? [0, 0, 0, 0, 0])
    }

    private static func columns(of letter: Character) -> Int { letter == ":" ? 1 : 3 }

    /// Drawn so that a digit and the next one have as much in common as can be: less changes each second.
    private static let font: [Character: [UInt8]] = [
        "0": [0b111, 0b101, 0b101, 0b101, 0b111], "1": [0b110, 0b010, 0b010, 0b010, 0b111],
        "2": [0b111, 0b001, 0b111, 0b100, 0b111], "3": [0b111, 0b001, 0b111, 0b001, 0b111],
        "4": [0b101, 0b101, 0b111, 0b001, 0b001], "5": [0b111, 0b100, 0b111, 0b001, 0b111],
        "6": [0b111, 0b100, 0b111, 0b101, 0b111], "7": [0b111, 0b001, 0b001, 0b001, 0b001],
        "8": [0b111, 0b101, 0b111, 0b101, 0b111], "9": [0b111, 0b101, 0b111, 0b001, 0b111],
        "-": [0b000, 0b000, 0b111, 0b000, 0b000], "+": [0b000, 0b010, 0b111, 0b010, 0b000],
        "O": [0b111, 0b101, 0b101, 0b101, 0b111], "N": [0b111, 0b101, 0b101, 0b101, 0b101],
        "A": [0b111, 0b101, 0b111, 0b101, 0b101], "I": [0b111, 0b010, 0b010, 0b010, 0b111],
        "R": [0b111, 0b101, 0b110, 0b101, 0b101], "F": [0b111, 0b100, 0b110, 0b100, 0b100],
        "E": [0b111, 0b100, 0b110, 0b100, 0b111], "D": [0b110, 0b101, 0b101, 0b101, 0b110],
    ]

    /// Draws in a filled field, its digits cut out of it, with a column beside them.
    /// - Parameter columns: the width of the field; the text ends one column before its right edge.
    static func drawFilled(
        _ text: String, _ grid: inout Grid, _ area: Area, row: Int = 0, column: Int = 0, columns width: Int, _ pixel: Pixel,
        style: Style
    ) {
        let style = style.reversed()
        let blank = String(repeating: " ", count: width)
        for line in 0..<(rows * pixel.rows) { grid.write(blank, area, row: row + line, column: column, width: width, style: style) }
        let at = column + max(0, width - 1 - columns(text, pixel))
        draw(text, &grid, area, row: row, column: at, pixel, style: style)
    }

    /// Draws with the top left corner at a place of an area.
    static func draw(
        _ text: String, _ grid: inout Grid, _ area: Area, row: Int = 0, column: Int = 0, _ pixel: Pixel, style: Style
    ) {
        var at = column
        for letter in text {
            let (columns, lines) = pixels(letter)
            for (y, bits) in lines.enumerated() {
                for x in 0..<columns where bits >> UInt8(columns - 1 - x) & 1 == 1 {
                    for dy in 0..<pixel.rows where row + y * pixel.rows + dy < area.rows {
                        for dx in 0..<pixel.columns where at + x * pixel.columns + dx < area.columns {
                            grid.put(
                                Glyph("█"), width: 1, row: area.row + row + y * pixel.rows + dy,
                                column: area.column + at + x * pixel.columns + dx, style: style)
                        }
                    }
                }
            }
            at += columns * pixel.columns + gap(pixel)
        }
    }
}
