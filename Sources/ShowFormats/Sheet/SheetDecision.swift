/// Something that was decided while a sheet was read, and why.
package enum SheetDecision: Sendable, Equatable {
    package enum EncodingReason: Sendable { case mark, valid, zeros, vietnamese, neither, asked }
    package enum SheetReason: Sendable, Equatable { case only, firstOf(Int), asked }
    package enum HeaderReason: Sendable, Equatable { case words(Int), asked, table }
    package enum ColumnReason: Sendable { case word, values, asked, position }
    package enum LengthReason: Sendable, Equatable {
        case agrees(Int, of: Int)
        case closer
        /// What it would come to the other way.
        case tooLong
        case plausible
        case threeParts
    }
    package enum TitleReason: Sendable, Equatable { case row(Int), heading, fileName, sheet, project }
    package enum ChoiceReason: Sendable { case asked, only }

    case delimiter(SheetDelimiter)
    case encoding(String, EncodingReason)
    case sheet(String, SheetReason)
    case header(row: Int, HeaderReason)
    case noHeader
    case column(letters: String, header: String, ColumnRole, ColumnReason)
    case freeColumns([String])
    case lengths(areHours: Bool, LengthReason)
    case countedFromZero(areHours: Bool, LengthReason)
    /// Spans of whole minutes.
    case countedMinutes
    case startsAt(String)
    case startIgnored
    case halves
    case afterMidnight(row: Int, String)
    case day(String, ChoiceReason)
    case stage(String, ChoiceReason)
    case lanes([String])
    case placesFollow
    case title(String, TitleReason)
    case date(String, row: Int?)
    case hiddenRows([Int])
    case totalRow(Int)
    case headerAgain(Int)
    case endRow(Int)
    case continues(Int)
    case textLeftOut(row: Int, String)
    case tableLeftOut(row: Int)
    case fixed(row: Int)
    case titleFrom(row: Int, String)
    case plainLines(Int)
    case group(String)
    case ontimeVersion(String)
    case milestones(Int)
    case dropped(OntimeThing, String)
    case several(OntimeThing, String)
}

/// What of a project of Ontime has no place in a show file.
package enum OntimeThing: Sendable { case automation, trigger, timerType, rundown, loadNext }

package enum SheetDelimiter: Sendable { case comma, semicolon, tab, pipe }
