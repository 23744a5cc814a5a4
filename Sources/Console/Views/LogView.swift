import LiveShow
import Phrases
import Screens
import Timeline

/// View 5: what happened, newest last, in sentences with time and who.
enum LogView {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let words = model.words
        guard !model.log.isEmpty else {
            grid.write(words.phrases.seats.nothingHappened, area, style: .quiet)
            return
        }
        let end = max(min(model.log.count, area.rows), model.log.count - model.logScroll.lines)
        let lines = model.log[max(0, end - area.rows)..<end]
        let who = min(16, max(6, area.columns / 6))
        for (row, line) in lines.enumerated() {
            let style: Style = if case .change(let change) = line.what, change.cause != .automatic { .plain } else { .quiet }
            grid.write(model.words.time(line.at), area, row: row, style: .quiet)
            grid.write(line.who, area, row: row, column: 9, width: who, style: .quiet)
            grid.write(words.sentence(line, model.state), area, row: row, column: 10 + who, style: style)
        }
        if end < model.log.count {
            grid.write(
                " \(words.phrases.seats.newer(model.log.count - end)) ", area, row: area.rows - 1, style: .bold, align: .right)
        }
    }
}
