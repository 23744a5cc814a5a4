import Phrases
import Report
import Screens
import TextLayout
import Timeline

/// Segments with their planned and actual lengths, and a bar for each.
struct SegmentTable {
    let words: Words
    let width: Int
    private var say: any ReportPhrases { words.phrases.report }
    private var heads: any ReportHeadPhrases { words.phrases.reportHeads }

    private var bar: Int { min(40, width / 4) }

    func lines(_ report: ShowReport) -> [String] {
        let longest = report.segments.flatMap { [$0.planned?.count ?? 0, $0.actual?.count ?? 0] }.max() ?? 0
        var table = TextTable([
            .init(head: "", isFlexible: true), .init(head: heads.planned, alignment: .right),
            .init(head: heads.actual, alignment: .right), .init(head: ""), .init(head: ""),
        ])
        for segment in report.segments {
            table.add(
                [
                    Self.sign(segment.status) + " " + segment.title, segment.planned.map { Figures.length($0) } ?? "-",
                    segment.actual.map { Figures.up($0) } ?? "-", words.status(segment) ?? "", drawn(segment, longest),
                ], note: words.remark(segment))
        }
        let totals = report.totals
        let hasRun = report.segments.contains { $0.actual != nil }
        table.add(
            [
                "  " + say.all, Figures.length(totals.planned), Figures.up(totals.actual),
                hasRun ? words.overUnder(totals.over) : "", "",
            ],
            note: totals.held > .zero
                ? say.held(Figures.up(totals.held)) : nil)
        let key = say.barKey
        return table.lines(width) + (hasRun ? ["  " + CellText.cut(key, width - 2)] : [])
    }

    /// Full up to the planned length, checked beyond it, dotted if it was shorter; holds are at the end of the bar.
    private func drawn(_ segment: ShowReport.Segment, _ longest: Int) -> String {
        guard longest > 0, let actual = segment.actual?.count else { return "" }
        func cells(_ count: Int) -> Int { (count * bar + longest / 2) / longest }
        let planned = cells(segment.planned?.count ?? 0)
        let whole = cells(actual)
        let held = min(whole, segment.held > .zero ? max(1, cells(segment.held.count)) : 0)
        let ran = whole - held
        return String(repeating: "█", count: min(planned, ran)) + String(repeating: "▓", count: max(0, ran - planned))
            + String(repeating: "▒", count: held) + String(repeating: "░", count: max(0, planned - whole))
    }

    static func sign(_ status: SegmentState.Status) -> String {
        switch status {
        case .current: "▶"
        case .done: "✓"
        case .skipped: "‒"
        case .upcoming: " "
        }
    }
}
