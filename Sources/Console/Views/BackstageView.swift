import Phrases
import Screens
import Timeline

/// View 6: for those who wait. What is on, what is next, and for each of theirs when it is expected, how long until
/// then, and whether that has moved since they last looked.
enum BackstageView {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        var area = area
        let words = model.words
        drawStage(model, &grid, area.takeRows(area.rows >= 10 ? 3 : 2))
        let items = BackstageItem.all(model)
        let head = area.takeRows(1)
        grid.write(words.waiting(for: model.backstageFor), head, style: Style(.quiet, bold: true))
        if items.isEmpty { grid.write(words.phrases.seats.nothingToWaitFor, area, style: .quiet) }
        let first = items.firstIndex { !$0.isOver } ?? 0
        let top = max(0, min(first - 1, items.count - area.rows))
        for (row, item) in items.dropFirst(top).prefix(area.rows).enumerated() {
            draw(item, model, &grid, area, row)
        }
    }

    private static func drawStage(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let words = model.words
        let countdown = Countdown(model)
        let title =
            model.forecast.current.map { model.state.running.segments[$0.number].title } ?? words.phase(model.forecast.phase)
        let figure = countdown.isOver ? words.phrases.hardTimes.over(by: countdown.figure) : countdown.figure
        let width = CellWidth.of(figure)
        grid.write(
            words.phrases.stage.now + "  " + title, area, width: max(0, area.columns - width - 2),
            style: Style(.current, bold: true))
        grid.write(figure, area, style: Style(countdown.tone, bold: true), align: .right)
        guard let next = model.forecast.next else { return }
        let start = model.forecast.segments[next].expectedStart
        let left = start.map { Figures.down(max(.zero, $0 - model.forecast.now)) } ?? ""
        grid.write(
            words.phrases.stage.next + "  " + model.state.running.segments[next].title, area, row: 1,
            width: max(0, area.columns - CellWidth.of(left) - 2))
        grid.write(left, area, row: 1, align: .right)
    }

    private static func draw(_ item: BackstageItem, _ model: Model, _ grid: inout Grid, _ area: Area, _ row: Int) {
        let words = model.words
        let soon = item.left.map { $0 <= .minutes(5) } ?? false
        let style: Style =
            item.isOn ? Style(.current, bold: true) : item.isOver ? .quiet : soon ? Style(.near, bold: true) : .plain
        grid.write(item.isOn ? "▶" : item.isOver ? "✓" : " ", area, row: row, style: style)
        grid.write(
            item.expected.map { model.words.time($0) } ?? words.phrases.cues.byEar, area, row: row, column: 2, width: 8,
            style: style)
        var figure = ""
        if !item.isOver, !item.isOn, let left = item.left {
            figure = left < .zero ? words.phrases.hardTimes.over(by: Figures.up(-left)) : Figures.down(left)
        }
        grid.write(figure, area, row: row, column: 11, width: 10, style: Style(style.tone, bold: true), align: .right)
        let moved = item.moved.map { words.movedBy($0) } ?? ""
        let width = CellWidth.of(moved)
        grid.write(item.title, area, row: row, column: 23, width: max(0, area.columns - 24 - width), style: style)
        grid.write(moved, area, row: row, style: Style(.near, bold: true), align: .right)
    }
}

/// Something that somebody waits for: a segment, or a cue of a department.
struct BackstageItem {
    /// `segment:opening`, `cue:lx1`: by which it is known when they look again.
    var key: String
    var title: String
    var expected: ShowTime?
    var left: Milliseconds?
    var isOn: Bool
    var isOver: Bool
    /// Since they last looked, where that is a second or more.
    var moved: Milliseconds?

    /// Those of whom the view is for: by a segment's person, id, title or part, or by a cue's department. All
    /// segments where nobody is named.
    static func all(_ model: Model) -> [BackstageItem] {
        let wanted = model.backstageFor.map(Folded.text)
        func isMeant(_ texts: [String?]) -> Bool {
            wanted.isEmpty || texts.contains { text in text.map { t in wanted.contains { Folded.text(t).contains($0) } } == true }
        }
        var items: [BackstageItem] = []
        for number in model.state.order {
            let segment = model.state.running.segments[number]
            let status = model.state.segments[number].status
            if status == .skipped { continue }
            let part = model.state.show.parts[model.state.running.figures[number].part].title
            if isMeant([segment.who, segment.id, segment.title, part]) {
                let start = model.forecast.segments[number].expectedStart
                items.append(
                    BackstageItem(
                        key: "segment:" + segment.id, title: segment.title, expected: start,
                        left: start.map { $0 - model.forecast.now }, isOn: status == .current, isOver: status == .done))
            }
            if wanted.isEmpty { continue }
            for cue in model.state.callingOrder(ofSegment: number, model.forecast) {
                let plan = model.state.running.cues[cue]
                guard let department = plan.department, isMeant([department, model.departmentName(department)]) else { continue }
                let forecast = model.forecast.cues[cue]
                if forecast.status == .dropped { continue }
                items.append(
                    BackstageItem(
                        key: "cue:" + plan.id, title: plan.call, expected: forecast.due,
                        left: forecast.due.map { $0 - model.forecast.now }, isOn: false, isOver: forecast.status == .called))
            }
        }
        for index in items.indices where !items[index].isOver && !items[index].isOn {
            guard let before = model.lookedAt[items[index].key], let now = items[index].expected else { continue }
            let moved = now - before
            if abs(moved.count) >= 1000 { items[index].moved = moved }
        }
        return items
    }
}
