// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let reportFigures: [PhraseExample] = [
        PhraseExample("reportFigures.title") { $0.reportFigures.title },
        PhraseExample("reportFigures.planned") { $0.reportFigures.planned },
        PhraseExample("reportFigures.actual") { $0.reportFigures.actual },
        PhraseExample("reportFigures.over") { $0.reportFigures.over },
        PhraseExample("reportFigures.held") { $0.reportFigures.held },
        PhraseExample("reportFigures.longestHold") { $0.reportFigures.longestHold },
        PhraseExample("reportFigures.segmentsRun") { $0.reportFigures.segmentsRun },
        PhraseExample("reportFigures.segmentsSkipped") { $0.reportFigures.segmentsSkipped },
        PhraseExample("reportFigures.cuesMissed") { $0.reportFigures.cuesMissed },
    ]
}
