/// Something in a sheet that a person should look at.
package struct SheetWarning: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// `12:00 AM` that must be noon, or `12:00 PM` midnight.
        case noon(String)
        case midnight(String)
        /// Start, end and length do not agree; the length that counts, and what was left aside.
        case disagrees(start: String, end: String, length: String, counts: String)
        case endBeforeStart(start: String, end: String)
        case noTime(String)
        case noLength(String)
        case isOpen(String)
        case untimed(String)
        case overlaps(end: String, next: String)
        case goesBack(String, before: String)
        case guessedAfternoon(String)
        case unknownCharacter
        case cut(limit: Int)
        case columnsCut(limit: Int)
        case errorValue(String)
        case noStart
        case untitled
        case milestoneBefore(String, segment: String)
        case delayed(String, by: String)
        case badValue(String)
        case doubleID(String)
        /// There were more than are kept.
        case more
    }

    package var sheet: String?
    package var row: Int?
    /// Letters.
    package var column: String?
    package var kind: Kind

    package init(_ kind: Kind, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
        self.kind = kind
        self.sheet = sheet
        self.row = row
        self.column = column.map { SheetText.letters(ofColumn: $0) }
    }
}
