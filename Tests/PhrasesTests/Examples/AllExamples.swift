// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
extension PhraseExample {
    /// Every phrase there is.
    static let all = [
        PhraseExample.frame, PhraseExample.stage, PhraseExample.hardTimes, PhraseExample.cues, PhraseExample.seats, PhraseExample.done, PhraseExample.messages, PhraseExample.keyboard, PhraseExample.keyLine, PhraseExample.keyHelp, PhraseExample.replay, PhraseExample.replayKeys, PhraseExample.forms, PhraseExample.choices, PhraseExample.reload, PhraseExample.rejections, PhraseExample.commandFaults, PhraseExample.log, PhraseExample.watching, PhraseExample.clock, PhraseExample.recording, PhraseExample.startScreen, PhraseExample.callHelp, PhraseExample.optionHelp, PhraseExample.calls, PhraseExample.questions, PhraseExample.who, PhraseExample.terminal, PhraseExample.showFile, PhraseExample.timetable, PhraseExample.recordingFaults, PhraseExample.damage, PhraseExample.systemErrors, PhraseExample.recordingList, PhraseExample.mirror, PhraseExample.simulation, PhraseExample.report, PhraseExample.reportHeads, PhraseExample.reportSentences, PhraseExample.reportCharts, PhraseExample.advice, PhraseExample.learning, PhraseExample.sheets, PhraseExample.sheetDecisions, PhraseExample.sheetHeads, PhraseExample.callSheet, PhraseExample.export, PhraseExample.newShow, PhraseExample.templates,
    ].flatMap(\.self)
}
