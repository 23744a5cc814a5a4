import Console
import Report
import Timeline

/// A report for people at a terminal.
struct ReportText {
    let words: Words
    /// Columns that a bar may take at most.
    private static let bar = 30

    func make(_ report: ShowReport) -> String {
        let span = "\(Figures.time(report.span.lowerBound))-\(Figures.time(report.span.upperBound))"
        var lines = ["\(report.title)  \(RecordingLine.mode(report.mode))  \(report.day)  \(span)"]
        lines += points(report) + [""]
        lines += segments(report) + cues(report)
        if !report.work.isEmpty { lines += [""] + report.work.map(work) }
        return lines.joined(separator: "\n")
    }

    private func points(_ report: ShowReport) -> [String] {
        let width = report.hardPoints.map { CellWidth.of($0.id) }.max() ?? 0
        return report.hardPoints.map { point in
            let actual = point.actual.map { Figures.time($0) } ?? words.say("not reached", "chưa tới")
            let over = point.over.map { "  " + words.overUnder($0) } ?? ""
            return "◆ " + padded(point.id, width) + "  \(Figures.time(point.time)) → \(actual)\(over)"
        }
    }

    private func segments(_ report: ShowReport) -> [String] {
        let longest = report.segments.flatMap { [$0.planned?.count ?? 0, $0.actual?.count ?? 0] }.max() ?? 0
        let width = min(40, report.segments.map { CellWidth.of($0.title) }.max() ?? 0)
        let head = padded("", width + 2) + right(words.say("planned", "dự kiến"), 9) + right(words.say("actual", "thực tế"), 9)
        var lines = [head]
        for segment in report.segments {
            let planned = segment.planned.map { Figures.length($0) } ?? "-"
            let actual = segment.actual.map { Figures.up($0) } ?? "-"
            let over = segment.over.map { words.overUnder($0) } ?? (segment.status == .skipped ? words.say("skipped", "bỏ qua") : "")
            let held = segment.held > .zero ? words.say("  held \(Figures.up(segment.held))", "  tạm dừng \(Figures.up(segment.held))") : ""
            let again = segment.runs > 1 ? words.say("  started \(segment.runs) times", "  bắt đầu \(segment.runs) lần") : ""
            lines.append(
                sign(segment.status) + " " + padded(cut(segment.title, width), width) + right(planned, 9) + right(actual, 9) + "  "
                    + padded(over, 16) + bar(segment, longest) + held + again)
        }
        let totals = report.totals
        lines.append(
            padded("", width + 2) + right(Figures.length(totals.planned), 9) + right(Figures.up(totals.actual), 9) + "  "
                + words.overUnder(totals.over)
                + (totals.held > .zero ? words.say("  held \(Figures.up(totals.held))", "  tạm dừng \(Figures.up(totals.held))") : ""))
        return lines
    }

    /// Full to the planned length, checked beyond it, dotted where it was shorter.
    private func bar(_ segment: ShowReport.Segment, _ longest: Int) -> String {
        guard longest > 0, let actual = segment.actual?.count else { return "" }
        let planned = segment.planned?.count ?? 0
        func cells(_ count: Int) -> Int { (count * Self.bar + longest / 2) / longest }
        let both = cells(min(planned, actual))
        return String(repeating: "█", count: both) + String(repeating: "▓", count: max(0, cells(actual) - both))
            + String(repeating: "░", count: max(0, cells(planned) - max(both, cells(actual))))
    }

    private func cues(_ report: ShowReport) -> [String] {
        let timed = report.cues.filter { $0.late != nil }
        guard !timed.isEmpty else { return [] }
        let off = timed.filter { abs($0.late!.count) >= 2000 }
        let called = report.cues.filter { $0.calledAt != nil }.count
        let all = report.cues.count
        var lines = [
            "",
            words.say(
                "cues: \(called) of \(all) called, \(timed.count - off.count) of \(timed.count) timed ones within 2 s",
                "hiệu lệnh: đã gọi \(called) trên \(all), \(timed.count - off.count) trên \(timed.count) hiệu lệnh có giờ lệch dưới 2 giây"),
        ]
        for cue in off.sorted(by: { abs($0.late!.count) > abs($1.late!.count) }).prefix(10) {
            lines.append("  " + padded(words.overUnder(cue.late!), 16) + "\(cue.id)  \(cue.call)")
        }
        return lines
    }

    private func work(_ work: ShowReport.Work) -> String {
        words.say(
            "\(work.who): \(work.changes) changes, \(work.undone) taken back",
            "\(work.who): \(work.changes) thay đổi, rút lại \(work.undone)")
    }

    /// Several recordings side by side.
    func make(_ comparison: Comparison, _ days: [String]) -> String {
        let width = min(40, comparison.rows.map { CellWidth.of($0.title) }.max() ?? 0)
        let median = words.say("median", "trung vị")
        let spread = words.say("middle half", "nửa giữa")
        var lines = [
            padded("", width) + right(words.say("planned", "dự kiến"), 9) + days.map { right($0, 12) }.joined()
                + right(median, 10) + "  " + spread
        ]
        for row in comparison.rows {
            let lengths = row.lengths.map { right($0.map { Figures.up($0) } ?? "-", 12) }.joined()
            let figures = row.spread.map {
                right(Figures.up($0.median), 10) + "  \(Figures.up($0.lower))-\(Figures.up($0.upper))"
            }
            lines.append(
                padded(cut(row.title, width), width) + right(row.planned.map { Figures.length($0) } ?? "-", 9) + lengths + (figures ?? ""))
        }
        return lines.joined(separator: "\n")
    }

    private func sign(_ status: SegmentState.Status) -> String {
        switch status {
        case .current: "▶"
        case .done: "✓"
        case .skipped: "‒"
        case .upcoming: " "
        }
    }

    private func cut(_ text: String, _ width: Int) -> String {
        guard CellWidth.of(text) > width else { return text }
        var short = ""
        for character in text {
            if CellWidth.of(short) + CellWidth.of(String(character)) > width - 1 { break }
            short.append(character)
        }
        return short + "…"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    }

    private func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - CellWidth.of(text))) + text
    }
}
