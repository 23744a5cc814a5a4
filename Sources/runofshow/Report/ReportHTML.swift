import Console
import Report
import Timeline

/// A report as one page that needs nothing else: no network, no script. It prints on A4.
struct ReportHTML {
    let words: Words

    func make(_ reports: [ShowReport]) -> String {
        let title = HTML.escaped(reports.first?.title ?? "")
        var body = ["<h1>\(title)</h1>"]
        for report in reports { body += section(report) }
        if reports.count > 1 { body += comparison(Comparison(reports), reports.map(\.day)) }
        return """
            <!DOCTYPE html>
            <html lang="\(words.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(title)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            \(body.joined(separator: "\n"))
            </body>
            </html>

            """
    }

    private func section(_ report: ShowReport) -> [String] {
        let mode = RecordingLine.mode(report.mode)
        let span = "\(Figures.time(report.span.lowerBound))–\(Figures.time(report.span.upperBound))"
        let sentences = ReportSummary(words: words).sentences(report).map { "<li>\(HTML.escaped($0))</li>" }
        return [
            "<section>", "<h2>\(HTML.escaped("\(report.day) · \(mode) · \(span)"))</h2>", "<ul class=\"summary\">",
        ] + sentences + [
            "</ul>", "<figure>", ReportChart(report: report, words: words).svg(),
            "<figcaption>"
                + words.say(
                    "Of each segment: planned above, actual below; what ran beyond its plan has a dashed edge. Lines: hard points. Band: on air as planned.",
                    "Mỗi mục: kế hoạch ở trên, thực tế ở dưới; phần kéo dài quá kế hoạch có viền nét đứt. Vạch đứng: mốc cứng. Nền: giờ phát sóng theo kế hoạch."
                ) + "</figcaption>", "</figure>",
        ] + points(report) + segments(report) + cues(report) + ["</section>"]
    }

    private func points(_ report: ShowReport) -> [String] {
        guard !report.hardPoints.isEmpty else { return [] }
        let rows = report.hardPoints.map { point in
            [
                words.hardPoint(point.kind, point.title), Figures.time(point.time), point.actual.map { Figures.time($0) } ?? "–",
                point.over.map(words.overUnder) ?? "",
            ]
        }
        return HTML.table(
            words.say("Hard points", "Mốc cứng"),
            ["", words.say("planned", "dự kiến"), words.say("actual", "thực tế"), words.say("over/under", "trễ/sớm")], rows)
    }

    private func segments(_ report: ShowReport) -> [String] {
        let rows = report.segments.map { segment in
            [
                segment.title, segment.plannedStart.map { Figures.time($0) } ?? "–",
                segment.actualStart.map { Figures.time($0) } ?? (segment.status == .skipped ? words.say("skipped", "bỏ qua") : "–"),
                segment.planned.map { Figures.length($0) } ?? "–", segment.actual.map { Figures.up($0) } ?? "–",
                segment.over.map(words.overUnder) ?? "", segment.held > .zero ? Figures.up(segment.held) : "",
            ]
        }
        return HTML.table(
            words.say("Segments", "Các mục"),
            [
                "", words.say("planned start", "bắt đầu dự kiến"), words.say("actual start", "bắt đầu thực tế"),
                words.say("planned", "dự kiến"), words.say("actual", "thực tế"), words.say("over/under", "trễ/sớm"),
                words.say("held", "tạm dừng"),
            ], rows)
    }

    private func cues(_ report: ShowReport) -> [String] {
        let called = report.cues.filter { $0.calledAt != nil }
        guard !called.isEmpty else { return [] }
        let rows = called.map { cue in
            [
                cue.call, cue.department ?? "", cue.due.map { Figures.time($0) } ?? words.say("by ear", "chờ hiệu"),
                cue.calledAt.map { Figures.time($0) } ?? "", cue.late.map(words.overUnder) ?? "",
            ]
        }
        return HTML.table(
            words.say("Cues that were called", "Hiệu lệnh đã gọi"),
            ["", words.say("department", "bộ phận"), words.say("due", "đến giờ"), words.say("called", "đã gọi"), words.say("over/under", "trễ/sớm")],
            rows)
    }

    private func comparison(_ comparison: Comparison, _ days: [String]) -> [String] {
        let rows = comparison.rows.map { row -> [String] in
            let planned = row.planned.map { Figures.length($0) } ?? "–"
            let lengths = row.lengths.map { $0.map { Figures.up($0) } ?? "–" }
            let median = row.spread.map { Figures.up($0.median) } ?? "–"
            let half = row.spread.map { "\(Figures.up($0.lower))–\(Figures.up($0.upper))" } ?? "–"
            return [row.title, planned] + lengths + [median, half]
        }
        return HTML.table(
            words.say("Side by side", "Đặt cạnh nhau"),
            ["", words.say("planned", "dự kiến")] + days + [words.say("median", "trung vị"), words.say("middle half", "nửa giữa")], rows)
    }

    private static let style = """
        :root { color-scheme: light dark; --ink: #1b1f24; --soft: #67707b; --paper: #fff; --plan: #b8c0ca; --actual: #2f6fb3; --late: #c2571a; --air: #f3e9d8; --line: #dde2e8; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ebef; --soft: #9aa4b0; --paper: #15181c; --plan: #56606c; --actual: #6ea8e6; --late: #e8894a; --air: #2a251b; --line: #2c3138; } }
        @page { size: A4; margin: 14mm; }
        body { font: 15px/1.45 system-ui, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; margin: 0 0 .2rem; } h2 { font-size: 1.05rem; color: var(--soft); font-weight: 500; margin: 0 0 1rem; }
        .summary { font-size: 1.1rem; padding-left: 1.2rem; } .summary li:first-child { font-weight: 600; }
        figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .85rem; } svg { width: 100%; height: auto; font: 12px system-ui, "Noto Sans", sans-serif; fill: var(--ink); }
        .name { text-anchor: end; } .axis { text-anchor: middle; fill: var(--soft); } .over { fill: var(--soft); font-size: 11px; }
        .plan { fill: var(--plan); } .actual { fill: var(--actual); } .late { fill: var(--late); stroke: var(--ink); stroke-dasharray: 2 2; } .air { fill: var(--air); }
        .grid { stroke: var(--line); } .hard { stroke: var(--ink); stroke-width: 1.2; stroke-dasharray: 5 3; }
        table { border-collapse: collapse; width: 100%; margin: 1.2rem 0; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: right; font-variant-numeric: tabular-nums; } thead th { color: var(--soft); font-weight: 500; } th[scope=row], thead th:first-child { text-align: left; font-weight: 400; }
        @media print { body { margin: 0; max-width: none; font-size: 10pt; } section { break-after: page; } section:last-of-type { break-after: auto; } figure, tr { break-inside: avoid; } }
        """
}

/// The little of HTML that a report needs.
enum HTML {
    static func escaped(_ text: String) -> String {
        var safe = ""
        for character in SafeText.make(text, limit: 10_000) {
            switch character {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            default: safe.append(character)
            }
        }
        return safe
    }

    /// A table whose first column names its rows.
    static func table(_ caption: String, _ head: [String], _ rows: [[String]]) -> [String] {
        let heads = head.map { #"<th scope="col">\#(escaped($0))</th>"# }.joined()
        return ["<table>", "<caption>\(escaped(caption))</caption>", "<thead><tr>\(heads)</tr></thead>", "<tbody>"]
            + rows.map { row in
                "<tr>" + row.enumerated().map { place, cell in
                    place == 0 ? #"<th scope="row">\#(escaped(cell))</th>"# : "<td>\(escaped(cell))</td>"
                }.joined() + "</tr>"
            } + ["</tbody>", "</table>"]
    }
}
