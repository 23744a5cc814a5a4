import CNcurses
import Console
import Glibc

/// A row in the form that ncurses takes.
struct RowPacking {
    private var cells: [cchar_t] = []
    /// One cell with its combining marks.
    private var letters: [wchar_t] = []

    /// Packs equal cells once.
    mutating func pack(_ line: [(cell: Cell, count: Int)], _ palette: Palette) -> [cchar_t] {
        cells.removeAll(keepingCapacity: true)
        // Only the background of a blank is visible. With the attributes of its neighbour it needs no change of attributes, which
        // would take more bytes than the changed digits themselves.
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
            // A character without a width in the C library is replaced, so that the cell stays.
            setcchar(&packed, [0x3F, 0], look.attributes, look.pair, nil)
        }
        return packed
    }
}

extension Cell {
    /// Nothing of it is visible.
    fileprivate var isBare: Bool { isBlank && style.isOnBackground }
}

extension Style {
    /// Whether it leaves the terminal's background unchanged.
    fileprivate var isOnBackground: Bool { !isReversed && !isUnderlined }
}
