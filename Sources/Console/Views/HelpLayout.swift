import Screens

extension HelpScreen {
    /// The remaining time stays in sight over the help.
    private static let countdownRows = 1

    func draw(_ grid: inout Grid, _ area: Area, scroll: Int) {
        var area = area
        let top = area.takeRows(Self.countdownRows)
        let at = grid.write(countdown.label + " ", top, style: .bold)
        grid.write(countdown.figure, top, column: at, style: Style(of: countdown.tone, bold: true))
        let isWide = area.columns >= 110
        let commandRows = [KeyText(commandsTitle, "")] + commands.map { KeyText("", $0) }
        var rows = [KeyText(keysTitle, "")] + keys
        if !isWide, !commands.isEmpty { rows += [KeyText("", "")] + commandRows }
        let first = min(scroll, max(0, rows.count - area.rows))
        // The keys' sentences are longer than the commands' usage.
        let left = isWide ? area.columns * 6 / 10 : area.columns
        Self.draw(rows.dropFirst(first), &grid, area, columns: left)
        guard isWide, !commands.isEmpty else { return }
        var right = area
        _ = right.takeColumns(left, gap: 2)
        Self.draw(commandRows[...], &grid, right, columns: right.columns, indent: 2)
    }

    /// How far it can be scrolled on the smallest screen: to the last command.
    var lastScroll: Int {
        let rows = 1 + keys.count + 2 + commands.count
        return max(0, rows - (Screen.least.rows - Screen.frameRows - Self.countdownRows))
    }

    private static func draw(
        _ rows: ArraySlice<KeyText>, _ grid: inout Grid, _ area: Area, columns: Int, indent: Int = 10
    ) {
        for (row, line) in rows.prefix(area.rows).enumerated() {
            grid.write(line.label, area, row: row, style: .bold)
            if !line.text.isEmpty { grid.write(line.text, area, row: row, column: indent, width: columns - indent) }
        }
    }
}
