import Screens
import TextLayout

/// Planned above expected, hard points and on-air windows under them, now marked over them.
extension DayStrip {
    static func fits(_ area: Area) -> Bool { area.rows >= 2 && area.columns >= 20 }

    func draw(_ grid: inout Grid, _ area: Area) {
        guard Self.fits(area) else { return }
        let labels = max(CellWidth.of(plannedLabel), CellWidth.of(expectedLabel)) + 1
        var track = area
        let names = track.takeColumns(labels)
        let scale = Scale(from: begins.at, to: ends.at, columns: track.columns)
        let place = scale.column(now.at)
        var row = 0
        if area.rows >= 4 {
            drawTimes(scale, &grid, track)
            row = 1
        }
        grid.write(plannedLabel, names, row: row, style: .quiet)
        grid.write(expectedLabel, names, row: row + 1, style: .quiet)
        for block in planned { block.draw(scale, &grid, track, row) }
        for block in expected { block.draw(scale, &grid, track, row + 1) }
        if area.rows >= 4 {
            for window in windows {
                let (on, off) = (scale.column(window.on), scale.column(window.off))
                for column in on...max(on, off) {
                    grid.write("─", track, row: 3, column: column, style: Style(.onAir))
                }
                grid.write("●", track, row: 3, column: on, style: Style(.onAir, bold: true))
            }
            for time in hardTimes { grid.write("◆", track, row: 3, column: scale.column(time), style: .bold) }
        }
        for line in [row, row + 1] {
            grid.restyle(row: track.row + line, columns: (track.column + place)..<(track.column + place + 1)) {
                $0 = $0.reversed()
            }
        }
    }

    /// When the day begins and ends, and now; those two give way to it.
    private func drawTimes(_ scale: Scale, _ grid: inout Grid, _ track: Area) {
        let width = CellWidth.of(now.text)
        let at = max(0, min(max(0, scale.column(now.at) - width / 2), track.columns - width - 2))
        if at > CellWidth.of(begins.text) { grid.write(begins.text, track, row: 0, style: .quiet) }
        if at + 1 + width < track.columns - CellWidth.of(ends.text) {
            grid.write(ends.text, track, row: 0, style: .quiet, align: .right)
        }
        grid.write("▼" + now.text, track, row: 0, column: at, style: .bold)
    }

    fileprivate struct Scale {
        let from: Int
        let length: Int
        let columns: Int

        init(from: Int, to: Int, columns: Int) {
            self.from = from
            length = max(1, to - from)
            self.columns = columns
        }

        func column(_ time: Int) -> Int { min(columns - 1, max(0, (time - from) * (columns - 1) / length)) }
    }
}

extension DayStrip.Block {
    /// From its border on, with as much of its title as fits.
    fileprivate func draw(_ scale: DayStrip.Scale, _ grid: inout Grid, _ track: Area, _ row: Int) {
        let style = Style(of: tone)
        let (first, last) = (scale.column(from), max(scale.column(from), scale.column(to) - 1))
        for column in first...last { grid.write("░", track, row: row, column: column, style: style) }
        grid.write("│", track, row: row, column: first, style: style)
        if last - first >= 4 { grid.write(title, track, row: row, column: first + 1, width: last - first, style: style) }
    }
}
