extension State {
    /// The length of a segment that starts at `start`, adjustments included and holds left out; zero for an open one.
    func lengthWithoutHolds(_ number: Int, start: ShowTime) -> Milliseconds {
        switch running.figures[number].length {
        case .duration(let planned): max(.zero, planned + segments[number].adjusted)
        case .until(let time): max(floor(number), time + segments[number].adjusted - start)
        case .open: .zero
        }
    }

    /// What holds add to the length: the time held so far; nothing where it has no duration.
    func heldInLength(_ number: Int, at now: ShowTime) -> Milliseconds {
        switch running.figures[number].length {
        case .duration: segments[number].run.held(at: now)
        case .until, .open: .zero
        }
    }

    /// The length of a segment that has started; nil for an open one.
    func length(_ number: Int, start: ShowTime, at now: ShowTime) -> Milliseconds? {
        guard !isOpen(number) else { return nil }
        return lengthWithoutHolds(number, start: start) + heldInLength(number, at: now)
    }

    func isOpen(_ number: Int) -> Bool { running.figures[number].length == .open }

    /// The fixed out of an `until` segment, adjustments included; nil for any other.
    func out(_ number: Int) -> ShowTime? {
        guard case .until(let time) = running.figures[number].length else { return nil }
        return time + segments[number].adjusted
    }

    /// When a segment that started would end if nothing happened: start + length. Nil for an open one.
    package func nominalEnd(_ number: Int, at now: ShowTime) -> ShowTime? {
        guard let start = segments[number].run.start, let length = length(number, start: start, at: now) else { return nil }
        return start + length
    }

    /// The length without adjustments and holds; nil for an open one, and for an `until` segment without planned times.
    package func plannedLength(_ number: Int) -> Milliseconds? {
        let figures = running.figures[number]
        switch figures.length {
        case .duration(let duration): return duration
        case .until:
            guard let start = figures.plannedStart, let end = figures.plannedEnd else { return nil }
            return end - start
        case .open: return nil
        }
    }
}
