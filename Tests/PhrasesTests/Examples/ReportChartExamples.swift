// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let reportCharts: [PhraseExample] = [
        PhraseExample("reportCharts.plannedAgainstActual") { $0.reportCharts.plannedAgainstActual },
        PhraseExample("reportCharts.description(segments:from:to:ran:longer:)", says: ["5", "<first>", "<last>", "8", "9"]) { $0.reportCharts.description(segments: 5, from: "<first>", to: "<last>", ran: 8, longer: 9) },
        PhraseExample("reportCharts.description(segments:from:to:ran:longer:)", says: ["<first>", "<last>", "8", "9"]) { $0.reportCharts.description(segments: 1, from: "<first>", to: "<last>", ran: 8, longer: 9) },
        PhraseExample("reportCharts.description(segments:from:to:ran:longer:)", says: ["5", "<first>", "<last>", "9"]) { $0.reportCharts.description(segments: 5, from: "<first>", to: "<last>", ran: 1, longer: 9) },
        PhraseExample("reportCharts.description(segments:from:to:ran:longer:)", says: ["5", "<first>", "<last>", "8"]) { $0.reportCharts.description(segments: 5, from: "<first>", to: "<last>", ran: 8, longer: 1) },
        PhraseExample("reportCharts.onAir(_:)", says: ["<window>"]) { $0.reportCharts.onAir("<window>") },
        PhraseExample("reportCharts.skipped") { $0.reportCharts.skipped },
        PhraseExample("reportCharts.plan") { $0.reportCharts.plan },
        PhraseExample("reportCharts.ran") { $0.reportCharts.ran },
        PhraseExample("reportCharts.beyondThePlan") { $0.reportCharts.beyondThePlan },
        PhraseExample("reportCharts.held") { $0.reportCharts.held },
        PhraseExample("reportCharts.hardTimesByNumber") { $0.reportCharts.hardTimesByNumber },
        PhraseExample("reportCharts.onlyTheFirst(_:)", says: ["5"]) { $0.reportCharts.onlyTheFirst(5) },
        PhraseExample("reportCharts.onlyTheFirst(_:)", says: []) { $0.reportCharts.onlyTheFirst(1) },
        PhraseExample("reportCharts.longerOrShorter") { $0.reportCharts.longerOrShorter },
        PhraseExample("reportCharts.spreadDescription") { $0.reportCharts.spreadDescription },
        PhraseExample("reportCharts.asPlanned") { $0.reportCharts.asPlanned },
        PhraseExample("reportCharts.spreadKey") { $0.reportCharts.spreadKey },
    ]
}
