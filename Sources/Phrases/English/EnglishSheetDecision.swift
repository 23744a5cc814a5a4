struct EnglishSheetDecision: SheetDecisionPhrases {
    func delimiter(_ name: String) -> String { "Fields are split at \(name)" }
    var comma: String { "commas" }
    var semicolon: String { "semicolons" }
    var tab: String { "tabs" }
    var pipe: String { "pipes" }
    var mostEven: String { "it gives the most even records" }
    func encoding(_ name: String) -> String { "The text is \(name)" }
    var hasMark: String { "it begins with the mark of that encoding" }
    var isValid: String { "all of it is valid" }
    var hasZeros: String { "every other byte is zero" }
    var looksVietnamese: String { "it is not UTF-8, and has the tone marks of Vietnamese" }
    var looksWestern: String { "it is not UTF-8, and has no tone marks of Vietnamese" }
    var asked: String { "you asked for it" }
    func sheet(_ name: String) -> String { "The worksheet is \(Quotation.title(name))" }
    var onlyRunSheet: String { "no other one is a run sheet" }
    func firstOfSheets(_ count: Int) -> String { "it is the first of \(count) run sheets; --sheet takes another" }
    func ontime(_ version: String) -> String { "A project of Ontime\(version.isEmpty ? "" : " \(version)")" }
    var ontimeFields: String { "it has rundowns and entries" }
    func plainLines(_ count: Int) -> String { "\(count) plain lines are segments" }
    var beginWithTimes: String { "each begins with a time" }

    func header(_ row: Int) -> String { "Row \(row) is the header" }
    func knownWords(_ count: Int) -> String { count == 1 ? "it has a known word" : "it has \(count) known words" }
    var firstOfTable: String { "it is the first row of the table" }
    var noHeader: String { "There is no header" }
    var byPosition: String { "no row has two known words; columns go by what stands in them" }
    func column(_ letters: String, _ header: String, _ role: String) -> String {
        "Column \(letters) \(Quotation.title(header)) is \(role)"
    }
    func columnWithoutHeader(_ letters: String, _ role: String) -> String { "Column \(letters) is \(role)" }
    var byWord: String { "the header says so" }
    var byValues: String { "its cells read as such" }
    func freeColumns(_ names: String) -> String { "Kept as they are: \(names)" }
    var noKnownWord: String { "columns that are no figures of a segment" }

    var lengthsAreHours: String { "Two-part lengths are hours and minutes, h:mm" }
    var lengthsAreMinutes: String { "Two-part lengths are minutes and seconds, m:ss" }
    func agrees(_ count: Int, of all: Int) -> String { "\(count) of \(all) agree with the times around them" }
    var isCloser: String { "that is closer to the times around them" }
    var wouldBeTooLong: String { "as hours the show would be too long" }
    var isPlausible: String { "nothing in the sheet tells, and that is the more usual" }
    var otherFiguresHaveThree: String { "others have hours too" }
    var countedInHours: String { "Times count hours and minutes from the start" }
    var countedInMinutes: String { "Times count minutes and seconds from the start" }
    var beginsAtZero: String { "the first one is zero" }
    var countedWholeMinutes: String { "Times count minutes from the start" }
    var areSpansOfMinutes: String { "they are spans of minutes, such as 0–15" }
    func startsAt(_ time: String) -> String { "The show starts at \(time)" }
    var startIgnored: String { "--start is not used" }
    var hasTimesOfDay: String { "the sheet has times of day" }
    var halves: String { "Times without AM or PM take it from the rows around them" }
    var fromNeighbours: String { "other times have AM or PM" }
    func afterMidnight(_ time: String, row: Int) -> String { "\(time) in row \(row) is after midnight" }
    var farBack: String { "it is more than 12 hours before the row above, or says so" }
    func fixed(row: Int) -> String { "The time in row \(row) is fixed" }
    var saysFixed: String { "the row says so" }

    func day(_ name: String) -> String { "The day is \(Quotation.title(name))" }
    func stage(_ name: String) -> String { "The stage is \(Quotation.title(name))" }
    var isFirst: String { "it is the first" }
    func lanes(_ names: String) -> String { "Lanes: \(names)" }
    var placesFollow: String { "Places are where segments are, not stages" }
    var noneBeside: String { "their times follow each other" }

    func title(_ title: String) -> String { "The title is \(Quotation.title(title))" }
    func isInRow(_ row: Int) -> String { "it stands in row \(row), above the header" }
    var isHeading: String { "it is the document's heading" }
    var isFileName: String { "nothing in the sheet is a title; it is the file's name" }
    var isSheetName: String { "it is the worksheet's name" }
    var isProjectTitle: String { "the project has it" }
    func date(_ date: String) -> String { "The date is \(date)" }
    var isChosenDay: String { "the day has it" }

    func hiddenRows(_ rows: String) -> String { "Left out: \(rows)" }
    var areHidden: String { "hidden rows" }
    func rowLeftOut(_ row: Int) -> String { "Row \(row) is left out" }
    var isTotal: String { "it is a total" }
    var isHeaderAgain: String { "it is the header again" }
    func endsRowAbove(_ row: Int) -> String { "Row \(row) ends the segment above" }
    var isTimeAlone: String { "it has a time and no title" }
    func continues(_ row: Int) -> String { "Row \(row) goes on with the row above" }
    var isTextAlone: String { "it is a text alone in its column" }
    func textLeftOut(_ text: String, row: Int) -> String { "\(Quotation.title(text)) in row \(row) is left out" }
    var noRowsBelow: String { "it is a text alone with no segments below it" }
    func tableLeftOut(_ row: Int) -> String { "The table in row \(row) is left out" }
    var noTimesInIt: String { "it has no times or lengths" }
    func titleFrom(_ column: String, row: Int) -> String { "The title in row \(row) comes from \(Quotation.title(column))" }
    var noTitle: String { "it has no title, and that cell is the first that tells something" }

    func part(_ title: String) -> String { title.isEmpty ? "A part without a title" : "\(Quotation.title(title)) is a part" }
    var wasGroup: String { "it is a group of segments there" }
    func milestones(_ count: Int) -> String { count == 1 ? "A milestone is a cue" : "\(count) milestones are cues" }
    var milestonesAreCues: String { "a milestone has no length; it goes to the segment that follows it" }
    func automation(_ title: String) -> String { "The automation \(Quotation.title(title)) is dropped" }
    var triggers: String { "Triggers of automations are dropped" }
    func triggersOf(_ title: String) -> String { "Triggers of \(Quotation.title(title)) are dropped" }
    func timerType(_ text: String) -> String { "The kind of timer is dropped: \(text)" }
    func loadNext(_ title: String) -> String { "\(Quotation.title(title)) waits for GO at its end instead of loading the next" }
    var noPlaceForIt: String { "a show file has no such thing" }
    func otherRundowns(_ names: String) -> String { "Other rundowns are left out: \(names)" }
    var oneAtATime: String { "a show file is one rundown; --sheet takes another" }
}
