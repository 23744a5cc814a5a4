package import Console

/// Screens as the text that a colour terminal of ANSI X3.64 shows, for recordings of a terminal: each screen as what differs from the one before.
package struct TerminalText {
    private let background: Background
    private var shown: Grid?

    package init(_ background: Background = .dark) { self.background = background }

    /// Empty where nothing differs.
    package mutating func draw(_ grid: Grid) -> String {
        var text = ""
        let before = shown.flatMap { $0.size == grid.size ? $0 : nil }
        // A hidden cursor, and a blank screen to begin with.
        if before == nil { text += "\u{1B}[?25l\u{1B}[2J" }
        for row in before.map(grid.rows(changedSince:)) ?? Array(0..<grid.size.rows) {
            text += "\u{1B}[\(row + 1);1H"
            var style: Style?
            for (cell, count) in grid.runs(row: row, columns: grid.size.columns) {
                if cell.style != style {
                    text += "\u{1B}[" + codes(cell.style).map(String.init).joined(separator: ";") + "m"
                    style = cell.style
                }
                var letters = String.UnicodeScalarView()
                letters.append(contentsOf: cell.glyph.scalars)
                text += String(repeating: String(letters), count: count)
            }
            text += "\u{1B}[0m"
        }
        shown = grid
        return text
    }

    /// Everything off, then what the style has.
    private func codes(_ style: Style) -> [Int] {
        var codes = [0]
        if style.isBold { codes.append(1) }
        if style.role == .quiet { codes.append(2) }
        if style.isUnderlined { codes.append(4) }
        guard let colour = Palette.colour(style.role, background) else { return codes + (style.isReversed ? [7] : []) }
        // The badges of the terminal: both colours are set.
        return codes + (style.isReversed ? [30 + Int(Palette.ink(style.role)), 40 + Int(colour)] : [30 + Int(colour)])
    }
}
