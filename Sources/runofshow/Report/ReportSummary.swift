import Console
import Phrases
import Report
import Timeline

/// A report in sentences: what somebody who was not there wants to know first.
struct ReportSummary {
    let words: Words

    func sentences(_ report: ShowReport) -> [String] {
        if report.phase == .standby { return [words.say("The show never began.", "Chương trình chưa bắt đầu.")] }
        return [end(report), total(report), skipped(report), cues(report)].compactMap { $0 }
    }

    /// The last hard point that was reached.
    private func end(_ report: ShowReport) -> String? {
        if report.hardPoints.isEmpty { return nil }
        guard let point = report.hardPoints.last(where: { $0.actual != nil }), let actual = point.actual, let over = point.over
        else { return words.say("No hard point was reached.", "Chưa tới mốc cứng nào.") }
        let name = words.hardPoint(point.kind, point.title)
        let capital = name.prefix(1).uppercased() + name.dropFirst() + whatItIs(point)
        let time = words.time(actual)
        if over < .zero {
            let span = Figures.down(-over)
            return words.say("\(capital) at \(time), \(span) before its time.", "\(capital) lúc \(time), sớm \(span).")
        }
        if over < .seconds(1) { return words.say("\(capital) at \(time), on time.", "\(capital) lúc \(time), đúng giờ.") }
        let span = Figures.up(over)
        return words.say("\(capital) at \(time), \(span) late.", "\(capital) lúc \(time), trễ \(span).")
    }

    /// A window opens and closes by the clock: what came at another time is what is shown in it.
    private func whatItIs(_ point: ShowReport.Point) -> String {
        switch point.kind {
        case .start, .until: ""
        case .on: words.say(": its first segment began", ": mục đầu vào")
        case .off: words.say(": its last segment ended", ": mục cuối kết thúc")
        }
    }

    /// What of the plan ran to its end, against the plan of just that. What was skipped, what was not in the plan and what
    /// the clock jumped over are no part of it on either side.
    private func total(_ report: ShowReport) -> String? {
        let ran = report.ofThePlan
        guard ran.actual > .zero else { return nil }
        let took = Figures.up(ran.actual)
        let held =
            ran.held >= .seconds(1)
            ? words.say(", \(Figures.up(ran.held)) of it held", ", trong đó tạm dừng \(Figures.up(ran.held))") : ""
        if abs(ran.over.count) < 1000 {
            return words.say(
                "What ran of the plan took \(took), as planned\(held).",
                "Các mục trong kế hoạch đã chạy dài \(took), đúng kế hoạch\(held).")
        }
        let span = ran.over > .zero ? Figures.up(ran.over) : Figures.down(-ran.over)
        return ran.over > .zero
            ? words.say(
                "What ran of the plan took \(took), \(span) more than planned for it\(held).",
                "Các mục trong kế hoạch đã chạy dài \(took), hơn phần dự kiến cho chúng \(span)\(held).")
            : words.say(
                "What ran of the plan took \(took), \(span) less than planned for it\(held).",
                "Các mục trong kế hoạch đã chạy dài \(took), kém phần dự kiến cho chúng \(span)\(held).")
    }

    private func skipped(_ report: ShowReport) -> String? {
        let planned = report.segments.filter { $0.status == .skipped && $0.planned != nil }
        let added = report.segments.filter { $0.planned == nil && $0.actualStart != nil }
        let parts = [
            planned.isEmpty ? nil : words.say("Skipped: \(few(planned, \.planned)).", "Bỏ qua: \(few(planned, \.planned))."),
            added.isEmpty
                ? nil : words.say("Not in the plan: \(few(added, \.measured)).", "Ngoài kế hoạch: \(few(added, \.measured))."),
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// The first few of them, each with a length.
    private func few(_ segments: [ShowReport.Segment], _ length: (ShowReport.Segment) -> Milliseconds?) -> String {
        few(segments.map { segment in "“\(segment.title)”" + (length(segment).map { " (\(Figures.up($0)))" } ?? "") })
    }

    private func few(_ titles: [String]) -> String {
        titles.prefix(5).joined(separator: ", ") + (titles.count > 5 ? " " + words.phrases.frame.more(titles.count - 5) : "")
    }

    private func cues(_ report: ShowReport) -> String? {
        let figures = report.punctuality
        guard figures.count > 0 else { return nil }
        let all = words.say(
            "\(figures.called) of \(figures.count) cues were called", "Đã gọi \(figures.called) trên \(figures.count) hiệu lệnh")
        let worst = report.cues.filter { $0.late != nil }.max { abs($0.late!.count) < abs($1.late!.count) }
        guard figures.timed > 0 else { return all + "." }
        let within = words.say(
            ", \(figures.within) of \(figures.timed) within 2 s", ", \(figures.within) trên \(figures.timed) lệch không quá 2 giây")
        guard let worst, let late = worst.late, abs(late.count) > Punctuality.onTime.count else { return all + within + "." }
        return all + within + words.say("; furthest off: ", "; lệch nhiều nhất: ") + "“\(worst.call)”, \(words.late(late))."
    }
}
