import Phrases
package import Report
package import Screens
import TextLayout
import Timeline

/// A report for people at a terminal: what happened, what to change, and the tables.
package struct ReportText {
    let words: Words
    /// The width of the terminal in columns.
    let width: Int
    private var say: any ReportPhrases { words.phrases.report }
    private var heads: any ReportHeadPhrases { words.phrases.reportHeads }
    /// How many rows of a list are shown; the other formats have all.
    static let rowLimit = 40

    package init(words: Words, width: Int) { (self.words, self.width) = (words, width) }

    package func make(_ reports: [ShowReport]) -> String {
        // Advice is about the plan, which is the same in all recordings.
        let words = words.by(reports.first?.wallClock ?? .steady)
        let advice = Advice.all(reports).map(AdviceText(words: words).sentence)
        let advised = advice.isEmpty ? [] : heading(AdviceText(words: words).heading(reports)) + advice.flatMap(bullet)
        guard reports.count > 1 else { return reports.map { by($0).make($0, advised) }.joined() }
        let sideBySide = ComparisonText(words: words, width: width).lines(reports)
        let all = reports.map { by($0).make($0, []) }
        let first =
            (title(reports[0]) + advised + heading(say.sideBySideHoldsIncluded) + sideBySide).joined(separator: "\n")
        return ([first] + all).joined(separator: "\n\n" + String(repeating: "─", count: width) + "\n")
    }

    /// The text with times by the wall clock of this recording.
    private func by(_ report: ShowReport) -> ReportText { ReportText(words: words.by(report.wallClock), width: width) }

    /// - Parameter advised: the lines between the summary and the tables.
    private func make(_ report: ShowReport, _ advised: [String]) -> String {
        var lines = title(report) + [CellText.cut(words.about(report), width)]
        lines += (ReportSummary(words: words).sentences(report) + words.remarks(report)).flatMap(bullet) + advised
        lines += figures(report) + points(report) + windows(report) + parts(report)
        lines += heading(say.segments) + SegmentTable(words: words, width: width).lines(report)
        lines += CueText(words: words, width: width).lines(report)
        lines += ListText(words: words, width: width).lines(report)
        return lines.joined(separator: "\n")
    }

    private func title(_ report: ShowReport) -> [String] { [CellText.cut(report.title, width)] }
    private func heading(_ text: String) -> [String] { Self.heading(text) }
    static func heading(_ text: String) -> [String] { ["", text.uppercased()] }
    private func bullet(_ text: String) -> [String] { CellText.folded("- " + text, width, indent: 2) }

    // Tables.

    private func figures(_ report: ShowReport) -> [String] {
        var table = TextTable([.init(head: "", isFlexible: true), .init(head: "", alignment: .right)])
        for row in ReportFigures(report: report).rows(words, nothing: "-") { table.add(row) }
        return heading(words.phrases.reportFigures.title) + table.lines(width)
    }

    private func points(_ report: ShowReport) -> [String] {
        var table = TextTable([
            .init(head: "", isFlexible: true), .init(head: heads.planned), .init(head: heads.actual), .init(head: ""),
        ])
        for point in report.hardPoints {
            table.add([
                "◆ " + words.hardPoint(point.kind, point.title), words.time(point.time), time(point.actual),
                point.over.map(words.lateEarly) ?? say.notReached,
            ])
        }
        return table.rows.isEmpty ? [] : heading(say.hardTimes) + table.lines(width)
    }

    private func windows(_ report: ShowReport) -> [String] {
        var table = TextTable([
            .init(head: "", isFlexible: true), .init(head: heads.planned), .init(head: heads.actual),
            .init(head: heads.length, alignment: .right), .init(head: heads.end),
        ])
        for window in report.windows {
            let (on, off) = (window.on, window.off)
            table.add([
                "● \(window.title)", span(on.time, off.time), span(on.actual, off.actual),
                length(on.actual, off.actual), off.over.map(words.lateEarly) ?? "",
            ])
        }
        if table.rows.isEmpty { return [] }
        return heading(say.onAir) + table.lines(width) + CellText.folded(say.whatOnAirIs, width, indent: 0)
    }

    private func parts(_ report: ShowReport) -> [String] {
        var table = TextTable([
            .init(head: "", isFlexible: true), .init(head: heads.planned), .init(head: heads.actual),
            .init(head: heads.length, alignment: .right), .init(head: heads.end),
        ])
        for part in report.parts {
            table.add([
                part.title, span(part.plannedStart, part.plannedEnd), span(part.actualStart, part.actualEnd),
                length(part.actualStart, part.actualEnd), part.endOver.map(words.lateEarly) ?? "",
            ])
        }
        return report.parts.count < 2 ? [] : heading(say.parts) + table.lines(width)
    }

    private func time(_ time: ShowTime?) -> String { time.map { words.time($0) } ?? "-" }
    /// The difference of the two times as they are shown.
    private func length(_ from: ShowTime?, _ to: ShowTime?) -> String { words.length(from, to) ?? "-" }

    private func span(_ from: ShowTime?, _ to: ShowTime?) -> String {
        from == nil && to == nil ? "-" : "\(time(from))–\(to.map { words.time($0) } ?? "")"
    }
}
