extension State {
    /// When each cue is due and what has become of it, and which is the next to be called.
    func expectCues(into forecast: inout Forecast, _ moments: inout NextMoment) {
        forecast.cues.reserveCapacity(cues.count)
        for number in cues.indices {
            let figures = running.cueFigures[number]
            let cue = Forecast.CueForecast(
                due: due(figures, forecast), status: status(number, of: figures.segment))
            forecast.cues.append(cue)
            if let due = cue.due, cue.status == .pending || cue.status == .standby, !moves(figures, forecast) {
                moments.add(due)
                moments.add(due - figures.standby)
            }
        }
        for (place, number) in order.enumerated() {
            for cue in running.cues(of: number) {
                let status = forecast.cues[cue].status
                if status == .called || status == .dropped { continue }
                forecast.nextCuePlace = forecast.nextCuePlace ?? place
                forecast.nextCue = earlier(forecast.nextCue, cue, forecast)
                if status == .pending { forecast.nextPendingCue = earlier(forecast.nextPendingCue, cue, forecast) }
            }
            if forecast.nextPendingCue != nil { break }
        }
    }

    /// Whether a cue's moment goes on with the clock.
    private func moves(_ figures: RunningOrder.CueFigures, _ forecast: Forecast) -> Bool {
        switch figures.anchor {
        case .start: forecast.segments[figures.segment].startMoves
        case .beforeEnd: forecast.segments[figures.segment].endMoves
        case .clock, .call: false
        }
    }

    /// From the expected start and end while the segment is upcoming, from its start and nominal end once it has
    /// started: it moves when time is added, and stays where it was in overtime.
    private func due(_ figures: RunningOrder.CueFigures, _ forecast: Forecast) -> ShowTime? {
        let segment = forecast.segments[figures.segment]
        switch figures.anchor {
        case .start(let after): return segment.expectedStart.map { $0 + after }
        case .beforeEnd(let before):
            guard let start = segment.expectedStart, let length = segment.length else { return nil }
            return start + length - before
        case .clock(let time): return time
        case .call: return nil
        }
    }

    private func status(_ cue: Int, of segment: Int) -> CueState.Status {
        let status = cues[cue].status
        if status == .called { return .called }
        return segments[segment].status == .skipped ? .dropped : status
    }

    /// Of two cues the one that is called first, `a` standing before `b` in file order where both are of one
    /// segment, and its segment before the other's where they are not.
    private func earlier(_ a: Int?, _ b: Int, _ forecast: Forecast) -> Int {
        guard let a, running.cueFigures[a].segment == running.cueFigures[b].segment,
            let due = forecast.cues[b].due
        else { return a ?? b }
        return forecast.cues[a].due.map { due < $0 } ?? true ? b : a
    }

    /// All cues of a segment in calling order: the timed ones by due time, then those by ear; ties in file order.
    package func callingOrder(ofSegment number: Int, _ forecast: Forecast) -> [Int] {
        running.cues(of: number).sorted {
            switch (forecast.cues[$0].due, forecast.cues[$1].due) {
            case (let a?, let b?): a == b ? $0 < $1 : a < b
            case (nil, nil): $0 < $1
            case (let a, _): a != nil
            }
        }
    }
}
