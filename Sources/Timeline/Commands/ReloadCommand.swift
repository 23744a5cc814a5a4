/// `reload`: takes an edited show file over into the running show. The desk reads the file and calls
/// ``State/reload(_:at:)``; the command alone has no file.
struct ReloadCommand: PlainCommand {
    static var word: CommandWord { .reload }
    var command: Command { .reload }
    var kind: ChangeKind { .edit }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] { throw .needsShowFile }
}

/// An edited show file was taken over, as one change.
package struct ShowReloaded: ShowEvent {
    /// The whole file, in show times.
    package var show: Show

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let segments = show.parts.flatMap(\.segments)
        guard !segments.isEmpty, segments.count <= Limit.ShowFile.segments,
            Set(segments.map(\.id)).count == segments.count
        else { throw .doesNotFit }
        let due = Set(
            state.running.autoCues.isEmpty ? [] : state.autoCuesDue(at: now, isPast: false).map { state.running.cues[$0].id })
        let reload = Reload(state, show, at: now)
        state.note(.reloaded(before: state.reloadableParts, after: reload.parts), in: &journal)
        // The clock calls no cue for a moment that had passed before the file had it.
        guard !state.running.autoCues.isEmpty else { return }
        state.leftToHand.formUnion(state.autoCuesDue(at: now, isPast: false).filter { !due.contains(state.running.cues[$0].id) })
    }
}

extension State {
    /// Takes an edited show file over, after what is due by `now`.
    package mutating func reload(_ edited: Show, at now: ShowTime) -> Outcome {
        var outcome = Outcome(changes: advance(to: now), rejection: nil)
        do {
            if let lastChangeAt, now < lastChangeAt { throw Rejection.clockRunsBackwards }
            guard edited.id == show.id else { throw Rejection.otherShow(edited.id) }
            if !Reload(self, edited, at: now).changesAnything { throw Rejection.nothingChanges }
            let change = Change(at: now, cause: .command(.reload), events: [.showReloaded(edited)])
            try apply(change)
            outcome.changes.append(change)
        } catch {
            outcome.rejection = error as? Rejection
            return outcome
        }
        outcome.changes += advance(to: now)
        return outcome
    }
}

extension Event {
    package static func showReloaded(_ show: Show) -> Event { .showReloaded(ShowReloaded(show: show)) }
}
