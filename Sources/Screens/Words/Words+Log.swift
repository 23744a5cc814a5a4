package import LiveShow
import Phrases
package import Timeline

/// The sentences of the log.
extension Words {
    package func sentence(_ line: LogLine, _ state: State) -> String {
        switch line.what {
        case .resumed: phrases.log.resumed
        case .paced(let speed): paced(speed)
        case .left: phrases.log.left
        case .closed: phrases.log.closed
        case .change(let change): sentence(change, state)
        }
    }

    /// A refused command and the reason.
    package func refused(_ refusal: Refusal) -> String {
        let what = phrases.frame.quoted(refusal.what)
        return switch refusal.why {
        case .rejected: phrases.log.notPossible(what)
        case .twice: phrases.log.goTwice
        case .itself: phrases.log.goAsItAdvanced
        case .question: phrases.log.enterAfterQuestion
        case .locked: phrases.log.keyWhileLocked(what)
        case .unbound: phrases.log.keyWithoutUse(what)
        case .unreadable: phrases.log.notACommand(what)
        case .pasted: phrases.log.pasted
        }
    }

    private func sentence(_ change: Change, _ state: State) -> String {
        // The segment that begins comes before the one that ends: people look for it.
        let begins = { (event: Event) in if case .segmentStarted = event { true } else { false } }
        let ordered = change.events.filter(begins) + change.events.filter { !begins($0) }
        let events = ordered.map { self.event($0, state) }.joined(separator: ", ")
        return switch change.cause {
        case .command(.catchUp): phrases.log.catchUp(events)
        case .command(.go), .command(.goto): phrases.log.go(events)
        case .automatic: phrases.log.byItself(events)
        case .command, .clock, .unknown: events
        }
    }

    /// What an event did, as the log says it.
    func event(_ event: Event, _ state: State) -> String { phrases.log.happened(event, names(state)) }

    private func names(_ state: State) -> EventNames {
        let title = { @Sendable (id: String) in
            state.running.segment(id).map { phrases.frame.quoted(state.running.segments[$0].title) } ?? id
        }
        return EventNames(
            segment: title,
            call: { id in state.running.cue(id).map { phrases.frame.quoted(state.running.cues[$0].call) } ?? "" },
            department: { phrases.frame.quoted(department($0, state)) },
            window: { phrases.frame.quoted(windowTitle($0, state)) },
            quoted: { phrases.frame.quoted($0) }, time: { time($0) },
            sentence: { sentence in
                switch sentence {
                case .edited(let it): edited(title(it.segment), it.field, it.text)
                case .cueAdded(let it): cueAdded(it.cue, to: title(it.segment))
                case .cueChanged(let it): cueChanged(it.cue, it.change)
                case .messageShown(let message): messageShown(message)
                case .messageCleared(let audience): messageCleared(audience)
                case .blanked(let isBlank): blanked(isBlank)
                case .clockStepped(let by): clockStepped(by)
                }
            })
    }
}
