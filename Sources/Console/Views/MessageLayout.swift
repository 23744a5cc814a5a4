import Screens
import TextLayout

extension ScreenFrame {
    /// The line of messages, and over it, while a prompt is open, what it is about.
    /// - Parameter covered: rows of the view that a form covers.
    func drawMessages(_ grid: inout Grid, _ view: Area, _ line: Area, covered: Int) {
        var line = line
        if let blank {
            let text = " \(blank) "
            let width = min(CellWidth.of(text), line.columns)
            line.columns -= width
            let end = Area(row: line.row, column: line.column + line.columns, rows: line.rows, columns: width)
            grid.write(text, end, style: Style(.near, bold: true, reversed: true))
            line.columns = max(0, line.columns - 1)
        }
        drawAbout(&grid, view)
        switch prompt {
        case .line(let sign, let text, let cursor): draw(sign, text, cursor, &grid, line)
        case .question(let text, let answers), .placing(let text, let answers):
            let at = grid.write(text, line, style: Style(.near, bold: true))
            grid.write(answers, line, column: at + 2, style: .bold)
        case .form(let form), .choice(let form): form.draw(&grid, view, line, rows: covered)
        case nil: drawMessage(&grid, line)
        }
    }

    private func drawAbout(_ grid: inout Grid, _ view: Area) {
        for (index, text) in about.suffix(max(0, view.rows - 1)).enumerated() {
            let row = view.rows - min(about.count, view.rows - 1) + index
            grid.write(String(repeating: " ", count: view.columns), view, row: row)
            grid.write("│ " + text.text, view, row: row, style: Style(of: text.tone))
        }
    }

    private func drawMessage(_ grid: inout Grid, _ line: Area) {
        if let message {
            grid.write(message.text, line, style: Style(ofMessage: message.tone))
        } else if let standing {
            grid.write(" " + standing.text, line)
            grid.restyle(line, row: 0) { $0 = Style(of: standing.tone, bold: true, reversed: true) }
        }
    }

    /// What is typed, scrolled so that the cursor stays in sight.
    private func draw(_ sign: String, _ text: String, _ cursor: Int, _ grid: inout Grid, _ line: Area) {
        let at = grid.write(sign, line, style: .bold)
        let room = max(1, line.columns - at - 1)
        var shown = Substring(text)
        var before = String(text.prefix(cursor))
        while CellWidth.of(before) > room, !shown.isEmpty {
            shown.removeFirst()
            before.removeFirst()
        }
        grid.write(String(shown), line, column: at)
        grid.cursor = (line.row, line.column + at + CellWidth.of(before))
        grid.showsCursor = true
    }
}
