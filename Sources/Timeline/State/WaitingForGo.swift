/// What goes on by itself, and what waits for a go instead.
///
/// What `back` or `undo` brought back from an automatic advance, or past its time, would be gone again at once. So it
/// waits for a go, whatever happens to it then, until a command ends it. That is a fact about this one run, or this one
/// gap: it is kept by a number that no other has, apart from what `undo` takes back. A run that comes back by taking back
/// the go that ended it waits again; the same segment started anew is another run, and does not wait.
///
/// What was done before the rule was so is read as ever: a segment that ended by itself in an old recording did so,
/// though it would wait today.
extension State {
    /// A number for a run that begins or a gap that opens. None is given twice, so none is given back by `undo`.
    mutating func newSerial() -> Int {
        serials += 1
        return serials
    }

    /// Whether what would end or start by itself waits for a go: the segment on stage, or the next one's start.
    package var isWaitingForGo: Bool {
        let stage = stage
        if let current = stage.current { return running.figures[current].isAuto && isWaiting(current) }
        return stage.next != nil && gap.map(waiting.contains) == true
    }

    /// Whether the next segment starts by itself: the one before it ended by itself, and the next waits for its hard start.
    package var nextStartsByItself: Bool { gap.map { !waiting.contains($0) } ?? false }

    /// Whether the run of a segment waits for a go.
    func isWaiting(_ number: Int) -> Bool { segments[number].run.serial.map(waiting.contains) == true }

    /// What comes of a `back` or `undo` once it is done: out of an automatic advance all waits, else what is past its time.
    mutating func waitForGo(after takenBack: TakenBack, at now: ShowTime) {
        let stage = stage
        guard let serial = stage.current.map({ segments[$0].run.serial }) ?? gap else { return }
        if takenBack == .automaticAdvance || isPastItsTime(stage, at: now) { waiting.insert(serial) }
    }

    /// Whether the segment on stage is at or past its nominal end, held or not, or the start that is waited for is due.
    private func isPastItsTime(_ stage: Stage, at now: ShowTime) -> Bool {
        if let current = stage.current { return nominalEnd(current, at: now).map { $0 <= now } ?? false }
        guard let next = stage.next else { return false }
        return waitingStart(next, stage).map { $0 <= now } ?? true
    }
}

/// What `back` or `undo` took back.
enum TakenBack { case automaticAdvance, other }
