import Phrases
import Screens
import Timeline

/// All keys and all commands, written by the tables that decide what they do.
enum HelpView {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        var area = area
        let words = model.words
        let countdown = Countdown(model)
        let top = area.takeRows(countdownRows)
        let at = grid.write(countdown.label + " ", top, style: .bold)
        grid.write(countdown.figure, top, column: at, style: Style(countdown.tone, bold: true))
        let commands = commands(model)
        let isWide = area.columns >= 110
        var rows = keys(model)
        if !isWide, !commands.isEmpty { rows += [("", ""), (words.phrases.keyHelp.commandsTitle, "")] + commands }
        let first = min(model.help.scroll, max(0, rows.count - area.rows))
        // The keys' sentences are longer than the commands' usage.
        let left = isWide ? area.columns * 6 / 10 : area.columns
        draw(rows.dropFirst(first), &grid, area, columns: left)
        guard isWide, !commands.isEmpty else { return }
        var right = area
        _ = right.takeColumns(left, gap: 2)
        draw(([(words.phrases.keyHelp.commandsTitle, "")] + commands)[...], &grid, right, columns: right.columns, indent: 2)
    }

    private static func keys(_ model: Model) -> [(label: String, text: String)] {
        [(model.words.phrases.keyHelp.title, "")] + model.bindings.map { ($0.label, $0.help(model.words)) }
    }

    /// None where nothing can be commanded.
    private static func commands(_ model: Model) -> [(label: String, text: String)] {
        model.status.isDesk ? CommandWord.allCases.map { (label: "", text: $0.usage) } : []
    }

    /// The remaining time stays in sight over the help.
    private static let countdownRows = 1

    /// How far it can be scrolled on the smallest screen: to the last command.
    static func lastScroll(_ model: Model) -> Int {
        let rows = keys(model).count + 2 + commands(model).count
        return max(0, rows - (Screen.least.rows - Screen.frameRows - countdownRows))
    }

    private static func draw(
        _ rows: some Collection<(label: String, text: String)>, _ grid: inout Grid, _ area: Area, columns: Int, indent: Int = 10
    ) {
        for (row, line) in rows.prefix(area.rows).enumerated() {
            let isTitle = line.text.isEmpty
            grid.write(line.label, area, row: row, style: .bold)
            guard !isTitle else { continue }
            grid.write(line.text, area, row: row, column: indent, width: columns - indent)
        }
    }
}
