// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedReportChart: ReportChartPhrases {
    private let english = Phrases.english.reportCharts

    var plannedAgainstActual: String { bracketed(english.plannedAgainstActual) }
    func description(segments: Int, from first: String, to last: String, ran: Int, longer: Int) -> String {
        bracketed(english.description(segments: segments, from: first, to: last, ran: ran, longer: longer))
    }
    func onAir(_ window: String) -> String {
        bracketed(english.onAir(window))
    }
    var skipped: String { bracketed(english.skipped) }
    var plan: String { bracketed(english.plan) }
    var ran: String { bracketed(english.ran) }
    var beyondThePlan: String { bracketed(english.beyondThePlan) }
    var held: String { bracketed(english.held) }
    var hardTimesByNumber: String { bracketed(english.hardTimesByNumber) }
    func onlyTheFirst(_ segments: Int) -> String {
        bracketed(english.onlyTheFirst(segments))
    }
    var longerOrShorter: String { bracketed(english.longerOrShorter) }
    var spreadDescription: String { bracketed(english.spreadDescription) }
    var asPlanned: String { bracketed(english.asPlanned) }
    var spreadKey: String { bracketed(english.spreadKey) }
}
