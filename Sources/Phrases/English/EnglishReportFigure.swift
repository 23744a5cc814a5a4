/// The figures of a whole recording, in a table of the report: at most 30 columns each.
package protocol ReportFigurePhrases: Sendable {
    /// The caption of the table.
    var title: String { get }
    /// The lengths of all segments in the plan.
    var planned: String { get }
    /// The lengths of all segments that ended.
    var actual: String { get }
    /// How much longer or shorter than planned.
    var over: String { get }
    /// All holds together.
    var held: String { get }
    var longestHold: String { get }
    /// Of what follows, the number: `Segments that ran  12`.
    var segmentsRun: String { get }
    var segmentsSkipped: String { get }
    var cuesMissed: String { get }
}

struct EnglishReportFigure: ReportFigurePhrases {
    var title: String { "In figures" }
    var planned: String { "Planned length" }
    var actual: String { "Actual length" }
    var over: String { "Against the plan" }
    var held: String { "Held" }
    var longestHold: String { "Longest hold" }
    var segmentsRun: String { "Segments that ran" }
    var segmentsSkipped: String { "Segments skipped" }
    var cuesMissed: String { "Cues not called" }
}
