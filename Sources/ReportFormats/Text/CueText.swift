import Phrases
import Report
import Screens
import TextLayout
import Timeline

/// How the cues were called: in total, by department, and those that stand out.
struct CueText {
    let words: Words
    let width: Int
    private var say: any ReportPhrases { words.phrases.report }
    private var heads: any ReportHeadPhrases { words.phrases.reportHeads }
    /// How many late or early cues are listed.
    private static let named = 10

    func lines(_ report: ShowReport) -> [String] {
        let all = report.punctuality
        guard all.count > 0 else { return [] }
        var table = TextTable([
            .init(head: "", isFlexible: true), .init(head: heads.called, alignment: .right),
            .init(head: heads.onTime, alignment: .right),
            .init(head: heads.median, alignment: .right),
            .init(head: heads.worst, alignment: .right),
        ])
        let departments = report.punctualityByDepartment
        for figures in departments.count > 1 ? [all] + departments : [all] {
            let name = figures == all ? say.everyCue : words.department(figures, in: report)
            table.add([
                name, "\(figures.called)/\(figures.count)", figures.timed > 0 ? "\(figures.within)/\(figures.timed)" : "-",
                figures.median.map(words.late) ?? "-", figures.worst.map(words.late) ?? "-",
            ])
        }
        return ReportText.heading(say.cues) + table.lines(width) + standingOut(report)
    }

    private func standingOut(_ report: ShowReport) -> [String] {
        let off = report.cues.filter { cue in cue.late.map { abs($0.count) > Punctuality.onTime.count } ?? false }
        let worst = off.sorted { abs($0.late!.count) > abs($1.late!.count) }.prefix(Self.named)
        let missed = report.cues.filter { $0.outcome == .missed }
        var table = TextTable([
            .init(head: "", alignment: .right), .init(head: ""), .init(head: "", isFlexible: true),
            .init(head: "", isFlexible: true),
        ])
        for cue in Array(worst) + missed.prefix(ReportText.rowLimit) {
            table.add([words.outcome(cue), cue.id, cue.call, report.title(ofDepartment: cue.department) ?? ""])
        }
        let more = off.count - worst.count + max(0, missed.count - ReportText.rowLimit)
        return table.lines(width) + (more > 0 ? ["  " + words.phrases.frame.more(more)] : [])
    }
}
