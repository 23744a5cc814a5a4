import Timeline

/// How far off we are, and shall be: the two figures that are kept apart everywhere, offset and hard points.
struct TruthLine {
    var offset: (text: String, tone: Style.Tone)
    /// The next hard point still to come, and the last one of the show; the same where there is one left.
    var next: Point?
    var last: Point?

    struct Point {
        var id: String
        var title: String
        var time: String
        var expected: String
        var over: Milliseconds
        var overUnder: String
        var tone: Style.Tone
    }

    init(_ model: Model) {
        let words = model.words
        if let off = model.forecast.offset {
            offset = (words.overUnder(off), Self.tone(off))
        } else {
            offset = (words.noPlan, .quiet)
        }
        let coming = model.forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }
        func point(_ point: HardPoint) -> Point {
            let over = point.over ?? .zero
            return Point(
                id: point.id, title: words.hardPoint(point.kind, model.pointTitle(point)),
                time: Figures.time(point.time, seconds: point.time.milliseconds % 60_000 != 0),
                expected: Figures.time(point.expected ?? point.time), over: over, overUnder: words.overUnder(over),
                tone: Self.tone(over))
        }
        next = coming.first.map(point)
        last = coming.last.map(point)
    }

    /// Late by a second or more is red, early is calm.
    static func tone(_ over: Milliseconds) -> Style.Tone { over >= .seconds(1) ? .over : .calm }

    /// One row: now, the next point, the last one, as much as there is room for.
    func draw(_ model: Model, _ grid: inout Grid, _ area: Area, row: Int) {
        let words = model.words
        var at = 0
        func piece(_ label: String, _ text: String, _ tone: Style.Tone, _ grid: inout Grid) {
            at += grid.write(label + " ", area, row: row, column: at, style: .quiet)
            at += grid.write(text, area, row: row, column: at, style: Style(tone, bold: true)) + 2
        }
        piece(words.now, offset.text, offset.tone, &grid)
        guard let last else {
            grid.write(words.noHardPoint, area, row: row, column: at, style: .quiet)
            return
        }
        // The last one is what counts most: its room is kept.
        let end = "\(last.title) \(last.time) → \(last.expected)"
        let endWidth = min(CellWidth.of(end), max(0, area.columns - at - CellWidth.of(last.overUnder) - 3))
        if let next, next.id != last.id {
            let text = "\(next.title) \(next.time) "
            let room = area.columns - at - endWidth - CellWidth.of(last.overUnder) - CellWidth.of(next.overUnder) - 6
            if room >= 12 {
                at += grid.write(text, area, row: row, column: at, width: room, style: .quiet)
                at += grid.write(next.overUnder, area, row: row, column: at, style: Style(next.tone, bold: true)) + 2
            }
        }
        let column = area.columns - endWidth - CellWidth.of(last.overUnder) - 1
        grid.write(end, area, row: row, column: max(at, column), width: endWidth, style: .quiet)
        grid.write(
            last.overUnder, area, row: row, column: 0, style: Style(last.tone, bold: true), align: .right)
    }
}
