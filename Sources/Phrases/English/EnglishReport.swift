internal import Timeline

struct EnglishReport: ReportPhrases {
    func pageTitle(_ show: String) -> String { "\(show) · report" }
    var hardTimes: String { "Hard times" }
    var onAir: String { "On air" }
    var parts: String { "Parts" }
    var segments: String { "Segments" }
    var cues: String { "Cues" }
    var allCues: String { "All cues" }
    var howCuesWereCalled: String { "How the cues were called" }
    var cuesThatStandOut: String { "Cues that were late, early or not called" }
    var holds: String { "Holds" }
    var changes: String { "Changes" }
    var changesOnTheWay: String { "Changes on the way" }
    var refused: String { "Refused" }
    var keysAndCommandsRefused: String { "Keys and commands that were refused" }
    var whoDidWhat: String { "Who did what" }
    var recordings: String { "Recordings" }
    var sideBySide: String { "Side by side" }
    var sideBySideHoldsIncluded: String { "Side by side, holds included" }
    var lengthsHoldsIncluded: String { "Lengths, holds included" }

    var whatOnAirIs: String {
        "Actual: from the start of its first segment to the end of its last; the window itself goes by the clock."
    }
    var barKey: String { "█ as planned  ▓ beyond the plan  ░ short of it  ▒ held" }
    func noColumn(upTo last: Int) -> String { "(recordings 1 to \(last) have no column here; they count)" }

    var notReached: String { "not reached" }
    var all: String { "all" }
    var skipped: String { "skipped" }
    var notRun: String { "not run" }
    var onStage: String { "on stage" }
    func held(_ span: String) -> String { "‖ held \(span)" }
    func givenMore(_ span: String) -> String { "given \(span) more on the day" }
    func trimmed(by span: String) -> String { "trimmed by \(span) on the day" }
    func started(_ times: Int) -> String { "started \(times) times" }
    var clockSetAhead: String { "the clock was set ahead" }
    var notInThePlan: String { "not in the plan" }

    func seconds(_ sign: String, _ whole: Int, tenths: Int) -> String { "\(sign)\(whole).\(tenths) s" }
    var dropped: String { "dropped" }
    var stillAhead: String { "still ahead" }
    var noDepartment: String { "no department" }
    var everyCue: String { "all cues" }

    var stillOn: String { "still on" }
    func stillHeld(by who: String) -> String { "\(who) (still on)" }
    func doneAgain(_ what: String) -> String { "done again: \(what)" }
    func takenBack(_ what: String) -> String { "taken back: \(what)" }
    var takenBackLater: String { "taken back later" }
    var nobodyKnown: String { "unknown" }
    func changes(_ count: Int, by who: String, takenBack: Int) -> String {
        "\(who): " + (count == 1 ? "1 change" : "\(count) changes") + (takenBack > 0 ? ", \(takenBack) taken back" : "")
    }
    func kind(_ kind: ChangeKind) -> String {
        switch kind {
        case .advance: "GO, end"
        case .jump: "jumps"
        case .hold: "hold, resume"
        case .length: "lengths, catch-up"
        case .order: "skips, moves, inserts"
        case .edit: "texts and cues put right"
        case .cue: "cues"
        case .note: "notes"
        case .message: "messages"
        case .onAir: "on air, off air"
        case .takenBack: "undo, redo, back"
        case .automatic: "by itself"
        case .clock: "the clock"
        }
    }
}
