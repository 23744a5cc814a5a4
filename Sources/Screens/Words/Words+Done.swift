import Phrases
package import Timeline

/// The message line after a command.
extension Words {
    /// A command without a sentence here says what the log says of it.
    package func done(_ command: Command, _ outcome: Outcome, _ state: State) -> String {
        let title = { (id: String) in state.running.segment(id).map { state.running.segments[$0].title } ?? id }
        let current = state.stage.current.map { state.running.segments[$0].title }
        let done = phrases.done
        switch command {
        case .go, .goto: return current.map { done.go($0) } ?? phrases.stage.showEnded
        case .end: return done.ended
        case .back: return current.map { done.backOn($0) } ?? done.back(in: phase(state.phase))
        case .hold: return done.held(key: keys.holdOrResume)
        case .resume: return done.released
        case .began(let began): return current.map { done.began($0, at: time(began.at)) } ?? done.released
        case .ready(let ready): return done.ready(department(ready.department, state))
        case .onAir, .offAir, .extend:
            return outcome.changes.flatMap(\.events).compactMap { windowEvent($0, state) }.joined(separator: ", ")
        case .add(let add): return lengthened("+", add.by, add.segment.map(title))
        case .trim(let trim): return lengthened("−", taken(by: trim, outcome), trim.segment.map(title))
        case .set(let set):
            let length = Figures.length(set.length)
            return set.segment.map { done.lengthSet(length, of: title($0)) } ?? done.lengthSet(length)
        case .skip(let skip): return done.skipped(title(skip.segment))
        case .unskip(let unskip): return done.broughtBack(title(unskip.segment))
        case .move(let move): return done.moved(title(move.segment))
        case .insert(let insert): return done.inserted(insert.title)
        case .cue: return outcome.changes.flatMap(\.events).compactMap { cueEvent($0, state) }.joined(separator: ", ")
        case .note: return done.noted
        case .message(let message) where message.text == nil:
            return message.audience == .all ? done.messageCleared : messageCleared(message.audience)
        case .message(let message): return message.audience == .all ? done.messageShown : done.shownToPresenter
        case .undo:
            return done.undone(
                state.lastUndone.map { name($0, state, isAdvance: state.lastUndoneIsAutomaticAdvance) } ?? "", key: keys.redo)
        case .redo: return done.redone(state.lastDone.map { name($0, state, isAdvance: state.lastDoneIsAutomaticAdvance) } ?? "")
        case .catchUp: return done.lengthsChanged
        default:
            let change = outcome.changes.last { if case .command = $0.cause { true } else { false } }
            return (change?.events ?? []).map { event($0, state) }.joined(separator: ", ")
        }
    }

    /// How much a trim really took: no more than was there.
    private func taken(by trim: TrimCommand, _ outcome: Outcome) -> Milliseconds {
        let change = outcome.changes.first { $0.cause == .command(.trim(trim)) }
        guard case .lengthAdjusted(let adjusted)? = change?.events.first else { return trim.by }
        return -adjusted.by
    }

    /// `+1:00: Speech`
    private func lengthened(_ sign: String, _ by: Milliseconds, _ title: String?) -> String {
        sign + Figures.length(by) + (title.map { ": " + $0 } ?? "")
    }

    /// The command of a change, with titles.
    private func name(_ cause: Change.Cause, _ state: State, isAdvance: Bool) -> String {
        switch cause {
        case .command(let command): line(command, state)
        case .automatic: isAdvance ? phrases.done.automaticAdvance : phrases.done.automaticCue
        case .clock: phrases.done.clockChange
        case .unknown(let code): code
        }
    }

    private func cueEvent(_ event: Event, _ state: State) -> String? {
        let call = { (id: String) in state.running.cue(id).map { state.running.cues[$0].call } ?? id }
        return switch event {
        case .cueCalled(let called): phrases.done.called(called.cue, call(called.cue))
        case .cueStoodBy(let stood): phrases.done.standby(stood.cue, call(stood.cue))
        case .cueDropped(let dropped): phrases.done.dropped(dropped.cue, call(dropped.cue))
        default: nil
        }
    }

    private func windowEvent(_ event: Event, _ state: State) -> String? {
        switch event {
        case .windowPutOn(let it): phrases.done.onAir(windowTitle(it.window, state))
        case .windowPutOff(let it): phrases.done.offAir(windowTitle(it.window, state))
        case .windowExtended(let it):
            phrases.done.offMoved(
                windowTitle(it.window, state), to: time(state.running.window(it.window).map { state.windows[$0].off } ?? .midnight))
        default: nil
        }
    }

    func windowTitle(_ id: String, _ state: State) -> String { state.running.window(id).map { state.show.windows[$0].title } ?? id }

    func department(_ id: String, _ state: State) -> String { state.show.departments.first { $0.id == id }?.title ?? id }
}
