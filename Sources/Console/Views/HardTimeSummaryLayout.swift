import Screens
import TextLayout

extension HardTimeSummary {
    /// One row: behind or ahead of the plan, the next hard time, the last one, and at the right the one that matters, as much as
    /// there is room for. LATE or EARLY is never what goes; titles are.
    func draw(_ grid: inout Grid, _ area: Area) {
        var at = grid.write(behind.text, area, style: Style(of: behind.tone, bold: true)) + 2
        guard let end = focus else {
            grid.write(none ?? "", area, column: at, style: .quiet)
            return
        }
        let points = [next, last].compactMap { $0 }
        var endText = "\(end.title) \(end.time) → \(end.expected) "
        if area.columns - at < CellWidth.of(endText) + CellWidth.of(end.verdict) { endText = "\(end.time) → \(end.expected) " }
        var right = area.columns - CellWidth.of(endText) - CellWidth.of(end.verdict)
        grid.write(endText, area, column: max(at, right), style: .quiet)
        grid.write(end.verdict, area, style: Style(of: end.tone, bold: true), align: .right)
        right -= 2
        for (index, point) in points.enumerated() {
            // The others share what is left, the nearer first; each keeps its figure, or is left out whole.
            let fair = (right - at) / (points.count - index)
            let share = index == 0 ? max(fair, min(right - at, 30)) : fair
            let figure = CellWidth.of(point.verdict)
            let texts = ["\(point.title) \(point.time)", point.title].map { $0 + " " }
            guard let text = texts.first(where: { CellWidth.of($0) <= share - figure - 2 }) else { continue }
            at += grid.write(text, area, column: at, style: .quiet)
            at += grid.write(point.verdict, area, column: at, style: Style(of: point.tone, bold: true)) + 2
        }
    }

    /// The rule below it; on it, below the figures that they belong to, where earlier runs have the points.
    func drawRanges(_ grid: inout Grid, _ area: Area) {
        grid.write(String(repeating: "─", count: area.columns), area, style: .quiet)
        let ranged = [focus, last, next].compactMap { $0 }.filter { $0.range != nil }
        guard let point = ranged.first, let range = point.range else { return }
        // The title goes where there is no room for it; a range is never cut.
        let texts = ["\(point.title) \(range)", range].map { " \($0)" }
        guard let text = texts.first(where: { CellWidth.of($0) <= area.columns - 2 }) else { return }
        grid.write(text, area, align: .right)
        guard ranged.count > 1, let other = ranged[1].range.map({ " \(ranged[1].title) \($0) " }) else { return }
        if CellWidth.of(other) + CellWidth.of(text) + 6 <= area.columns { grid.write(other, area, column: 3) }
    }
}
