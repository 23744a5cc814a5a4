/// What `import` says beside its decisions: headings, what was written, warnings, and why it refuses a file. Names of files,
/// texts of cells and times come in as they are to be shown.
package protocol SheetPhrases: Sendable {
    // The output

    var decisions: String { get }
    var warnings: String { get }
    var reserve: String { get }
    var open: String { get }
    var until: String { get }
    /// `Sheet1, row 7, C`
    func place(_ sheet: String?, row: Int?, _ column: String?) -> String
    /// The first comment of a show file that was made of a sheet.
    func importedFrom(_ name: String) -> String
    func written(_ name: String) -> String
    func notWritten(_ name: String) -> String
    func counted(segments: Int, parts: Int) -> String
    /// A call that wants a show file was given a sheet.
    func isSheet(_ name: String) -> String
    func cannotBeAShowFile(_ why: String) -> String
    func badStart(_ text: String) -> String

    // Warnings

    func mustBeNoon(_ text: String) -> String
    func mustBeMidnight(_ text: String) -> String
    func disagrees(_ start: String, _ end: String, _ length: String, counts: String) -> String
    func endBeforeStart(_ start: String, _ end: String) -> String
    func noTime(_ text: String) -> String
    func noLength(_ text: String) -> String
    func isOpen(_ title: String) -> String
    func isUntimed(_ title: String) -> String
    func overlaps(_ end: String, _ next: String) -> String
    func goesBack(_ time: String, before: String) -> String
    func guessedAfternoon(_ time: String) -> String
    var unknownCharacter: String { get }
    func cellCut(limit: Int) -> String
    func columnsCut(limit: Int) -> String
    var moreWarnings: String { get }
    func errorValue(_ text: String) -> String
    var noStart: String { get }
    var untitled: String { get }
    func milestoneBefore(_ time: String, _ title: String) -> String
    func delayed(_ title: String, by length: String) -> String
    func badValue(_ text: String) -> String
    func doubleID(_ id: String) -> String

    // Refusals

    var empty: String { get }
    var noTimes: String { get }
    var noTimesInTable: String { get }
    var onlyHidden: String { get }
    func severalDays(_ names: String) -> String
    func severalStages(_ names: String) -> String
    func noSheet(_ name: String, _ names: String) -> String
    func noDay(_ name: String, _ names: String) -> String
    func noStage(_ name: String, _ names: String) -> String
    func noDays(_ name: String) -> String
    func noStages(_ name: String) -> String
    func noColumn(_ name: String) -> String
    /// - Parameter roles: with commas between.
    func badColumns(_ text: String, roles: String) -> String
    func noRow(_ row: Int) -> String
    func unknownEncoding(_ name: String) -> String
    func cannotDecode(_ name: String) -> String
    func picture(_ kind: String) -> String
    var oldExcel: String { get }
    var hasPassword: String { get }
    var openDocument: String { get }
    var word: String { get }
    var powerPoint: String { get }
    var pdf: String { get }
    var numbers: String { get }
    var zip: String { get }
    var html: String { get }
    var binary: String { get }
    var brokenArchive: String { get }
    var noWorkbook: String { get }
    func brokenXML(_ file: String) -> String
    var bomb: String { get }
    func brokenJSON(byte: Int) -> String
    var noRundown: String { get }
    func tooLarge(megabytes: Int) -> String
    func tooManyRows(limit: Int) -> String
}
