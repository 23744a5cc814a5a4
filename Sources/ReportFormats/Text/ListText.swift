import Phrases
import Report
import Screens
import TextLayout
import Timeline

/// Lists of what happened: holds, changes, refusals, and who did what.
struct ListText {
    let words: Words
    let width: Int
    private var say: any ReportPhrases { words.phrases.report }

    func lines(_ report: ShowReport) -> [String] { holds(report) + changes(report) + refused(report) + work(report) }

    private func holds(_ report: ShowReport) -> [String] {
        var table = TextTable([
            .init(head: ""), .init(head: "", alignment: .right), .init(head: "", isFlexible: true), .init(head: ""),
        ])
        for hold in report.holds.prefix(ReportText.rowLimit) {
            table.add([
                words.time(hold.from), Figures.up(hold.length(until: report.span.upperBound)),
                "“\(report.title(ofSegment: hold.segment))”",
                hold.to == nil ? say.stillHeld(by: hold.who) : hold.who,
            ])
        }
        return section(say.holds, table, of: report.holds.count)
    }

    private func changes(_ report: ShowReport) -> [String] {
        let edits = report.chronicle.changes.edits
        guard !edits.isEmpty else { return [] }
        let shown = edits.prefix(ReportText.rowLimit)
        let who = min(16, shown.map { CellWidth.of($0.who) }.max() ?? 0)
        let lines = shown.flatMap { change -> [String] in
            let name = CellText.cut(change.who, who)
            let start = words.time(change.at) + "  " + name + String(repeating: " ", count: who - CellWidth.of(name) + 2)
            let indent = CellWidth.of(start)
            let text = words.sentence(change, in: report) + (change.isTakenBack ? " (\(say.takenBackLater))" : "")
            let folded = CellText.folded(text, width - indent, indent: 0)
            return folded.enumerated().map { ($0 == 0 ? start : String(repeating: " ", count: indent)) + $1 }
        }
        let more = edits.count - shown.count
        return ReportText.heading(say.changes) + lines + (more > 0 ? ["  " + words.phrases.frame.more(more)] : [])
    }

    private func refused(_ report: ShowReport) -> [String] {
        let refusals = report.refusals
        var table = TextTable([
            .init(head: "", alignment: .right), .init(head: "", isFlexible: true), .init(head: "", isFlexible: true),
        ])
        for (refusal, times, _) in refusals.prefix(ReportText.rowLimit) {
            table.add(["\(times.count)×", words.refused(refusal), words.times(times)])
        }
        let unnamed = report.chronicle.refusedMore
        return section(say.refused, table, of: refusals.count)
            + (unnamed > 0 ? ["  " + words.phrases.frame.more(unnamed)] : [])
    }

    private func work(_ report: ShowReport) -> [String] {
        var lines: [String] = []
        for work in report.activity.prefix(ReportText.rowLimit) {
            let who = work.who.isEmpty ? say.nobodyKnown : work.who
            lines.append(
                CellText.cut(say.changes(work.changes, by: who, takenBack: work.undone), width))
            var table = TextTable([.init(head: "", alignment: .right), .init(head: ""), .init(head: "", isFlexible: true)])
            for (kind, times) in work.kinds.map({ ($0.kind, $0.times) }) {
                table.add(["  \(times.count)", say.kind(kind), words.times(times)])
            }
            lines += table.lines(width)
        }
        return lines.isEmpty ? [] : ReportText.heading(say.whoDidWhat) + lines
    }

    private func section(_ heading: String, _ table: TextTable, of count: Int) -> [String] {
        guard !table.rows.isEmpty else { return [] }
        let more = count - table.rows.count
        return ReportText.heading(heading) + table.lines(width) + (more > 0 ? ["  " + words.phrases.frame.more(more)] : [])
    }
}
