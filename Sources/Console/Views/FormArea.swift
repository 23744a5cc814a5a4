import Phrases
import Screens
import Timeline

/// A form, or a choice of cues, at the foot of the view: what is on stage and its remaining time stay in sight.
struct FormArea {
    private let heading: String
    private let rows: [Row]
    /// Which row is in use.
    private let focus: Int
    /// The weightiest first.
    private let lines: [(text: String, style: Style)]

    private struct Row {
        var label = ""
        var value: String
        var style = Style.plain
        var cursor: Int?
        var fault: String?
    }

    /// Nil where neither is open.
    init?(_ model: Model) {
        switch model.prompt {
        case .form(let form):
            heading = model.heading(form.subject)
            rows = form.fields.enumerated().map { Self.row($1, isInUse: $0 == form.focus, form, model) }
            focus = form.focus
            let said = form.lines.map { ($0.text, $0.isFault ? Style(.near) : .plain) }
            lines = Self.said(model) + said
        case .choice(let choice):
            heading = model.words.phrases.forms.cues(of: model.title(choice.segment))
            let items = model.items(of: choice)
            rows = items.map { Self.row($0, model) }
            focus = min(choice.at, items.count - 1)
            lines = Self.said(model)
        case .line, .question, .placing, nil: return nil
        }
    }

    /// What has just been said has no other place.
    private static func said(_ model: Model) -> [(text: String, style: Style)] {
        model.notice.map { [($0.text, $0.weight == .done ? .plain : Style(.near))] } ?? []
    }

    private static func row(_ field: Form.Field, isInUse: Bool, _ form: Form, _ model: Model) -> Row {
        var row = Row(label: model.words.fieldName(field.name), value: field.editor.text, fault: field.fault)
        if field.name == .cues, case .segment(let id) = form.subject, let number = model.state.running.segment(id) {
            row.value = model.words.phrases.forms.cueCount(model.state.running.cues(of: number).count)
            row.style = .quiet
        } else if isInUse {
            row.cursor = field.editor.cursor
        }
        return row
    }

    private static func row(_ cue: Int?, _ model: Model) -> Row {
        guard let cue else { return Row(value: model.words.phrases.forms.newCue) }
        let it = model.state.running.cues[cue]
        let department = it.department.map { model.departmentName($0) + " · " } ?? ""
        let status = model.state.cues[cue].status
        let ended =
            status == .called
            ? " · " + model.words.phrases.cues.called : status == .dropped ? " · " + model.words.phrases.cues.dropped : ""
        return Row(
            value: "\(model.words.moment(it.anchor)) · \(department)\(it.call)\(ended)",
            style: ended.isEmpty ? .plain : .quiet)
    }

    /// The rows of a view that it takes: a heading, what is filled in, and a line for what is to be known; never those
    /// of what is on stage.
    func rows(of view: Area, _ model: Model) -> Int {
        let stage = NowBand(model, columns: view.columns, rows: view.rows).rows + 1
        return min(rows.count + 2, max(3, view.rows - stage))
    }

    func draw(_ model: Model, _ grid: inout Grid, _ view: Area, _ line: Area) {
        var view = view
        var area = view.takeLastRows(rows(of: view, model))
        for row in 0..<area.rows { grid.write(String(repeating: " ", count: area.columns), area, row: row) }
        let head = area.takeRows(1)
        let at = grid.write("── " + heading + " ", head, width: head.columns - 3, style: .bold)
        grid.write(String(repeating: "─", count: max(0, head.columns - at)), head, column: at, style: .quiet)
        let foot = area.takeLastRows(1)
        let fault = draw(fields: area, &grid)
        let lines = (fault.map { [($0, Style(.near))] } ?? []) + self.lines
        let last = lines.count > 1 ? 1 : 0
        if last == 1 { grid.write(lines[0].text, foot, column: 2, style: lines[0].style) }
        if !lines.isEmpty { grid.write(lines[last].text, line, column: 2, style: lines[last].style) }
    }

    /// - Returns: what is wrong with the field in use, where it does not fit beside it.
    private func draw(fields area: Area, _ grid: inout Grid) -> String? {
        var cut: String?
        let labels = rows.map { CellWidth.of($0.label) }.max() ?? 0
        let value = labels == 0 ? 2 : labels + 4
        // The row in use is always in sight.
        let first = min(max(0, focus - area.rows / 2), max(0, rows.count - area.rows))
        for (index, row) in rows.enumerated().dropFirst(first).prefix(area.rows) {
            let at = index - first
            let isInUse = index == focus
            if isInUse { grid.write(">", area, row: at, style: .bold) }
            grid.write(row.label, area, row: at, column: 2, style: isInUse ? .bold : .quiet)
            let fits = draw(row, &grid, area, at, column: value, isInUse: isInUse)
            if isInUse, !fits { cut = row.fault }
        }
        return cut
    }

    /// - Returns: whether all of what is wrong could be said.
    private func draw(_ row: Row, _ grid: inout Grid, _ area: Area, _ at: Int, column: Int, isInUse: Bool) -> Bool {
        let whole = area.columns - column
        let fault = row.fault.map { "! " + $0 }
        // What is wrong stands at the field; what is typed gives way to it, and scrolls.
        let room = max(12, whole - (fault.map { CellWidth.of($0) + 2 } ?? 0) - 1)
        var shown = Substring(row.value)
        if let cursor = row.cursor {
            var before = Substring(row.value.prefix(cursor))
            while CellWidth.of(String(before)) > room, !shown.isEmpty {
                shown.removeFirst()
                before.removeFirst()
            }
            grid.cursor = (area.row + at, area.column + column + CellWidth.of(String(before)))
            grid.showsCursor = true
        }
        let style = isInUse && row.cursor == nil ? Style(row.style.tone, bold: true) : row.style
        let width = grid.write(String(shown), area, row: at, column: column, width: room, style: style)
        guard let fault else { return true }
        grid.write(fault, area, row: at, column: column + width + 2, style: Style(.near))
        return column + width + 2 + CellWidth.of(fault) <= area.columns
    }
}
