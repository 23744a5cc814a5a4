import Phrases
import Screens
import Timeline

/// How far off we are, and shall be: the two figures that are kept apart everywhere, offset and hard points.
struct TruthLine {
    var offset: (text: String, tone: Style.Tone)
    /// The next hard point still to come.
    var next: Point?
    /// The one that everybody works towards: off air of the window that is on or comes next; else the last one of the
    /// show. A late point further on that waits for something swallows every delay, and would hide it. Once all is
    /// over, the last one that happened.
    var end: Point?
    /// The last one of the show, where that is neither.
    var last: Point?

    struct Point {
        var id: String
        var title: String
        var time: String
        var expected: String
        var over: Milliseconds
        var overUnder: String
        var tone: Style.Tone
        /// Where earlier runs have it.
        var range: PointRange?
    }

    init(_ model: Model) {
        let words = model.words
        if let off = model.forecast.offset {
            offset = (words.overUnder(off), Self.tone(off))
        } else {
            offset = (words.phrases.hardTimes.notPlanned, .quiet)
        }
        let coming = model.forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }
        func point(_ point: HardPoint, isShort: Bool = false) -> Point {
            let over = point.over ?? .zero
            return Point(
                id: point.id,
                title: isShort
                    ? words.hardPointShort(point.kind, model.pointTitle(point))
                    : words.hardPoint(point.kind, model.pointTitle(point)),
                time: model.words.time(point.time, seconds: point.time.milliseconds % 60_000 != 0),
                expected: model.words.time(point.expected ?? point.time), over: over, overUnder: words.overUnder(over),
                tone: Self.tone(over), range: point.range)
        }
        let end =
            coming.first { $0.kind == .off } ?? coming.last
            ?? model.forecast.hardPoints.last { $0.expected != nil }
        self.end = end.map { point($0) }
        next = coming.first.flatMap { $0.id == end?.id ? nil : point($0, isShort: true) }
        last = coming.last.flatMap { $0.id == end?.id || $0.id == coming.first?.id ? nil : point($0, isShort: true) }
    }

    /// Late by a second or more is red, early is calm.
    static func tone(_ over: Milliseconds) -> Style.Tone { over >= .seconds(1) ? .over : .calm }

    /// One row: now, the next point, the end, the last one, as much as there is room for. OVER or UNDER is never what
    /// goes; titles are.
    func draw(_ model: Model, _ grid: inout Grid, _ area: Area, row: Int) {
        var at = grid.write(model.words.phrases.stage.now + " ", area, row: row, style: .quiet)
        at += grid.write(offset.text, area, row: row, column: at, style: Style(offset.tone, bold: true)) + 2
        guard let end else {
            grid.write(model.words.phrases.hardTimes.noneLeft, area, row: row, column: at, style: .quiet)
            return
        }
        let points = [next, last].compactMap { $0 }
        var endText = "\(end.title) \(end.time) → \(end.expected) "
        if area.columns - at < CellWidth.of(endText) + CellWidth.of(end.overUnder) { endText = "\(end.time) → \(end.expected) " }
        var right = area.columns - CellWidth.of(endText) - CellWidth.of(end.overUnder)
        grid.write(endText, area, row: row, column: max(at, right), style: .quiet)
        grid.write(end.overUnder, area, row: row, style: Style(end.tone, bold: true), align: .right)
        right -= 2
        for (index, point) in points.enumerated() {
            // The others share what is left, the nearer first; each keeps its figure, or is left out whole.
            let fair = (right - at) / (points.count - index)
            let share = index == 0 ? max(fair, min(right - at, 30)) : fair
            let figure = CellWidth.of(point.overUnder)
            let title = min(CellWidth.of(point.title + " " + point.time + " "), share - figure - 2)
            guard title >= 10 else { continue }
            at += grid.write("\(point.title) \(point.time)", area, row: row, column: at, width: title - 1, style: .quiet) + 1
            at += grid.write(point.overUnder, area, row: row, column: at, style: Style(point.tone, bold: true)) + 2
        }
    }
}
