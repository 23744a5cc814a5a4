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
        for item in BackstageItem.all(source, viewer) {
            if let expected = item.expected { lookedAt[item.key] = expected }
        }
    }

    /// A line of the log, as it is made or read.
    mutating func keep(_ line: LogLine) {
        log.append(line)
        guard case .change(let change) = line.what else { return }
        for case .cueCalled(let called) in change.events { callers[called.cue] = line.who }
    }
}
