// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
@testable import Phrases

extension Phrases {
    /// English with every text in brackets.
    static let bracketed = Phrases(
        code: "en",
        frame: BracketedFrame(),
        stage: BracketedStage(),
        hardTimes: BracketedHardTime(),
        cues: BracketedCue(),
        seats: BracketedSeat(),
        done: BracketedDone(),
        messages: BracketedMessage(),
        keyboard: BracketedKeyboard(),
        keyLine: BracketedKeyLine(),
        keyHelp: BracketedKeyHelp(),
        replay: BracketedReplay(),
        replayKeys: BracketedReplayKey(),
        forms: BracketedForm(),
        choices: BracketedChoice(),
        rejections: BracketedRejection(),
        commandFaults: BracketedCommandFault(),
        log: BracketedLog(),
        watching: BracketedWatching(),
        clock: BracketedClock(),
        recording: BracketedRecordingNotice(),
        startScreen: BracketedStartScreen(),
        callHelp: BracketedCallHelp(),
        optionHelp: BracketedOptionHelp(),
        calls: BracketedCall(),
        questions: BracketedQuestion(),
        who: BracketedWho(),
        terminal: BracketedTerminal(),
        showFile: BracketedShowFile(),
        timetable: BracketedTimetable(),
        recordingFaults: BracketedRecordingFault(),
        damage: BracketedDamage(),
        systemErrors: BracketedSystemError(),
        recordingList: BracketedRecordingList(),
        mirror: BracketedMirror(),
        simulation: BracketedSimulation(),
        report: BracketedReport(),
        reportHeads: BracketedReportHead(),
        reportSentences: BracketedReportSentence(),
        reportCharts: BracketedReportChart(),
        advice: BracketedAdvice(),
        learning: BracketedLearning(),
        sheets: BracketedSheet(),
        sheetDecisions: BracketedSheetDecision(),
        sheetHeads: BracketedSheetHead(),
        callSheet: BracketedCallSheet(),
        export: BracketedExport(),
        newShow: BracketedNewShow(),
        templates: BracketedTemplate())
}

func bracketed(_ text: String) -> String { "⟦" + text + "⟧" }
