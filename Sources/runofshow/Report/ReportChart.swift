import Console
import Report
import Timeline

/// Planned above actual for each segment, on one axis of time, as a picture in SVG.
struct ReportChart {
    let report: ShowReport
    let words: Words

    private static let (left, width, row) = (230, 690, 30)
    private var first: Int { times.min() ?? 0 }
    private var last: Int { max(first + 1, times.max() ?? 1) }

    private var times: [Int] {
        report.segments.flatMap { segment in
            [
                segment.plannedStart?.milliseconds, segment.planned.flatMap { span in segment.plannedStart.map { ($0 + span).milliseconds } },
                segment.actualStart?.milliseconds, segment.actualEnd?.milliseconds,
            ].compactMap { $0 }
        } + report.hardPoints.map(\.time.milliseconds)
    }

    private func x(_ time: ShowTime) -> Int {
        Self.left + (time.milliseconds - first) * Self.width / (last - first)
    }

    func svg() -> String {
        let height = report.segments.count * Self.row + 50
        var parts = [
            #"<svg viewBox="0 0 1000 \#(height)" role="img" aria-label="\#(HTML.escaped(words.say("planned above actual", "kế hoạch ở trên, thực tế ở dưới")))">"#
        ]
        parts += windows(height) + axis(height) + points(height)
        for (place, segment) in report.segments.enumerated() { parts += bars(segment, 30 + place * Self.row) }
        return (parts + ["</svg>"]).joined(separator: "\n")
    }

    /// On air, as planned: a band behind all.
    private func windows(_ height: Int) -> [String] {
        report.hardPoints.filter { $0.kind == .on }.compactMap { on in
            let name = on.id.dropFirst("on:".count)
            guard let off = report.hardPoints.first(where: { $0.id == "off:\(name)" }) else { return nil }
            let (from, to) = (x(on.time), x(off.time))
            return #"<rect class="air" x="\#(from)" y="24" width="\#(max(1, to - from))" height="\#(height - 44)"/>"#
        }
    }

    /// A line each half hour; each quarter, or each hour, where that is few or many.
    private func axis(_ height: Int) -> [String] {
        let minute = 60_000
        let step = [1, 5, 15, 30, 60, 120, 240].map { $0 * minute }.first { (last - first) / $0 <= 10 } ?? 24 * 60 * minute
        return stride(from: (first + step - 1) / step * step, through: last, by: step).flatMap { at in
            let place = x(ShowTime(milliseconds: at))
            let time = Figures.time(ShowTime(milliseconds: at), seconds: false)
            return [
                #"<line class="grid" x1="\#(place)" y1="24" x2="\#(place)" y2="\#(height - 20)"/>"#,
                #"<text class="axis" x="\#(place)" y="\#(height - 6)">\#(time)</text>"#,
            ]
        }
    }

    private func points(_ height: Int) -> [String] {
        report.hardPoints.map { point in
            let place = x(point.time)
            let title = HTML.escaped("◆ \(words.hardPoint(point.kind, point.title)) \(Figures.time(point.time))")
            return #"<line class="hard" x1="\#(place)" y1="18" x2="\#(place)" y2="\#(height - 20)"><title>\#(title)</title></line>"#
        }
    }

    private func bars(_ segment: ShowReport.Segment, _ y: Int) -> [String] {
        var parts = [#"<text class="name" x="\#(Self.left - 8)" y="\#(y + 14)">\#(HTML.escaped(short(segment.title)))</text>"#]
        if let start = segment.plannedStart, let planned = segment.planned {
            parts.append(bar("plan", start, start + planned, y + 1))
        }
        guard let start = segment.actualStart, let end = segment.actualEnd else { return parts }
        let planned = segment.planned.map { start + $0 } ?? end
        parts.append(bar("actual", start, min(end, planned), y + 12))
        if end > planned { parts.append(bar("late", planned, end, y + 12)) }
        if let over = segment.over, abs(over.count) >= 1000 {
            parts.append(#"<text class="over" x="\#(x(end) + 4)" y="\#(y + 21)">\#(HTML.escaped(words.overUnder(over)))</text>"#)
        }
        return parts
    }

    private func bar(_ kind: String, _ from: ShowTime, _ to: ShowTime, _ y: Int) -> String {
        #"<rect class="\#(kind)" x="\#(x(from))" y="\#(y)" width="\#(max(1, x(to) - x(from)))" height="10"/>"#
    }

    /// What fits beside the bars.
    private func short(_ title: String) -> String { title.count > 30 ? title.prefix(29) + "…" : title }
}
