import Phrases
import Screens
import Timeline

/// The hard points still to come, with where they are expected.
enum HardPointList {
    /// Those below which their range stands, in the rows that are left over: that which everybody works towards, then
    /// the nearest.
    private static func withRange(_ points: [HardPoint], rows: Int, end: String?) -> Set<String> {
        let ids = points.filter { $0.range != nil }.map(\.id)
        return Set((ids.filter { $0 == end } + ids.filter { $0 != end }).prefix(max(0, rows)))
    }

    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let points = Array(model.forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }.prefix(area.rows))
        let ranged = withRange(points, rows: area.rows - points.count, end: TruthLine(model).end?.id)
        let roomy = area.columns >= 64
        let verdicts = points.map { verdict($0, model, roomy: roomy) }
        // One width for all of them: the times stand under one another.
        let verdictWidth = max(11, verdicts.map { CellWidth.of($0.text) }.max() ?? 0)
        var row = 0
        for (point, verdict) in zip(points, verdicts) {
            defer { row += ranged.contains(point.id) ? 2 : 1 }
            if let range = point.range, ranged.contains(point.id) {
                grid.write(model.words.range(range), area, row: row + 1, column: 2, style: .quiet)
            }
            let time = model.words.time(point.time, seconds: point.time.milliseconds % 60_000 != 0)
            let times = "\(time) → \(model.words.time(verdict.expected))"
            let width = max(0, area.columns - CellWidth.of(times) - verdictWidth - 2)
            grid.write(
                "◆ " + model.words.hardPointShort(point.kind, model.pointTitle(point)), area, row: row, width: width - 1)
            grid.write(times, area, row: row, column: width, style: .quiet)
            grid.write(verdict.text, area, row: row, style: Style(verdict.tone, bold: true), align: .right)
        }
    }

    private static func verdict(
        _ point: HardPoint, _ model: Model, roomy: Bool
    ) -> (expected: ShowTime, text: String, tone: Style.Tone) {
        let comes = model.forecast.comes(point)
        let ready = roomy ? point.expected.map { model.words.time($0) } : nil
        return (comes.at, model.words.verdict(comes, ready: ready), TruthLine.tone(comes.over))
    }
}

/// The latest starts of what is left: until when each can begin and everything ahead still be met.
enum BackTimeList {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let words = model.words
        let upcoming = model.state.order.lazy.filter { model.state.segments[$0].status == .upcoming }
        for (row, number) in upcoming.prefix(area.rows).enumerated() {
            let forecast = model.forecast.segments[number]
            let latest = forecast.latestStart.map { words.phrases.hardTimes.latestStart(words.time($0)) } ?? ""
            let slack = forecast.slack.map { words.slack($0) } ?? ""
            let tone: Style.Tone = forecast.slack.map { $0 < .zero } == true ? .over : .quiet
            let width = max(0, area.columns - CellWidth.of(latest) - max(14, CellWidth.of(slack) + 1) - 1)
            grid.write(model.state.running.segments[number].title, area, row: row, width: width - 1)
            grid.write(latest, area, row: row, column: width, style: .quiet)
            grid.write(slack, area, row: row, style: Style(tone), align: .right)
        }
    }
}

/// What the stage manager is being offered to get back on time: each segment's cut, and what is left.
struct CatchUpList {
    private let model: Model
    private let lines: [String]

    init(_ model: Model) {
        self.model = model
        guard let proposal = model.offeredCatchUp else {
            lines = []
            return
        }
        let head = model.words.toMeet(model.words.hardPoint(proposal.point.kind, model.pointTitle(proposal.point)))
        lines = [head] + model.shareLines(proposal)
    }

    var rows: Int { lines.count }

    func draw(_ grid: inout Grid, _ area: Area) {
        let isCut = lines.count > area.rows
        for (row, line) in lines.prefix(area.rows).enumerated() {
            let isLast = row == area.rows - 1 && isCut
            let line = isLast ? model.words.phrases.frame.more(lines.count - row) : line
            grid.write(line, area, row: row, style: row == 0 ? Style(.near, bold: true) : .plain)
        }
    }
}
