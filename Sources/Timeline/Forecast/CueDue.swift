extension State {
    /// When one cue is due as things stand at `now`: what ``forecast(at:)`` says of it, without the rest where its
    /// segment has started. Nil for one that is called by ear, and in a skipped segment.
    package func due(ofCue number: Int, at now: ShowTime) -> ShowTime? {
        let figures = running.cueFigures[number]
        let run = segments[figures.segment].run
        switch figures.anchor {
        case .clock(let time): return time
        case .call: return nil
        case .start, .beforeEnd:
            guard run.progress != .upcoming, let start = run.start, let end = nominalEnd(figures.segment, at: now)
            else { return forecast(at: now).cues[number].due }
            if case .start(let after) = figures.anchor { return start + after }
            if case .beforeEnd(let before) = figures.anchor { return end - before }
            return nil
        }
    }
}
