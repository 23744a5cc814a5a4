/// Automatic changes: advances and auto cues.
extension State {
    /// The next automatic change in the current state.
    struct AutomaticChange {
        enum Kind {
            case advance
            /// An auto cue, by its number.
            case cue(Int)
        }

        /// Never before the last change.
        var at: ShowTime
        var kind: Kind
    }

    var nextAutomaticChange: AutomaticChange? { nextAutomaticChange(stage) }

    /// The same for a stage that is already known; finding it means looking at every segment.
    ///
    /// At one moment cues come before an advance.
    func nextAutomaticChange(_ stage: Stage) -> AutomaticChange? {
        let advance = nextAutomaticAdvance(stage)
        let cue = running.autoCues.isEmpty ? nil : nextAutoCue
        if let cue, advance.map({ cue.at <= $0 }) ?? true { return AutomaticChange(at: cue.at, kind: .cue(cue.number)) }
        return advance.map { AutomaticChange(at: $0, kind: .advance) }
    }

    /// When the next automatic change is due; nil if none is.
    package var nextAutomaticChangeAt: ShowTime? { nextAutomaticChange?.at }

    func change(_ next: AutomaticChange) -> Change? {
        switch next.kind {
        case .advance: advanceChange(at: next.at)
        case .cue(let number): Change(at: next.at, cause: .automatic, events: [.cueCalled(running.cues[number].id)])
        }
    }

    /// When the next automatic advance falls due, as things stand; never before the last change. Nil while held,
    /// and where somebody has to advance: see ``isWaitingForGo``.
    package var nextAutomaticAdvance: ShowTime? { nextAutomaticAdvance(stage) }

    private func nextAutomaticAdvance(_ stage: Stage) -> ShowTime? {
        let due: ShowTime
        if let current = stage.current {
            guard running.figures[current].isAuto, segments[current].run.heldSince == nil, !isWaiting(current),
                let end = nominalEnd(current, at: segments[current].run.start ?? .midnight)
            else { return nil }
            due = end
        } else {
            guard nextStartsByItself, let next = stage.next else { return nil }
            due = waitingStart(next, stage) ?? lastChangeAt ?? .midnight
        }
        return lastChangeAt.map { max($0, due) } ?? due
    }

    /// When a waiting start happens: at its hard start and not before the changeover is over. Nil if it waits for neither.
    func waitingStart(_ next: Int, _ stage: Stage) -> ShowTime? {
        let (hard, free) = (running.figures[next].hardStart, freeSince(stage))
        guard let hard, let free else { return hard ?? free }
        return max(hard, free)
    }

    private func advanceChange(at due: ShowTime) -> Change? {
        let stage = stage
        var events: [Event] = []
        if let current = stage.current { events.append(.segmentEnded(id(current))) }
        if let next = stage.next {
            let isFree = stage.current.map { running.figures[$0].changeover <= .zero } ?? true
            if stage.current == nil || isFree && (running.figures[next].hardStart ?? due) <= due {
                events.append(.segmentStarted(id(next)))
            }
        }
        return events.isEmpty ? nil : Change(at: due, cause: .automatic, events: events)
    }
}
