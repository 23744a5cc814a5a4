/// What was decided while a sheet was imported, and why: two phrases a decision. Names of columns' roles are those that
/// `--columns` takes, the same in every language.
package protocol SheetDecisionPhrases: Sendable {
    // How the file is read

    func delimiter(_ name: String) -> String
    var comma: String { get }
    var semicolon: String { get }
    var tab: String { get }
    var pipe: String { get }
    var mostEven: String { get }
    func encoding(_ name: String) -> String
    var hasMark: String { get }
    var isValid: String { get }
    var hasZeros: String { get }
    var looksVietnamese: String { get }
    var looksWestern: String { get }
    /// An option says so.
    var asked: String { get }
    func sheet(_ name: String) -> String
    var onlyRunSheet: String { get }
    /// The others can be had with `--sheet`.
    func firstOfSheets(_ count: Int) -> String
    func ontime(_ version: String) -> String
    var ontimeFields: String { get }
    func plainLines(_ count: Int) -> String
    var beginWithTimes: String { get }

    // Columns

    func header(_ row: Int) -> String
    func knownWords(_ count: Int) -> String
    var firstOfTable: String { get }
    var noHeader: String { get }
    var byPosition: String { get }
    /// `column C “Nội dung” is title`
    func column(_ letters: String, _ header: String, _ role: String) -> String
    func columnWithoutHeader(_ letters: String, _ role: String) -> String
    var byWord: String { get }
    var byValues: String { get }
    func freeColumns(_ names: String) -> String
    var noKnownWord: String { get }

    // Times

    var lengthsAreHours: String { get }
    var lengthsAreMinutes: String { get }
    func agrees(_ count: Int, of all: Int) -> String
    var isCloser: String { get }
    var wouldBeTooLong: String { get }
    var isPlausible: String { get }
    var otherFiguresHaveThree: String { get }
    var countedInHours: String { get }
    var countedInMinutes: String { get }
    var beginsAtZero: String { get }
    var countedWholeMinutes: String { get }
    var areSpansOfMinutes: String { get }
    func startsAt(_ time: String) -> String
    var startIgnored: String { get }
    var hasTimesOfDay: String { get }
    var halves: String { get }
    var fromNeighbours: String { get }
    func afterMidnight(_ time: String, row: Int) -> String
    var farBack: String { get }
    func fixed(row: Int) -> String
    var saysFixed: String { get }

    // Days and stages

    func day(_ name: String) -> String
    func stage(_ name: String) -> String
    var isFirst: String { get }
    func lanes(_ names: String) -> String
    var placesFollow: String { get }
    var noneBeside: String { get }

    // The show

    func title(_ title: String) -> String
    func isInRow(_ row: Int) -> String
    var isHeading: String { get }
    var isFileName: String { get }
    var isSheetName: String { get }
    var isProjectTitle: String { get }
    func date(_ date: String) -> String
    var isChosenDay: String { get }

    // Rows

    func hiddenRows(_ rows: String) -> String
    var areHidden: String { get }
    func rowLeftOut(_ row: Int) -> String
    var isTotal: String { get }
    var isHeaderAgain: String { get }
    func endsRowAbove(_ row: Int) -> String
    var isTimeAlone: String { get }
    func continues(_ row: Int) -> String
    var isTextAlone: String { get }
    func textLeftOut(_ text: String, row: Int) -> String
    var noRowsBelow: String { get }
    func tableLeftOut(_ row: Int) -> String
    var noTimesInIt: String { get }
    func titleFrom(_ column: String, row: Int) -> String
    var noTitle: String { get }

    // Other programs

    func part(_ title: String) -> String
    var wasGroup: String { get }
    func milestones(_ count: Int) -> String
    var milestonesAreCues: String { get }
    func automation(_ title: String) -> String
    var triggers: String { get }
    func triggersOf(_ title: String) -> String
    func timerType(_ text: String) -> String
    func loadNext(_ title: String) -> String
    var noPlaceForIt: String { get }
    func otherRundowns(_ names: String) -> String
    var oneAtATime: String { get }
}
