package import LiveShow
package import Timeline

/// A recording as one line: events, segment starts, holds, overtime, and the current position.
package struct ReplayBar: Sendable, Equatable, Encodable {
    package var begins: String
    package var ends: String
    /// `#12/340`, and its widest form.
    package var event: String
    package var widestEvent: String
    /// Equal pieces of the recording, in order.
    package var pieces: [Piece] = []
    /// The piece with the current position.
    package var place = 0

    package struct Piece: Sendable, Equatable, Encodable {
        package enum Clock: String, Sendable, Encodable { case runs, held, over }
        package enum Event: String, Sendable, Encodable { case none, event, beginning }

        package var clock: Clock
        package var event: Event
    }

    /// - Parameters:
    ///   - line: how many events have happened.
    ///   - pieces: gives the number of pieces, once the width of the text beside them is known.
    package init(
        _ timeline: ReplayTimeline, line: Int, position: Milliseconds, _ words: Words, pieces: (ReplayBar) -> Int = { _ in 200 }
    ) {
        begins = words.time(timeline.start, seconds: false)
        ends = words.time(timeline.time(of: timeline.lines.count), seconds: false)
        event = words.event(line, of: timeline.lines.count)
        widestEvent = words.event(timeline.lines.count, of: timeline.lines.count)
        let count = max(1, pieces(self))
        let length = max(1, timeline.length.count)
        place = min(count - 1, position.count * count / length)
        self.pieces = (0..<count).map { piece in
            // The last moment of the recording belongs to the last piece.
            let end = piece == count - 1 ? length + 1 : (length * (piece + 1) + count - 1) / count
            let begin = (length * piece + count - 1) / count
            return Piece(timeline, in: Milliseconds(begin)..<Milliseconds(max(begin, end)))
        }
    }
}

extension ReplayBar.Piece {
    fileprivate init(_ timeline: ReplayTimeline, in range: Range<Milliseconds>) {
        switch timeline.marked(in: range) {
        case nil: clock = .runs
        case .held: clock = .held
        case .over: clock = .over
        }
        event = timeline.holdsBeginning(in: range) ? .beginning : timeline.holdsLine(in: range) ? .event : .none
    }
}

extension ReplayTimeline {
    /// Whether a piece has overtime or a hold; overtime counts first.
    fileprivate func marked(in range: Range<Milliseconds>) -> MarkedRange.Kind? {
        var next = markedRanges.partitionPoint { $0.range.upperBound <= range.lowerBound }
        var found: MarkedRange.Kind?
        while next < markedRanges.count, markedRanges[next].range.lowerBound < range.upperBound {
            if markedRanges[next].kind == .over { return .over }
            found = markedRanges[next].kind
            next += 1
        }
        return found
    }

    fileprivate func holdsBeginning(in range: Range<Milliseconds>) -> Bool {
        let first = beginnings.partitionPoint { position(of: $0.line) < range.lowerBound }
        return first < beginnings.count && position(of: beginnings[first].line) < range.upperBound
    }
}
