import Phrases
import Screens

extension Screen {
    /// The start screen.
    package static func draw(_ model: StartModel, _ size: Size) -> Grid {
        var grid = Grid(size)
        var area = Area(row: 0, column: 0, rows: size.rows, columns: size.columns)
        let words = model.words
        grid.write("runofshow", area.takeRows(1), style: .bold)
        let keys = area.takeLastRows(1)
        let notice = area.takeLastRows(1)
        _ = area.takeRows(1)
        drawEntries(model, &grid, area)
        if let text = model.notice { grid.write(text, notice, style: Style(.near)) }
        grid.write(words.startKeys(model.chosen), keys, style: .bold)
        return grid
    }

    private static func drawEntries(_ model: StartModel, _ grid: inout Grid, _ area: Area) {
        let words = model.words.phrases.startScreen
        var lines: [(text: String, detail: String, entry: Int?, style: Style)] = []
        let shows = model.entries.indices.filter { if case .show = model.entries[$0] { true } else { false } }
        let recordings = model.entries.indices.filter { !shows.contains($0) }
        lines.append((words.showsTitle, "", nil, Style(.quiet, bold: true)))
        if shows.isEmpty { lines.append(("  " + words.noShows, "", nil, .quiet)) }
        for index in shows { lines.append(line(model.entries[index], index)) }
        lines.append(("", "", nil, .plain))
        lines.append((words.recordingsTitle, "", nil, Style(.quiet, bold: true)))
        if recordings.isEmpty { lines.append(("  " + words.noRecordings, "", nil, .quiet)) }
        for index in recordings { lines.append(line(model.entries[index], index)) }
        let chosen = lines.firstIndex { $0.entry == model.selected } ?? 0
        let top = max(0, min(chosen - area.rows / 2, lines.count - area.rows))
        for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
            let detail = CellWidth.of(line.detail)
            grid.write(line.text, area, row: row, width: max(0, area.columns - detail - 2), style: line.style)
            grid.write(line.detail, area, row: row, style: .quiet, align: .right)
            if line.entry == model.selected, area.columns > 0 {
                grid.restyle(area, row: row) { $0.isReversed = true }
                grid.cursor = (area.row + row, area.column)
            }
        }
    }

    private static func line(
        _ entry: StartModel.Entry, _ index: Int
    ) -> (text: String, detail: String, entry: Int?, style: Style) {
        switch entry {
        case .show(_, let title, let detail, let fault):
            ("  " + title, fault ?? detail, index, fault == nil ? .plain : Style(.over))
        case .recording(_, let title, let detail, let canResume):
            ((canResume ? "▶ " : "  ") + title, detail, index, .plain)
        }
    }
}

extension Words {
    /// What can be done with what is chosen.
    func startKeys(_ entry: StartModel.Entry?) -> String {
        switch entry {
        case .show, nil: phrases.startScreen.showKeys
        case .recording(_, _, _, canResume: true): phrases.startScreen.openRecordingKeys
        case .recording(_, _, _, canResume: false): phrases.startScreen.endedRecordingKeys
        }
    }
}
