@_spi(_Unicode) import Swift
import TextLayout

extension Grid {
    /// The same screen for a terminal or locale without UTF-8: signs by their stand-ins, letters without their
    /// marks, `?` for what has neither. Every cell keeps its place.
    package func inPlainASCII() -> Grid {
        var grid = self
        for index in grid.cells.indices {
            let cell = grid.cells[index]
            if cell.width == 0 {
                grid.setPlain(index, " ")
            } else if !cell.glyph.base.isASCII || cell.glyph.hasMarks {
                grid.setPlain(index, PlainASCII.standIn(cell.glyph.base))
            }
        }
        return grid
    }

    private mutating func setPlain(_ index: Int, _ scalar: Unicode.Scalar) {
        setCell(index, Cell(glyph: Glyph(scalar), style: cells[index].style))
    }
}

package enum PlainASCII {
    /// The signs of the console and what stands for them.
    static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "▶": ">", "✓": "*", "‒": "-", "◆": "!", "●": "@", "○": "o", "‖": "=", "…": "~", "█": "#", "▓": "=", "▒": "-",
        "░": ".", "│": "|", "─": "-", "→": ">", "·": ".", "“": "\"", "”": "\"", "‘": "'", "’": "'", "–": "-",
        "—": "-", "−": "-", "▸": ">", "↑": "^", "↓": "v", "×": "x", "±": "+", "▼": "v", "▲": "^", "⏎": "<", "←": "<",
        "═": "=", "━": "~", "┴": "'", "╧": "\"", "┷": "^", "┼": "|", "╪": "|", "┿": "|",
    ]

    static func standIn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        if let sign = signs[scalar] { return sign }
        if scalar == "đ" { return "d" }
        if scalar == "Đ" { return "D" }
        return String(scalar)._nfd.first { $0.isASCII } ?? "?"
    }

    /// Text with its stand-ins, for what is printed rather than drawn, in as many cells.
    package static func text(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let width = CellWidth.of(scalar)
            if width > 0 { plain.append(standIn(scalar)) }
            if width > 1 { plain.append(" ") }
        }
        return String(plain)
    }
}
