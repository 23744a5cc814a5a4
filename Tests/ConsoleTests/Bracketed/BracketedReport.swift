// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline

struct BracketedReport: ReportPhrases {
    private let english = Phrases.english.report

    func pageTitle(_ show: String) -> String {
        bracketed(english.pageTitle(show))
    }
    var hardTimes: String { bracketed(english.hardTimes) }
    var onAir: String { bracketed(english.onAir) }
    var parts: String { bracketed(english.parts) }
    var segments: String { bracketed(english.segments) }
    var cues: String { bracketed(english.cues) }
    var allCues: String { bracketed(english.allCues) }
    var howCuesWereCalled: String { bracketed(english.howCuesWereCalled) }
    var cuesThatStandOut: String { bracketed(english.cuesThatStandOut) }
    var holds: String { bracketed(english.holds) }
    var changes: String { bracketed(english.changes) }
    var changesOnTheWay: String { bracketed(english.changesOnTheWay) }
    var refused: String { bracketed(english.refused) }
    var keysAndCommandsRefused: String { bracketed(english.keysAndCommandsRefused) }
    var whoDidWhat: String { bracketed(english.whoDidWhat) }
    var recordings: String { bracketed(english.recordings) }
    var sideBySide: String { bracketed(english.sideBySide) }
    var sideBySideHoldsIncluded: String { bracketed(english.sideBySideHoldsIncluded) }
    var lengthsHoldsIncluded: String { bracketed(english.lengthsHoldsIncluded) }
    var whatOnAirIs: String { bracketed(english.whatOnAirIs) }
    var barKey: String { bracketed(english.barKey) }
    func noColumn(upTo last: Int) -> String {
        bracketed(english.noColumn(upTo: last))
    }
    var notReached: String { bracketed(english.notReached) }
    var all: String { bracketed(english.all) }
    var skipped: String { bracketed(english.skipped) }
    var notRun: String { bracketed(english.notRun) }
    var onStage: String { bracketed(english.onStage) }
    func held(_ span: String) -> String {
        bracketed(english.held(span))
    }
    func givenMore(_ span: String) -> String {
        bracketed(english.givenMore(span))
    }
    func trimmed(by span: String) -> String {
        bracketed(english.trimmed(by: span))
    }
    func started(_ times: Int) -> String {
        bracketed(english.started(times))
    }
    var clockSetAhead: String { bracketed(english.clockSetAhead) }
    var notInThePlan: String { bracketed(english.notInThePlan) }
    func seconds(_ sign: String, _ whole: Int, tenths: Int) -> String {
        bracketed(english.seconds(sign, whole, tenths: tenths))
    }
    var dropped: String { bracketed(english.dropped) }
    var stillAhead: String { bracketed(english.stillAhead) }
    var noDepartment: String { bracketed(english.noDepartment) }
    var everyCue: String { bracketed(english.everyCue) }
    var stillOn: String { bracketed(english.stillOn) }
    func stillHeld(by who: String) -> String {
        bracketed(english.stillHeld(by: who))
    }
    func doneAgain(_ what: String) -> String {
        bracketed(english.doneAgain(what))
    }
    func takenBack(_ what: String) -> String {
        bracketed(english.takenBack(what))
    }
    var takenBackLater: String { bracketed(english.takenBackLater) }
    var nobodyKnown: String { bracketed(english.nobodyKnown) }
    func changes(_ count: Int, by who: String, takenBack: Int) -> String {
        bracketed(english.changes(count, by: who, takenBack: takenBack))
    }
    func kind(_ kind: ChangeKind) -> String {
        bracketed(english.kind(kind))
    }
}
