/// Why nothing came of a sheet.
package enum SheetRefusal: Error, Sendable, Equatable {
    // It is no run sheet.
    case empty
    /// No table with times or lengths, and no lines that begin with a time.
    case noTimes
    /// There are tables or columns, but none of times or lengths.
    case noTimesInTable
    case onlyHidden
    // There is a choice.
    case severalDays([String])
    case severalStages([String])
    // The call asks for what is not there.
    case noSheet(String, [String])
    case noDay(String, [String])
    case noStage(String, [String])
    case noColumn(String)
    case badColumns(String)
    case noRow(Int)
    case unknownEncoding(String)
    case badStart(String)
    case noDays(String)
    case noStages(String)
    // It can't be read.
    case picture(String)
    case otherFormat(SheetForeignFormat)
    case damaged(SheetDamage)
    case tooLarge(limit: Int)
    case tooManyRows(limit: Int)
    case cannotDecode(String)

    /// How it ends a call (sysexits.h).
    package enum Kind: Sendable { case usage, input, unreadable }

    package var kind: Kind {
        switch self {
        case .noSheet, .noDay, .noStage, .noColumn, .badColumns, .noRow, .unknownEncoding, .badStart, .noDays, .noStages: .usage
        case .picture, .otherFormat, .damaged, .cannotDecode: .unreadable
        case .empty, .noTimes, .noTimesInTable, .onlyHidden, .severalDays, .severalStages, .tooLarge, .tooManyRows: .input
        }
    }
}

/// A format that is told from its first bytes and not read.
package enum SheetForeignFormat: Sendable, CaseIterable {
    case oldExcel, openDocument, word, powerPoint, pdf, numbers, zip, html, binary
}

/// What is wrong with a file that should be readable.
package enum SheetDamage: Sendable, Equatable {
    case archive
    case password
    case noWorkbook
    case xml(String)
    case bomb
    case json(byte: Int)
    case noRundown
}
