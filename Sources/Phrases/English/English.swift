extension Phrases {
    package static let english = Phrases(
        code: "en",
        frame: EnglishFrame(),
        callHelp: EnglishCallHelp(),
        optionHelp: EnglishOptionHelp(),
        calls: EnglishCall(),
        questions: EnglishQuestion(),
        who: EnglishWho(),
        terminal: EnglishTerminal(),
        showFile: EnglishShowFile(),
        recordingFaults: EnglishRecordingFault(),
        damage: EnglishDamage(),
        systemErrors: EnglishSystemError(),
        recordingList: EnglishRecordingList(),
        mirror: EnglishMirror(),
        simulation: EnglishSimulation(),
        report: EnglishReport(),
        reportHeads: EnglishReportHead(),
        reportSentences: EnglishReportSentence(),
        reportCharts: EnglishReportChart(),
        advice: EnglishAdvice(),
        learning: EnglishLearning())
}
