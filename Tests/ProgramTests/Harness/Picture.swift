import Testing

/// What is on a screen at one moment.
struct Picture: CustomTestStringConvertible {
    struct Cell {
        var column: Int
        var scalars: [Unicode.Scalar]
        var width: Int
        var isBold: Bool
        var isReversed: Bool
        /// The number of its colour; nil for the terminal's own.
        var colour: Int?
        /// The number of the colour behind it; nil for the terminal's own.
        var background: Int?
    }

    var rows: [[Cell]]
    var cursor: (row: Int, column: Int)

    /// The rows as text, blanks at their ends left out.
    var lines: [String] { rows.map(Self.text) }

    private static func text(_ row: [Cell]) -> String {
        var view = String.UnicodeScalarView(row.flatMap(\.scalars))
        while view.last == " " { view.removeLast() }
        return String(view)
    }

    /// All of it on one line, for a sentence that takes several.
    var flat: String { lines.joined(separator: " ") }

    /// The line of messages: the last but one.
    var message: String { lines.dropLast().last ?? "" }

    /// Whether a text stands somewhere, scalar by scalar: another Unicode form of it is another text.
    func shows(_ text: String) -> Bool { line(with: text) != nil }

    func line(with text: String) -> String? { lines.first { $0.hasScalars(of: text) } }

    /// The cells that hold the first occurrence of a text.
    func cells(of text: String) -> [Cell] { occurrences(of: text).first ?? [] }

    /// The columns at which a text begins, row by row, in the terminal's own count.
    func columns(of text: String) -> [Int] { occurrences(of: text).compactMap(\.first?.column) }

    private func occurrences(of text: String) -> [[Cell]] {
        let wanted = Array(text.unicodeScalars)
        return rows.flatMap { row in row.indices.compactMap { Self.cells(of: wanted[...], in: row[$0...]) } }
    }

    /// The first cells of a row where they hold the text.
    private static func cells(of wanted: ArraySlice<Unicode.Scalar>, in row: ArraySlice<Cell>) -> [Cell]? {
        var rest = wanted
        for (index, cell) in zip(row.indices, row) {
            guard rest.starts(with: cell.scalars) else { return nil }
            rest = rest.dropFirst(cell.scalars.count)
            if rest.isEmpty { return Array(row[...index]) }
        }
        return nil
    }

    var testDescription: String { framed }

    /// Between rules, for a report.
    var framed: String {
        let rule = String(repeating: "-", count: 20)
        return ([rule] + lines + [rule]).joined(separator: "\n")
    }
}

extension String {
    /// Whether it holds the very scalars of another.
    func hasScalars(of other: String) -> Bool {
        let (own, wanted) = (Array(utf8), Array(other.utf8))
        guard wanted.count <= own.count else { return false }
        return (0...(own.count - wanted.count)).contains { own[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
