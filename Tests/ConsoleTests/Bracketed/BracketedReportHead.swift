// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedReportHead: ReportHeadPhrases {
    private let english = Phrases.english.reportHeads

    var planned: String { bracketed(english.planned) }
    var actual: String { bracketed(english.actual) }
    var lateEarly: String { bracketed(english.lateEarly) }
    var overUnder: String { bracketed(english.overUnder) }
    var length: String { bracketed(english.length) }
    var median: String { bracketed(english.median) }
    var middleHalf: String { bracketed(english.middleHalf) }
    var worst: String { bracketed(english.worst) }
    var hardTime: String { bracketed(english.hardTime) }
    var window: String { bracketed(english.window) }
    var onPlanned: String { bracketed(english.onPlanned) }
    var offPlanned: String { bracketed(english.offPlanned) }
    var part: String { bracketed(english.part) }
    var startPlanned: String { bracketed(english.startPlanned) }
    var endPlanned: String { bracketed(english.endPlanned) }
    var end: String { bracketed(english.end) }
    var segment: String { bracketed(english.segment) }
    var lengthPlanned: String { bracketed(english.lengthPlanned) }
    var remarks: String { bracketed(english.remarks) }
    var cue: String { bracketed(english.cue) }
    var department: String { bracketed(english.department) }
    var due: String { bracketed(english.due) }
    var called: String { bracketed(english.called) }
    var calledBy: String { bracketed(english.calledBy) }
    var onTime: String { bracketed(english.onTime) }
    var from: String { bracketed(english.from) }
    var to: String { bracketed(english.to) }
    var heldBy: String { bracketed(english.heldBy) }
    var releasedBy: String { bracketed(english.releasedBy) }
    var when: String { bracketed(english.when) }
    var what: String { bracketed(english.what) }
    var later: String { bracketed(english.later) }
    var who: String { bracketed(english.who) }
    var times: String { bracketed(english.times) }
    var recording: String { bracketed(english.recording) }
    var ranOfThePlan: String { bracketed(english.ranOfThePlan) }
    var held: String { bracketed(english.held) }
    var howItWent: String { bracketed(english.howItWent) }
}
