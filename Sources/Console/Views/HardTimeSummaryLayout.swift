import Screens
import TextLayout

extension HardTimeSummary {
    /// One row: now, the next point, the end, the last one, as much as there is room for. OVER or UNDER is never what
    /// goes; titles are.
    func draw(_ grid: inout Grid, _ area: Area) {
        var at = grid.write(label + " ", area, style: .quiet)
        at += grid.write(offset.text, area, column: at, style: Style(of: offset.tone, bold: true)) + 2
        guard let end else {
            grid.write(none ?? "", area, column: at, style: .quiet)
            return
        }
        let points = [next, last].compactMap { $0 }
        var endText = "\(end.title) \(end.time) → \(end.expected) "
        if area.columns - at < CellWidth.of(endText) + CellWidth.of(end.overUnder) { endText = "\(end.time) → \(end.expected) " }
        var right = area.columns - CellWidth.of(endText) - CellWidth.of(end.overUnder)
        grid.write(endText, area, column: max(at, right), style: .quiet)
        grid.write(end.overUnder, area, style: Style(of: end.tone, bold: true), align: .right)
        right -= 2
        for (index, point) in points.enumerated() {
            // The others share what is left, the nearer first; each keeps its figure, or is left out whole.
            let fair = (right - at) / (points.count - index)
            let share = index == 0 ? max(fair, min(right - at, 30)) : fair
            let figure = CellWidth.of(point.overUnder)
            let title = min(CellWidth.of(point.title + " " + point.time + " "), share - figure - 2)
            guard title >= 10 else { continue }
            at += grid.write("\(point.title) \(point.time)", area, column: at, width: title - 1, style: .quiet) + 1
            at += grid.write(point.overUnder, area, column: at, style: Style(of: point.tone, bold: true)) + 2
        }
    }

    /// The rule below it; on it, below the figures that they belong to, where earlier runs have the points.
    func drawRanges(_ grid: inout Grid, _ area: Area) {
        grid.write(String(repeating: "─", count: area.columns), area, style: .quiet)
        guard let end, let range = end.range else { return }
        // The title goes where there is no room for it; a range is never cut.
        let texts = ["\(end.title) \(range)", range].map { " \($0)" }
        guard let text = texts.first(where: { CellWidth.of($0) <= area.columns - 2 }) else { return }
        grid.write(text, area, align: .right)
        guard let next, let other = next.range.map({ " \(next.title) \($0) " }) else { return }
        if CellWidth.of(other) + CellWidth.of(text) + 6 <= area.columns { grid.write(other, area, column: 3) }
    }
}
