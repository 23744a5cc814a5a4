import PageMarkup
import Phrases
import Report
import Screens
import TextLayout
import Timeline

/// A chart of several recordings: for each segment, how far each recording differed from the plan. It is drawn in SVG.
struct SpreadChart {
    let comparison: Comparison
    let words: Words
    private var say: any ReportChartPhrases { words.phrases.reportCharts }
    private static let (left, width, row) = (290, 660, 26)

    /// Empty if no segment of the plan ran.
    func figure() -> [Markup] {
        let rows = comparison.rows.filter { $0.planned != nil && $0.spread != nil }.prefix(RunChart.segmentLimit)
        let overs = rows.flatMap { row in row.lengths.compactMap { $0.map { ($0 - (row.planned ?? .zero)).count } } }
        guard !overs.isEmpty else { return [] }
        // Whole minutes on both sides of the plan, at least one.
        let minute = 60_000
        let least = min(0, (overs.min() ?? 0) - minute + 1) / minute - (overs.min() ?? 0 < 0 ? 0 : 1)
        let most = max(1, ((overs.max() ?? 0) + minute - 1) / minute)
        let span = (most - least) * minute
        func x(_ over: Int) -> Int { Self.left + (over - least * minute) * Self.width / span }
        let bottom = 24 + rows.count * Self.row
        var inside: [Markup] = [
            .element("title", ["id": "spread-title"], say.longerOrShorter),
            .element("desc", ["id": "spread-desc"], say.spreadDescription),
        ]
        let step = [1, 2, 5, 10, 15, 30, 60].first { (most - least) / $0 <= 10 } ?? (most - least) / 10
        for tick in (least...most) where tick % step == 0 {
            let place = "\(x(tick * minute))"
            let label = tick == 0 ? say.asPlanned : tick > 0 ? "+\(tick):00" : "−\(-tick):00"
            inside.append(
                .element("line", ["class": tick == 0 ? "zero" : "grid", "x1": place, "y1": "20", "x2": place, "y2": "\(bottom)"]))
            inside.append(.element("text", ["class": "axis", "x": place, "y": "13"], label))
        }
        for (place, row) in rows.enumerated() { inside += drawn(row, 24 + place * Self.row, x) }
        return [
            .element(
                "figure", [:],
                [
                    .element(
                        "svg", ["viewBox": "0 0 1000 \(bottom + 4)", "role": "img", "aria-labelledby": "spread-title spread-desc"],
                        [.lines(inside)]),
                    .element("figcaption", [:], say.spreadKey),
                ])
        ]
    }

    private func drawn(_ row: Comparison.Row, _ y: Int, _ x: (Int) -> Int) -> [Markup] {
        guard let planned = row.planned, let spread = row.spread else { return [] }
        var drawn: [Markup] = [
            .element("line", ["class": "row", "x1": "0", "y1": "\(y)", "x2": "1000", "y2": "\(y)"]),
            .element("text", ["class": "small", "x": "0", "y": "\(y + 17)"], CellText.cut(row.title, 44)),
        ]
        let (lower, upper) = (x((spread.lower - planned).count), x((spread.upper - planned).count))
        let median = "\(x((spread.median - planned).count))"
        drawn.append(
            .element(
                "rect", ["class": "half", "x": "\(lower)", "y": "\(y + 5)", "width": "\(max(1, upper - lower))", "height": "16"]))
        drawn.append(.element("line", ["class": "median", "x1": median, "y1": "\(y + 3)", "x2": median, "y2": "\(y + 23)"]))
        // Marks that would overlap are merged.
        var marks: [(x: Int, numbers: [String])] = []
        for (number, length) in row.lengths.enumerated() {
            guard let place = length.map({ x(($0 - planned).count) }) else { continue }
            if let near = marks.firstIndex(where: { abs($0.x - place) < 16 }) {
                marks[near].numbers.append("\(number + 1)")
            } else {
                marks.append((place, ["\(number + 1)"]))
            }
        }
        for mark in marks {
            let text = mark.numbers.joined(separator: ",")
            let wide = 10 + 6 * text.count
            drawn.append(
                .element(
                    "rect",
                    ["class": "dot", "x": "\(mark.x - wide / 2)", "y": "\(y + 5)", "width": "\(wide)", "height": "16", "rx": "8"]))
            drawn.append(.element("text", ["class": "small middle", "x": "\(mark.x)", "y": "\(y + 17)"], text))
        }
        return drawn
    }
}
