/// Every text that a person reads, in one language.
///
/// The texts are in areas. An area is a protocol in `Areas/`, with a word on where its texts appear and what goes into
/// them; a language is a folder with one struct for each area. A text that a language lacks does not compile.
///
/// A phrase is a whole sentence or label: it takes the values and builds the sentence, so each language has its own
/// grammar. What to say is decided elsewhere. Commands, ids and the keys of files are the same in every language.
package struct Phrases: Sendable {
    /// The code by which the language is chosen: `en`.
    package let code: String
    package let frame: any FramePhrases
    package let stage: any StagePhrases
    package let hardTimes: any HardTimePhrases
    package let cues: any CuePhrases
    package let seats: any SeatPhrases
    package let done: any DonePhrases
    package let messages: any MessagePhrases
    package let keyboard: any KeyboardPhrases
    package let keyLine: any KeyLinePhrases
    package let keyHelp: any KeyHelpPhrases
    package let replay: any ReplayPhrases
    package let replayKeys: any ReplayKeyPhrases
    package let forms: any FormPhrases
    package let choices: any ChoicePhrases
    package let reload: any ReloadPhrases
    package let rejections: any RejectionPhrases
    package let commandFaults: any CommandFaultPhrases
    package let log: any LogPhrases
    package let watching: any WatchingPhrases
    package let clock: any ClockPhrases
    package let recording: any RecordingNoticePhrases
    package let startScreen: any StartScreenPhrases

    // Without a console

    package let callHelp: any CallHelpPhrases
    package let optionHelp: any OptionHelpPhrases
    package let calls: any CallPhrases
    package let questions: any QuestionPhrases
    package let who: any WhoPhrases
    package let terminal: any TerminalPhrases
    package let showFile: any ShowFilePhrases
    package let timetable: any TimetablePhrases
    package let recordingFaults: any RecordingFaultPhrases
    package let damage: any DamagePhrases
    package let systemErrors: any SystemErrorPhrases
    package let recordingList: any RecordingListPhrases
    package let mirror: any MirrorPhrases
    package let simulation: any SimulationPhrases
    package let report: any ReportPhrases
    package let reportHeads: any ReportHeadPhrases
    package let reportSentences: any ReportSentencePhrases
    package let reportCharts: any ReportChartPhrases
    package let advice: any AdvicePhrases
    package let learning: any LearningPhrases
    package let sheets: any SheetPhrases
    package let sheetDecisions: any SheetDecisionPhrases
    package let sheetHeads: any SheetHeadPhrases
    package let callSheet: any CallSheetPhrases
    package let export: any ExportPhrases
    package let newShow: any NewShowPhrases
    package let templates: any TemplatePhrases
}
