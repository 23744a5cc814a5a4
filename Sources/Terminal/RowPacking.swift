import CNcurses
import Console
import Glibc

/// A row as ncurses takes it.
struct RowPacking {
    private var cells: [cchar_t] = []
    /// One cell with its marks.
    private var letters: [wchar_t] = []

    /// Cells that are alike are packed once.
    mutating func pack(_ line: [(cell: Cell, count: Int)], _ palette: Palette) -> [cchar_t] {
        cells.removeAll(keepingCapacity: true)
        // Of a blank only the background is seen. In the attributes of what stands beside it it costs no change of
        // them, which takes more bytes than the figures that change.
        var beside = line.first { !$0.cell.isBare }.map { $0.cell.style.isOnBackground ? palette.look($0.cell.style) : nil } ?? nil
        for (cell, count) in line {
            var look = palette.look(cell.style)
            if cell.isBare { look = beside ?? look } else { beside = cell.style.isOnBackground ? look : nil }
            cells.append(contentsOf: repeatElement(pack(cell.glyph, look), count: count))
        }
        return cells
    }

    private mutating func pack(_ glyph: Glyph, _ look: Palette.Appearance) -> cchar_t {
        var packed = cchar_t()
        letters.removeAll(keepingCapacity: true)
        letters.append(wchar_t(bitPattern: glyph.base.value))
        if glyph.hasMarks { letters += glyph.marks.map { wchar_t(bitPattern: $0.value) } }
        letters.append(0)
        if setcchar(&packed, letters, look.attributes, look.pair, nil) != OK {
            // What the C library has no width for keeps its place.
            setcchar(&packed, [0x3F, 0], look.attributes, look.pair, nil)
        }
        return packed
    }
}

extension Cell {
    /// Nothing of it is to be seen.
    fileprivate var isBare: Bool { isBlank && style.isOnBackground }
}

extension Style {
    /// Whether it leaves the terminal's background as it is.
    fileprivate var isOnBackground: Bool { !isReversed && !isUnderlined }
}
