/// How far the log is scrolled back from its newest line.
package struct LogScroll: Sendable, Equatable {
    package private(set) var lines = 0

    mutating func toNewest() { lines = 0 }

    /// - Parameter count: lines of the log. Up goes back in time.
    mutating func move(_ way: Action.Selecting, of count: Int) {
        let by: Int =
            switch way {
            case .up: 1
            case .down: -1
            case .pageUp: Selection.page
            case .pageDown: -Selection.page
            case .first: count
            case .last: -count
            }
        lines = min(max(0, count - 1), max(0, lines + by))
    }
}
