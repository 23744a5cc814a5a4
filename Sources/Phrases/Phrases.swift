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

    // Without a console

    package let callHelp: any CallHelpPhrases
    package let optionHelp: any OptionHelpPhrases
    package let calls: any CallPhrases
    package let questions: any QuestionPhrases
    package let who: any WhoPhrases
    package let terminal: any TerminalPhrases
    package let showFile: any ShowFilePhrases
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
}
