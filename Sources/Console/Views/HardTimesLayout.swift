import Screens
import TextLayout

/// The hard times still to come, under one another.
struct HardTimesLayout {
    let rows: [HardTimeRow]

    /// Those below which their range stands, in the rows that are left over: the one that matters, then
    /// the nearest.
    private func ranged(rows count: Int) -> Set<String> {
        let ranged = rows.filter { $0.range != nil }
        return Set((ranged.filter(\.isFocus) + ranged.filter { !$0.isFocus }).prefix(max(0, count)).map(\.id))
    }

    func draw(_ grid: inout Grid, _ area: Area) {
        let points = rows.prefix(area.rows)
        let ranged = HardTimesLayout(rows: Array(points)).ranged(rows: area.rows - points.count)
        let isRoomy = area.columns >= 64
        let verdicts = points.map { isRoomy ? $0.longVerdict : $0.verdict }
        // One width for all of them: the times stand under one another.
        let verdictWidth = max(11, verdicts.map { CellWidth.of($0) }.max() ?? 0)
        var row = 0
        for (point, verdict) in zip(points, verdicts) {
            defer { row += ranged.contains(point.id) ? 2 : 1 }
            if let range = point.range, ranged.contains(point.id) {
                grid.write(range, area, row: row + 1, column: 2, style: .quiet)
            }
            let width = max(0, area.columns - CellWidth.of(point.times) - verdictWidth - 2)
            grid.write("◆ " + point.title, area, row: row, width: width - 1)
            grid.write(point.times, area, row: row, column: width, style: .quiet)
            grid.write(verdict, area, row: row, style: Style(of: point.tone, bold: true), align: .right)
        }
    }
}

extension BackTimeRow {
    func draw(_ grid: inout Grid, _ area: Area, _ row: Int) {
        let width = max(0, area.columns - CellWidth.of(latest) - max(14, CellWidth.of(slack) + 1) - 1)
        grid.write(title, area, row: row, width: width - 1)
        grid.write(latest, area, row: row, column: width, style: .quiet)
        grid.write(slack, area, row: row, style: Style(of: tone), align: .right)
    }
}
