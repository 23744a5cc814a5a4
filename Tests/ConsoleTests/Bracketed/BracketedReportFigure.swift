// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedReportFigure: ReportFigurePhrases {
    private let english = Phrases.english.reportFigures

    var title: String { bracketed(english.title) }
    var planned: String { bracketed(english.planned) }
    var actual: String { bracketed(english.actual) }
    var over: String { bracketed(english.over) }
    var held: String { bracketed(english.held) }
    var longestHold: String { bracketed(english.longestHold) }
    var segmentsRun: String { bracketed(english.segmentsRun) }
    var segmentsSkipped: String { bracketed(english.segmentsSkipped) }
    var cuesMissed: String { bracketed(english.cuesMissed) }
}
