import Screens
import Timeline

/// The rule below the line of truth; on it, below the figures that they belong to, where earlier runs have the points.
struct RangeLine {
    private let end: TruthLine.Point?
    private let next: TruthLine.Point?

    init(_ truth: TruthLine) { (end, next) = (truth.end, truth.next) }

    func draw(_ words: Words, _ grid: inout Grid, _ area: Area) {
        grid.write(String(repeating: "─", count: area.columns), area, style: .quiet)
        guard let end, let range = end.range.map({ words.range($0) }) else { return }
        // The title goes where there is no room for it; a range is never cut.
        let texts = ["\(end.title) \(range)", range].map { " \($0)" }
        guard let text = texts.first(where: { CellWidth.of($0) <= area.columns - 2 }) else { return }
        grid.write(text, area, align: .right)
        guard let next, let other = next.range.map({ " \(next.title) \(words.range($0)) " }) else { return }
        if CellWidth.of(other) + CellWidth.of(text) + 6 <= area.columns { grid.write(other, area, column: 3) }
    }
}
