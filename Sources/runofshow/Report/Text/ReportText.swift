import Console
import Phrases
import Report
import Timeline

/// A report for people at a terminal: what happened, what to change, and the tables behind it.
struct ReportText {
    let words: Words
    /// Columns of the terminal.
    let width: Int
    /// Rows of a list that a screen shows; the other formats have all.
    static let most = 40

    func make(_ reports: [ShowReport]) -> String {
        // What is advised is about the plan, which they have in common.
        let words = words.by(reports.first?.wallClock ?? .steady)
        let advice = Advice.all(reports).map(AdviceText(words: words).sentence)
        let advised = advice.isEmpty ? [] : heading(AdviceText(words: words).heading(reports)) + advice.flatMap(bullet)
        guard reports.count > 1 else { return reports.map { by($0).make($0, advised) }.joined() }
        let beside = ComparisonText(words: words, width: width).lines(reports)
        let all = reports.map { by($0).make($0, []) }
        let first =
            (title(reports[0]) + advised + heading(words.say("Side by side, holds included", "Đặt cạnh nhau, kể cả tạm dừng"))
            + beside).joined(separator: "\n")
        return ([first] + all).joined(separator: "\n\n" + String(repeating: "─", count: width) + "\n")
    }

    /// The text with times as the wall clock of this recording had them.
    private func by(_ report: ShowReport) -> ReportText { ReportText(words: words.by(report.wallClock), width: width) }

    /// - Parameter advised: what is to be said between what happened and the tables.
    private func make(_ report: ShowReport, _ advised: [String]) -> String {
        var lines = title(report) + [Cells.cut(words.about(report), width)]
        lines += (ReportSummary(words: words).sentences(report) + words.remarks(report)).flatMap(bullet) + advised
        lines += points(report) + windows(report) + parts(report)
        lines += heading(words.say("Segments", "Các mục")) + SegmentTable(words: words, width: width).lines(report)
        lines += CueText(words: words, width: width).lines(report)
        lines += ListText(words: words, width: width).lines(report)
        return lines.joined(separator: "\n")
    }

    private func title(_ report: ShowReport) -> [String] { [Cells.cut(report.title, width)] }
    private func heading(_ text: String) -> [String] { Self.heading(text) }
    static func heading(_ text: String) -> [String] { ["", text.uppercased()] }
    private func bullet(_ text: String) -> [String] { Cells.folded("- " + text, width, indent: 2) }

    // Tables.

    private func points(_ report: ShowReport) -> [String] {
        var table = TextTable([
            .init(head: "", isFlexible: true), .init(head: words.say("planned", "dự kiến")),
            .init(head: words.say("actual", "thực tế")),
            .init(head: ""),
        ])
        for point in report.hardPoints {
            table.add([
                "◆ " + words.hardPoint(point.kind, point.title), words.time(point.time), time(point.actual),
                point.over.map(words.overUnder) ?? words.say("not reached", "chưa tới"),
            ])
        }
        return table.rows.isEmpty ? [] : heading(words.say("Hard points", "Mốc cứng")) + table.lines(width)
    }

    private func windows(_ report: ShowReport) -> [String] {
        var table = TextTable([
            .init(head: "", isFlexible: true), .init(head: words.say("planned", "dự kiến")),
            .init(head: words.say("actual", "thực tế")),
            .init(head: words.say("length", "dài"), alignment: .right), .init(head: words.say("end", "kết thúc")),
        ])
        for window in report.windows {
            let (on, off) = (window.on, window.off)
            table.add([
                "● \(window.title)", span(on.time, off.time), span(on.actual, off.actual),
                length(window.actual), off.over.map(words.overUnder) ?? "",
            ])
        }
        if table.rows.isEmpty { return [] }
        return heading(words.say("On air", "Phát sóng")) + table.lines(width) + Cells.folded(words.whatOnAirIs, width, indent: 0)
    }

    private func parts(_ report: ShowReport) -> [String] {
        var table = TextTable([
            .init(head: "", isFlexible: true), .init(head: words.say("planned", "dự kiến")),
            .init(head: words.say("actual", "thực tế")),
            .init(head: words.say("length", "dài"), alignment: .right), .init(head: words.say("end", "kết thúc")),
        ])
        for part in report.parts {
            table.add([
                part.title, span(part.plannedStart, part.plannedEnd), span(part.actualStart, part.actualEnd),
                length(part.actual), part.endOver.map(words.overUnder) ?? "",
            ])
        }
        return report.parts.count < 2 ? [] : heading(words.say("Parts", "Các phần")) + table.lines(width)
    }

    private func time(_ time: ShowTime?) -> String { time.map { words.time($0) } ?? "-" }
    private func length(_ length: Milliseconds?) -> String { length.map { Figures.up($0) } ?? "-" }

    private func span(_ from: ShowTime?, _ to: ShowTime?) -> String {
        from == nil && to == nil ? "-" : "\(time(from))–\(to.map { words.time($0) } ?? "")"
    }
}
