import LiveShow
import Screens
import Timeline

/// A recording as one line: what happened in it, where a segment began, holds, overtime, and the place in it.
///
/// Everything has a form of its own, whatever its colour: `─` the clock runs, `═` it is held, `━` it is over; `┴ ╧ ┷`
/// something happened there, `┼ ╪ ┿` a segment began.
struct ReplayBar {
    /// Columns below which keys give way to it.
    static let least = 50

    private let replay: Replay
    private let words: Words

    init(_ replay: Replay, _ words: Words) { (self.replay, self.words) = (replay, words) }

    func draw(_ grid: inout Grid, _ line: Area) {
        let timeline = replay.timeline
        let begin = words.time(timeline.start, seconds: false)
        let end = words.time(timeline.time(of: timeline.lines.count), seconds: false)
        // The number keeps its place as it grows.
        let count = words.event(replay.line, of: timeline.lines.count)
        let room = CellWidth.of(words.event(timeline.lines.count, of: timeline.lines.count))
        var at = grid.write(begin, line, style: .quiet) + 1
        let columns = max(1, line.columns - at - CellWidth.of(end) - room - 2)
        let place = column(of: replay.position, in: columns)
        for column in 0..<columns {
            let mark = mark(column, of: columns)
            grid.write(
                column == place ? "█" : mark.sign, line, column: at + column,
                style: column == place
                    ? .bold : column < place ? mark.style : Style(mark.style.tone == .plain ? .quiet : mark.style.tone))
        }
        at += columns + 1
        at += grid.write(end, line, column: at, style: .quiet) + 1
        grid.write(count, line, column: at, width: room, style: .bold, align: .right)
    }

    private func column(of position: Milliseconds, in columns: Int) -> Int {
        let length = max(1, replay.timeline.length.count)
        return min(columns - 1, position.count * columns / length)
    }

    /// The moments that a column stands for.
    private func range(_ column: Int, of columns: Int) -> Range<Milliseconds> {
        let length = max(1, replay.timeline.length.count)
        // The last moment of the recording belongs to the last column.
        let end = column == columns - 1 ? length + 1 : (length * (column + 1) + columns - 1) / columns
        let begin = (length * column + columns - 1) / columns
        return Milliseconds(begin)..<Milliseconds(max(begin, end))
    }

    private func mark(_ column: Int, of columns: Int) -> (sign: String, style: Style) {
        let timeline = replay.timeline
        let range = range(column, of: columns)
        let kind = timeline.stretch(in: range)
        let place = timeline.holdsBeginning(in: range) ? 2 : timeline.holdsLine(in: range) ? 1 : 0
        switch kind {
        case nil: return (["─", "┴", "┼"][place], .plain)
        case .held: return (["═", "╧", "╪"][place], Style(.near))
        case .over: return (["━", "┷", "┿"][place], Style(.over))
        }
    }
}

extension ReplayTimeline {
    /// What there is of holds and overtime in a part of it; overtime before a hold.
    fileprivate func stretch(in range: Range<Milliseconds>) -> Stretch.Kind? {
        var next = stretches.partitionPoint { $0.range.upperBound <= range.lowerBound }
        var found: Stretch.Kind?
        while next < stretches.count, stretches[next].range.lowerBound < range.upperBound {
            if stretches[next].kind == .over { return .over }
            found = stretches[next].kind
            next += 1
        }
        return found
    }

    fileprivate func holdsBeginning(in range: Range<Milliseconds>) -> Bool {
        let first = beginnings.partitionPoint { position(of: $0.line) < range.lowerBound }
        return first < beginnings.count && position(of: beginnings[first].line) < range.upperBound
    }
}
