import Console
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
        let capital = name.prefix(1).uppercased() + name.dropFirst()
        let time = Figures.time(actual)
        if over < .zero {
            let span = Figures.down(-over)
            return words.say("\(capital) at \(time), \(span) before its time.", "\(capital) lúc \(time), sớm \(span).")
        }
        if over < .seconds(1) { return words.say("\(capital) at \(time), on time.", "\(capital) lúc \(time), đúng giờ.") }
        let span = Figures.up(over)
        return words.say("\(capital) at \(time), \(span) late.", "\(capital) lúc \(time), trễ \(span).")
    }

    /// What ran against the plan of just that.
    private func total(_ report: ShowReport) -> String? {
        let totals = report.totals
        guard totals.actual > .zero else { return nil }
        let ran = Figures.up(totals.actual)
        let held = totals.held >= .seconds(1) ? words.say(", \(Figures.up(totals.held)) of it held", ", trong đó tạm dừng \(Figures.up(totals.held))") : ""
        if abs(totals.over.count) < 1000 {
            return words.say("All that ran took \(ran), as planned\(held).", "Các mục đã chạy dài \(ran), đúng kế hoạch\(held).")
        }
        let span = totals.over > .zero ? Figures.up(totals.over) : Figures.down(-totals.over)
        return totals.over > .zero
            ? words.say("All that ran took \(ran), \(span) more than planned\(held).", "Các mục đã chạy dài \(ran), hơn kế hoạch \(span)\(held).")
            : words.say("All that ran took \(ran), \(span) less than planned\(held).", "Các mục đã chạy dài \(ran), kém kế hoạch \(span)\(held).")
    }

    private func skipped(_ report: ShowReport) -> String? {
        let planned = report.segments.filter { $0.status == .skipped && $0.planned != nil }.map { "“\($0.title)”" }
        let added = report.segments.filter { $0.planned == nil && $0.actualStart != nil }.map { "“\($0.title)”" }
        let parts = [
            planned.isEmpty ? nil : words.say("Skipped: \(few(planned)).", "Bỏ qua: \(few(planned))."),
            added.isEmpty ? nil : words.say("Not in the plan: \(few(added)).", "Ngoài kế hoạch: \(few(added))."),
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func few(_ titles: [String]) -> String {
        titles.prefix(5).joined(separator: ", ") + (titles.count > 5 ? " " + words.more(titles.count - 5) : "")
    }

    private func cues(_ report: ShowReport) -> String? {
        let figures = report.punctuality
        guard figures.count > 0 else { return nil }
        let all = words.say("\(figures.called) of \(figures.count) cues were called", "Đã gọi \(figures.called) trên \(figures.count) hiệu lệnh")
        let worst = report.cues.filter { $0.late != nil }.max { abs($0.late!.count) < abs($1.late!.count) }
        guard figures.timed > 0 else { return all + "." }
        let within = words.say(", \(figures.within) of \(figures.timed) within 2 s", ", \(figures.within) trên \(figures.timed) lệch không quá 2 giây")
        guard let worst, let late = worst.late, abs(late.count) > Punctuality.onTime.count else { return all + within + "." }
        return all + within + words.say("; furthest off: ", "; lệch nhiều nhất: ") + "“\(worst.call)”, \(words.late(late))."
    }
}
