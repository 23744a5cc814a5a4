extension Phrases {
    package static let english = Phrases(
        code: "en",
        frame: EnglishFrame(),
        callHelp: EnglishCallHelp(),
        optionHelp: EnglishOptionHelp(),
        calls: EnglishCalls(),
        questions: EnglishQuestions(),
        who: EnglishWho(),
        terminal: EnglishTerminal(),
        showFile: EnglishShowFile(),
        recordingFaults: EnglishRecordingFaults(),
        damage: EnglishDamage(),
        systemErrors: EnglishSystemErrors(),
        recordingList: EnglishRecordingList(),
        mirror: EnglishMirror(),
        simulation: EnglishSimulation(),
        report: EnglishReport(),
        reportHeads: EnglishReportHeads(),
        reportSentences: EnglishReportSentences(),
        reportCharts: EnglishReportCharts(),
        advice: EnglishAdvice(),
        learning: EnglishLearning())
}
