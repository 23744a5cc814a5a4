import Screens
import Timeline

/// The segment that the keys are about.
package struct Selection: Sendable, Equatable {
    /// By its number; nil follows the show.
    package private(set) var segment: Int?
    /// What was selected when finding began.
    private var beforeFind: Int??

    /// Segments that PgUp and PgDn go by.
    static let page = 10

    /// From here on it is the segment that the show is at.
    mutating func followShow() { segment = nil }

    mutating func select(_ segment: Int?) { self.segment = segment }

    /// No segment is selected that is not there.
    mutating func keepWithin(_ count: Int) {
        if let segment, segment >= count { self.segment = nil }
    }

    /// - Parameter stage: where it starts from while it follows the show.
    mutating func move(_ way: Action.Selecting, in order: [Int], _ stage: State.Stage) {
        guard !order.isEmpty else { return }
        let from = segment ?? stage.current ?? stage.next ?? order[0]
        let place = order.firstIndex(of: from) ?? 0
        let last = order.count - 1
        let to: Int =
            switch way {
            case .up: place - 1
            case .down: place + 1
            case .pageUp: place - Self.page
            case .pageDown: place + Self.page
            case .first: 0
            case .last: last
            }
        segment = order[min(max(0, to), last)]
    }

    // Finding.

    mutating func beginFinding() { beforeFind = .some(segment) }

    /// Back to what was selected when finding began.
    mutating func leaveFinding() { if let beforeFind { segment = beforeFind } }

    /// The first segment whose title, id or person has the text, marks and case aside.
    mutating func find(_ text: String, in state: State) {
        let wanted = SearchText.folded(text)
        segment = wanted.isEmpty ? beforeFind ?? nil : state.order.first { state.has($0, wanted) }
    }

    /// The next one, going round.
    mutating func findNext(_ text: String, in state: State, backwards: Bool) {
        let wanted = SearchText.folded(text)
        guard !wanted.isEmpty else { return }
        let found = state.order.indices.filter { state.has(state.order[$0], wanted) }
        let place = segment.flatMap { state.order.firstIndex(of: $0) } ?? -1
        let next = backwards ? found.last { $0 < place } ?? found.last : found.first { $0 > place } ?? found.first
        if let next { segment = state.order[next] }
    }
}

extension State {
    /// - Parameter wanted: folded.
    fileprivate func has(_ number: Int, _ wanted: String) -> Bool {
        let segment = running.segments[number]
        return SearchText.folded(segment.title).contains(wanted) || SearchText.folded(segment.id).contains(wanted)
            || segment.who.map { SearchText.folded($0).contains(wanted) } == true
    }
}
