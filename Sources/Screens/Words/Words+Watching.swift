import Phrases
import Timeline

/// What a console that only follows says of the one that runs the show, and of one that has taken it over.
extension Words {
    /// On the top line, in place of what is saved.
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

    /// The same in a sentence, for as long as it lasts; nil where all is well.
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
        case .takenOver(let rival): takenOver(by: rival)
        case .damaged(let why): why
        case .unreadable(let why): watching.noNewsOfConsole(why)
        }
    }

    /// Once, when it happens.
    package func takesOver(_ rival: Rival) -> String { phrases.watching.takesOver(rival.name, key: keys.leave) }

    package func takenOver(by rival: Rival) -> String {
        phrases.watching.wasTakenOver(by: rival.name, at: Figures.time(rival.since))
    }
}
