extension State {
    /// When each cue is due and what has become of it, and which is the next to be called.
    func expectCues(into forecast: inout Forecast, _ moments: inout NextMoment) {
        forecast.cues = Array(repeating: Forecast.CueForecast(due: nil, status: .pending, waits: false), count: cues.count)
        var go = NextCue()
        var standby = NextCue()
        for (place, number) in order.enumerated() {
            let own = running.cues(of: number)
            if own.isEmpty { continue }
            let segment = segments[number].status
            let expected = forecast.segments[number]
            let start = cueStart(number, expected)
            let end = cueEnd(number, expected, at: forecast.now)
            for cue in own {
                let figures = running.cueFigures[cue]
                let given = cues[cue].status
                let due = due(figures.moment, start, end)
                guard given == .pending || given == .standby, segment != .skipped else {
                    let status: CueState.Status = given == .called ? .called : .dropped
                    forecast.cues[cue] = Forecast.CueForecast(due: due, status: status, waits: false)
                    continue
                }
                let waits = segment == .upcoming && figures.moment.isWithinSegment
                forecast.cues[cue] = Forecast.CueForecast(due: due, status: given, waits: waits)
                forecast.nextCuePlace = forecast.nextCuePlace ?? place
                guard let due else {
                    if segment == .current, case .call = figures.moment {
                        go.offer(byEar: cue)
                        if given == .pending { standby.offer(byEar: cue) }
                    }
                    continue
                }
                let isInNotice = due - figures.standby <= forecast.now
                if !waits { go.offer(cue, due, isInNotice: isInNotice) }
                if given == .pending, !waits || isInNotice { standby.offer(cue, due, isInNotice: isInNotice) }
                if !moves(figures.moment, expected) {
                    moments.add(due)
                    moments.add(due - figures.standby)
                }
            }
        }
        forecast.nextCue = go.cue
        forecast.nextPendingCue = standby.cue
    }

    /// Chooses among cues that are offered in running order, then in file order: what is due or in notice, then by ear, then
    /// what is to come.
    private struct NextCue {
        private var inNotice: (cue: Int, due: ShowTime)?
        private var byEar: Int?
        private var ahead: (cue: Int, due: ShowTime)?

        var cue: Int? { inNotice?.cue ?? byEar ?? ahead?.cue }

        mutating func offer(_ cue: Int, _ due: ShowTime, isInNotice: Bool) {
            if isInNotice {
                if inNotice.map({ due < $0.due }) ?? true { inNotice = (cue, due) }
            } else if ahead.map({ due < $0.due }) ?? true {
                ahead = (cue, due)
            }
        }

        mutating func offer(byEar cue: Int) { byEar = byEar ?? cue }
    }

    /// Whether a cue's moment goes on with the clock.
    private func moves(_ moment: CueMoment, _ expected: Forecast.SegmentForecast) -> Bool {
        switch moment {
        case .start: expected.startMoves
        case .beforeEnd: expected.endMoves
        case .on, .off, .clock, .call: false
        }
    }

    /// The cues that are due, or in notice, in running order, then in file order.
    func cuesDue(_ forecast: Forecast, inNotice: Bool) -> [Int] {
        order.flatMap { number in
            running.cues(of: number).filter { cue in
                let expected = forecast.cues[cue]
                guard let due = expected.due else { return false }
                if inNotice { return expected.status == .pending && due - running.cueFigures[cue].standby <= forecast.now }
                return (expected.status == .pending || expected.status == .standby) && !expected.waits && due <= forecast.now
            }
        }
    }

    /// The next cue among those that wait for their segment; nil where none does.
    func nextWaitingCue(_ forecast: Forecast) -> Int? {
        var best: Int?
        for number in order {
            for cue in running.cues(of: number) where forecast.cues[cue].waits {
                guard let other = best else {
                    best = cue
                    continue
                }
                guard let due = forecast.cues[cue].due else { continue }
                if forecast.cues[other].due.map({ due < $0 }) ?? true { best = cue }
            }
        }
        return best
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
