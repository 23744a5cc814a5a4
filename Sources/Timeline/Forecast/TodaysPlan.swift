/// The plan laid out in today's order: what the show is behind or ahead of.
extension State {
    /// When a segment starts and ends in the plan, laid out in today's order with the skipped ones in it. Nil where the file
    /// plans nothing.
    ///
    /// Each stands at its own start or planned start (or its part's), else at the end of the one before with its changeover.
    /// What has no planned times has neither length nor changeover in it, and moves no other. An open segment that has begun
    /// lasts to `now` or its actual end, as far as its part has room for that: it takes up lateness.
    func inTodaysPlan(_ wanted: Int, at now: ShowTime, _ ends: TodaysEnds) -> (start: ShowTime, end: ShowTime)? {
        guard var clock = running.plannedBegin else { return nil }
        var room = running.hasOpenPart ? OpenRoom(self) : nil
        for number in order {
            let figures = running.figures[number]
            let isPlanned = figures.plannedStart != nil
            let start = figures.anchor ?? clock
            var end = start
            if isPlanned {
                switch figures.length {
                case .duration(let duration): end = start + duration
                case .until(let time): end = time
                case .open: break
                }
                room?.pass(figures)
            }
            let closing = ends.plannedClosing(number, in: figures.part)
            if let closing {
                end = max(end, closing)
            } else if isPlanned, figures.length == .open, let lasted = lasted(number, from: start, at: now) {
                let most = room?.left(in: figures, from: start)
                end = start + max(.zero, most.map { min($0, lasted) } ?? lasted)
            }
            if number == wanted { return (start, end) }
            if isPlanned {
                clock = end + figures.changeover
            } else if closing != nil {
                clock = end
            }
        }
        return nil
    }

    /// How long an open segment that has begun has lasted, counted from its start in the plan.
    private func lasted(_ number: Int, from start: ShowTime, at now: ShowTime) -> Milliseconds? {
        switch segments[number].run.progress {
        case .upcoming: nil
        case .current: now - start
        case .done: (segments[number].run.end ?? now) - start
        }
    }

    /// What the plan has in each part behind the segments that were passed: an open segment may last until that is left.
    private struct OpenRoom {
        private var ahead: [Milliseconds]
        /// The changeover of the last one that was passed.
        private var changeover: [Milliseconds]
        private let untils: [ShowTime?]

        init(_ state: State) {
            untils = state.running.partEnds
            ahead = Array(repeating: .zero, count: untils.count)
            changeover = ahead
            var changeover = Array(repeating: Milliseconds.zero, count: untils.count)
            for number in state.order {
                let figures = state.running.figures[number]
                guard figures.plannedStart != nil, ahead.indices.contains(figures.part) else { continue }
                // The changeover behind the last one is none of the part's time.
                ahead[figures.part] += changeover[figures.part]
                changeover[figures.part] = figures.changeover
                if case .duration(let duration) = figures.length { ahead[figures.part] += duration }
            }
        }

        mutating func pass(_ figures: RunningOrder.SegmentFigures) {
            guard ahead.indices.contains(figures.part) else { return }
            ahead[figures.part] -= changeover[figures.part]
            changeover[figures.part] = figures.changeover
            if case .duration(let duration) = figures.length { ahead[figures.part] -= duration }
        }

        func left(in figures: RunningOrder.SegmentFigures, from start: ShowTime) -> Milliseconds? {
            guard untils.indices.contains(figures.part), let until = untils[figures.part] else { return nil }
            return until - start - ahead[figures.part]
        }
    }
}
