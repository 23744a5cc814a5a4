extension State {
    /// The length of a segment that starts at `start`, adjustments included and holds left out.
    func lengthWithoutHolds(_ number: Int, start: ShowTime) -> Milliseconds {
        passage(number).length(from: start)
    }

    /// What holds add to the length: the time held so far; nothing where the out is a fixed time.
    func heldInLength(_ number: Int, at now: ShowTime) -> Milliseconds {
        switch running.figures[number].length {
        case .duration: segments[number].run.held(at: now)
        case .until: .zero
        }
    }

    /// The fixed out of an `until` segment, adjustments included; nil for one with a duration.
    func out(_ number: Int) -> ShowTime? {
        guard case .until(let time) = running.figures[number].length else { return nil }
        return time + segments[number].adjusted
    }

    /// When a segment that started would end if nothing happened: start + length.
    package func nominalEnd(_ number: Int, at now: ShowTime) -> ShowTime? {
        guard let start = segments[number].run.start else { return nil }
        return start + lengthWithoutHolds(number, start: start) + heldInLength(number, at: now)
    }
}
