import LiveShow
package import Screens
import Timeline

/// What the seats other than the stage manager's depend on.
extension Model {
    /// Opens a view. Whoever comes to the backstage view has looked: what moves from now on is shown as moved.
    package mutating func open(_ view: View) {
        self.view = view
        help.close()
        logScroll.toNewest()
        if view == .backstage, lookedAt.isEmpty { look() }
    }

    /// What is expected now is what they know.
    mutating func look() {
        lookedAt = [:]
        for item in BackstageItem.all(self) {
            if let expected = item.expected { lookedAt[item.key] = expected }
        }
    }

    /// Who called a cue, as the log has it; nil where it is not called.
    func caller(of cue: Int) -> String? {
        state.cues[cue].calledAt == nil ? nil : callers[state.running.cues[cue].id]
    }

    /// A line of the log, as it is made or read.
    mutating func keep(_ line: LogLine) {
        log.append(line)
        guard case .change(let change) = line.what else { return }
        for case .cueCalled(let called) in change.events { callers[called.cue] = line.who }
    }

    // The cue sheet's filter.

    func isInFilter(_ cue: Int) -> Bool { filter.shows(state.running.cues[cue].department) }

    func departmentName(_ id: String) -> String { state.show.departments.first { $0.id == id }?.title ?? id }

    var departmentTitle: String? { filter.department.map(departmentName) }
}
