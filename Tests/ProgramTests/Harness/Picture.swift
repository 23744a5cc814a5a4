/// What is on a screen at one moment.
struct Picture {
    struct Cell {
        var column: Int
        var scalars: [Unicode.Scalar]
        var width: Int
        var isBold: Bool
        var isReversed: Bool
        /// The number of its colour; nil for the terminal's own.
        var colour: Int?
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

    /// The line of messages: the last but one.
    var message: String { lines.dropLast().last ?? "" }

    /// Whether a text stands somewhere, scalar by scalar: another Unicode form of it is another text.
    func shows(_ text: String) -> Bool { line(with: text) != nil }

    func line(with text: String) -> String? { lines.first { $0.hasScalars(of: text) } }

    /// The cells that hold the first occurrence of a text.
    func cells(of text: String) -> [Cell] {
        let wanted = Array(text.unicodeScalars)
        for row in rows {
            for start in row.indices {
                var rest = wanted[...]
                for (index, cell) in row[start...].enumerated() where rest.starts(with: cell.scalars) {
                    rest = rest.dropFirst(cell.scalars.count)
                    if rest.isEmpty { return Array(row[start...(start + index)]) }
                    guard start + index + 1 < row.count, rest.starts(with: row[start + index + 1].scalars) else { break }
                }
            }
        }
        return []
    }

    /// The column at which a text begins.
    func column(of text: String) -> Int? { cells(of: text).first?.column }

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
