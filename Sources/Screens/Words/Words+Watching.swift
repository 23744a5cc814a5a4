import Phrases
import Timeline

/// Texts about the desk on a watcher's screen, and about a takeover.
extension Words {
    /// The top line shows this instead of the saving state.
    package func link(_ link: Link) -> String {
        let watching = phrases.watching
        return switch link {
        case .following: watching.following
        case .gone(let since, false): watching.gone(since: self.time(since))
        case .gone(let since, true): watching.left(at: self.time(since))
        case .closed: watching.closed
        case .silent(let since): watching.silent(since: self.time(since))
        case .unsaved: watching.notSaved
        case .outOfSight(let heard): watching.heard(at: self.time(heard))
        case .takenOver: watching.takenOver
        case .damaged: watching.damaged
        case .unreadable: watching.noNews
        }
    }

    /// A sentence shown as long as the problem lasts; nil if all is well.
    package func sentence(_ link: Link) -> String? {
        let watching = phrases.watching
        return switch link {
        case .following: nil
        case .gone(let since, false): watching.consoleIsGone(since: self.time(since))
        case .gone(let since, true): watching.consoleWasLeft(at: self.time(since))
        case .closed(let at): watching.recordingWasClosed(at: self.time(at))
        case .silent(let since): watching.consoleDoesNotAnswer(since: self.time(since))
        case .unsaved: watching.consoleCannotSave
        case .outOfSight(let heard): watching.runElsewhere(lastHeard: self.time(heard))
        case .takenOver(let otherDesk): takenOver(by: otherDesk)
        case .damaged(let why): why
        case .unreadable(let why): watching.noNewsOfConsole(why)
        }
    }

    /// Said once, when it happens.
    package func takesOver(_ otherDesk: OtherDesk) -> String { phrases.watching.takesOver(otherDesk.name, key: keys.leave) }

    package func takenOver(by otherDesk: OtherDesk) -> String {
        phrases.watching.wasTakenOver(by: otherDesk.name, at: Figures.time(otherDesk.since))
    }
}
