import CVterm
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

    private let copied: [cv_cell]
    private let columns: Int
    let cursor: (row: Int, column: Int)
    /// The rows as text, blanks at their ends left out.
    let lines: [String]

    init(_ cells: [cv_cell], columns: Int, cursor: (row: Int, column: Int)) {
        (copied, self.columns, self.cursor) = (cells, columns, cursor)
        lines = cells.withUnsafeBufferPointer { cells in
            stride(from: 0, to: cells.count, by: max(1, columns)).map { start in
                String(unsafeUninitializedCapacity: columns * Int(cv_bytes_per_cell)) { text in
                    text.withMemoryRebound(to: CChar.self) { text in
                        Int(cv_row_text(cells.baseAddress! + start, Int32(columns), text.baseAddress))
                    }
                }
            }
        }
    }

    /// Cell by cell.
    var rows: [[Cell]] {
        stride(from: 0, to: copied.count, by: max(1, columns)).map { start in
            (0..<columns).compactMap { Cell(copied[start + $0], column: $0) }
        }
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

extension Picture.Cell {
    /// nil for the right half of a wide cell.
    fileprivate init?(_ cell: cv_cell, column: Int) {
        let codes = withUnsafeBytes(of: cell.scalars) { Array($0.bindMemory(to: UInt32.self)) }
        if codes[0] == .max { return nil }
        let scalars = codes.prefix { $0 != 0 }.compactMap { Unicode.Scalar($0) }
        self.init(
            column: column, scalars: scalars.isEmpty ? [" "] : scalars, width: Int(cell.width), isBold: cell.is_bold != 0,
            isReversed: cell.is_reversed != 0, colour: cell.colour < 0 ? nil : Int(cell.colour),
            background: cell.background < 0 ? nil : Int(cell.background))
    }
}

extension String {
    /// Whether it holds the very scalars of another.
    func hasScalars(of other: String) -> Bool {
        var (own, wanted) = (self, other)
        return own.withUTF8 { own in
            wanted.withUTF8 { wanted in
                wanted.isEmpty || own.baseAddress.map { memmem($0, own.count, wanted.baseAddress!, wanted.count) != nil } ?? false
            }
        }
    }
}
