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

    /// Rounded to the second; shorter lengths in milliseconds.
    private func spoken(_ span: Milliseconds) -> String {
        span < .seconds(1) ? span.text : Milliseconds((span.count + 500).flooredBy(1000) * 1000).text
    }

    private func event(_ event: Event, _ state: State) -> String {
        let log = phrases.log
        let quoted = { (text: String) in phrases.frame.quoted(text) }
        let title = { (id: String) in state.running.segment(id).map { quoted(state.running.segments[$0].title) } ?? id }
        let call = { (id: String) in state.running.cue(id).map { quoted(state.running.cues[$0].call) } ?? "" }
        switch event {
        case .segmentStarted(let it): return log.begins(title(it.segment))
        case .segmentEnded(let it): return log.ends(title(it.segment))
        case .segmentSkipped(let it): return log.skipped(title(it.segment))
        case .segmentUnskipped(let it): return log.broughtBack(title(it.segment))
        case .segmentsReopened(let it): return log.toComeAgain(from: title(it.segment))
        case .segmentHeld(let it): return log.held(title(it.segment))
        case .segmentResumed(let it): return log.released(title(it.segment))
        case .segmentBegan(let it): return log.began(title(it.segment), at: time(it.at))
        case .lengthAdjusted(let it):
            let span = spoken(Milliseconds(abs(it.by.count)))
            return it.by < .zero ? log.shorter(title(it.segment), by: span) : log.longer(title(it.segment), by: span)
        case .segmentMoved(let it):
            let (moved, anchor) = (title(it.segment), title(it.anchor))
            return switch it.side {
            case .before: log.moved(moved, before: anchor)
            case .after: log.moved(moved, after: anchor)
            }
        case .segmentInserted(let it): return log.inserted(quoted(it.title), length: spoken(it.duration), after: title(it.anchor))
        case .segmentEdited(let it): return edited(title(it.segment), it.field, it.text)
        case .cueAdded(let it): return cueAdded(it.cue, to: title(it.segment))
        case .cueChanged(let it): return cueChanged(it.cue, it.change)
        case .cueStoodBy(let it): return log.standby(it.cue, call(it.cue))
        case .cueCalled(let it): return log.called(it.cue, call(it.cue))
        case .cueDropped(let it): return log.dropped(it.cue, call(it.cue))
        case .cuesLeftToHand(let it):
            return log.leftToHand(it.cues.map { call($0).isEmpty ? $0 : call($0) }.joined(separator: ", "))
        case .departmentReady(let it): return log.ready(quoted(department(it.department, state)))
        case .windowPutOn(let it): return log.onAir(quoted(windowTitle(it.window, state)))
        case .windowPutOff(let it): return log.offAir(quoted(windowTitle(it.window, state)))
        case .windowExtended(let it):
            let (window, span) = (quoted(windowTitle(it.window, state)), spoken(Milliseconds(abs(it.by.count))))
            return it.by < .zero ? log.offEarlier(window, by: span) : log.offLater(window, by: span)
        case .noted(let it): return log.noted(it.text)
        case .messageShown(let it): return messageShown(it.message)
        case .messageCleared(let it): return messageCleared(it.audience)
        case .presenterBlanked: return blanked(true)
        case .presenterUnblanked: return blanked(false)
        case .advanceTakenBack: return log.advanceTakenBack
        case .changeUndone: return log.undone
        case .changeRedone: return log.redone
        case .clockStepped(let it): return clockStepped(it.by)
        }
    }
}
