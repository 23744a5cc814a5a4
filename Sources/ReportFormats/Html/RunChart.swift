import PageMarkup
import Phrases
import Report
import Screens
import TextLayout
import Timeline

/// A chart of each segment's planned time above its actual time, with holds, overtime, on-air windows and hard times. It is drawn
/// in SVG with 24 segments in each picture, so that each fits on a sheet of paper.
struct RunChart {
    let report: ShowReport
    let words: Words
    /// A prefix for ids, unique on the page.
    let name: String
    private var say: any ReportChartPhrases { words.phrases.reportCharts }

    static let rows = 24
    /// The most segments drawn, and holds drawn in each; more would be unreadable.
    static let segmentLimit = 240
    private static let (left, width, row, top) = (256, 640, 30, 14)

    func figures() -> [Markup] {
        let segments = Array(report.segments.prefix(Self.segmentLimit))
        let chunks = stride(from: 0, to: segments.count, by: Self.rows).map {
            Array(segments[$0..<min($0 + Self.rows, segments.count)])
        }
        return chunks.enumerated().compactMap { place, chunk in
            guard let axis = TimeAxis(over: times(chunk, isOnly: chunks.count == 1), left: Self.left, width: Self.width) else {
                return nil
            }
            let isLast = place == chunks.count - 1
            return .element(
                "figure", [:], [picture(chunk, axis, "\(name)-\(place + 1)")] + (isLast ? [caption(segments.count)] : []))
        }
    }

    private func times(_ segments: [ShowReport.Segment], isOnly: Bool) -> [ShowTime] {
        let own = segments.flatMap { [$0.plannedStart, $0.plannedEnd, $0.actualStart, end($0)].compactMap { $0 } }
        guard isOnly else { return own }
        return own + report.hardPoints.map(\.time) + report.windows.flatMap { [$0.on.time, $0.off.time] }
    }

    /// The last record's time if the segment is still on stage.
    private func end(_ segment: ShowReport.Segment) -> ShowTime? {
        segment.actualEnd ?? (segment.status == .current ? report.span.upperBound : nil)
    }

    private func picture(_ segments: [ShowReport.Segment], _ axis: TimeAxis, _ id: String) -> Markup {
        let lanes = report.windows.count * 30
        let top = Self.top + lanes + 22
        let bottom = top + segments.count * Self.row
        let title = say.plannedAgainstActual
        var inside: [Markup] = [
            .element("title", ["id": "\(id)-title"], title), .element("desc", ["id": "\(id)-desc"], described(segments, axis)),
        ]
        inside += grid(axis, from: Self.top + lanes, to: bottom)
        for (place, window) in report.windows.enumerated() { inside += lane(window, axis, Self.top + place * 30) }
        for (place, segment) in segments.enumerated() { inside += row(segment, axis, top + place * Self.row) }
        inside += points(axis, from: Self.top + lanes, to: bottom)
        return .element(
            "svg",
            ["viewBox": "0 0 1000 \(bottom + 22)", "role": "img", "aria-labelledby": "\(id)-title \(id)-desc"], [.lines(inside)])
    }

    /// Describes the picture for people who cannot see it; the figures are in the tables.
    private func described(_ segments: [ShowReport.Segment], _ axis: TimeAxis) -> String {
        let late = segments.count { ($0.over ?? .zero) >= .seconds(1) }
        let ran = segments.count { $0.actual != nil }
        return say.description(
            segments: segments.count, from: words.time(axis.first), to: words.time(axis.last), ran: ran, longer: late)
    }

    private func grid(_ axis: TimeAxis, from top: Int, to bottom: Int) -> [Markup] {
        axis.ticks.flatMap { time -> [Markup] in
            let x = "\(axis.x(time))"
            return [
                .element("line", ["class": "grid", "x1": x, "y1": "\(top)", "x2": x, "y2": "\(bottom)"]),
                .element("text", ["class": "axis", "x": x, "y": "\(bottom + 16)"], words.time(time, seconds: false)),
            ]
        }
    }

    /// On air: the plan, and below it what happened.
    private func lane(_ window: ShowReport.Window, _ axis: TimeAxis, _ y: Int) -> [Markup] {
        var lane: [Markup] = [.element("text", ["x": "0", "y": "\(y + 15)"], CellText.cut("● \(say.onAir(window.title))", 36))]
        lane += bar("air", window.on.time, window.off.time, axis, y, 10)
        if let on = window.on.actual {
            lane += bar("onair", on, window.off.actual ?? max(on, report.span.upperBound), axis, y + 12, 10)
        }
        return lane
    }

    /// Lines through all rows, with the numbers from the table.
    private func points(_ axis: TimeAxis, from top: Int, to bottom: Int) -> [Markup] {
        var marks: [(x: Int, numbers: [Int])] = []
        for (place, point) in report.hardPoints.enumerated() where axis.contains(point.time) {
            let x = axis.x(point.time)
            if let same = marks.firstIndex(where: { abs($0.x - x) < 22 }), marks[same].x == x || marks[same].numbers.count < 3 {
                marks[same].numbers.append(place + 1)
            } else {
                marks.append((x, [place + 1]))
            }
        }
        let lines = Set(report.hardPoints.filter { axis.contains($0.time) }.map { axis.x($0.time) }).sorted().map { x in
            Markup.element("line", ["class": "hard", "x1": "\(x)", "y1": "\(top + 16)", "x2": "\(x)", "y2": "\(bottom)"])
        }
        let labels = marks.map { mark in
            Markup.element(
                "text", ["class": "small middle", "x": "\(mark.x)", "y": "\(top + 12)"],
                "◆" + mark.numbers.map(String.init).joined(separator: ","))
        }
        return lines + labels
    }

    private func row(_ segment: ShowReport.Segment, _ axis: TimeAxis, _ y: Int) -> [Markup] {
        var row: [Markup] = [.element("line", ["class": "row", "x1": "0", "y1": "\(y)", "x2": "1000", "y2": "\(y)"])]
        let name = CellText.folded(segment.title, 40, indent: 0)
        for (line, text) in name.prefix(2).enumerated() {
            let isCut = line == 1 && name.count > 2
            row.append(
                .element(
                    "text", ["class": "small", "x": "0", "y": "\(y + (name.count == 1 ? 19 : 12 + line * 13))"],
                    isCut ? CellText.cut(text + " …", 40) : text))
        }
        if let start = segment.plannedStart, let end = segment.plannedEnd {
            row += bar(segment.status == .skipped ? "left" : "plan", start, end, axis, y + 4, 9)
        }
        guard let start = segment.actualStart, let end = end(segment) else {
            guard segment.status == .skipped, let from = segment.plannedEnd else { return row }
            return row + [label(say.skipped, axis.x(from) + 5, y + 13)]
        }
        row += actual(segment, from: start, to: end, axis, y + 15)
        if let over = segment.over, abs(over.count) >= 1000 { row.append(label(words.overUnder(over), axis.x(end) + 5, y + 25)) }
        return row
    }

    /// What ran, the holds in it, and what exceeded the plan.
    private func actual(
        _ segment: ShowReport.Segment, from start: ShowTime, to end: ShowTime, _ axis: TimeAxis, _ y: Int
    ) -> [Markup] {
        let due: ShowTime? =
            segment.hasFixedOut ? segment.plannedEnd : segment.planned.map { start + $0 + segment.held }
        let turn = min(end, max(start, due ?? end))
        var bars = bar("ran", start, turn, axis, y, 11)
        if turn < end { bars += bar("late", turn, end, axis, y, 11) }
        let holds = report.holds.lazy.filter { $0.segment == segment.id && $0.from >= start && $0.from < end }
        for hold in holds.prefix(Self.segmentLimit) { bars += hatched(hold.from, min(end, hold.to ?? end), axis, y, 11) }
        return bars
    }

    private func bar(_ kind: String, _ from: ShowTime, _ to: ShowTime, _ axis: TimeAxis, _ y: Int, _ height: Int) -> [Markup] {
        let (from, to) = (max(from, axis.first), min(to, axis.last))
        guard from <= to else { return [] }
        let x = axis.x(from)
        return [
            .element(
                "rect",
                ["class": kind, "x": "\(x)", "y": "\(y)", "width": "\(max(1, axis.x(to) - x))", "height": "\(height)"])
        ]
    }

    /// Hatched with lines, so that it prints without greys too.
    private func hatched(_ from: ShowTime, _ to: ShowTime, _ axis: TimeAxis, _ y: Int, _ height: Int) -> [Markup] {
        let (x, end) = (axis.x(from), max(axis.x(from) + 2, axis.x(to)))
        let strokes = stride(from: x + 3, to: end, by: 3).map { "M\($0) \(y)v\(height)" }.joined()
        return bar("hold", from, to, axis, y, height)
            + (strokes.isEmpty ? [] : [.element("path", ["class": "hatch", "d": strokes])])
    }

    private func label(_ text: String, _ x: Int, _ y: Int) -> Markup {
        // At the right edge, the text goes before the end of the bar.
        x > 905
            ? .element("text", ["class": "small quiet halo", "x": "998", "y": "\(y)", "text-anchor": "end"], text)
            : .element("text", ["class": "small quiet halo", "x": "\(x)", "y": "\(y)"], text)
    }

    private func caption(_ drawn: Int) -> Markup {
        let key: [(kind: String, text: String)] = [
            ("plan", say.plan), ("ran", say.ran), ("late", say.beyondThePlan), ("hold", say.held),
        ]
        var inside = key.enumerated().flatMap { place, entry -> [Markup] in
            let x = place * 170
            let hatch: [Markup] =
                entry.kind == "hold"
                ? [
                    .element(
                        "path",
                        ["class": "hatch", "d": "M\(x + 4) 2v11M\(x + 8) 2v11M\(x + 12) 2v11M\(x + 16) 2v11M\(x + 20) 2v11"])
                ] : []
            return [.element("rect", ["class": entry.kind, "x": "\(x + 1)", "y": "2", "width": "22", "height": "11"])] + hatch
                + [.element("text", ["x": "\(x + 30)", "y": "12"], entry.text)]
        }
        if !report.hardPoints.isEmpty {
            inside.append(.element("text", ["x": "680", "y": "12"], "◆ ┆ " + say.hardTimesByNumber))
        }
        let more = report.segments.count - drawn
        return .element(
            "figcaption", [:],
            [.element("svg", ["viewBox": "0 0 1000 16", "aria-hidden": "true"], inside)]
                + (more > 0 ? [.text(say.onlyTheFirst(drawn))] : []))
    }
}
