/// How a segment that is to come goes from the moment at which the stage is free for it: the one rule by which expected
/// starts and ends come about, whether things go as planned or as they went in an earlier run.
struct Passage {
    var hardStart: ShowTime?
    var planned: Segment.Length
    var adjusted: Milliseconds

    struct Times {
        var start: ShowTime
        var length: Milliseconds
        var end: ShowTime { start + length }
    }

    /// The length of a segment that starts at `start`, adjustments included and holds left out.
    func length(from start: ShowTime) -> Milliseconds {
        switch planned {
        case .duration(let planned): max(.zero, planned + adjusted)
        case .until(let time): max(.zero, time + adjusted - start)
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
        return Times(start: start, length: max(.zero, length(from: start) + longer))
    }
}

extension State {
    func passage(_ number: Int) -> Passage {
        let figures = running.figures[number]
        return Passage(hardStart: figures.hardStart, planned: figures.length, adjusted: segments[number].adjusted)
    }
}
