import PageMarkup
import Phrases
import Report
import Screens
import Timeline

/// The tables of the page.
struct ReportTables {
    let words: Words

    // Planned against actual.

    func figures(_ report: ShowReport) -> [Markup] {
        table(words.phrases.reportFigures.title, ["", ""], ReportFigures(report: report).rows(words, nothing: "–"))
    }

    func hardPoints(_ report: ShowReport) -> [Markup] {
        table(
            say.hardTimes, [heads.hardTime, heads.planned, heads.actual, heads.lateEarly],
            report.hardPoints.enumerated().map { place, point in
                [
                    "◆\(place + 1)  \(words.hardPoint(point.kind, point.title))", words.time(point.time), time(point.actual),
                    point.over.map(words.lateEarly) ?? say.notReached,
                ]
            })
    }

    func windows(_ report: ShowReport) -> [Markup] {
        table(
            say.onAir,
            [
                heads.window, heads.onPlanned, heads.actual, heads.lateEarly, heads.offPlanned, heads.actual, heads.lateEarly,
                heads.length,
            ],
            report.windows.map { window in
                [
                    window.title, words.time(window.on.time), time(window.on.actual), over(window.on.over),
                    words.time(window.off.time),
                    time(window.off.actual), over(window.off.over), length(window.on.actual, window.off.actual),
                ]
            }, note: say.whatOnAirIs)
    }

    func parts(_ report: ShowReport) -> [Markup] {
        guard report.parts.count > 1 else { return [] }
        return table(
            say.parts,
            [heads.part, heads.startPlanned, heads.actual, heads.endPlanned, heads.actual, heads.lateEarly, heads.length],
            report.parts.map { part in
                [
                    part.title, time(part.plannedStart), time(part.actualStart), time(part.plannedEnd), time(part.actualEnd),
                    over(part.endOver), length(part.actualStart, part.actualEnd),
                ]
            })
    }

    func segments(_ report: ShowReport) -> [Markup] {
        var rows = report.segments.map { segment in
            [
                segment.title, time(segment.plannedStart), time(segment.actualStart), length(segment.planned),
                length(segment.actual),
                words.status(segment) ?? "", words.remark(segment) ?? "",
            ]
        }
        let totals = report.totals
        let hasRun = report.segments.contains { $0.actual != nil }
        rows.append([
            say.all, "", "", Figures.length(totals.planned), hasRun ? Figures.up(totals.actual) : "–",
            hasRun ? words.overUnder(totals.over) : "",
            totals.held > .zero ? say.held(Figures.up(totals.held)) : "",
        ])
        return table(
            say.segments,
            [
                heads.segment, heads.startPlanned, heads.actual, heads.lengthPlanned, heads.actual, heads.overUnder, heads.remarks,
            ], rows, texts: [6])
    }

    // Cues.

    func punctuality(_ report: ShowReport) -> [Markup] {
        let all = report.punctuality
        guard all.count > 0 else { return [] }
        let departments = report.punctualityByDepartment
        let rows = (departments.count > 1 ? [all] + departments : [all]).enumerated().map { place, figures in
            [
                place == 0 ? say.everyCue : words.department(figures, in: report),
                "\(figures.called) / \(figures.count)",
                figures.timed > 0 ? "\(figures.within) / \(figures.timed)" : "–", figures.median.map(words.late) ?? "–",
                figures.worst.map(words.late) ?? "–",
            ]
        }
        return table(
            say.howCuesWereCalled,
            [heads.department, heads.called, heads.onTime, heads.median, heads.worst], rows)
    }

    func standingOut(_ report: ShowReport) -> [Markup] {
        let cues = report.cues.filter { $0.outcome == .missed || abs($0.late?.count ?? 0) > Punctuality.onTime.count }
        return cueTable(say.cuesThatStandOut, cues, report)
    }

    func cues(_ report: ShowReport) -> [Markup] { cueTable(say.allCues, report.cues, report) }

    private func cueTable(_ caption: String, _ cues: [ShowReport.Cue], _ report: ShowReport) -> [Markup] {
        table(
            caption,
            [heads.cue, heads.department, heads.segment, heads.due, heads.called, heads.lateEarly, heads.calledBy],
            cues.map { cue in
                [
                    cue.call, report.title(ofDepartment: cue.department) ?? "", report.title(ofSegment: cue.segment),
                    cue.due.map { words.time($0) } ?? words.phrases.cues.byEar,
                    time(cue.calledAt), words.outcome(cue), cue.by ?? "",
                ]
            }, texts: [1, 2, 6])
    }

    // What happened.

    func holds(_ report: ShowReport) -> [Markup] {
        table(
            say.holds,
            [heads.segment, heads.from, heads.to, heads.length, heads.heldBy, heads.releasedBy],
            report.holds.lazy.map { hold in
                [
                    report.title(ofSegment: hold.segment), words.time(hold.from),
                    hold.to.map { words.time($0) } ?? say.stillOn,
                    Figures.up(hold.length(until: report.span.upperBound)), hold.who, hold.releasedBy ?? "",
                ]
            }, texts: [4, 5])
    }

    func changes(_ report: ShowReport) -> [Markup] {
        table(
            say.changesOnTheWay,
            [heads.when, heads.what, heads.later, heads.who],
            report.chronicle.changes.edits.lazy.map { change in
                [
                    words.time(change.at), words.sentence(change, in: report), change.isTakenBack ? say.takenBackLater : "",
                    change.who,
                ]
            }, texts: [1, 2, 3])
    }

    func refused(_ report: ShowReport) -> [Markup] {
        let unnamed = report.chronicle.refusedMore
        return table(
            say.keysAndCommandsRefused,
            [heads.what, heads.times, heads.when, heads.who],
            report.refusals.map { refusal, times, who in
                [words.refused(refusal), "\(times.count)", self.times(times), who.joined(separator: ", ")]
            }, texts: [2, 3], note: unnamed > 0 ? words.phrases.frame.more(unnamed) : nil)
    }

    func work(_ report: ShowReport) -> [Markup] {
        table(
            say.whoDidWhat,
            [heads.who, heads.what, heads.times, heads.when],
            report.activity.flatMap { work in
                work.kinds.map { [work.who, say.kind($0.kind), "\($0.times.count)", self.times($0.times)] }
            }, texts: [1, 3])
    }

    /// The page has room for more times than a terminal.
    private func times(_ times: [ShowTime]) -> String {
        times.count <= 12 ? times.map { words.time($0) }.joined(separator: ", ") : words.times(times)
    }

    // Several recordings.

    func recordings(_ reports: [ShowReport]) -> [Markup] {
        table(
            say.recordings,
            [heads.recording, heads.ranOfThePlan, heads.overUnder, heads.held, heads.howItWent],
            reports.enumerated().map { place, report in
                let ran = report.finishedPlan
                let hasRun = ran.actual > .zero
                return [
                    "\(place + 1) · \(words.about(report))", hasRun ? Figures.up(ran.actual) : "–",
                    hasRun ? words.overUnder(ran.over) : "",
                    report.totals.held > .zero ? Figures.up(report.totals.held) : "",
                    ([ReportSummary(words: words.by(report.wallClock)).sentences(report).first] + words.remarks(report)).compactMap
                    { $0 }.joined(separator: " "),
                ]
            }, texts: [4])
    }

    func comparison(_ comparison: Comparison) -> [Markup] {
        let count = comparison.rows.first?.lengths.count ?? 0
        return table(
            say.lengthsHoldsIncluded,
            [heads.segment, heads.planned] + (1...max(1, count)).map(String.init) + [
                heads.median, heads.middleHalf, heads.overUnder,
            ],
            comparison.rows.map { row in
                var cells = [row.title, length(row.planned)] + row.lengths.map(length)
                cells.append(length(row.spread?.median))
                cells.append(row.spread.map { "\(Figures.up($0.lower))–\(Figures.up($0.upper))" } ?? "–")
                cells.append(row.planned.flatMap { planned in row.spread.map { words.overUnder($0.median - planned) } } ?? "")
                return cells
            })
    }

    // Helpers.

    private var say: any ReportPhrases { words.phrases.report }
    private var heads: any ReportHeadPhrases { words.phrases.reportHeads }
    private func time(_ time: ShowTime?) -> String { time.map { words.time($0) } ?? "–" }
    private func length(_ length: Milliseconds?) -> String { length.map { Figures.up($0) } ?? "–" }
    /// The difference of the two times as they are shown.
    private func length(_ from: ShowTime?, _ to: ShowTime?) -> String { words.length(from, to) ?? "–" }
    private func over(_ over: Milliseconds?) -> String { over.map(words.lateEarly) ?? "" }

    private func table(
        _ caption: String, _ head: [String], _ rows: some Collection<[String]>, texts: Set<Int> = [], note: String? = nil
    ) -> [Markup] {
        PageTable(caption: caption, head: head, rows: rows, texts: texts, note: note).markup { words.phrases.frame.more($0) }
    }
}
