internal import Timeline

/// The rows of a worksheet. Rows without anything in them are not kept, however many there are.
final class WorksheetTarget: XmlTarget {
    private let texts: [String]
    private let formats: [SheetCell.NumberFormat]
    private(set) var rows: [SheetRow] = []
    private(set) var notes: SheetNotes
    private(set) var refusal: SheetRefusal?
    var isDone: Bool { refusal != nil }

    private var row = SheetRow(0, [])
    private var lastNumber = 0
    private var column = 0
    private var kind = ""
    private var style = 0
    private var value: [UInt8] = []
    private var isValue = false
    private var hasValue = false
    private var phonetic = 0
    private var areColumnsCut = false
    private var merged: [(row: Int, column: Int, span: Int)] = []
    private let budget: WorkbookBudget

    init(texts: [String], formats: [SheetCell.NumberFormat], _ budget: WorkbookBudget, _ notes: SheetNotes) {
        self.texts = texts
        self.formats = formats
        self.budget = budget
        self.notes = notes
    }

    func open(_ name: UnsafePointer<CChar>, _ attributes: XmlAttributes) {
        if XmlReader.isNamed(name, "c") {
            column += 1
            if let reference = attributes["r"], let own = Self.column(reference) { column = own }
            kind = attributes["t"] ?? ""
            style = attributes["s"].flatMap { Int($0) } ?? 0
            value.removeAll(keepingCapacity: true)
            hasValue = false
        } else if XmlReader.isNamed(name, "v") || XmlReader.isNamed(name, "t") && phonetic == 0 {
            isValue = true
            hasValue = true
        } else if XmlReader.isNamed(name, "row") {
            let number = attributes["r"].flatMap { Int($0) } ?? lastNumber + 1
            row = SheetRow(number, [], isHidden: attributes["hidden"].map { $0 == "1" || $0 == "true" } ?? false)
            lastNumber = number
            column = -1
        } else if XmlReader.isNamed(name, "rPh") {
            phonetic += 1
        } else if XmlReader.isNamed(name, "mergeCell"), let reference = attributes["ref"] {
            merge(reference)
        }
    }

    func close(_ name: UnsafePointer<CChar>) {
        if XmlReader.isNamed(name, "v") || XmlReader.isNamed(name, "t") {
            isValue = false
        } else if XmlReader.isNamed(name, "c") {
            if hasValue { keep() }
        } else if XmlReader.isNamed(name, "row") {
            guard !row.isEmpty else { return }
            guard rows.count < Limit.Sheet.lines else {
                refusal = .tooManyRows(limit: Limit.Sheet.rows)
                return
            }
            rows.append(row)
        } else if XmlReader.isNamed(name, "rPh") {
            phonetic -= 1
        }
    }

    func text(_ bytes: UnsafeBufferPointer<CChar>) {
        guard isValue, value.count <= Limit.Sheet.cell + 16 else { return }
        value.append(contentsOf: bytes.lazy.map { UInt8(bitPattern: $0) })
    }

    private func keep() {
        guard column >= 0, column < Limit.Sheet.columns else {
            areColumnsCut = true
            return
        }
        let cell = cell(String(decoding: value, as: UTF8.self))
        guard !cell.isEmpty else { return }
        guard budget.takes(cells: max(1, column + 1 - row.cells.count), cell) else {
            refusal = .damaged(.bomb)
            return
        }
        while row.cells.count <= column { row.cells.append(.empty) }
        row.cells[column] = cell
    }

    private func cell(_ text: String) -> SheetCell {
        let format = style >= 0 && style < formats.count ? formats[style] : .general
        switch kind {
        case "s":
            guard let index = Int(text), texts.indices.contains(index) else { return .empty }
            return clean(texts[index])
        case "str", "inlineStr": return clean(text)
        case "b": return SheetCell(.truth(text == "1" || text == "true"))
        case "e":
            notes.warn(.errorValue(SheetText.oneLine(text)), row: row.number, column: column)
            return .empty
        case "d": return clean(text)
        default:
            guard let number = Double(text), number.isFinite else { return clean(text) }
            return SheetCell(.number(number), format: format)
        }
    }

    private func clean(_ text: String) -> SheetCell {
        var cleaner = CleanText()
        let kept = cleaner.clean(Self.unescaped(text))
        if cleaner.hadUnknownCharacter { notes.warn(.unknownCharacter, row: row.number, column: column) }
        if cleaner.wasCut { notes.warn(.cut(limit: Limit.Sheet.cell), row: row.number, column: column) }
        return SheetCell(kept)
    }

    /// `_x000D_` is how a workbook writes what XML has no letter for.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
        }
    }

    private static func column(_ reference: String) -> Int? { SheetText.column(ofLetters: reference.prefix { $0.isLetter }) }

    /// `B6:E6`.
    private func merge(_ reference: String) {
        let ends = reference.split(separator: ":")
        guard ends.count == 2, merged.count < Limit.Sheet.rows, let first = Self.column(String(ends[0])),
            let last = Self.column(String(ends[1])),
            let row = Int(ends[0].drop { $0.isLetter }), last > first
        else { return }
        merged.append((row, first, min(last, Limit.Sheet.columns - 1) - first + 1))
    }

    /// The rows, once all of the worksheet is read.
    func finished() -> [SheetRow] {
        if areColumnsCut { notes.warn(.columnsCut(limit: Limit.Sheet.columns)) }
        var byNumber: [Int: Int] = [:]
        for (index, row) in rows.enumerated() { byNumber[row.number] = index }
        for (number, column, span) in merged {
            guard let index = byNumber[number], column < rows[index].cells.count else { continue }
            rows[index].cells[column].span = max(1, span)
        }
        return rows
    }
}
