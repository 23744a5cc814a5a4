import JSON
import PageMarkup
import Phrases
import Report
import Screens
import TextLayout
import Timeline

/// A figure of a whole recording.
///
/// The table `all` is everything that the report says of it: its name in JSON and CSV, its label and its value. Text, page, JSON and
/// CSV show all of them.
struct ReportFigure {
    enum Value {
        /// Nil if it did not happen.
        case length(Milliseconds?)
        /// Longer than planned if positive.
        case difference(Milliseconds?)
        case count(Int)
    }

    /// For programs; never renamed.
    let name: String
    let label: (any ReportFigurePhrases) -> String
    let value: (ShowReport) -> Value

    static var all: [ReportFigure] {
        [
            ReportFigure(name: "planned", label: { $0.planned }, value: { .length($0.totals.planned) }),
            ReportFigure(name: "actual", label: { $0.actual }, value: { .length($0.totals.actual) }),
            ReportFigure(name: "over", label: { $0.over }, value: { .difference($0.totals.over) }),
            ReportFigure(name: "held", label: { $0.held }, value: { .length($0.totals.held) }),
            ReportFigure(name: "longestHold", label: { $0.longestHold }, value: { .length($0.longestHold) }),
            ReportFigure(
                name: "segmentsRun", label: { $0.segmentsRun },
                value: { report in .count(report.segments.count(where: { $0.actualStart != nil })) }),
            ReportFigure(
                name: "segmentsSkipped", label: { $0.segmentsSkipped },
                value: { report in .count(report.segments.count(where: { $0.status == .skipped })) }),
            ReportFigure(
                name: "cuesMissed", label: { $0.cuesMissed },
                value: { report in .count(report.cues.count(where: { $0.outcome == .missed })) }),
        ]
    }
}

extension ShowReport {
    fileprivate var longestHold: Milliseconds? { holds.map { $0.length(until: span.upperBound) }.max() }
}

/// The figures in each format.
struct ReportFigures {
    let report: ShowReport

    /// By their names, in milliseconds and numbers.
    var tree: JSONTree {
        .object(
            Dictionary(
                uniqueKeysWithValues: ReportFigure.all.map { figure -> (String, JSONTree) in
                    switch figure.value(report) {
                    case .length(let span), .difference(let span): (figure.name, .integer(ifAny: span?.count))
                    case .count(let count): (figure.name, .integer(count))
                    }
                }))
    }

    /// The rows of the table in CSV: name, then the column of the value and the value.
    var columns: [(name: String, column: String, value: String?)] {
        ReportFigure.all.map { figure -> (name: String, column: String, value: String?) in
            switch figure.value(report) {
            case .length(let span): (figure.name, "actual_ms", span.map { "\($0.count)" })
            case .difference(let span): (figure.name, "over_ms", span.map { "\($0.count)" })
            case .count(let count): (figure.name, "count", "\(count)")
            }
        }
    }

    /// Each label with its value, as people read it.
    func rows(_ words: Words, nothing: String) -> [[String]] {
        ReportFigure.all.map { figure -> [String] in
            let label = figure.label(words.phrases.reportFigures)
            return switch figure.value(report) {
            case .length(let span): [label, span.map { Figures.up($0) } ?? nothing]
            case .difference(let span): [label, span.map(words.overUnder) ?? nothing]
            case .count(let count): [label, "\(count)"]
            }
        }
    }
}
