import Console
import Report
import Timeline

/// The tables of the page.
struct ReportTables {
    let words: Words

    // Planned against actual.

    func hardPoints(_ report: ShowReport) -> [Markup] {
        table(
            words.say("Hard points", "Mốc cứng"), [words.say("point", "mốc"), planned, actual, overUnder],
            report.hardPoints.enumerated().map { place, point in
                [
                    "◆\(place + 1)  \(words.hardPoint(point.kind, point.title))", words.time(point.time), time(point.actual),
                    point.over.map(words.overUnder) ?? words.say("not reached", "chưa tới"),
                ]
            })
    }

    func windows(_ report: ShowReport) -> [Markup] {
        table(
            words.say("On air", "Phát sóng"),
            [
                words.say("window", "kênh"), words.say("on, planned", "lên sóng dự kiến"), actual, overUnder,
                words.say("off, planned", "xuống sóng dự kiến"), actual, overUnder, words.say("length", "dài"),
            ],
            report.windows.map { window in
                [
                    window.title, words.time(window.on.time), time(window.on.actual), over(window.on.over),
                    words.time(window.off.time),
                    time(window.off.actual), over(window.off.over), length(window.actual),
                ]
            }, note: words.whatOnAirIs)
    }

    func parts(_ report: ShowReport) -> [Markup] {
        guard report.parts.count > 1 else { return [] }
        return table(
            words.say("Parts", "Các phần"),
            [
                words.say("part", "phần"), words.say("start, planned", "bắt đầu dự kiến"), actual,
                words.say("end, planned", "kết thúc dự kiến"), actual,
                overUnder, words.say("length", "dài"),
            ],
            report.parts.map { part in
                [
                    part.title, time(part.plannedStart), time(part.actualStart), time(part.plannedEnd), time(part.actualEnd),
                    over(part.endOver), length(part.actual),
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
            words.say("all", "tất cả"), "", "", Figures.length(totals.planned), hasRun ? Figures.up(totals.actual) : "–",
            hasRun ? words.overUnder(totals.over) : "",
            totals.held > .zero ? words.say("‖ held \(Figures.up(totals.held))", "‖ tạm dừng \(Figures.up(totals.held))") : "",
        ])
        return table(
            words.say("Segments", "Các mục"),
            [
                words.say("segment", "mục"), words.say("start, planned", "bắt đầu dự kiến"), actual,
                words.say("length, planned", "dài dự kiến"), actual, overUnder,
                words.say("remarks", "ghi nhận"),
            ], rows, texts: [6])
    }

    // Cues.

    func punctuality(_ report: ShowReport) -> [Markup] {
        let all = report.punctuality
        guard all.count > 0 else { return [] }
        let departments = report.punctualityByDepartment
        let rows = (departments.count > 1 ? [all] + departments : [all]).enumerated().map { place, figures in
            [
                place == 0 ? words.say("all cues", "mọi hiệu lệnh") : words.department(figures, in: report),
                "\(figures.called) / \(figures.count)",
                figures.timed > 0 ? "\(figures.within) / \(figures.timed)" : "–", figures.median.map(words.late) ?? "–",
                figures.worst.map(words.late) ?? "–",
            ]
        }
        return table(
            words.say("How the cues were called", "Gọi hiệu lệnh đúng lúc đến đâu"),
            [
                words.say("department", "bộ phận"), words.say("called", "đã gọi"), words.say("within 2 s", "lệch ≤ 2 giây"),
                words.say("median", "trung vị"),
                words.say("worst", "lệch nhất"),
            ], rows)
    }

    func standingOut(_ report: ShowReport) -> [Markup] {
        let cues = report.cues.filter { $0.outcome == .missed || abs($0.late?.count ?? 0) > Punctuality.onTime.count }
        return cueTable(words.say("Cues that were late, early or not called", "Hiệu lệnh trễ, sớm hoặc không gọi"), cues, report)
    }

    func cues(_ report: ShowReport) -> [Markup] { cueTable(words.say("All cues", "Mọi hiệu lệnh"), report.cues, report) }

    private func cueTable(_ caption: String, _ cues: [ShowReport.Cue], _ report: ShowReport) -> [Markup] {
        table(
            caption,
            [
                words.say("cue", "hiệu lệnh"), words.say("department", "bộ phận"), words.say("segment", "mục"),
                words.say("due", "đến giờ"),
                words.say("called", "đã gọi"), overUnder, words.say("by", "người gọi"),
            ],
            cues.map { cue in
                [
                    cue.call, report.title(ofDepartment: cue.department) ?? "", report.title(ofSegment: cue.segment),
                    cue.due.map { words.time($0) } ?? words.byEar,
                    time(cue.calledAt), words.outcome(cue), cue.by ?? "",
                ]
            }, texts: [1, 2, 6])
    }

    // What happened.

    func holds(_ report: ShowReport) -> [Markup] {
        table(
            words.say("Holds", "Tạm dừng"),
            [
                words.say("segment", "mục"), words.say("from", "từ"), words.say("to", "đến"), words.say("length", "dài"),
                words.say("by", "người bấm"), words.say("released by", "người cho chạy tiếp"),
            ],
            report.holds.lazy.map { hold in
                [
                    report.title(ofSegment: hold.segment), words.time(hold.from),
                    hold.to.map { words.time($0) } ?? words.say("still on", "chưa chạy tiếp"),
                    Figures.up(hold.length(until: report.span.upperBound)), hold.who, hold.releasedBy ?? "",
                ]
            }, texts: [4, 5])
    }

    func changes(_ report: ShowReport) -> [Markup] {
        table(
            words.say("Changes on the way", "Thay đổi khi chạy"),
            [words.say("when", "lúc"), words.say("what", "việc"), words.say("later", "về sau"), words.say("who", "người")],
            report.chronicle.deeds.edits.lazy.map { deed in
                [words.time(deed.at), words.sentence(deed, in: report), deed.isTakenBack ? words.wasTakenBack : "", deed.who]
            }, texts: [1, 2, 3])
    }

    func refused(_ report: ShowReport) -> [Markup] {
        let unnamed = report.chronicle.refusedMore
        return table(
            words.say("Keys and commands that were refused", "Phím và lệnh bị từ chối"),
            [words.say("what", "việc"), words.say("times", "số lần"), words.say("when", "lúc"), words.say("who", "người")],
            report.refusals.map { refusal, times, who in
                [words.refused(refusal), "\(times.count)", self.times(times), who.joined(separator: ", ")]
            }, texts: [2, 3], note: unnamed > 0 ? words.more(unnamed) : nil)
    }

    func work(_ report: ShowReport) -> [Markup] {
        table(
            words.say("Who did what", "Ai làm gì"),
            [words.say("who", "người"), words.say("what", "việc"), words.say("times", "số lần"), words.say("when", "lúc")],
            report.work.flatMap { work in
                work.kinds.map { [work.who, words.kind($0.kind), "\($0.times.count)", self.times($0.times)] }
            }, texts: [1, 3])
    }

    /// More of them than a terminal has room for.
    private func times(_ times: [ShowTime]) -> String {
        times.count <= 12 ? times.map { words.time($0) }.joined(separator: ", ") : words.times(times)
    }

    // Several recordings.

    func recordings(_ reports: [ShowReport]) -> [Markup] {
        table(
            words.say("Recordings", "Các bản ghi"),
            [
                words.say("recording", "bản ghi"), words.say("ran of the plan", "đã chạy trong kế hoạch"), overUnder,
                words.say("held", "tạm dừng"), words.say("how it went", "diễn ra thế nào"),
            ],
            reports.enumerated().map { place, report in
                let ran = report.ofThePlan
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
            words.say("Lengths, holds included", "Độ dài, kể cả tạm dừng"),
            [words.say("segment", "mục"), planned] + (1...max(1, count)).map(String.init) + [
                words.say("median", "trung vị"), words.say("middle half", "nửa giữa"), overUnder,
            ],
            comparison.rows.map { row in
                var cells = [row.title, length(row.planned)] + row.lengths.map(length)
                cells.append(length(row.spread?.median))
                cells.append(row.spread.map { "\(Figures.up($0.lower))–\(Figures.up($0.upper))" } ?? "–")
                cells.append(row.planned.flatMap { planned in row.spread.map { words.overUnder($0.median - planned) } } ?? "")
                return cells
            })
    }

    // What they have in common.

    private var planned: String { words.say("planned", "dự kiến") }
    private var actual: String { words.say("actual", "thực tế") }
    private var overUnder: String { words.say("over/under", "trễ/sớm") }
    private func time(_ time: ShowTime?) -> String { time.map { words.time($0) } ?? "–" }
    private func length(_ length: Milliseconds?) -> String { length.map { Figures.up($0) } ?? "–" }
    private func over(_ over: Milliseconds?) -> String { over.map(words.overUnder) ?? "" }

    private func table(
        _ caption: String, _ head: [String], _ rows: some Collection<[String]>, texts: Set<Int> = [], note: String? = nil
    ) -> [Markup] {
        PageTable(caption: caption, head: head, rows: rows, texts: texts, note: note).markup { words.more($0) }
    }
}
