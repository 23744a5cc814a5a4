import Phrases
import Report
import Screens
import TextLayout
import Timeline

/// Several recordings side by side: one column for each recording that fits, and the spread.
struct ComparisonText {
    let words: Words
    let width: Int
    private var say: any ReportPhrases { words.phrases.report }
    private var heads: any ReportHeadPhrases { words.phrases.reportHeads }
    /// The smallest width of a segment's title.
    private static let title = 18

    func lines(_ reports: [ShowReport]) -> [String] {
        let comparison = Comparison(reports)
        // Recordings are identified by number, because two may have the same date.
        let about = reports.enumerated().map { CellText.cut("\($0 + 1)  \(words.about($1))", width) }
        let room = (width - Self.title - 4 * 11) / 9
        let shown = max(1, min(reports.count, room))
        let first = reports.count - shown
        var table = TextTable(
            [.init(head: "", isFlexible: true), .init(head: heads.planned, alignment: .right)]
                + (first..<reports.count).map { .init(head: "\($0 + 1)", alignment: .right) }
                + [
                    .init(head: heads.median, alignment: .right),
                    .init(head: heads.middleHalf, alignment: .right), .init(head: ""),
                ])
        for row in comparison.rows {
            let over = row.planned.flatMap { planned in row.spread.map { words.overUnder($0.median - planned) } }
            var cells = [row.title, row.planned.map { Figures.length($0) } ?? "-"]
            cells += row.lengths[first...].map { length in length.map { Figures.up($0) } ?? "-" }
            cells.append(row.spread.map { Figures.up($0.median) } ?? "-")
            cells.append(row.spread.map { "\(Figures.up($0.lower))–\(Figures.up($0.upper))" } ?? "-")
            table.add(cells + [over ?? ""])
        }
        let left = say.noColumn(upTo: first)
        return about + [""] + table.lines(width) + (first > 0 ? [CellText.cut(left, width)] : [])
    }
}
