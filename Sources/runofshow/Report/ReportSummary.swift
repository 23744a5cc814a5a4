import Console
import Report
import Timeline

/// A report in sentences: what somebody who was not there wants to know first.
struct ReportSummary {
    let words: Words

    func sentences(_ report: ShowReport) -> [String] {
        [end(report), costs(report), gains(report), skipped(report), cues(report)].compactMap { $0 }
    }

    /// The last hard point that was reached.
    private func end(_ report: ShowReport) -> String? {
        guard let point = report.hardPoints.last(where: { $0.actual != nil }), let actual = point.actual, let over = point.over
        else { return words.say("No hard point was reached.", "Chưa tới mốc cứng nào.") }
        let name = words.hardPoint(point.kind, point.title)
        let time = Figures.time(actual)
        if over < .zero {
            let span = Figures.down(-over)
            return words.say(
                "\(capital(name)) at \(time), \(span) before its time.", "\(capital(name)) lúc \(time), sớm \(span).")
        }
        if over < .seconds(1) { return words.say("\(capital(name)) at \(time), on time.", "\(capital(name)) lúc \(time), đúng giờ.") }
        let span = Figures.up(over)
        return words.say("\(capital(name)) at \(time), \(span) late.", "\(capital(name)) lúc \(time), trễ \(span).")
    }

    private func costs(_ report: ShowReport) -> String? {
        let longer = report.segments.filter { ($0.over ?? .zero) >= .seconds(1) }.sorted { $0.over! > $1.over! }.prefix(3)
        guard !longer.isEmpty else { return nil }
        let list = longer.map { "“\($0.title)” (+\(Figures.up($0.over!)))" }.joined(separator: ", ")
        return words.say("What took longer than planned, most of all: \(list).", "Kéo dài hơn kế hoạch nhiều nhất: \(list).")
    }

    private func gains(_ report: ShowReport) -> String? {
        let shorter = report.segments.filter { ($0.over ?? .zero) <= .seconds(-1) }.sorted { $0.over! < $1.over! }.prefix(3)
        guard !shorter.isEmpty else { return nil }
        let list = shorter.map { "“\($0.title)” (−\(Figures.up(-$0.over!)))" }.joined(separator: ", ")
        return words.say("What won time back: \(list).", "Những mục rút ngắn được: \(list).")
    }

    private func skipped(_ report: ShowReport) -> String? {
        let planned = report.segments.filter { $0.status == .skipped && $0.planned != nil }.map { "“\($0.title)”" }
        let added = report.segments.filter { $0.planned == nil && $0.actualStart != nil }.map { "“\($0.title)”" }
        let parts = [
            planned.isEmpty ? nil : words.say("Skipped: \(planned.joined(separator: ", ")).", "Bỏ qua: \(planned.joined(separator: ", "))."),
            added.isEmpty ? nil : words.say("Not in the plan: \(added.joined(separator: ", ")).", "Ngoài kế hoạch: \(added.joined(separator: ", "))."),
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func cues(_ report: ShowReport) -> String? {
        let called = report.cues.filter { $0.calledAt != nil }.count
        guard !report.cues.isEmpty else { return nil }
        let worst = report.cues.filter { $0.late != nil }.max { abs($0.late!.count) < abs($1.late!.count) }
        let all = words.say("\(called) of \(report.cues.count) cues were called", "Đã gọi \(called) trên \(report.cues.count) hiệu lệnh")
        guard let worst, abs(worst.late!.count) >= 2000 else { return all + "." }
        return all + words.say("; furthest off: ", "; lệch nhiều nhất: ") + "“\(worst.call)”, \(words.overUnder(worst.late!))."
    }

    private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
