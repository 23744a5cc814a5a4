/// One cell of a sheet as its format gave it.
package struct SheetCell: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case empty
        case text(String)
        case number(Double)
        case truth(Bool)
    }

    /// How a spreadsheet shows a number.
    package enum NumberFormat: Sendable, Equatable {
        case general
        /// A time of day; with AM or PM, where the format says so.
        case clock(hasHalves: Bool)
        /// Hours beyond 24, or minutes beyond 60.
        case elapsed
        case date
        case dateAndClock
    }

    package var content: Content
    package var format: NumberFormat
    /// How many columns it is merged across.
    package var span: Int

    package init(_ content: Content, format: NumberFormat = .general, span: Int = 1) {
        self.content = content
        self.format = format
        self.span = span
    }

    package init(_ text: String) {
        let trimmed = SheetText.trimmed(text)
        self.init(trimmed.isEmpty ? .empty : .text(trimmed))
    }

    package static let empty = SheetCell(.empty)

    package var isEmpty: Bool { content == .empty }
}

/// One row of a sheet, with the number that the file has for it.
package struct SheetRow: Sendable, Equatable {
    /// As a spreadsheet counts: from 1. In Markdown the line.
    package var number: Int
    package var cells: [SheetCell]
    package var isHidden: Bool

    package init(_ number: Int, _ cells: [SheetCell], isHidden: Bool = false) {
        self.number = number
        self.cells = cells
        self.isHidden = isHidden
    }

    package subscript(column: Int) -> SheetCell { column >= 0 && column < cells.count ? cells[column] : .empty }

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
    /// The columns that hold something.
    var filled: [Int] { cells.indices.filter { !cells[$0].isEmpty } }
}

/// A grid of cells as a format gave it: one worksheet, one CSV file, one Markdown document.
package struct Sheet: Sendable, Equatable {
    /// Nil where the format has no names for sheets.
    package var name: String?
    package var blocks: [SheetBlock]
    package var isHidden: Bool
    /// Days are counted from 1904 on, as old Macintosh workbooks do.
    package var countsFrom1904: Bool
    /// What was found wrong while it was read.
    package var warnings: [SheetWarning]

    package init(
        name: String? = nil, blocks: [SheetBlock], isHidden: Bool = false, countsFrom1904: Bool = false,
        warnings: [SheetWarning] = []
    ) {
        self.name = name
        self.blocks = blocks
        self.isHidden = isHidden
        self.countsFrom1904 = countsFrom1904
        self.warnings = warnings
    }
}

/// Rows that share a header: all of a worksheet, one table of a Markdown document.
package struct SheetBlock: Sendable, Equatable {
    /// The heading above it.
    package var heading: String?
    package var rows: [SheetRow]
    /// The first row is the header, whatever stands in it.
    package var beginsWithHeader: Bool

    package init(heading: String? = nil, rows: [SheetRow], beginsWithHeader: Bool = false) {
        self.heading = heading
        self.rows = rows
        self.beginsWithHeader = beginsWithHeader
    }
}
