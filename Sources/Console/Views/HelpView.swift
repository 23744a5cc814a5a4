import Timeline

/// All keys and all commands, written by the tables that decide what they do.
enum HelpView {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        var area = area
        let words = model.words
        let countdown = Countdown(model)
        let top = area.takeRows(1)
        let at = grid.write(countdown.label + " ", top, style: .bold)
        grid.write(countdown.figure, top, column: at, style: Style(countdown.tone, bold: true))
        let keys = model.keymap.bindings.map { (label: $0.label, text: $0.help(words)) }
        let commands = CommandWord.allCases.map { (label: "", text: $0.usage) }
        let isWide = area.columns >= 110
        var rows: [(label: String, text: String)] = [(words.keysTitle, "")] + keys
        if !isWide { rows += [("", ""), (words.commandsTitle, "")] + commands }
        let first = min(model.helpScroll, max(0, rows.count - area.rows))
        draw(rows.dropFirst(first), &grid, area, columns: isWide ? area.columns / 2 : area.columns)
        guard isWide else { return }
        var right = area
        _ = right.takeColumns(area.columns / 2, gap: 2)
        draw(([(words.commandsTitle, "")] + commands)[...], &grid, right, columns: right.columns)
    }

    private static func draw(
        _ rows: some Collection<(label: String, text: String)>, _ grid: inout Grid, _ area: Area, columns: Int
    ) {
        for (row, line) in rows.prefix(area.rows).enumerated() {
            let isTitle = line.text.isEmpty
            grid.write(line.label, area, row: row, style: .bold)
            guard !isTitle else { continue }
            grid.write(line.text, area, row: row, column: 10, width: columns - 10)
        }
    }
}
