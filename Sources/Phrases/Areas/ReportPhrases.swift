package import Timeline

/// A report's headings, and what stands in its lists and tables. Figures come in as they are to be shown.
package protocol ReportPhrases: Sendable {
    // Headings

    /// Of the page's window.
    func pageTitle(_ show: String) -> String
    var hardTimes: String { get }
    var onAir: String { get }
    var parts: String { get }
    var segments: String { get }
    var cues: String { get }
    var allCues: String { get }
    var howCuesWereCalled: String { get }
    var cuesThatStandOut: String { get }
    var holds: String { get }
    var changes: String { get }
    var changesOnTheWay: String { get }
    var refused: String { get }
    var keysAndCommandsRefused: String { get }
    var whoDidWhat: String { get }
    var recordings: String { get }
    var sideBySide: String { get }
    var sideBySideHoldsIncluded: String { get }
    var lengthsHoldsIncluded: String { get }

    // Below tables

    /// When a window counts as begun and ended.
    var whatOnAirIs: String { get }
    /// What `█`, `▓`, `░` and `▒` are.
    var barKey: String { get }
    /// Of recordings 1 to `last` there is no room for a column.
    func noColumn(upTo last: Int) -> String

    // Hard times and segments

    var notReached: String { get }
    /// The row that adds up all segments.
    var all: String { get }
    var skipped: String { get }
    var notRun: String { get }
    var onStage: String { get }
    func held(_ span: String) -> String
    func givenMore(_ span: String) -> String
    func trimmed(by span: String) -> String
    func started(_ times: Int) -> String
    var clockSetAhead: String { get }
    var notInThePlan: String { get }

    // Cues

    /// How late or early: `sign` is `+`, `−` or empty.
    func seconds(_ sign: String, _ whole: Int, tenths: Int) -> String
    var dropped: String { get }
    var stillAhead: String { get }
    var noDepartment: String { get }
    /// The row that adds up all cues.
    var everyCue: String { get }

    // Holds and changes

    var stillOn: String { get }
    func stillHeld(by who: String) -> String
    func doneAgain(_ what: String) -> String
    func takenBack(_ what: String) -> String
    /// Behind what was done and did not stand.
    var takenBackLater: String { get }
    var nobodyKnown: String { get }
    func changes(_ count: Int, by who: String, takenBack: Int) -> String
    func kind(_ kind: ChangeKind) -> String
}
