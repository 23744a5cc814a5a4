/// How a segment that is to come goes from the moment at which the stage is free for it: the one rule by which expected
/// starts and ends come about, whether things go as planned or as they went in an earlier run.
struct SegmentTiming {
    var hardStart: ShowTime?
    var planned: PlannedLength
    var adjusted: Milliseconds
    /// An `until` segment is not squeezed below it.
    var floor: Milliseconds
    /// If it closes its part, it ends no earlier than this.
    var closing: ShowTime?
    var changeover: Milliseconds

    struct Times {
        var start: ShowTime
        var length: Milliseconds
        var end: ShowTime
    }

    /// The length of a segment that starts at `start`, with adjustments, without holds. Zero for an open one.
    func length(from start: ShowTime) -> Milliseconds {
        switch planned {
        case .duration(let planned): max(.zero, planned + adjusted)
        case .until(let time): max(floor, time + adjusted - start)
        case .open: .zero
        }
    }

    /// Whether the time has passed by which it was to be out.
    func isOut(at start: ShowTime) -> Bool {
        if case .until(let time) = planned { time + adjusted <= start } else { false }
    }

    /// When it may begin at the earliest.
    func earliestStart(_ arrival: ShowTime) -> ShowTime { hardStart.map { max($0, arrival) } ?? arrival }

    /// - Parameters:
    ///   - wait: how much later than it may it begins.
    ///   - longer: what it takes beyond its length, less where negative.
    func after(_ arrival: ShowTime, wait: Milliseconds = .zero, longer: Milliseconds = .zero) -> Times {
        let start = earliestStart(arrival) + wait
        let length = max(.zero, length(from: start) + longer)
        let end = start + length
        return Times(start: start, length: length, end: closing.map { max($0, end) } ?? end)
    }
}

extension State {
    /// - Parameter ends: where parts close today.
    func timing(_ number: Int, _ ends: TodaysEnds) -> SegmentTiming {
        let figures = running.figures[number]
        return SegmentTiming(
            hardStart: figures.hardStart, planned: figures.length, adjusted: segments[number].adjusted, floor: floor(number),
            closing: ends.closing(number, in: figures.part), changeover: figures.changeover)
    }

    /// The floor of an `until` segment: its `min`, or the length last set by hand if that is shorter.
    func floor(_ number: Int) -> Milliseconds {
        let least = max(.zero, running.figures[number].min ?? .zero)
        return segments[number].givenLength.map { max(.zero, min($0, least)) } ?? least
    }
}
