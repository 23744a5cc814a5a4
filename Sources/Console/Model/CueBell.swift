import Screens
import Timeline

/// What calls attention to a cue, beside the screen.
package enum Bell: String, Sendable, CaseIterable { case off, bell, flash }

/// Listens for cues: one whose notice begins, or that is due, rings once for each. Of some departments only, where it is told so.
///
/// It goes by what the screen shows. So a cue also rings whose notice has begun because the segment was started
/// early, and none rings that was called before: to take a cue's GO back makes no noise. The moments of cues move with
/// the show (before a segment that is waited for they move every second), so what has rung does not ring again until its
/// moment has been ahead once more.
package struct CueBell: Sendable {
    private enum Stage: Int8 {
        /// Called, dropped, skipped, or by ear.
        case none
        case ahead, notice, due
    }

    /// By the numbers of the cues; nil before the first look, which rings for nothing that was there already.
    private var stages: [Stage]?
    /// The cues' numbers are those of this one; see ``State/numbering``.
    private var numbering = 0
    /// The departments that it rings for, by id or title, or the beginning of one; all where it is empty.
    package var departments: [String] = []

    /// Looks at the cues as they are now.
    /// - Returns: whether it rings, however many cues it is for.
    mutating func look(_ state: State, _ forecast: Forecast) -> Bool {
        let now = forecast.cues.indices.map { Self.stage($0, state, forecast) }
        defer { (stages, numbering) = (now, state.numbering) }
        guard let before = stages, numbering == state.numbering else { return false }
        return zip(before, now).enumerated().contains { cue, stages in
            stages.0 != .none && stages.1.rawValue > stages.0.rawValue && isMeant(state.running.cues[cue], state)
        }
    }

    private func isMeant(_ cue: Cue, _ state: State) -> Bool {
        if departments.isEmpty { return true }
        guard let id = cue.department else { return false }
        let names = [id, state.departmentName(id)].map(SearchText.folded)
        return departments.contains { wanted in names.contains { $0.hasPrefix(SearchText.folded(wanted)) } }
    }

    private static func stage(_ cue: Int, _ state: State, _ forecast: Forecast) -> Stage {
        let it = forecast.cues[cue]
        guard it.status == .pending || it.status == .standby, let due = it.due else { return .none }
        // One that waits for its GO has its notice, and is not due.
        if due <= forecast.now { return it.waits ? .notice : .due }
        return due - state.running.cues[cue].standby <= forecast.now ? .notice : .ahead
    }
}
