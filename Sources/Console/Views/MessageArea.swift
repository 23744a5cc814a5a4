import Phrases
import Screens
import Timeline

/// The line of messages, and over it, while a prompt is open, what it is about.
enum MessageArea {
    /// Rows that an open prompt lays over the view.
    static func overlay(_ model: Model) -> [(text: String, style: Style)] {
        switch model.prompt {
        case nil, .form, .choice: return []
        case .line, .question, .placing: break
        }
        let style = model.hint.isFault ? Style(.near) : .plain
        // What was refused while a line is being typed has no other place.
        let refused = model.notice.flatMap { $0.weight == .refused ? [($0.text, Style(.near))] : nil } ?? []
        return refused + model.hint.lines.map { ($0, style) }
    }

    static func draw(_ model: Model, _ grid: inout Grid, _ view: Area, _ line: Area) {
        var line = line
        if isBlankNoted(model) {
            let text = " \(model.words.phrases.messages.presenterIsBlank) "
            let width = min(CellWidth.of(text), line.columns)
            line.columns -= width
            let end = Area(row: line.row, column: line.column + line.columns, rows: line.rows, columns: width)
            grid.write(text, end, style: Style(.near, bold: true, reversed: true))
            line.columns = max(0, line.columns - 1)
        }
        let over = overlay(model)
        for (index, text) in over.suffix(max(0, view.rows - 1)).enumerated() {
            let row = view.rows - min(over.count, view.rows - 1) + index
            clear(&grid, view, row)
            grid.write("│ " + text.text, view, row: row, style: text.style)
        }
        switch model.prompt {
        case .line(let kind, let editor): draw(kind, editor, model.words, &grid, line)
        case .question(let question):
            let text = model.words.ask(question.subject) { model.title($0) }
            let at = grid.write(text, line, style: Style(.near, bold: true))
            grid.write(model.words.phrases.keyboard.yesOrNo, line, column: at + 2, style: .bold)
        case .placing(let placing):
            let at = grid.write(
                model.words.phrases.keyboard.moveHere(model.title(placing.segment)), line, style: Style(.near, bold: true))
            grid.write(model.words.phrases.keyboard.yesOrNo, line, column: at + 2, style: .bold)
        case .form, .choice: FormArea(model)?.draw(model, &grid, view, line)
        case nil: drawNotice(model, &grid, line)
        }
    }

    /// Whoever leads the show has to know that the presenter sees nothing.
    private static func isBlankNoted(_ model: Model) -> Bool {
        if case .line = model.prompt { return false }
        return model.state.isPresenterBlank && model.view != .presenter && model.view != .backstage
    }

    private static func clear(_ grid: inout Grid, _ area: Area, _ row: Int) {
        grid.write(String(repeating: " ", count: area.columns), area, row: row)
    }

    private static func drawNotice(_ model: Model, _ grid: inout Grid, _ line: Area) {
        if let rival = model.rival, model.notice == nil {
            grid.write(model.words.takenOver(by: rival), line, style: Style(.over, bold: true))
        } else if let failure = model.saving?.failure, model.notice == nil {
            grid.write(failure, line, style: Style(.over, bold: true))
        } else if let link = model.link, model.notice == nil, let text = model.words.sentence(link) {
            grid.write(text, line, style: link.isBroken ? Style(.over, bold: true) : .quiet)
        } else if let notice = model.notice {
            let style: Style =
                switch notice.weight {
                case .done: .plain
                case .refused: Style(.near)
                case .warning: Style(.near, bold: true)
                }
            grid.write(notice.text, line, style: style)
        } else if model.view != .presenter, let look = MessageLook.onLine(model) {
            grid.write(" " + look.text, line)
            grid.restyle(line, row: 0) { $0 = look.style }
        }
    }

    /// What is typed, scrolled so that the cursor stays in sight.
    private static func draw(_ kind: Prompt.Kind, _ editor: LineEditor, _ words: Words, _ grid: inout Grid, _ line: Area) {
        let sign =
            switch kind {
            case .command, .place: ":"
            case .find: "/"
            case .search: words.phrases.replay.searchSign
            case .note, .message: "> "
            }
        let at = grid.write(sign, line, style: .bold)
        let room = max(1, line.columns - at - 1)
        var shown = Substring(editor.text)
        var before = String(editor.text.prefix(editor.cursor))
        while CellWidth.of(before) > room, !shown.isEmpty {
            shown.removeFirst()
            before.removeFirst()
        }
        grid.write(String(shown), line, column: at)
        grid.cursor = (line.row, line.column + at + CellWidth.of(before))
        grid.showsCursor = true
    }
}
