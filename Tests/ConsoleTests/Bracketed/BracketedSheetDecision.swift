// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedSheetDecision: SheetDecisionPhrases {
    private let english = Phrases.english.sheetDecisions

    func delimiter(_ name: String) -> String {
        bracketed(english.delimiter(name))
    }
    var comma: String { bracketed(english.comma) }
    var semicolon: String { bracketed(english.semicolon) }
    var tab: String { bracketed(english.tab) }
    var pipe: String { bracketed(english.pipe) }
    var mostEven: String { bracketed(english.mostEven) }
    func encoding(_ name: String) -> String {
        bracketed(english.encoding(name))
    }
    var hasMark: String { bracketed(english.hasMark) }
    var isValid: String { bracketed(english.isValid) }
    var hasZeros: String { bracketed(english.hasZeros) }
    var looksVietnamese: String { bracketed(english.looksVietnamese) }
    var looksWestern: String { bracketed(english.looksWestern) }
    var asked: String { bracketed(english.asked) }
    func sheet(_ name: String) -> String {
        bracketed(english.sheet(name))
    }
    var onlyRunSheet: String { bracketed(english.onlyRunSheet) }
    func firstOfSheets(_ count: Int) -> String {
        bracketed(english.firstOfSheets(count))
    }
    func ontime(_ version: String) -> String {
        bracketed(english.ontime(version))
    }
    var ontimeFields: String { bracketed(english.ontimeFields) }
    func plainLines(_ count: Int) -> String {
        bracketed(english.plainLines(count))
    }
    var beginWithTimes: String { bracketed(english.beginWithTimes) }
    func header(_ row: Int) -> String {
        bracketed(english.header(row))
    }
    func knownWords(_ count: Int) -> String {
        bracketed(english.knownWords(count))
    }
    var firstOfTable: String { bracketed(english.firstOfTable) }
    var noHeader: String { bracketed(english.noHeader) }
    var byPosition: String { bracketed(english.byPosition) }
    func column(_ letters: String, _ header: String, _ role: String) -> String {
        bracketed(english.column(letters, header, role))
    }
    func columnWithoutHeader(_ letters: String, _ role: String) -> String {
        bracketed(english.columnWithoutHeader(letters, role))
    }
    var byWord: String { bracketed(english.byWord) }
    var byValues: String { bracketed(english.byValues) }
    func freeColumns(_ names: String) -> String {
        bracketed(english.freeColumns(names))
    }
    var noKnownWord: String { bracketed(english.noKnownWord) }
    var lengthsAreHours: String { bracketed(english.lengthsAreHours) }
    var lengthsAreMinutes: String { bracketed(english.lengthsAreMinutes) }
    func agrees(_ count: Int, of all: Int) -> String {
        bracketed(english.agrees(count, of: all))
    }
    var isCloser: String { bracketed(english.isCloser) }
    var wouldBeTooLong: String { bracketed(english.wouldBeTooLong) }
    var isPlausible: String { bracketed(english.isPlausible) }
    var otherFiguresHaveThree: String { bracketed(english.otherFiguresHaveThree) }
    var countedInHours: String { bracketed(english.countedInHours) }
    var countedInMinutes: String { bracketed(english.countedInMinutes) }
    var beginsAtZero: String { bracketed(english.beginsAtZero) }
    var countedWholeMinutes: String { bracketed(english.countedWholeMinutes) }
    var areSpansOfMinutes: String { bracketed(english.areSpansOfMinutes) }
    func startsAt(_ time: String) -> String {
        bracketed(english.startsAt(time))
    }
    var startIgnored: String { bracketed(english.startIgnored) }
    var hasTimesOfDay: String { bracketed(english.hasTimesOfDay) }
    var halves: String { bracketed(english.halves) }
    var fromNeighbours: String { bracketed(english.fromNeighbours) }
    func afterMidnight(_ time: String, row: Int) -> String {
        bracketed(english.afterMidnight(time, row: row))
    }
    var farBack: String { bracketed(english.farBack) }
    func fixed(row: Int) -> String {
        bracketed(english.fixed(row: row))
    }
    var saysFixed: String { bracketed(english.saysFixed) }
    func day(_ name: String) -> String {
        bracketed(english.day(name))
    }
    func stage(_ name: String) -> String {
        bracketed(english.stage(name))
    }
    var isFirst: String { bracketed(english.isFirst) }
    func lanes(_ names: String) -> String {
        bracketed(english.lanes(names))
    }
    var placesFollow: String { bracketed(english.placesFollow) }
    var noneBeside: String { bracketed(english.noneBeside) }
    func title(_ title: String) -> String {
        bracketed(english.title(title))
    }
    func isInRow(_ row: Int) -> String {
        bracketed(english.isInRow(row))
    }
    var isHeading: String { bracketed(english.isHeading) }
    var isFileName: String { bracketed(english.isFileName) }
    var isSheetName: String { bracketed(english.isSheetName) }
    var isProjectTitle: String { bracketed(english.isProjectTitle) }
    func date(_ date: String) -> String {
        bracketed(english.date(date))
    }
    var isChosenDay: String { bracketed(english.isChosenDay) }
    func hiddenRows(_ rows: String) -> String {
        bracketed(english.hiddenRows(rows))
    }
    var areHidden: String { bracketed(english.areHidden) }
    func rowLeftOut(_ row: Int) -> String {
        bracketed(english.rowLeftOut(row))
    }
    var isTotal: String { bracketed(english.isTotal) }
    var isHeaderAgain: String { bracketed(english.isHeaderAgain) }
    func endsRowAbove(_ row: Int) -> String {
        bracketed(english.endsRowAbove(row))
    }
    var isTimeAlone: String { bracketed(english.isTimeAlone) }
    func continues(_ row: Int) -> String {
        bracketed(english.continues(row))
    }
    var isTextAlone: String { bracketed(english.isTextAlone) }
    func textLeftOut(_ text: String, row: Int) -> String {
        bracketed(english.textLeftOut(text, row: row))
    }
    var noRowsBelow: String { bracketed(english.noRowsBelow) }
    func tableLeftOut(_ row: Int) -> String {
        bracketed(english.tableLeftOut(row))
    }
    var noTimesInIt: String { bracketed(english.noTimesInIt) }
    func titleFrom(_ column: String, row: Int) -> String {
        bracketed(english.titleFrom(column, row: row))
    }
    var noTitle: String { bracketed(english.noTitle) }
    func part(_ title: String) -> String {
        bracketed(english.part(title))
    }
    var wasGroup: String { bracketed(english.wasGroup) }
    func milestones(_ count: Int) -> String {
        bracketed(english.milestones(count))
    }
    var milestonesAreCues: String { bracketed(english.milestonesAreCues) }
    func automation(_ title: String) -> String {
        bracketed(english.automation(title))
    }
    var triggers: String { bracketed(english.triggers) }
    func triggersOf(_ title: String) -> String {
        bracketed(english.triggersOf(title))
    }
    func timerType(_ text: String) -> String {
        bracketed(english.timerType(text))
    }
    func loadNext(_ title: String) -> String {
        bracketed(english.loadNext(title))
    }
    var noPlaceForIt: String { bracketed(english.noPlaceForIt) }
    func otherRundowns(_ names: String) -> String {
        bracketed(english.otherRundowns(names))
    }
    var oneAtATime: String { bracketed(english.oneAtATime) }
}
