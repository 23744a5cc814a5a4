// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedSheet: SheetPhrases {
    private let english = Phrases.english.sheets

    var decisions: String { bracketed(english.decisions) }
    var warnings: String { bracketed(english.warnings) }
    var reserve: String { bracketed(english.reserve) }
    var open: String { bracketed(english.open) }
    var until: String { bracketed(english.until) }
    func place(_ sheet: String?, row: Int?, _ column: String?) -> String {
        bracketed(english.place(sheet, row: row, column))
    }
    func importedFrom(_ name: String) -> String {
        bracketed(english.importedFrom(name))
    }
    func written(_ name: String) -> String {
        bracketed(english.written(name))
    }
    func notWritten(_ name: String) -> String {
        bracketed(english.notWritten(name))
    }
    func counted(segments: Int, parts: Int) -> String {
        bracketed(english.counted(segments: segments, parts: parts))
    }
    func isSheet(_ name: String) -> String {
        bracketed(english.isSheet(name))
    }
    func cannotBeAShowFile(_ why: String) -> String {
        bracketed(english.cannotBeAShowFile(why))
    }
    func badStart(_ text: String) -> String {
        bracketed(english.badStart(text))
    }
    func mustBeNoon(_ text: String) -> String {
        bracketed(english.mustBeNoon(text))
    }
    func mustBeMidnight(_ text: String) -> String {
        bracketed(english.mustBeMidnight(text))
    }
    func disagrees(_ start: String, _ end: String, _ length: String, counts: String) -> String {
        bracketed(english.disagrees(start, end, length, counts: counts))
    }
    func endBeforeStart(_ start: String, _ end: String) -> String {
        bracketed(english.endBeforeStart(start, end))
    }
    func noTime(_ text: String) -> String {
        bracketed(english.noTime(text))
    }
    func noLength(_ text: String) -> String {
        bracketed(english.noLength(text))
    }
    func isOpen(_ title: String) -> String {
        bracketed(english.isOpen(title))
    }
    func isUntimed(_ title: String) -> String {
        bracketed(english.isUntimed(title))
    }
    func overlaps(_ end: String, _ next: String) -> String {
        bracketed(english.overlaps(end, next))
    }
    func goesBack(_ time: String, before: String) -> String {
        bracketed(english.goesBack(time, before: before))
    }
    func guessedAfternoon(_ time: String) -> String {
        bracketed(english.guessedAfternoon(time))
    }
    var unknownCharacter: String { bracketed(english.unknownCharacter) }
    func cellCut(limit: Int) -> String {
        bracketed(english.cellCut(limit: limit))
    }
    func columnsCut(limit: Int) -> String {
        bracketed(english.columnsCut(limit: limit))
    }
    var moreWarnings: String { bracketed(english.moreWarnings) }
    func errorValue(_ text: String) -> String {
        bracketed(english.errorValue(text))
    }
    var noStart: String { bracketed(english.noStart) }
    var untitled: String { bracketed(english.untitled) }
    func milestoneBefore(_ time: String, _ title: String) -> String {
        bracketed(english.milestoneBefore(time, title))
    }
    func delayed(_ title: String, by length: String) -> String {
        bracketed(english.delayed(title, by: length))
    }
    func badValue(_ text: String) -> String {
        bracketed(english.badValue(text))
    }
    func doubleID(_ id: String) -> String {
        bracketed(english.doubleID(id))
    }
    var empty: String { bracketed(english.empty) }
    var noTimes: String { bracketed(english.noTimes) }
    var noTimesInTable: String { bracketed(english.noTimesInTable) }
    var onlyHidden: String { bracketed(english.onlyHidden) }
    func severalDays(_ names: String) -> String {
        bracketed(english.severalDays(names))
    }
    func severalStages(_ names: String) -> String {
        bracketed(english.severalStages(names))
    }
    func noSheet(_ name: String, _ names: String) -> String {
        bracketed(english.noSheet(name, names))
    }
    func noDay(_ name: String, _ names: String) -> String {
        bracketed(english.noDay(name, names))
    }
    func noStage(_ name: String, _ names: String) -> String {
        bracketed(english.noStage(name, names))
    }
    func noDays(_ name: String) -> String {
        bracketed(english.noDays(name))
    }
    func noStages(_ name: String) -> String {
        bracketed(english.noStages(name))
    }
    func noColumn(_ name: String) -> String {
        bracketed(english.noColumn(name))
    }
    func badColumns(_ text: String, roles: String) -> String {
        bracketed(english.badColumns(text, roles: roles))
    }
    func noRow(_ row: Int) -> String {
        bracketed(english.noRow(row))
    }
    func unknownEncoding(_ name: String) -> String {
        bracketed(english.unknownEncoding(name))
    }
    func cannotDecode(_ name: String) -> String {
        bracketed(english.cannotDecode(name))
    }
    func picture(_ kind: String) -> String {
        bracketed(english.picture(kind))
    }
    var oldExcel: String { bracketed(english.oldExcel) }
    var hasPassword: String { bracketed(english.hasPassword) }
    var openDocument: String { bracketed(english.openDocument) }
    var word: String { bracketed(english.word) }
    var powerPoint: String { bracketed(english.powerPoint) }
    var pdf: String { bracketed(english.pdf) }
    var numbers: String { bracketed(english.numbers) }
    var zip: String { bracketed(english.zip) }
    var html: String { bracketed(english.html) }
    var binary: String { bracketed(english.binary) }
    var brokenArchive: String { bracketed(english.brokenArchive) }
    var noWorkbook: String { bracketed(english.noWorkbook) }
    func brokenXML(_ file: String) -> String {
        bracketed(english.brokenXML(file))
    }
    var bomb: String { bracketed(english.bomb) }
    func brokenJSON(byte: Int) -> String {
        bracketed(english.brokenJSON(byte: byte))
    }
    var noRundown: String { bracketed(english.noRundown) }
    func tooLarge(megabytes: Int) -> String {
        bracketed(english.tooLarge(megabytes: megabytes))
    }
    func tooManyRows(limit: Int) -> String {
        bracketed(english.tooManyRows(limit: limit))
    }
}
